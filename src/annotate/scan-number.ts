import { isLetter, isWordPart, Kind, kindAt, sizeAt } from './characters.ts'
import type { Chunk } from './chunk.ts'

/** "203", "40,000", "7.5", "18:24", "9/11", "2022-03-27", "713-853-3989", "345-9945"; "400-500" is two numbers. */
const DIGITS = /\p{Nd}{1,400}(?:[.,:/]\p{Nd}{1,400}){0,400}/uy
const DASHED =
  /\p{Nd}{1,6}(?:-\p{Nd}{1,6}){2,6}(?!\p{Nd})|\p{Nd}{3}-\p{Nd}{4}(?![\p{Nd}-])|\p{Nd}{5}-\p{Nd}{4}(?![\p{Nd}-])/uy

/**
 * The number that begins with a digit at `start`: `number` is where the number itself ends, `end` where what is glued to it ends. The
 * two differ where a unit is a word of its own ("10|km"); ordinals, decades and codes are one word ("20th", "1970s", "4A").
 */
export function endOfNumber(chunk: Chunk, start: number): { number: number; end: number } {
  const { text, end: limit } = chunk
  const number = Math.min(longest(text, start), limit)
  let end = number
  while (end < limit && isWordPart(kindAt(text, end))) end += sizeAt(text, end)
  if (end > number) {
    const unit = endOfUnit(chunk, number)
    return unit > number ? { number, end: unit } : { number: end, end }
  }
  const decade = text[number - 1] === '0' && number - start >= 2 ? endOfDecade(chunk, number) : number
  return { number: decade, end: decade }
}

function longest(text: string, start: number): number {
  DASHED.lastIndex = start
  if (DASHED.test(text)) return DASHED.lastIndex
  DIGITS.lastIndex = start
  return DIGITS.test(text) ? DIGITS.lastIndex : start + sizeAt(text, start)
}

/** The end of a unit that is a word of its own: "km", "p.m."; `at` where there is none. */
function endOfUnit({ text, end: limit, rules }: Chunk, at: number): number {
  const dotted = rules.dottedUnits.find((unit) => text.startsWith(unit, at))
  if (dotted) return text[at + dotted.length] === '.' ? at + dotted.length + 1 : at + dotted.length
  let end = at
  while (end < limit && isLetter(kindAt(text, end))) end += sizeAt(text, end)
  return rules.gluedUnits.has(text.slice(at, end)) ? end : at
}

/** "80's": the end of what stands after a decade's apostrophe; `at` where nothing does. */
function endOfDecade({ text, end: limit, rules }: Chunk, at: number): number {
  if (at >= limit || kindAt(text, at) !== Kind.apostrophe) return at
  let end = at + 1
  while (end < limit && isLetter(kindAt(text, end))) end += sizeAt(text, end)
  return rules.decadeEndings.has(text.slice(at + 1, end)) ? end : at
}
