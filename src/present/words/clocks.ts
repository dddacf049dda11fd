import type { Clock } from '../../model/dossier.ts'
import { dateInWords, rangeInWords } from './dates.ts'

/** A clock as a reader says it, no closer than it is known: "8 March 2025", "between 19 and 25 April 2022", "by 25 April 2022". */
export function clockInWords(clock: Clock | undefined): string {
  if (clock === undefined) return 'unknown'
  const { start, end, precision } = clock
  if (precision === 'between' && start !== undefined && end !== undefined)
    return `between ${rangeInWords(start, end).replace(' to ', ' and ')}`
  if (start === undefined) return end === undefined ? 'unknown' : `by ${dateInWords(end)}`
  if (precision === 'since') return `since ${dateInWords(start)}`
  return rangeInWords(start, end)
}

/** Where a clock was found, as a reader understands it; the words themselves are shown by whoever shows the clock. */
export const clockSource = (clock: Clock): string => SOURCES.get(clock.from) ?? `as ${clock.from} gives it`

const SOURCES: ReadonlyMap<string, string> = new Map([
  ['words', 'as its words say'],
  ['event', 'as its event is dated'],
  ['document', 'the day of its document, which says it itself'],
  ['published', 'it was published by then'],
  ['inferred', 'inferred from what its document mentions'],
  ['text', 'as its text gives it'],
  ['url', 'as its address gives it'],
  ['meta', 'as the page’s data give it'],
  ['json-ld', 'as the page’s data give it'],
])
