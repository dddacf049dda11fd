import { type CivilDate, civilDate, dayNumber } from '../civil-date.ts'
import { formatIso, type IsoTime, parseIso } from '../iso-time.ts'
import type { DayPart, PeriodPart, Tense, TimePart, TimeValue } from '../time.ts'

/** What an expression may be counted from. Everything is optional: what is missing leaves the value unknown, never guessed. */
export interface TimeContext {
  /** When the document was published: ISO 8601 at the precision that is known, perhaps with time and zone. */
  readonly document?: string
  /** Value of the time mentioned before, for "a day later", "that evening". */
  readonly anchor?: TimeValue
  /** What the sentence says; past where it says nothing, because reports tell what happened. */
  readonly tense?: Tense
}

/** What a meaning says beside its place in the calendar. */
export interface Detail {
  readonly hour?: number
  readonly minute?: number
  readonly eitherHalf?: true
  readonly zone?: number
  readonly part?: PeriodPart
  readonly dayPart?: DayPart
  readonly approximate?: boolean
}

/** The document's date, where it is known to the day. */
export function documentDay(context: TimeContext): number | undefined {
  return dayOf(context.document)
}

/** Day number of a moment known at least to the day. */
export function dayOf(iso: string | undefined): number | undefined {
  const time = iso === undefined ? undefined : parseIso(iso)
  return time && hasDay(time) ? dayNumber(time) : undefined
}

export const hasDay = (time: IsoTime): time is IsoTime & CivilDate => time.month !== undefined && time.day !== undefined

/** A value on one day, with the clock time that the words give. */
export function valueOnDay(day: number, detail: Detail, known: readonly TimePart[]): TimeValue {
  return valueAt(
    { ...civilDate(day), ...clockOf(detail) },
    detail,
    [...known, ...clockParts(detail)],
    ['year', 'month', 'day'],
  )
}

/** A value with a moment as its start. */
export function valueAt(
  start: IsoTime,
  detail: Detail,
  known: readonly TimePart[],
  implied: readonly TimePart[],
  end?: IsoTime,
): TimeValue {
  return {
    start: formatIso(start),
    ...(end && { end: formatIso(end) }),
    ...(detail.part && { part: detail.part }),
    ...(detail.dayPart && { dayPart: detail.dayPart }),
    ...(detail.approximate && { approximate: true }),
    known,
    implied,
  }
}

/** The clock time, where it is known which half of the day it is in. */
export function clockOf({ hour, minute, zone, eitherHalf }: Detail): Pick<IsoTime, 'hour' | 'minute' | 'zone'> {
  if (eitherHalf) return {}
  return {
    ...(hour !== undefined && { hour }),
    ...(minute !== undefined && { minute }),
    ...(zone !== undefined && { zone }),
  }
}

export function clockParts({ hour, minute, eitherHalf }: Detail): TimePart[] {
  if (eitherHalf) return []
  return [...(hour !== undefined ? ['hour' as const] : []), ...(minute !== undefined ? ['minute' as const] : [])]
}
