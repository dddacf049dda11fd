import type { Quantity, Token } from '../../model/annotation.ts'
import type { TimeMention } from '../../model/time.ts'
import { countingIndexOf } from '../terms/counting-of.ts'
import { phraseAt } from '../terms/phrases.ts'
import type { Amount } from '../terms/read-amount.ts'
import { type Reading, readText } from '../terms/reading.ts'
import { classify } from './classify.ts'
import { durationOf } from './duration.ts'
import type { Found } from './found.ts'
import { joinUnits } from './join-units.ts'
import { isNotCounted } from './not-counted.ts'
import { ordinalAt } from './ordinal.ts'
import { ratioAt } from './ratio.ts'

/**
 * The numbers in a text with what the words allow them to be, in order, none within another. Dates and clock times are left out:
 * what lies in `times` (from `findTimes` on the same text) is no quantity, but for lengths of time, which become `duration` in days.
 */
export function findQuantities(
  text: string,
  tokens: readonly Token[],
  times: readonly TimeMention[],
  language: string,
): Quantity[] {
  const index = countingIndexOf(language)
  if (!index) return []
  const scope = readText(text, index, tokens)
  return scanQuantities(scope, times).map((found) => quantityOf(scope, found))
}

function scanQuantities(scope: Reading, times: readonly TimeMention[]): Found[] {
  const { terms } = scope
  const found: Found[] = []
  let time = 0
  let at = 0
  while (at < terms.length) {
    while (time < times.length && times[time]!.end <= terms[at]!.start) time++
    const mention = times[time]
    if (mention && terms[at]!.start >= mention.start) {
      const next = termAfter(scope, at, mention.end)
      if (mention.meaning.kind === 'duration') found.push(durationOf(scope, mention, at, next))
      at = next
      continue
    }
    const term = terms[at]!
    if (term.kind !== 'digits' && !scope.index.quantityFirsts.has(term.key)) {
      at += 1
      continue
    }
    const step = stepAt(scope, at, mention?.start ?? Number.POSITIVE_INFINITY)
    if (step.found) found.push(step.found)
    at = step.next
  }
  return found
}

function termAfter({ terms }: Reading, from: number, end: number): number {
  let at = from + 1
  while (at < terms.length && terms[at]!.start < end) at++
  return at
}

interface Step {
  readonly next: number
  readonly found?: Found
}

/** What begins at a term, and where to go on; `limit` is where the next time begins, in UTF-16 units. */
function stepAt(scope: Reading, at: number, limit: number): Step {
  const { terms, index } = scope
  const fixed = phraseAt(index.fixed, terms, at)
  if (fixed) return { next: fixed.next }
  const ordinal = ordinalAt(scope, at)
  if (ordinal) return ordinal
  const amount = scope.amountAt(at, false)
  if (!amount || terms[amount.next - 1]!.end > limit) return { next: at + 1 }
  const ratio = ratioAt(scope, amount, limit)
  if (ratio) return { next: ratio.next, found: ratio }
  if (isNotCounted(scope, amount)) return { next: amount.next }
  return counted(scope, amount)
}

function counted(scope: Reading, amount: Amount): Step {
  const { terms, index } = scope
  const { next, span = 0, ...said } = classify(scope, amount)
  if (said.rule === 'times' && index.comparisons.has(terms[next]?.key ?? '')) return { next }
  const { first, numberFirst, numberNext, min, approximate } = amount
  const max = amount.max === null ? null : amount.max + span
  const found = joinUnits(scope, { first, next, numberFirst, numberNext, min, max, approximate, ...said })
  return { next: found.next, found }
}

function quantityOf(
  { terms }: Reading,
  { first, next, numberFirst, numberNext, rule, unit, ...rest }: Found,
): Quantity {
  return {
    start: terms[first]!.start,
    end: terms[next - 1]!.end,
    ...rest,
    ...(unit !== undefined && { unit }),
    number: { start: terms[numberFirst]!.start, end: terms[numberNext - 1]!.end },
    by: `annotate/quantities/${rule}@1`,
  }
}
