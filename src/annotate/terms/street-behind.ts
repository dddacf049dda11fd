import type { CountingIndex } from './counting-index.ts'
import { Gap, type Term } from './term.ts'

/** How many words a street's name may have before "Street". */
const STREET_WORDS = 4

/** Whether the terms from one on are a street's name, which makes the number before them an address: "1200 N. Main Street". */
export function isStreetBehind(terms: readonly Term[], index: CountingIndex, from: number): boolean {
  for (let i = from, words = 0; words <= STREET_WORDS; i++) {
    const term = terms[i]
    if (!term || term.gap >= Gap.line) return false
    if (term.key === '.' && term.gap === Gap.none) continue
    if (words > 0 && term.letters !== 'lower' && index.streets.has(term.key)) return true
    const named =
      term.kind === 'digits' || (term.kind === 'word' && (term.letters !== 'lower' || term.gap === Gap.none))
    if (!named) return false
    if (term.kind === 'word') words++
  }
  return false
}
