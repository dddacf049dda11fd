import type { Reading } from '../terms/reading.ts'
import type { CalendarIndex } from './calendar-index.ts'

/** What the parsers and refiners of times see: the text's terms and numbers, and the language's calendar. */
export interface TimeScope extends Reading {
  readonly calendar: CalendarIndex
}
