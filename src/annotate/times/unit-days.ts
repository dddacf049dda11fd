import type { TimeUnit } from '../../model/time.ts'

/** Length of each unit in days. A year is 365, and a month is the twelfth part of it, so that 12 months are one year. */
export const UNIT_DAYS: Readonly<Record<TimeUnit | 'weekend', number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  weekend: 2,
  month: 365 / 12,
  year: 365,
  decade: 3650,
  century: 36_500,
}

/** Whole days from a day on; parts of a day to the fourth decimal (about nine seconds). */
export function inDays(amount: number, unit: TimeUnit | 'weekend'): number {
  const days = amount * UNIT_DAYS[unit]
  return days >= 1 ? Math.round(days) : Number(days.toFixed(4))
}
