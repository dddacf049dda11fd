/** Whether two stretches of time can be of one event: both dates are known and share a day, as far as their precision goes. */
export function sharesTime(a: Stretch, b: Stretch): boolean {
  if (!a.start || !b.start) return false
  return firstDay(a.start) <= lastDay(b.end ?? b.start) && firstDay(b.start) <= lastDay(a.end ?? a.start)
}

/** Whether two stretches of time exclude each other. */
export function excludes(a: Stretch, b: Stretch): boolean {
  return a.start !== undefined && b.start !== undefined && !sharesTime(a, b)
}

export interface Stretch {
  readonly start?: string
  readonly end?: string
}

/** First and last day of an ISO 8601 time of any precision, comparable as text. */
const firstDay = (time: string) => time.slice(0, 10)
const lastDay = (time: string) => {
  const day = time.slice(0, 10)
  return day.length === 10 ? day : `${day}-99`.slice(0, 10)
}
