import { type PhraseIndex, phraseAt } from './phrases.ts'
import type { Term } from './term.ts'

/** No phrase of the language data that is looked for backwards is longer than this many terms. */
const LONGEST = 4

/** The phrase that ends right before a term, longest first; undefined where none does. */
export function phraseBefore<T>(
  index: PhraseIndex<T>,
  terms: readonly Term[],
  at: number,
): { first: number; value: T } | undefined {
  for (let length = Math.min(LONGEST, at); length > 0; length--) {
    const found = phraseAt(index, terms, at - length)
    if (found?.next === at) return { first: at - length, value: found.value }
  }
  return undefined
}
