import { isPlace, type Range } from './span.ts'

/**
 * Code-point offsets, as the W3C TextPositionSelector counts them, for UTF-16 offsets, as we count them inside. The only place
 * where the two meet. Built once per text; look-ups take logarithmic time.
 */
export interface OffsetMap {
  /** Code points before this UTF-16 offset. Throws a RangeError inside a surrogate pair or out of bounds. */
  toCodePoint(utf16: number): number
  /** UTF-16 units before this code point. Throws a RangeError out of bounds. */
  toUtf16(codePoint: number): number
}

export function offsetMap(text: string): OffsetMap {
  // Positions (in UTF-16 units) of the high half of each surrogate pair: in ordinary news text a handful, so the map is small.
  const pairs: number[] = []
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const next = text.charCodeAt(i + 1)
      if (next >= 0xdc00 && next <= 0xdfff) pairs.push(i++)
    }
  }
  const codePoints = text.length - pairs.length

  return {
    toCodePoint(utf16) {
      if (!Number.isInteger(utf16) || utf16 < 0 || utf16 > text.length)
        throw new RangeError(`offset ${utf16} is outside the text`)
      const before = countBelow(pairs, utf16)
      if (before > 0 && pairs[before - 1] === utf16 - 1) throw new RangeError(`offset ${utf16} is inside a character`)
      return utf16 - before
    },
    toUtf16(codePoint) {
      if (!Number.isInteger(codePoint) || codePoint < 0 || codePoint > codePoints)
        throw new RangeError(`code point ${codePoint} is outside the text`)
      // The i-th pair begins at code point pairs[i] - i; every pair that begins before adds one unit.
      let low = 0
      let high = pairs.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (pairs[middle]! - middle < codePoint) low = middle + 1
        else high = middle
      }
      return codePoint + low
    },
  }
}

/** How many of the ascending numbers are below the limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** A W3C TextPositionSelector for a range of the text. */
export function textPositionSelector(map: OffsetMap, range: Range) {
  return { type: 'TextPositionSelector' as const, start: map.toCodePoint(range.start), end: map.toCodePoint(range.end) }
}

/** A W3C TextQuoteSelector: the words with up to 32 units of what stands before and after, never cutting a character. */
export function textQuoteSelector(text: string, range: Range) {
  let from = Math.max(0, range.start - 32)
  let to = Math.min(text.length, range.end + 32)
  if (from < range.start && !isPlace(text, from, range.start)) from++
  if (to > range.end && !isPlace(text, range.end, to)) to--
  return {
    type: 'TextQuoteSelector' as const,
    exact: text.slice(range.start, range.end),
    prefix: text.slice(from, range.start),
    suffix: text.slice(range.end, to),
  }
}
