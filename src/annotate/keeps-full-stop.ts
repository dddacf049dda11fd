import { isLetter, Kind, kindAt, sizeAt } from './characters.ts'
import type { Chunk } from './chunk.ts'
import { abbreviationKind } from './writing-rules.ts'

/** How far the word after a full stop is looked for, and how much of it is read. */
const AHEAD = 40
const LONGEST_ABBREVIATION = 8

/** Whether the full stop after the word from `start` to `end` is part of it: it is an abbreviation or an initial here. */
export function keepsFullStop(chunk: Chunk, start: number, end: number): boolean {
  const { text, paragraph, rules } = chunk
  if (end >= paragraph.end || text[end] !== '.' || text[end + 1] === '.' || end - start > LONGEST_ABBREVIATION)
    return false
  const word = text.slice(start, end)
  const next = nextWord(chunk, end + 1)
  if (isInitial(text, start, end) && word !== 'I')
    return next !== '' && isCapital(next) && !rules.sentenceOpeners.has(next)
  switch (abbreviationKind(rules, word)) {
    case 'title':
      return next !== '' && (isCapital(next) || isDigit(next))
    case 'number':
      return isDigit(next)
    case 'date':
      return isDigit(next) || next.startsWith(',')
    case 'place':
      return chunk.words.length > 0 && text[chunk.words.at(-1)!.start] === ','
    case 'closed':
    case 'open':
      return true
    default:
      return false
  }
}

const isInitial = (text: string, start: number, end: number) => end - start === 1 && kindAt(text, start) === Kind.upper
const isCapital = (word: string) => kindAt(word, 0) === Kind.upper
const isDigit = (word: string) => word !== '' && kindAt(word, 0) === Kind.digit

/** The letters, or the single other character, that come next in the paragraph; empty at its end. */
function nextWord({ text, paragraph }: Chunk, at: number): string {
  const limit = Math.min(at + AHEAD, paragraph.end)
  let start = at
  while (start < limit && kindAt(text, start) === Kind.space) start++
  let end = start
  while (end < limit && isLetter(kindAt(text, end))) end += sizeAt(text, end)
  return text.slice(start, Math.max(end, Math.min(start + 1, limit)))
}
