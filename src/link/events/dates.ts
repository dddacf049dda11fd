import { dayNumber, weekdayOf } from '../../model/civil-date.ts'

/** Whether two stretches of time can be of one event: both dates are known and share a day, as far as their precision goes. */
export function sharesTime(a: Stretch, b: Stretch): boolean {
  if (!a.start || !b.start) return false
  return firstDay(a.start) <= lastDay(b.end ?? b.start) && firstDay(b.start) <= lastDay(a.end ?? a.start)
}

/** Whether two stretches of time exclude each other. */
export function excludes(a: Stretch, b: Stretch): boolean {
  return a.start !== undefined && b.start !== undefined && !sharesTime(a, b)
}

/** Days by which documents may disagree on the date of what is one event for all else that they say. */
const DISAGREE = 2

/** Whether two dates lie so far apart that they cannot be two documents' dates of one event. */
export function farApart(a: Stretch, b: Stretch): boolean {
  if (!excludes(a, b)) return false
  const [x, y] = [dayOf(a.start!), dayOf(b.start!)]
  return x === undefined || y === undefined || Math.abs(x - y) > DISAGREE
}

function dayOf(time: string): number | undefined {
  if (time.length < 10) return undefined
  const [year, month, day] = time.slice(0, 10).split('-').map(Number) as [number, number, number]
  return dayNumber({ year, month, day })
}

export interface Stretch {
  readonly start?: string
  readonly end?: string
  /** Where the day itself is not known. */
  readonly weekday?: number
}

/** Whether a day of the week that is all that is known rules out a day that is known. */
export function otherWeekday(a: Stretch, b: Stretch): boolean {
  const [open, known] = a.weekday === undefined ? [b, a] : [a, b]
  if (open.weekday === undefined) return false
  if (known.weekday !== undefined) return open.weekday !== known.weekday
  const day = known.start && (!known.end || known.end === known.start) ? dayOf(known.start) : undefined
  return day !== undefined && weekdayOf(day) !== open.weekday
}

/** First and last day of an ISO 8601 time of any precision, comparable as text. */
const firstDay = (time: string) => time.slice(0, 10)
const lastDay = (time: string) => {
  const day = time.slice(0, 10)
  return day.length === 10 ? day : `${day}-99`.slice(0, 10)
}
