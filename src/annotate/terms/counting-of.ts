import { countingOf } from '../../lang/countings.ts'
import { type CountingIndex, countingIndex } from './counting-index.ts'

const indexes = new Map<string, CountingIndex>()

/** A language's ways of counting, indexed once for all texts; undefined for a language without data. */
export function countingIndexOf(language: string): CountingIndex | undefined {
  const made = indexes.get(language)
  if (made) return made
  const counting = countingOf(language)
  if (!counting) return undefined
  const index = countingIndex(counting)
  indexes.set(language, index)
  return index
}
