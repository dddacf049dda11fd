import type { TimeMention } from '../../model/time.ts'
import type { Reading } from '../terms/reading.ts'
import type { Found } from './found.ts'

/** A length of time as a quantity in days; its number is the first in it ("three" of "under three years"), or the whole ("years"). */
export function durationOf(scope: Reading, mention: TimeMention, first: number, next: number): Found {
  const { min = null, max = null, approximate = false } = mention.days ?? {}
  const [numberFirst, numberNext] = numberIn(scope, first, next) ?? [first, next]
  return {
    first,
    next,
    numberFirst,
    numberNext,
    min,
    max,
    approximate,
    kind: 'duration',
    unit: 'day',
    rule: 'duration',
  }
}

function numberIn(
  { amountAt, terms, index }: Reading,
  first: number,
  next: number,
): readonly [number, number] | undefined {
  for (let at = first; at < next; at++) {
    const amount = amountAt(at, false)
    if (amount && amount.next <= next) return [amount.numberFirst, amount.numberNext]
    if (index.articles.has(terms[at]!.key)) return [at, at + 1]
  }
  return undefined
}
