/**
 * The civil (proleptic Gregorian) calendar in whole numbers, without the machine's clock, zone or Date. Days are counted from
 * 1 January 1970, which is day 0. The arithmetic shifts the year to begin in March, so that the leap day comes last.
 */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAYS_IN_400_YEARS = 146_097
/** From 1 March of year 0 to 1 January 1970. */
const EPOCH = 719_468

export function dayNumber({ year, month, day }: CivilDate): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_400_YEARS + dayOfEra - EPOCH
}

export function civilDate(days: number): CivilDate {
  const shifted = days + EPOCH
  const era = Math.floor(shifted / DAYS_IN_400_YEARS)
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** ISO weekday of a day number: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0)
}

/** The month `count` months on (or back, where negative). */
export function addMonths(
  year: number,
  month: number,
  count: number,
): { readonly year: number; readonly month: number } {
  const months = year * 12 + (month - 1) + count
  const at = Math.floor(months / 12)
  return { year: at, month: months - at * 12 + 1 }
}
