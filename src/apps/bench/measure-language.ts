import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { TRAINED_LANGUAGES } from '../../annotate/language-models.ts'
import { CounterclaimError, problem } from '../../model/problem.ts'
import type { BenchRow, Corpora, Measured } from './bench-row.ts'

export interface LanguageBench {
  readonly measured: readonly Measured[]
  /** Files that are not there, and whose rows were passed over. */
  readonly missing: readonly string[]
}

/**
 * Measures what can be measured with the corpora that are there. `told` hears the name of each row before it is measured. Throws a
 * CounterclaimError (`cli/no-corpora`) where none of the files is there that the rows need.
 */
export function measureLanguage(
  rows: readonly BenchRow[],
  corpora: Corpora,
  told: (name: string) => void,
): LanguageBench {
  const trained = rows.filter(({ language }) => (TRAINED_LANGUAGES as readonly string[]).includes(language))
  const needed = [...new Set(trained.flatMap(({ needs }) => needs(corpora.part)))]
  const missing = needed.filter((file) => !existsSync(join(corpora.folder, file)))
  if (needed.length > 0 && missing.length === needed.length) {
    const values = { path: corpora.folder, missing: missing[0]! }
    throw new CounterclaimError(problem('cli/no-corpora', values, { about: corpora.folder }))
  }
  const measured: Measured[] = []
  for (const row of trained) {
    if (row.needs(corpora.part).some((file) => missing.includes(file))) continue
    told(row.name)
    measured.push(...row.measure(corpora))
  }
  return { measured, missing }
}
