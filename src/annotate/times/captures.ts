import type { DayPart, Season, TimeUnit } from '../../model/time.ts'
import type { Amount } from '../terms/read-amount.ts'

/** What the classes of a pattern found in the text. */
export interface Captures {
  readonly year?: number
  readonly stretch?: 'decade' | 'century'
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly nth?: number
  readonly unit?: TimeUnit | 'weekend'
  /** The unit stands in the plural. */
  readonly plural?: boolean
  /** How many of `unit` the word means: 2 for a fortnight. */
  readonly times?: number
  readonly amount?: Amount
  readonly dayPart?: DayPart
  readonly season?: Season
}

export interface Caught {
  readonly next: number
  readonly set: Captures
}
