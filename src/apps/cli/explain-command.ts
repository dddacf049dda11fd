import { problem } from '../../model/problem.ts'
import { readJson } from '../../present/read-json.ts'
import { explain } from '../../present/terminal/explain.ts'
import type { Io } from './io.ts'
import { placesIn } from './places.ts'
import { readInput } from './read-input.ts'
import { type TerminalOptions, terminalOf } from './terminal.ts'

export interface ExplainCommandOptions extends TerminalOptions {
  readonly out: string
  readonly dossier?: string
}

/** `counterclaim explain`: what stands behind anything that a dossier names. */
export async function explainCommand(id: string, options: ExplainCommandOptions, io: Io): Promise<number> {
  const path = options.dossier ?? placesIn(options.out).json
  const bytes = await readInput(path, problem('cli/no-dossier', { path }, { about: path }))
  io.out(explain(readJson(bytes.toString('utf8'), path), id, terminalOf(io, options)))
  return 0
}
