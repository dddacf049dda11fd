import { problem } from '../../model/problem.ts'
import type { CodebookId } from '../../present/codebooks/codebook-ids.ts'
import { writeCodebooksCsv } from '../../present/codebooks/write-codebooks-csv.ts'
import { writeCodebooksJson } from '../../present/codebooks/write-codebooks-json.ts'
import { readJson } from '../../present/read-json.ts'
import { renderCodebooks } from '../../present/terminal/render-codebooks.ts'
import type { Io } from './io.ts'
import { placesIn, USUAL_FOLDER } from './places.ts'
import { readInput } from './read-input.ts'
import { type TerminalOptions, terminalOf } from './terminal.ts'

export interface CodebookCommandOptions extends TerminalOptions {
  /** One codebook; all of them where it is absent. */
  readonly as?: CodebookId
  readonly json?: boolean
  readonly csv?: boolean
}

/** `counterclaim codebook`: the same dossier as codebooks of casualty recording would record it. */
export async function codebookCommand(
  path: string = placesIn(USUAL_FOLDER).json,
  options: CodebookCommandOptions,
  io: Io,
): Promise<number> {
  const bytes = await readInput(path, problem('cli/no-dossier', { path }, { about: path }))
  const dossier = readJson(bytes.toString('utf8'), path)
  if (options.json) io.out(writeCodebooksJson(dossier, options.as))
  else if (options.csv) io.out(writeCodebooksCsv(dossier, options.as))
  else io.out(renderCodebooks(dossier, terminalOf(io, options), options.as))
  return 0
}
