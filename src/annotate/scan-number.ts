import { isLetter, isWordPart, Kind, kindAt, sizeAt } from './characters.ts'
import type { Chunk } from './chunk.ts'

/** "203", "40,000", "7.5", "18:24", "9/11", "2022-03-27", "713-853-3989", "345-9945"; "400-500" is two numbers. */
const DIGITS = /\p{Nd}+(?:[.,:/]\p{Nd}+)*/uy
const DASHED =
  /\p{Nd}{1,6}(?:-\p{Nd}{1,6}){2,6}(?!\p{Nd})|\p{Nd}{3}-\p{Nd}{4}(?![\p{Nd}-])|\p{Nd}{5}-\p{Nd}{4}(?![\p{Nd}-])/uy
const DECADE = /\p{Nd}0['’]s(?!\p{L})/uy

/**
 * The number that begins with a digit at `start`: `number` is where the number itself ends, `end` where what is glued to it ends. The
 * two differ where a unit is a word of its own ("10|km"); ordinals, decades and codes are one word ("20th", "1970s", "4A").
 */
export function endOfNumber({ text, end: limit, rules }: Chunk, start: number): { number: number; end: number } {
  const number = Math.min(longest(text, start), limit)
  let end = number
  while (end < limit && isWordPart(kindAt(text, end))) end += sizeAt(text, end)
  if (end > number) {
    const unit = letters(text, number, end)
    if (rules.gluedUnits.has(text.slice(number, unit))) return { number, end: unit }
    return { number: end, end }
  }
  DECADE.lastIndex = number - 2
  if (number - start >= 2 && DECADE.test(text)) return { number: number + 2, end: number + 2 }
  return { number, end }
}

function longest(text: string, start: number): number {
  DASHED.lastIndex = start
  if (DASHED.test(text)) return DASHED.lastIndex
  DIGITS.lastIndex = start
  return DIGITS.test(text) ? DIGITS.lastIndex : start + sizeAt(text, start)
}

/** The end of a unit: letters, with the full stops of "p.m". */
function letters(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isLetter(kindAt(text, at))) at += sizeAt(text, at)
  if (at - start === 1 && /^[ap]\.m\b/i.test(text.slice(start, start + 4)))
    return start + (text[start + 3] === '.' ? 4 : 3)
  return at
}

/** Whether a token is a number in digits. */
export const beginsWithDigit = (text: string, at: number) => at < text.length && kindAt(text, at) === Kind.digit
