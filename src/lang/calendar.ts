import type { DayPart, PeriodPart, Season, TimeUnit } from '../model/time.ts'

/** How a language speaks of time. Plain data of the language's folder; `words` are matched without case. */
export interface Calendar {
  /** BCP 47 primary language. */
  readonly language: string
  /** Whether months and weekdays are written with a capital: "march" is then no month. */
  readonly capitalised: boolean
  /** Order of "05/06/2019" where nothing in the text decides; absent where the language is written both ways. */
  readonly numericOrder?: 'day-month' | 'month-day'
  readonly months: readonly MonthWord[]
  /** Before a month that is another word, too: "in", "since". */
  readonly monthLeads: readonly string[]
  readonly weekdays: readonly WeekdayWord[]
  readonly units: readonly UnitWord[]
  readonly dayParts: readonly DayPartWord[]
  /** "late", "the end of": before a stretch of time or a day. */
  readonly periodParts: readonly PeriodPartWords[]
  readonly seasons: readonly { readonly words: string; readonly season: Season }[]
  /** "seventies" */
  readonly decades: readonly { readonly words: string; readonly year: number }[]
  /** Behind a year that begins a decade: "s" of "1970s". */
  readonly decadeEndings: readonly string[]
  /** Before a decade that has no hundreds: "the" of "the seventies", "the 70s". */
  readonly decadeLeads: readonly string[]
  /** Before the leads: somebody's decade of life, as "her" of "her early 30s". */
  readonly lifeLeads: readonly string[]
  /** "century", with the words before it in the order that the language has. */
  readonly centuries: readonly string[]
  readonly holidays: readonly { readonly words: string; readonly month: number; readonly day: number }[]
  readonly clock: ClockWords
  /** Before a bare year that nothing else shows to be one: "in", "since". */
  readonly yearLeads: readonly string[]
  /** Behind a number that counts, however much it looks like a year: "people". */
  readonly notYearBefore: readonly string[]
  /** Words that begin something new behind a time, so that no noun belongs to it: "and", "in". */
  readonly clauseWords: readonly string[]
  /** Two times, one stretch. */
  readonly ranges: readonly { readonly lead?: string; readonly join: string }[]
  /** "since", "until": one end is open. */
  readonly openRanges: readonly OpenRangeWords[]
  /** Between dates of one month: "and" of "July 5 and 19". */
  readonly listJoins: readonly string[]
  /** Between a day and a part of it or a clock time: "on", "at", "of". */
  readonly dayJoins: readonly string[]
  /** Between a date and the year or period it is in: "of" of "March of last year". */
  readonly ofJoins: readonly string[]
  /** Before a date, about it: "around April 7". */
  readonly about: readonly string[]
  /** What the sentence says of when it is: words that put a bare "Tuesday" ahead. */
  readonly futureMarks: readonly string[]
  /** Words that leave it open, whatever stands further off: "would". */
  readonly openMarks: readonly string[]
  /** Words that put it behind: "was", "said". */
  readonly pastMarks: readonly string[]
  /** Treebank tags of past forms, where the language's tagger has any: "VBD", "VBN". */
  readonly pastTags: readonly string[]
  /** Endings of past forms: "ed". */
  readonly pastEndings: readonly string[]
  /** Verbs beside the time at which somebody spoke: "said on Friday". */
  readonly reportVerbs: readonly string[]
  /** "the": may stand before a part of a day or a day of the month. */
  readonly articles: readonly string[]
  /** Names that hold a time and mean none: "Black Friday", "Sunday Times". */
  readonly names: readonly string[]
  readonly patterns: readonly TimePattern[]
}

export interface MonthWord {
  readonly words: string
  readonly month: number
  /**
   * When it is a month: always where absent; `number` only beside a number ("Mar"); `context` only beside a number or behind one of
   * the month leads, since it is another word, too ("May", "March"); `unnamed` not before another capitalised word ("April Jones").
   */
  readonly only?: 'number' | 'context' | 'unnamed'
}

