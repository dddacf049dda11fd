import { civilDate, dayNumber as numberOf } from './civil-date.ts'
import { parseIso } from './iso-time.ts'

/** The days that an ISO 8601 time covers, counted from 1970-01-01, both inclusive: "2022-03" is 31 days. */
export interface Days {
  readonly first: number
  readonly last: number
}

/** The days of a time at any precision. Null where it is no date, or a day that no calendar has. */
export function daysOf(iso: string): Days | null {
  const time = parseIso(iso)
  if (time === undefined) return null
  const { year, month, day } = time
  if (month === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year + 1, 1, 1) - 1 }
  const first = dayNumber(year, month, day ?? 1)
  if (day !== undefined) return { first, last: first }
  return { first, last: (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - 1 }
}

/** Days from 1970-01-01 to a date of the Gregorian calendar. */
export const dayNumber = (year: number, month: number, day: number): number => numberOf({ year, month, day })

/** The date of a day number, "2022-03-27"; the inverse of `dayNumber`. */
export function isoOfDay(day: number): string {
  const { year, month, day: date } = civilDate(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
