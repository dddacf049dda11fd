import type { Range } from '../model/span.ts'
import { Kind, kindAt } from './characters.ts'

/** A line at least this long that stops without punctuation may go on in the next one (text broken at a fixed width). */
const WRAPPED_FROM = 50
const WRAPPED_TO = 110

/**
 * Whether the line break before the token `next`, if there is one, ends a sentence: a new line that begins in lower case goes on, and
 * so does a line of the width of wrapped text that stops in the middle.
 */
export function lineBreakEnds(words: { text: string; tokens: readonly Range[] }, next: number): boolean {
  const { text, tokens } = words
  const before = tokens[next - 1]!
  if (tokens[next]!.start === before.end) return false
  const gap = text.slice(before.end, Math.min(tokens[next]!.start, before.end + 200))
  if (!gap.includes('\n')) return false
  if (kindAt(text, tokens[next]!.start) === Kind.lower) return false
  if ('.!?…:;"”»)]'.includes(text[before.end - 1]!)) return true
  const width = lineWidth(text, before.end)
  return width < WRAPPED_FROM || width > WRAPPED_TO
}

/** How long the line is that ends at `end`, counted no further than it matters. */
function lineWidth(text: string, end: number): number {
  let at = end
  while (at > 0 && end - at <= WRAPPED_TO && text[at - 1] !== '\n') at--
  return end - at
}
