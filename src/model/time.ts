import type { Range } from './span.ts'

/**
 * A point or stretch of time as words give it. `start` and `end` are ISO 8601 at the precision that is known
 * ("2022", "2022-03", "2022-03-27", "2022-06-13T18:24"), `end` inclusive and absent for a point.
 */
export interface TimeValue {
  readonly start?: string
  readonly end?: string
  /** Of the start: "late" of "late March". */
  readonly part?: 'early' | 'mid' | 'late'
  readonly approximate?: boolean
  /** Parts that the words themselves state ("month", "day"), apart from those taken from an anchor ("year"). */
  readonly known: readonly TimePart[]
  readonly implied: readonly TimePart[]
}

export type TimePart = 'year' | 'month' | 'week' | 'day' | 'weekday' | 'hour' | 'minute'

/** An expression of time with its meaning kept symbolic, so that it can be resolved once more when a better anchor is known. */
export interface TimeMention extends Range {
  readonly meaning: TimeMeaning
  /** Set where the anchor is known: by the document's date, or by the words alone. */
  readonly value?: TimeValue
  /** Length in days where the expression is a duration ("for five days", "a week"): what the words allow, null is open. */
  readonly days?: { readonly min: number | null; readonly max: number | null; readonly approximate: boolean }
  /** What the value was counted from: the words alone, the document's date, or another mention of time (its index). */
  readonly anchor: 'words' | 'document' | number
  readonly by: string
}

/** What an expression means before it is counted from anything. Small, frozen data; `resolve-time.ts` gives it a value. */
export type TimeMeaning =
  /** "April 20, 2022", "March", "2013": whatever parts are stated. */
  | {
      readonly kind: 'date'
      readonly year?: number
      readonly month?: number
      readonly day?: number
      readonly hour?: number
      readonly minute?: number
      readonly part?: 'early' | 'mid' | 'late'
    }
  /** "Tuesday", "last Tuesday", "next Friday morning"; ISO weekday, 1 is Monday. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: 'nearest' | 'last' | 'this' | 'next' }
  /** "two weeks ago", "last month", "today", "this year", "the day before yesterday": counted from the document. */
  | {
      readonly kind: 'offset'
      readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade'
      readonly amount: number
      readonly part?: 'early' | 'mid' | 'late'
      readonly approximate?: boolean
      /** True where the unit is meant as a calendar stretch ("last week", "this month"), false for a distance ("a week ago"). */
      readonly calendar: boolean
    }
  /** "a day later", "the day after", "that Tuesday", "the same day": counted from a time mentioned before. */
  | {
      readonly kind: 'anaphor'
      readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year'
      readonly amount: number
    }
  /** "from March 23 to 31", "between Monday and Wednesday", "since 2014", "until Friday": either end may be open. */
  | { readonly kind: 'range'; readonly from?: TimeMeaning; readonly to?: TimeMeaning }
  /** "for five days", "more than a week", "16 months". */
  | { readonly kind: 'duration' }
  /** "every year", "on market day": recognised, and without a place in the calendar. */
  | { readonly kind: 'vague' }
