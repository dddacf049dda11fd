import { phraseAt } from '../../terms/phrases.ts'
import { phraseBefore } from '../../terms/phrases-before.ts'
import { Gap } from '../../terms/term.ts'
import type { Caught } from '../captures.ts'
import type { TimeScope } from '../scope.ts'

/** "1970s", "the '70s", "the seventies". */
export function decade(scope: TimeScope, at: number): Caught | undefined {
  const { calendar, terms } = scope
  const word = phraseAt(calendar.decades, terms, at)
  if (word) return isLed(scope, at) ? { next: word.next, set: { year: word.value.year, stretch: 'decade' } } : undefined
  const start = terms[at]?.key === "'" ? at + 1 : at
  const digits = terms[start]
  if (digits?.kind !== 'digits' || !digits.key.endsWith('0') || (start > at && digits.gap !== Gap.none))
    return undefined
  const ending = phraseAt(calendar.decadeEndings, terms, start + 1)
  if (!ending || terms[start + 1]!.gap !== Gap.none) return undefined
  if (digits.key.length === 2) {
    // "the 30s" are as often a temperature or an age: only with the sign of what was left out, or as decades that news speaks of.
    if (!isLed(scope, at) || (start === at && Number(digits.key) < 40)) return undefined
    return { next: ending.next, set: { year: 1900 + Number(digits.key), stretch: 'decade' } }
  }
  if (digits.key.length !== 4) return undefined
  const year = Number(digits.key)
  return { next: ending.next, set: { year, stretch: year % 100 === 0 && year < 2000 ? 'century' : 'decade' } }
}

/** "the early seventies", but not "her early seventies". */
function isLed({ calendar, terms }: TimeScope, at: number): boolean {
  const lead = phraseBefore(calendar.decadeLeads, terms, at)
  return lead !== undefined && !calendar.calendar.lifeLeads.includes(terms[lead.first - 1]?.key ?? '')
}

/** A decade where the words before it say that it is one: "1970", "70" or "soixante-dix" of "les années 1970". */
export function decadeYear({ calendar, terms }: TimeScope, at: number): Caught | undefined {
  const word = phraseAt(calendar.decades, terms, at)
  if (word) return { next: word.next, set: { year: word.value.year, stretch: 'decade' } }
  const digits = terms[at]
  if (digits?.kind !== 'digits' || !/^(?:\d\d)?\d0$/.test(digits.key)) return undefined
  const year = digits.key.length === 2 ? 1900 + Number(digits.key) : Number(digits.key)
  return { next: at + 1, set: { year, stretch: 'decade' } }
}
