import { weekdayOf } from '../civil-date.ts'
import type { TimeValue, WeekdayMeaning } from '../time.ts'
import { documentDay, type TimeContext, valueOnDay } from './context.ts'

/** "Tuesday" is the nearest past one, the document's own day included, unless the sentence speaks of the future. */
export function resolveWeekday(meaning: WeekdayMeaning, context: TimeContext): TimeValue | undefined {
  const today = documentDay(context)
  if (today === undefined) return undefined
  return valueOnDay(today + daysTo(meaning, weekdayOf(today), context), meaning, ['weekday'])
}

function daysTo({ weekday, which, weekOffset }: WeekdayMeaning, today: number, { tense }: TimeContext): number {
  if (weekOffset !== undefined) return weekday - today + 7 * weekOffset
  if (which === 'last') return -daysBack(today, weekday) || -7
  if (which === 'next') return daysOn(today, weekday) || 7
  if (which === 'this') return weekday - today
  return tense === 'future' ? daysOn(today, weekday) : -daysBack(today, weekday)
}

/** Days from one weekday on to the next such day: 0 to 6. */
export const daysOn = (from: number, to: number) => (to - from + 7) % 7
/** Days from one weekday back to the one before: 0 to 6. */
export const daysBack = (from: number, to: number) => (from - to + 7) % 7
