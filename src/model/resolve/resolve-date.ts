import { addMonths, dayNumber, daysInMonth, weekdayOf } from '../civil-date.ts'
import { type IsoTime, parseIso } from '../iso-time.ts'
import type { DateMeaning, TimePart, TimeValue } from '../time.ts'
import { clockOf, clockParts, hasDay, type TimeContext, valueAt } from './context.ts'

/** "April 7, 2022", "in February", "the 1970s", "3 pm". */
export function resolveDate(meaning: DateMeaning, context: TimeContext): TimeValue | undefined {
  const date = isTimeOfDay(meaning) ? dayAtHand(context) : calendarPlace(meaning, context)
  if (!date) return undefined
  const known = statedParts(meaning)
  const implied = (['year', 'month', 'day'] as const).filter(
    (part) => date[part] !== undefined && !known.includes(part),
  )
  const length = meaning.stretch === 'decade' ? 9 : meaning.stretch === 'century' ? 99 : 0
  const value = valueAt(
    { ...date, ...clockOf(meaning) },
    meaning,
    known,
    implied,
    length ? { year: date.year + length } : undefined,
  )
  return meaning.season ? { ...value, season: meaning.season } : value
}

function statedParts(meaning: DateMeaning): TimePart[] {
  const parts = (['year', 'month', 'day', 'weekday'] as const).filter((part) => meaning[part] !== undefined)
  return [...parts, ...clockParts(meaning)]
}

/** Only a clock time or a part of the day: on the day that the text is speaking of. */
const isTimeOfDay = (meaning: DateMeaning) =>
  meaning.year === undefined &&
  meaning.yearOffset === undefined &&
  meaning.month === undefined &&
  meaning.day === undefined &&
  meaning.season === undefined

function dayAtHand(context: TimeContext): IsoTime | undefined {
  const iso = context.anchor?.start
  const time = iso === undefined ? undefined : parseIso(iso)
  return time?.day === undefined ? undefined : { year: time.year, month: time.month, day: time.day }
}

function calendarPlace(meaning: DateMeaning, context: TimeContext): IsoTime | undefined {
  const document = context.document === undefined ? undefined : parseIso(context.document)
  const place = placeOf(meaning, document, context)
  if (!place || !exists(place)) return undefined
  return place
}

function placeOf(meaning: DateMeaning, document: IsoTime | undefined, context: TimeContext): IsoTime | undefined {
  const { month, day } = meaning
  const finer = { ...(month !== undefined && { month }), ...(day !== undefined && { day }) }
  if (meaning.year !== undefined) return { year: meaning.year, ...finer }
  if (!document) return undefined
  if (meaning.yearOffset !== undefined) return { year: document.year + meaning.yearOffset, ...finer }
  if (month !== undefined) return { year: yearOfMonth(meaning, month, document, context), ...finer }
  if (day !== undefined) return monthOfDay(day, meaning.weekday, document, context)
  return meaning.which === 'this' ? { year: document.year } : undefined
}

const exists = ({ year, month, day }: IsoTime) =>
  month === undefined ||
  (month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= daysInMonth(year, month))))

/**
 * A month this far back (in months) that nothing in the sentence puts in the past is the coming one: in April, "in May" without a
 * year is next month's, since a report would say "last May".
 */
const TOO_LONG_AGO = 10

function yearOfMonth(meaning: DateMeaning, month: number, document: IsoTime, context: TimeContext): number {
  const now = document.month
  if (now === undefined || meaning.which === 'this') return document.year
  if (meaning.which === 'last') return month < now ? document.year : document.year - 1
  if (meaning.which === 'next') return month > now ? document.year : document.year + 1
  const later = isAfter(month, meaning.day, now, document.day)
  const earlier = isAfter(now, document.day, month, meaning.day)
  if (context.tense === 'future') return withDay(earlier ? document.year + 1 : document.year, month, meaning.day, 1)
  const monthsBack = (now - month + 12) % 12 || (later ? 12 : 0)
  const ahead = later ? document.year : document.year + 1
  const isComing =
    context.tense === undefined ? monthsBack >= TOO_LONG_AGO : isNear({ ...meaning, year: ahead, month }, document)
  if (isComing) return withDay(ahead, month, meaning.day, 1)
  return withDay(later ? document.year - 1 : document.year, month, meaning.day, -1)
}

/**
 * A day so little ahead (in days) is meant even where the nearest verb is in the past ("he has organised an event for Jan. 31"): a
 * report that meant the same day a year ago would give the year.
 */
const LITTLE_AHEAD = 31

function isNear({ year, month, day }: { year: number; month: number; day?: number }, document: IsoTime): boolean {
  if (day === undefined || !hasDay(document)) return false
  return dayNumber({ year, month, day }) - dayNumber(document) <= LITTLE_AHEAD
}

/** Whether one month and day comes after another in the year; an unknown day is no reason. */
function isAfter(month: number, day: number | undefined, than: number, thanDay: number | undefined): boolean {
  if (month !== than) return month > than
  return day !== undefined && thanDay !== undefined && day > thanDay
}

/** The nearest year from `year` on that has this day (29 February). */
function withDay(year: number, month: number, day: number | undefined, step: 1 | -1): number {
  if (day === undefined || day > 29) return year
  let at = year
  for (let tries = 0; tries < 8 && day > daysInMonth(at, month); tries++) at += step
  return at
}

/** Within this many months a day of the month falls on every weekday. */
const MONTHS_TO_TRY = 14

/** "the 23rd", "Friday the 15th": the nearest month, on the side that the sentence speaks of, in which there is such a day. */
function monthOfDay(
  day: number,
  weekday: number | undefined,
  document: IsoTime,
  context: TimeContext,
): IsoTime | undefined {
  const { month, day: today } = document
  if (month === undefined || today === undefined) return undefined
  const step = context.tense === 'future' ? 1 : -1
  const isOver = step > 0 ? day < today : day > today
  for (let tries = isOver ? 1 : 0; tries < MONTHS_TO_TRY; tries++) {
    const place = { ...addMonths(document.year, month, step * tries), day }
    if (
      day <= daysInMonth(place.year, place.month) &&
      (weekday === undefined || weekdayOf(dayNumber(place)) === weekday)
    )
      return place
  }
  return undefined
}
