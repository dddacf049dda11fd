import type { Studied } from '../../model/studied.ts'
import type { Clue } from './clues.ts'

const LONGEST = 140

/** What to call an event: its type and place where several documents or sentences tell of it, else the words that tell of it. */
export function labelOf(
  own: readonly Clue[],
  type: string,
  place: string | undefined,
  studied: readonly Studied[],
): string {
  if (place && own.length > 1 && type !== 'happening') return `${type} in ${place}`
  const best = own.find((c) => c.start !== undefined) ?? own[0]!
  const words = studied[best.document]!.document.text.slice(best.happening.at.start, best.happening.at.end).replace(
    /\s+/g,
    ' ',
  )
  return words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`
}
