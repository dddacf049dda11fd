import { addMonths, civilDate, dayNumber, weekdayOf } from '../civil-date.ts'
import { type IsoTime, parseIso } from '../iso-time.ts'
import type { OffsetMeaning, TimeValue } from '../time.ts'
import { hasDay, type TimeContext, valueAt, valueOnDay } from './context.ts'

/** "two weeks ago", "last month", "today": counted from the document's date, at the precision of the unit. */
export function resolveOffset(meaning: OffsetMeaning, context: TimeContext): TimeValue | undefined {
  const document = context.document === undefined ? undefined : parseIso(context.document)
  if (!document) return undefined
  return meaning.calendar ? calendarStretch(meaning, document, context) : distance(meaning, document)
}

/** "last week", "this month": the whole stretch. */
function calendarStretch(meaning: OffsetMeaning, document: IsoTime, context: TimeContext): TimeValue | undefined {
  const { unit, amount } = meaning
  switch (unit) {
    case 'day':
      return hasDay(document) ? valueOnDay(dayNumber(document) + amount, meaning, []) : undefined
    case 'week':
      return hasDay(document) ? weekOf(dayNumber(document) + 7 * amount, meaning) : undefined
    case 'weekend':
      return hasDay(document) ? weekend(dayNumber(document), meaning, context) : undefined
    case 'month':
      return document.month === undefined
        ? undefined
        : valueAt(addMonths(document.year, document.month, amount), meaning, [], ['year', 'month'])
    case 'year':
      return valueAt({ year: document.year + amount }, meaning, [], ['year'])
    case 'decade':
      return years(Math.floor(document.year / 10) * 10 + amount * 10, 10, meaning)
    case 'century':
      return years(Math.floor((document.year - 1) / 100) * 100 + 1 + amount * 100, 100, meaning)
    default:
      return undefined
  }
}

const years = (first: number, count: number, meaning: OffsetMeaning) =>
  valueAt({ year: first }, meaning, [], ['year'], { year: first + count - 1 })

/** The ISO week (Monday to Sunday) that a day is in. */
export function weekOf(day: number, detail: Parameters<typeof valueAt>[1]): TimeValue {
  const monday = day - weekdayOf(day) + 1
  return valueAt(civilDate(monday), detail, [], ['year', 'month', 'week'], civilDate(monday + 6))
}

/** "the weekend" is the one going on, or else the one behind, or ahead where the sentence speaks of the future. */
function weekend(today: number, meaning: OffsetMeaning, context: TimeContext): TimeValue {
  const weekday = weekdayOf(today)
  const thisSaturday = today - weekday + 6
  const going = weekday >= 6
  const ahead = going || context.tense === 'future' ? thisSaturday : thisSaturday - 7
  const saturday = meaning.amount === 0 ? ahead : meaning.amount > 0 ? thisSaturday + (going ? 7 : 0) : thisSaturday - 7
  return valueAt(civilDate(saturday), meaning, [], ['year', 'month', 'day'], civilDate(saturday + 1))
}

/** "two weeks ago", "three years from now". Coarser units are rounded in speech, so their day or month is not known. */
function distance(meaning: OffsetMeaning, document: IsoTime): TimeValue | undefined {
  const { unit, amount } = meaning
  const about = { ...meaning, approximate: true }
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return clockDistance(about, document, amount * MINUTES[unit])
    case 'day':
      return hasDay(document) ? valueOnDay(dayNumber(document) + Math.round(amount), meaning, []) : undefined
    case 'week':
      return hasDay(document) ? valueOnDay(dayNumber(document) + Math.round(amount * 7), about, []) : undefined
    case 'month':
      return document.month === undefined ? undefined : monthAt(document.year, document.month, amount, about)
    case 'year':
      return Number.isInteger(amount) || document.month === undefined
        ? valueAt({ year: document.year + Math.round(amount) }, about, [], ['year'])
        : monthAt(document.year, document.month, amount * 12, about)
    case 'decade':
      return valueAt({ year: document.year + Math.round(amount * 10) }, about, [], ['year'])
    case 'century':
      return valueAt({ year: document.year + Math.round(amount * 100) }, about, [], ['year'])
    default:
      return undefined
  }
}

const MINUTES = { second: 1 / 60, minute: 1, hour: 60 } as const

const monthAt = (year: number, month: number, months: number, detail: OffsetMeaning) =>
  valueAt(addMonths(year, month, Math.round(months)), detail, [], ['year', 'month'])

/** Hours and minutes need the document's own time; without it they are of about its day. */
function clockDistance(detail: OffsetMeaning, document: IsoTime, minutes: number): TimeValue | undefined {
  if (!hasDay(document)) return undefined
  const { hour, minute, zone } = document
  if (hour === undefined) return valueOnDay(dayNumber(document), detail, [])
  const at = (dayNumber(document) * 24 + hour) * 60 + (minute ?? 0) + Math.round(minutes)
  const day = Math.floor(at / 1440)
  const ofDay = at - day * 1440
  const clock = { hour: Math.floor(ofDay / 60), minute: ofDay % 60, ...(zone !== undefined && { zone }) }
  return valueAt({ ...civilDate(day), ...clock }, detail, [], ['year', 'month', 'day', 'hour', 'minute'])
}
