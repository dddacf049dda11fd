import { problem } from '../../model/problem.ts'
import { ledgerOf } from '../../present/ledger.ts'
import { readJson } from '../../present/read-json.ts'
import { silenceCsv } from '../../present/silence-csv.ts'
import { renderMatrix } from '../../present/terminal/matrix.ts'
import type { Io } from './io.ts'
import { placesIn } from './places.ts'
import { readInput } from './read-input.ts'
import { type TerminalOptions, terminalOf } from './terminal.ts'

export interface MatrixCommandOptions extends TerminalOptions {
  readonly out: string
  readonly dossier?: string
  readonly by: 'documents' | 'sources'
  readonly csv?: boolean
}

/** `counterclaim matrix`: questions and accusations by documents or sources: who says, denies, passes on, and who omits it. */
export async function matrixCommand(options: MatrixCommandOptions, io: Io): Promise<number> {
  const path = options.dossier ?? placesIn(options.out).json
  const bytes = await readInput(path, problem('cli/no-dossier', { path }, { about: path }))
  const dossier = readJson(bytes.toString('utf8'), path)
  io.out(
    options.csv
      ? silenceCsv(ledgerOf(dossier), options.by)
      : renderMatrix(dossier, { ...terminalOf(io, options), by: options.by }),
  )
  return 0
}
