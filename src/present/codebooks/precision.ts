import type { EventRecord } from '../../model/dossier.ts'
import { daysOf } from '../words/days.ts'

/** How closely the day of an event is known. `days` from the first to the last named, both counted; absent where no month is known. */
export interface TimeKnown {
  readonly to: 'day' | 'days' | 'month' | 'year' | 'nothing'
  readonly days?: number
}

export function timeKnown({ start, end }: Pick<EventRecord, 'start' | 'end'>): TimeKnown {
  const first = start ?? end
  if (first === undefined) return { to: 'nothing' }
  const from = daysOf(first)
  const until = daysOf(end ?? first)
  if (from === null || until === null) return { to: 'nothing' }
  const days = until.last - from.first + 1
  if (first.length === YEAR || (end ?? first).length === YEAR) return { to: 'year', days }
  if (first.length === MONTH || (end ?? first).length === MONTH)
    return { to: days <= LONGEST_MONTH ? 'month' : 'year', days }
  return days === 1 ? { to: 'day', days } : { to: 'days', days }
}

/** Lengths of "2031" and "2031-05". */
const YEAR = 4
const MONTH = 7
const LONGEST_MONTH = 31