export interface WeekdayWord {
  readonly words: string
  readonly weekday: number
  /** Only beside a date: "Sun", "Sat". */
  readonly only?: 'date'
}

export interface UnitWord {
  readonly words: string
  readonly unit: TimeUnit | 'weekend' | 'fortnight'
  readonly plural?: true
}

export interface DayPartWord {
  readonly words: string
  readonly dayPart: DayPart
  /** Right behind a day ("Thursday morning"), or only as a phrase of its own ("in the morning"). */
  readonly behind?: true
}

export interface PeriodPartWords {
  readonly words: string
  /** Absent: said, and without a meaning that can be placed ("earlier this month"). */
  readonly part?: PeriodPart
}

export interface ClockWords {
  /** Whether the clock is told in twelve hours: "6:30" is then of either half, unless written "06:30". */
  readonly twelveHours: boolean
  /** Between hour and minute. */
  readonly separators: readonly string[]
  /** Behind the hour, making it a time of day; `hours` is added to 1 to 11, and 12 becomes `hours`. */
  readonly halves: readonly { readonly words: string; readonly hours: 0 | 12 }[]
  /** "o'clock" */
  readonly signs: readonly string[]
  /** Signs that also mean a length of time, so that one of these leads must stand before: "à 18 heures". */
  readonly ledSigns: readonly string[]
  readonly signLeads: readonly string[]
  /** "noon" */
  readonly words: readonly { readonly words: string; readonly hour: number }[]
  /** Before a clock time that has no sign: "at". */
  readonly leads: readonly string[]
  /** Before a clock time, about it: "about", "shortly after". */
  readonly about: readonly string[]
}

export interface OpenRangeWords {
  readonly words: string
  readonly open: 'start' | 'end'
  /** The time itself is outside: "before". */
  readonly exclusive?: true
}

/**
 * One way of saying a time. `words` is a row of elements: a word or a mark as it stands, `<class>` for any word of a class, `(a|b c)`
 * for alternatives, `?` behind what may be missing. `[…]` at the beginning must stand before, at the end behind, and `[!…]` at the end
 * must not; what is in brackets is no part of the expression. What the classes find goes into `means` under the class's name.
 */
export interface TimePattern {
  readonly id: string
  readonly words: string
  readonly means: TimeTemplate
}

/**
 * What a pattern means before its words are filled in. `amount` multiplies the number found, or stands alone. `plus` is
 * added to it ("two years and a half"). `stretch` is a range between the document and an amount of units before or after it ("the past two years"); `none` is recognised and means no time, so
 * that nothing else is found in it ("a two-year-old").
 */
export type TimeTemplate =
  | {
      readonly kind: 'date'
      readonly month?: number
      readonly day?: number
      readonly hour?: number
      readonly part?: PeriodPart
      readonly which?: 'last' | 'this' | 'next'
    }
  | { readonly kind: 'weekday'; readonly which: 'nearest' | 'last' | 'this' | 'next' }
  | {
      readonly kind: 'offset'
      readonly amount: number
      readonly plus?: number
      readonly calendar: boolean
      readonly unit?: TimeUnit | 'weekend'
      readonly part?: PeriodPart
      readonly dayPart?: DayPart
      readonly approximate?: true
    }
  | {
      readonly kind: 'anaphor'
      readonly amount: number
      readonly unit?: TimeUnit
      readonly calendar?: true
      readonly dayPart?: DayPart
      readonly event?: true
    }
  | { readonly kind: 'stretch'; readonly amount: number }
  | {
      readonly kind: 'duration'
      readonly amount?: number
      readonly plus?: number
      readonly to?: number | null
      readonly approximate?: true
    }

  /** The nth of so many equal parts of a year. */
  | { readonly kind: 'part-of-year'; readonly parts: 2 | 4 }
  | { readonly kind: 'vague' }
  | { readonly kind: 'none' }
