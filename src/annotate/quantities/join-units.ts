import { phraseAt } from '../terms/phrases.ts'
import { phraseBefore } from '../terms/phrases-before.ts'
import { followsChange } from '../terms/read-amount.ts'
import type { Reading } from '../terms/reading.ts'
import { goesOn } from '../terms/term.ts'
import { classify } from './classify.ts'
import type { Found } from './found.ts'

/** "10%-15%", "5 km to 10 km", "$5 million to $10 million": two amounts of one unit make a range, but not where something changed, and not the two sides of a vote ("36 percent to 51 percent"). */
export function joinUnits(scope: Reading, low: Found): Found {
  const { terms, index } = scope
  if (low.unit === undefined || low.kind === 'other' || low.min === null || low.min !== low.max) return low
  const join = goesOn(terms, low.next) ? phraseAt(index.rangeJoins, terms, low.next) : undefined
  const amount = join && goesOn(terms, join.next) ? scope.amountAt(join.next, false) : undefined
  if (!join || !amount || amount.range || amount.max === null || amount.min !== amount.max || amount.max <= low.min)
    return low
  const lead = phraseBefore(index.rangeLeads, terms, low.first)
  const led = lead !== undefined && join.value.leads.has(lead.value.words)
  if (
    (!led && !(join.value.free && (low.kind !== 'percent' || terms[low.next]!.kind === 'mark'))) ||
    followsChange(scope, lead?.first ?? low.first)
  )
    return low
  const high = classify(scope, amount)
  if (high.kind !== low.kind || high.unit !== low.unit) return low
  return {
    ...low,
    first: led ? lead.first : low.first,
    next: high.next,
    numberNext: amount.numberNext,
    max: amount.max,
    approximate: low.approximate || amount.approximate,
  }
}
