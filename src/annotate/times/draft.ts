import type { DateMeaning, TimeMeaning, TimeMention } from '../../model/time.ts'

/** A time as it is being put together: in terms, from `first` to `next` (exclusive). */
export interface Draft {
  readonly first: number
  readonly next: number
  readonly meaning: TimeMeaning
  readonly days?: TimeMention['days']
  /** Counted from what stands right behind it: a time or an event. */
  readonly beside?: boolean
  /** Only a time if it stands beside another one: "17:35" may be a score. */
  readonly weak?: boolean
  readonly rule: string
}

/** A date that states no more than when in a day. */
export type TimeOfDay = DateMeaning & {
  readonly year?: undefined
  readonly month?: undefined
  readonly day?: undefined
}

type DayDetail = Pick<DateMeaning, 'hour' | 'minute' | 'eitherHalf' | 'zone' | 'dayPart' | 'approximate'>

/** Whether a meaning is one day or a moment in it. */
export function isDay(meaning: TimeMeaning): boolean {
  switch (meaning.kind) {
    case 'weekday':
      return true
    case 'date':
      return meaning.day !== undefined
    case 'offset':
    case 'anaphor':
      return meaning.unit === 'day'
    default:
      return false
  }
}

/** Whether a meaning is a clock time or a part of a day, of no day in particular. */
export function isTimeOfDay(meaning: TimeMeaning): meaning is TimeOfDay {
  if (meaning.kind !== 'date' || (meaning.hour === undefined && meaning.dayPart === undefined)) return false
  return (
    meaning.year === undefined &&
    meaning.month === undefined &&
    meaning.day === undefined &&
    meaning.yearOffset === undefined
  )
}

/** A day with a time of day. "6:30" of a twelve-hour clock is settled by a part of the day on either side. */
export function withTimeOfDay(meaning: TimeMeaning, detail: DayDetail): TimeMeaning {
  if (meaning.kind === 'duration' || meaning.kind === 'vague' || meaning.kind === 'range') return meaning
  const { hour, minute, eitherHalf, zone, dayPart, approximate } = detail
  return settled({
    ...meaning,
    ...(hour !== undefined && { hour }),
    ...(minute !== undefined && { minute }),
    ...(eitherHalf && { eitherHalf }),
    ...(zone !== undefined && { zone }),
    ...(dayPart && { dayPart }),
    ...(approximate && { approximate }),
  })
}

type Timed = Extract<TimeMeaning, { readonly hour?: number }>

function settled(meaning: Timed): Timed {
  const { eitherHalf, ...rest } = meaning
  if (!eitherHalf || rest.hour === undefined || !rest.dayPart) return meaning
  const hour = rest.hour % 12
  const isLate = rest.dayPart === 'afternoon' || rest.dayPart === 'evening' || (rest.dayPart === 'night' && hour >= 6)
  return { ...rest, hour: isLate ? hour + 12 : hour }
}
