import { phraseAt } from '../terms/phrases.ts'
import type { Amount } from '../terms/read-amount.ts'
import { readOrdinal } from '../terms/read-ordinal.ts'
import type { Captures, Caught } from './captures.ts'
import { calendarDay } from './classes/calendar-day.ts'
import { calendarYear, yearAlone } from './classes/calendar-year.ts'
import { century } from './classes/century.ts'
import { decade, decadeYear } from './classes/decade.ts'
import { month, monthAlone } from './classes/month.ts'
import { weekday } from './classes/weekday.ts'
import type { TimeScope } from './scope.ts'

export type ClassReader = (scope: TimeScope, at: number) => Caught | undefined

/** The classes that a pattern may name, and how each is read. */
export const CLASSES: Readonly<Record<string, ClassReader>> = {
  month,
  'month-alone': monthAlone,
  weekday,
  day: calendarDay,
  year: calendarYear,
  'year-alone': yearAlone,
  decade,
  'decade-year': decadeYear,
  'nth-century': century,
  nth: ({ terms, index }, at) => {
    const found = readOrdinal(terms, at, index)
    return found && { next: found.next, set: { nth: found.value } }
  },
  digit: ({ terms }, at) => {
    const term = terms[at]
    return term?.kind === 'digits' && term.key.length === 1
      ? { next: at + 1, set: { nth: Number(term.key) } }
      : undefined
  },
  unit: (scope, at) => unitAt(scope, at, () => true),
  units: (scope, at) => unitAt(scope, at, (plural) => plural),
  period: (scope, at) => unitAt(scope, at, (plural, set) => !plural && PERIODS.has(set.unit ?? '')),
  amount: (scope, at) => amountOf(scope, at, () => true),
  count: (scope, at) => amountOf(scope, at, (amount) => amount.form !== 'article' || amount.modified),
  daypart: ({ calendar, terms }, at) => {
    const found = phraseAt(calendar.dayParts, terms, at)
    return found && { next: found.next, set: { dayPart: found.value.dayPart } }
  },
  season: ({ calendar, terms }, at) => {
    const found = phraseAt(calendar.seasons, terms, at)
    return found && { next: found.next, set: { season: found.value.season } }
  },
  holiday: ({ calendar, terms }, at) => {
    const found = phraseAt(calendar.holidays, terms, at)
    return found && { next: found.next, set: { month: found.value.month, day: found.value.day } }
  },
}

/** A number of something, and no money; "of" behind an amount without a number belongs to it ("a couple of days"). */
function amountOf(
  { amountAt, index, terms }: TimeScope,
  at: number,
  accepts: (amount: Amount) => boolean,
): Caught | undefined {
  const amount = amountAt(at, true)
  if (!amount || amount.currency !== undefined || !accepts(amount)) return undefined
  if (amount.form === 'share' && (amount.max ?? 0) !== 0.5) return undefined
  const joined = amount.form === 'indefinite' && index.indefiniteJoins.has(terms[amount.next]?.key ?? '')
  return { next: joined ? amount.next + 1 : amount.next, set: { amount } }
}

/** Units that are stretches of the calendar: "last week", but not "last hour". */
const PERIODS: ReadonlySet<string> = new Set(['week', 'weekend', 'month', 'year', 'decade', 'century'])

function unitAt(
  { calendar, terms }: TimeScope,
  at: number,
  accepts: (plural: boolean, set: Captures) => boolean,
): Caught | undefined {
  const found = phraseAt(calendar.units, terms, at)
  if (!found) return undefined
  const { unit, plural = false } = found.value
  const set: Captures = unit === 'fortnight' ? { unit: 'week', times: 2, plural } : { unit, plural }
  return accepts(plural, set) ? { next: found.next, set } : undefined
}
