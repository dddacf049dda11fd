import { phraseAt } from '../../terms/phrases.ts'
import { Gap } from '../../terms/term.ts'
import type { Caught } from '../captures.ts'
import type { TimeScope } from '../scope.ts'

/** A day of the week; short forms that are other words, too, only beside a date. */
export function weekday({ calendar, terms }: TimeScope, at: number): Caught | undefined {
  const found = phraseAt(calendar.weekdays, terms, at)
  if (!found) return undefined
  if (
    found.value.only === 'date' &&
    (terms[at]!.letters === 'lower' || !isBesideDate(calendar.months, terms, found.next))
  )
    return undefined
  return { next: found.next, set: { weekday: found.value.weekday } }
}

function isBesideDate(months: TimeScope['calendar']['months'], terms: TimeScope['terms'], next: number): boolean {
  const at = terms[next]?.key === ',' ? next + 1 : next
  const term = terms[at]
  if (!term || term.gap >= Gap.line) return false
  if (term.kind === 'digits') return phraseAt(months, terms, at + 1) !== undefined
  return phraseAt(months, terms, at) !== undefined && terms[at + 1] !== undefined
}
