import { daysInMonth } from '../../../model/civil-date.ts'
import type { DateMeaning } from '../../../model/time.ts'
import type { Draft } from '../draft.ts'
import type { TimeScope } from '../scope.ts'
import { threeGluedDigits } from './glued-digits.ts'

export type NumericOrder = 'day-month' | 'month-day'

/**
 * "23/07/2018", "23.07.2018". Which of the first two numbers is the month is said by a number over 12, in this date or in another of
 * the same text, or by the language; where nothing says it, only the year is known.
 */
export function numericDate(scope: TimeScope, at: number, order: NumericOrder | undefined): Draft | undefined {
  const parts = numbersOf(scope, at)
  if (!parts) return undefined
  const meaning = meaningOf(parts, orderOf(parts) ?? order)
  return meaning && { first: at, next: at + 5, meaning, rule: 'numeric-date' }
}

/** What the numeric dates of a text say about their order; undefined where they say nothing, or both. */
export function numericOrderOf(scope: TimeScope): NumericOrder | undefined {
  const orders = new Set<NumericOrder>()
  for (let at = 0; at < scope.terms.length; at++) {
    if (scope.terms[at]!.kind !== 'digits') continue
    const parts = numbersOf(scope, at)
    const order = parts && orderOf(parts)
    if (order) orders.add(order)
  }
  return orders.size === 1 ? [...orders][0] : undefined
}

interface Parts {
  readonly first: number
  readonly second: number
  readonly year: number
}

function numbersOf({ terms }: TimeScope, at: number): Parts | undefined {
  const parts = threeGluedDigits(terms, at)
  if (!parts) return undefined
  const [first, second, year, mark] = parts
  if (first.length > 2 || second.length > 2 || !/[-/.]/.test(mark)) return undefined
  if (year.length !== 4 && !(year.length === 2 && mark === '/')) return undefined
  return { first: Number(first), second: Number(second), year: fullYear(year) }
}

/** Two digits are of the hundred years that a report of our time means: 70 to 99 are behind us. */
const fullYear = (digits: string) =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900)

function orderOf({ first, second, year }: Parts): NumericOrder | undefined {
  const dayFirst = isDay(year, second, first)
  const monthFirst = isDay(year, first, second)
  if (dayFirst === monthFirst) return undefined
  return dayFirst ? 'day-month' : 'month-day'
}

const isDay = (year: number, month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

function meaningOf({ first, second, year }: Parts, order: NumericOrder | undefined): DateMeaning | undefined {
  if (year < 1000 || year > 2199) return undefined
  if (first === second && isDay(year, first, second)) return { kind: 'date', year, month: first, day: second }
  if (!order) return isDay(year, first, second) || isDay(year, second, first) ? { kind: 'date', year } : undefined
  const [month, day] = order === 'day-month' ? [second, first] : [first, second]
  return isDay(year, month, day) ? { kind: 'date', year, month, day } : undefined
}
