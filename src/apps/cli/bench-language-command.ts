import { dirname } from 'node:path'
import { LANGUAGE_ROWS } from '../bench/language-rows.ts'
import { measureLanguage } from '../bench/measure-language.ts'
import { committedScores, renderMeasured } from '../bench/render-measured.ts'
import type { Io } from './io.ts'
import type { TerminalOptions } from './terminal.ts'
import { makeFolder, writeWhole } from './write-whole.ts'

export interface BenchLanguageOptions extends TerminalOptions {
  readonly data: string
  readonly part: string
  /** Beginnings of the names of rows; all where it is not given. */
  readonly only?: readonly string[]
  readonly json?: boolean
  readonly write?: string
}

/**
 * `counterclaim bench language`: measures with the corpora that are there, and says which are not. Throws a CounterclaimError
 * (`cli/no-corpora`) where none of those that it needs is there.
 */
export async function benchLanguageCommand(options: BenchLanguageOptions, io: Io): Promise<number> {
  const { data, part, only, write } = options
  const rows = LANGUAGE_ROWS.filter(({ name }) => !only || only.some((start) => name.startsWith(start)))
  const { measured, missing } = measureLanguage(rows, { folder: data, part }, (name) => io.err(`${name}\n`))
  for (const file of missing) io.err(`${file} is not in "${data}": its rows are left out\n`)
  io.out(options.json ? `${JSON.stringify({ part, measured, missing }, null, 2)}\n` : renderMeasured(measured))
  if (write !== undefined) {
    makeFolder(dirname(write))
    writeWhole([{ path: write, text: committedScores(measured) }], dirname(write))
  }
  return 0
}
