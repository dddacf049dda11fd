import { calendarOf } from '../../lang/calendars.ts'
import type { CountingIndex } from '../terms/counting-index.ts'
import { countingIndexOf } from '../terms/counting-of.ts'
import { type CalendarIndex, calendarIndex } from './calendar-index.ts'
import { parsePattern } from './pattern.ts'
import { type Triggers, triggersOf } from './triggers.ts'

/** A language's data, indexed once for all texts. */
export interface Grammar {
  readonly calendar: CalendarIndex
  readonly counting: CountingIndex
  readonly triggers: Triggers
}

const grammars = new Map<string, Grammar>()

/** The grammar of times of a language; undefined for a language without data. */
export function grammarOf(language: string): Grammar | undefined {
  const made = grammars.get(language)
  if (made) return made
  const words = calendarOf(language)
  const counting = countingIndexOf(language)
  if (!words || !counting) return undefined
  const calendar = calendarIndex(words)
  const grammar = { calendar, counting, triggers: triggersOf(words.patterns.map(parsePattern), calendar, counting) }
  grammars.set(language, grammar)
  return grammar
}
