import { readFile } from 'node:fs/promises'
import { CounterclaimError, problem } from '../../model/problem.ts'
import { readJson } from '../../present/read-json.ts'
import { explain } from '../../present/terminal/explain.ts'
import type { Io } from './io.ts'
import { placesIn } from './places.ts'
import { type TerminalOptions, terminalOf } from './terminal.ts'

export interface ExplainCommandOptions extends TerminalOptions {
  readonly out: string
  readonly dossier?: string
}

/** `counterclaim explain`: what stands behind anything that a dossier names. */
export async function explainCommand(id: string, options: ExplainCommandOptions, io: Io): Promise<number> {
  const path = options.dossier ?? placesIn(options.out).json
  io.out(explain(readJson(await textOf(path), path), id, terminalOf(io, options)))
  return 0
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const where = { about: path }
    const found =
      code === 'ENOENT'
        ? problem('cli/no-dossier', { path }, where)
        : problem('cli/cannot-read', { path, reason: code === 'EISDIR' ? 'it is a folder' : code }, where)
    throw new CounterclaimError(found, { cause: error })
  }
}
