import type { Token } from '../../model/annotation.ts'
import type { CountingIndex } from './counting-index.ts'
import { type Amount, type AmountScope, readAmount } from './read-amount.ts'
import { type NumberRead, readNumber } from './read-number.ts'
import { scanTerms } from './scan-terms.ts'
import { type TagAt, tagsOf } from './tags.ts'
import { Gap, type Term } from './term.ts'

/** A text cut into terms, with its numbers; what times and quantities are both found in. */
export interface Reading extends AmountScope {
  readonly text: string
  readonly terms: readonly Term[]
  readonly index: CountingIndex
  /** The number that begins at a term; never one that begins inside another ("300" of "12,400"). */
  readonly numberAt: (at: number) => NumberRead | undefined
  /** The amount that begins at a term; with `unit`, "a" and "half a" count. Found once. */
  readonly amountAt: (at: number, unit: boolean) => Amount | undefined
  /** The tagged token that begins at an offset of the text, where tokens were handed in. */
  readonly tagAt: TagAt
}

/** @param tokens of the same text; their tags decide a few doubtful words, and may be missing. */
export function readText(text: string, index: CountingIndex, tokens: readonly Token[] = []): Reading {
  const terms = termsOf(text, tokens)
  // Found once each; null is not looked for yet.
  const numbers = new Array<NumberRead | undefined | null>(terms.length).fill(null)
  const amounts = new Array<Amount | undefined | null>(terms.length).fill(null)
  const unitAmounts = new Array<Amount | undefined | null>(terms.length).fill(null)

  function numberAt(at: number): NumberRead | undefined {
    if (!mayBegin(terms, at, index)) return undefined
    const known = numbers[at]
    if (known !== null) return known
    const found = readNumber(text, terms, at, index)
    numbers[at] = found
    return found
  }

  function amountAt(at: number, unit: boolean): Amount | undefined {
    const term = terms[at]
    if (!term || (term.kind !== 'digits' && !index.amountFirsts.has(term.key))) return undefined
    const memo = unit ? unitAmounts : amounts
    const known = memo[at]
    if (known !== null) return known
    const found = readAmount(reading, at, unit)
    memo[at] = found
    return found
  }

  const reading: Reading = { text, terms, index, numberAt, amountAt, tagAt: tagsOf(tokens) }
  return reading
}

/** Terms of texts by their tokens: times and quantities are both read from them. */
const scanned = new WeakMap<readonly Token[], { readonly text: string; readonly terms: readonly Term[] }>()

function termsOf(text: string, tokens: readonly Token[]): readonly Term[] {
  const known = scanned.get(tokens)
  if (known?.text === text) return known.terms
  const terms = scanTerms(text)
  scanned.set(tokens, { text, terms })
  return terms
}

function mayBegin(terms: readonly Term[], at: number, index: CountingIndex): boolean {
  const term = terms[at]
  if (!term || term.kind === 'mark') return false
  if (term.kind === 'word') {
    return (
      index.cardinals.has(term.key) ||
      index.scales.has(term.key) ||
      index.articles.has(term.key) ||
      index.halfOf.has(term.key)
    )
  }
  return !isInsideNumber(terms, at)
}

/** Whether digits go on a number that began before them: "300" of "12,400", "5" of "2.5". */
function isInsideNumber(terms: readonly Term[], at: number): boolean {
  const mark = terms[at - 1]
  const before = terms[at - 2]
  if (!mark || terms[at]?.gap !== Gap.none || mark.gap !== Gap.none) return false
  return before?.kind === 'digits' && (mark.key === ',' || mark.key === '.' || mark.key === "'")
}
