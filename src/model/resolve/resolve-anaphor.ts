import { addMonths, dayNumber, weekdayOf } from '../civil-date.ts'
import { type IsoTime, parseIso } from '../iso-time.ts'
import type { AnaphorMeaning, TimeValue } from '../time.ts'
import { hasDay, type TimeContext, valueAt, valueOnDay } from './context.ts'
import { weekOf } from './resolve-offset.ts'
import { daysBack, daysOn } from './resolve-weekday.ts'

/**
 * "a day later", "the same day", "the following Tuesday": counted from the anchor's end where time goes on, else from its start.
 * Where it is counted from an event, the anchor is the time that it stands beside ("April 7, the day after the meeting").
 */
export function resolveAnaphor(meaning: AnaphorMeaning, { anchor }: TimeContext): TimeValue | undefined {
  if (meaning.from === 'event') return anchor
  const iso = meaning.amount > 0 ? (anchor?.end ?? anchor?.start) : anchor?.start
  const time = iso === undefined ? undefined : parseIso(iso)
  if (!time) return undefined
  const detail = anchor?.approximate ? { ...meaning, approximate: true } : meaning
  if (meaning.weekday !== undefined) return weekdayFrom(detail, meaning.weekday, time)
  return stepFrom(detail, time)
}

function weekdayFrom(meaning: AnaphorMeaning, weekday: number, time: IsoTime): TimeValue | undefined {
  if (!hasDay(time)) return undefined
  const day = dayNumber(time)
  const from = weekdayOf(day)
  const on = daysOn(from, weekday)
  if (meaning.amount > 0) return valueOnDay(day + (on || 7), meaning, ['weekday'])
  if (meaning.amount < 0) return valueOnDay(day - (daysBack(from, weekday) || 7), meaning, ['weekday'])
  // "that Tuesday" has been spoken of: the nearest, in either direction.
  return valueOnDay(day + (on > 3 ? on - 7 : on), meaning, ['weekday'])
}

function stepFrom(meaning: AnaphorMeaning, time: IsoTime): TimeValue | undefined {
  const { unit, amount } = meaning
  switch (unit) {
    case 'day':
      return hasDay(time) ? valueOnDay(dayNumber(time) + Math.round(amount), meaning, []) : undefined
    case 'week':
      if (!hasDay(time)) return undefined
      return meaning.calendar
        ? weekOf(dayNumber(time) + 7 * amount, meaning)
        : valueOnDay(dayNumber(time) + Math.round(7 * amount), { ...meaning, approximate: true }, [])
    case 'month':
      return time.month === undefined ? undefined : months(meaning, time.year, time.month, amount)
    case 'year':
      if (Number.isInteger(amount) || time.month === undefined) return inYear(meaning, time.year + Math.round(amount))
      return months(meaning, time.year, time.month, amount * 12)
    case 'decade':
      return inYear(meaning, time.year + Math.round(amount * 10))
    case 'century':
      return inYear(meaning, time.year + Math.round(amount * 100))
    default:
      return clockFrom(meaning, time)
  }
}

const months = (meaning: AnaphorMeaning, year: number, month: number, count: number) =>
  valueAt(addMonths(year, month, Math.round(count)), meaning, [], ['year', 'month'])

const inYear = (meaning: AnaphorMeaning, year: number) => valueAt({ year }, meaning, [], ['year'])

/** Hours and minutes after a moment with a clock time; after a day, no more than that day is known, and that it may be the next. */
function clockFrom(meaning: AnaphorMeaning, time: IsoTime): TimeValue | undefined {
  if (!hasDay(time)) return undefined
  const about = { ...meaning, approximate: true }
  if (time.hour === undefined) return valueOnDay(dayNumber(time), about, [])
  const step = meaning.amount * (meaning.unit === 'hour' ? 60 : meaning.unit === 'minute' ? 1 : 1 / 60)
  const at = (dayNumber(time) * 24 + time.hour) * 60 + (time.minute ?? 0) + Math.round(step)
  const day = Math.floor(at / 1440)
  const clock = { hour: Math.floor((at - day * 1440) / 60), minute: (at - day * 1440) % 60 }
  const { known, implied, ...value } = valueOnDay(day, { ...about, ...clock }, [])
  return { ...value, known: [], implied: [...implied, ...known] }
}
