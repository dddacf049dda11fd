import type { CountingIndex } from './counting-index.ts'
import { phraseAt } from './phrases.ts'
import { Gap, goesOn, type Term } from './term.ts'

export interface OrdinalRead {
  readonly next: number
  readonly value: number
}

/** "third", "twenty-first", "21st", "1er". */
export function readOrdinal(terms: readonly Term[], at: number, index: CountingIndex): OrdinalRead | undefined {
  return terms[at]?.kind === 'digits' ? ordinalDigits(terms, at, index) : ordinalWords(terms, at, index)
}

function ordinalDigits(terms: readonly Term[], at: number, index: CountingIndex): OrdinalRead | undefined {
  const suffix = terms[at + 1]
  if (!suffix || suffix.gap !== Gap.none || !index.ordinalSuffixes.has(suffix.key)) return undefined
  return { next: at + 2, value: Number(terms[at]!.key) }
}

function ordinalWords(terms: readonly Term[], at: number, index: CountingIndex): OrdinalRead | undefined {
  const word = phraseAt(index.ordinals, terms, at)
  if (word) return { next: word.next, value: word.value.value }
  const tens = phraseAt(index.cardinals, terms, at)
  if (!tens || tens.value.value < 20 || tens.value.value % 10 !== 0) return undefined
  if (!goesOn(terms, tens.next)) return undefined
  const unit = phraseAt(index.ordinals, terms, terms[tens.next]?.key === '-' ? tens.next + 1 : tens.next)
  return unit && unit.value.value < 10 ? { next: unit.next, value: tens.value.value + unit.value.value } : undefined
}
