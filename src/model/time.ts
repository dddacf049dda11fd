import type { Range } from './span.ts'

/**
 * A point or stretch of time as words give it. `start` and `end` are ISO 8601 at the precision that is known
 * ("2022", "2022-03", "2022-03-07", "2022-06-13T17:35", "2018-07-23T21:15+01:00" where the words name a zone), `end` inclusive and
 * absent for a point.
 */
export interface TimeValue {
  readonly start?: string
  readonly end?: string
  /** Which end the words leave open: `end` for "since 2011", `start` for "until Friday". */
  readonly open?: 'start' | 'end'
  /** Of the start: "late" of "late March", "early" of "the early 2010s". */
  readonly part?: PeriodPart
  /** Of the start: "Thursday morning". Kept apart, because no clock time was stated. */
  readonly dayPart?: DayPart
  /** "the summer of 2019"; the months are unknown until somebody says in which half of the world. */
  readonly season?: Season
  readonly approximate?: boolean
  /** Parts that the words themselves state ("month", "day"), apart from those taken from an anchor ("year"). */
  readonly known: readonly TimePart[]
  readonly implied: readonly TimePart[]
}

export type TimePart = 'year' | 'month' | 'week' | 'day' | 'weekday' | 'hour' | 'minute'
export type PeriodPart = 'early' | 'mid' | 'late'
export type DayPart = 'dawn' | 'morning' | 'afternoon' | 'evening' | 'night'
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'

/** An expression of time with its meaning kept symbolic, so that it can be resolved once more when a better anchor is known. */
export interface TimeMention extends Range {
  readonly meaning: TimeMeaning
  /** Set where the anchor is known: by the document's date, or by the words alone. */
  readonly value?: TimeValue
  /** Length in days where the expression is a duration ("for five days", "a week"): what the words allow, null is open. */
  readonly days?: { readonly min: number | null; readonly max: number | null; readonly approximate: boolean }
  /**
   * What the value is counted from: the words alone, the document's date, another mention of time (its index), or an event that
   * the text names beside it ("a week after the storm").
   */
  readonly anchor: 'words' | 'document' | 'event' | number
  /** What the sentence says about when this is, where it says so: decides which Tuesday "on Tuesday" is. */
  readonly tense?: Tense
  readonly by: string
}

export type Tense = 'past' | 'future'

/** What an expression means before it is counted from anything. Small, frozen data; `resolve-time.ts` gives it a value. */
export type TimeMeaning =
  | DateMeaning
  | WeekdayMeaning
  | OffsetMeaning
  | AnaphorMeaning
  | RangeMeaning
  /** "for five days", "more than a week", "18 months". */
  | { readonly kind: 'duration' }
  /** "every year", "on market day": recognised, and without a place in the calendar. */
  | { readonly kind: 'vague' }

/** "April 7, 2022", "March", "2013", "the 1970s", "3 pm", "Sunday March 7": whatever parts are stated. */
export interface DateMeaning {
  readonly kind: 'date'
  readonly year?: number
  /** Years from the document's, where the words count so: -1 for "March last year". */
  readonly yearOffset?: number
  readonly month?: number
  readonly day?: number
  /** Stated beside the date; where the two disagree, the date wins and both stay known. */
  readonly weekday?: number
  readonly hour?: number
  readonly minute?: number
  /** "6:30" of a twelve-hour clock: morning or evening is not said, so the value goes no further than the day. */
  readonly eitherHalf?: true
  /** Minutes east of Greenwich, where a zone is stated. */
  readonly zone?: number
  /** The year begins a decade or a century: "the 1970s", "the 19th century". */
  readonly stretch?: 'decade' | 'century'
  readonly season?: Season
  readonly part?: PeriodPart
  readonly dayPart?: DayPart
  /** "last February", "this April", "next May". */
  readonly which?: 'last' | 'this' | 'next'
  readonly approximate?: boolean
}

/** "Tuesday", "last Tuesday", "next Friday morning"; ISO weekday, 1 is Monday. */
export interface WeekdayMeaning {
  readonly kind: 'weekday'
  readonly weekday: number
  readonly which: 'nearest' | 'last' | 'this' | 'next'
  /** Weeks from the document's, where the words count so: -1 for "Tuesday of last week". */
  readonly weekOffset?: number
  readonly hour?: number
  readonly minute?: number
  readonly eitherHalf?: true
  readonly zone?: number
  readonly part?: PeriodPart
  readonly dayPart?: DayPart
  readonly approximate?: boolean
}

/** "two weeks ago", "last month", "today", "this year", "the day before yesterday": counted from the document. */
export interface OffsetMeaning {
  readonly kind: 'offset'
  readonly unit: TimeUnit | 'weekend'
  readonly amount: number
  readonly hour?: number
  readonly minute?: number
  readonly eitherHalf?: true
  readonly zone?: number
  readonly part?: PeriodPart
  readonly dayPart?: DayPart
  readonly approximate?: boolean
  /** True where the unit is meant as a calendar stretch ("last week", "this month"), false for a distance ("a week ago"). */
  readonly calendar: boolean
}

/** "a day later", "the day after", "that Tuesday", "the same day": counted from a time mentioned before. */
export interface AnaphorMeaning {
  readonly kind: 'anaphor'
  readonly unit: TimeUnit
  readonly amount: number
  /** Counted from an event that the text names right after ("the day after the storm"), not from a time. */
  readonly from?: 'event'
  /** True for a calendar stretch ("the following week"), absent for a distance ("a week later"). */
  readonly calendar?: boolean
  /** "the following Tuesday" */
  readonly weekday?: number
  readonly hour?: number
  readonly minute?: number
  readonly eitherHalf?: true
  readonly zone?: number
  readonly part?: PeriodPart
  readonly dayPart?: DayPart
  readonly approximate?: boolean
}

/** "from May 4 to 12", "between Monday and Wednesday", "since 2011", "until Friday": either end may be open. */
export interface RangeMeaning {
  readonly kind: 'range'
  readonly from?: TimeMeaning
  readonly to?: TimeMeaning
  /** "before Friday", "after 2014": the stated time itself is outside. */
  readonly exclusive?: boolean
}
