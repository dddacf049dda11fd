/**
 * A place in a document's text with the words that stand there.
 * Offsets are UTF-16 code units, half-open; `text.slice(start, end) === exact` always, and neither end cuts a surrogate pair.
 */
export interface Span {
  readonly start: number
  readonly end: number
  readonly exact: string
}

/** A span that says which document it is in. */
export interface DocumentSpan extends Span {
  readonly document: string
}

/** A place without its words, for work inside one document where the text is at hand. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The span of `text` from `start` to `end`. Throws a RangeError for an empty, reversed or out-of-bounds place, or half a surrogate pair. */
export function spanOf(text: string, start: number, end: number): Span {
  if (!isPlace(text, start, end)) {
    throw new RangeError(`no span from ${start} to ${end} in a text of ${text.length} UTF-16 units`)
  }
  return { start, end, exact: text.slice(start, end) }
}

/** Whether `start` to `end` is a place in `text`: whole numbers, in order, in bounds, cutting no surrogate pair. */
export function isPlace(text: string, start: number, end: number): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    end > start &&
    end <= text.length &&
    !cutsSurrogatePair(text, start) &&
    !cutsSurrogatePair(text, end)
  )
}

/** Whether the span's words are the text's words at that place. */
export function isExact(text: string, span: Span): boolean {
  return isPlace(text, span.start, span.end) && text.slice(span.start, span.end) === span.exact
}

function cutsSurrogatePair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false
  return isHighSurrogate(text.charCodeAt(offset - 1)) && isLowSurrogate(text.charCodeAt(offset))
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

export const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end
export const contains = (outer: Range, inner: Range) => outer.start <= inner.start && inner.end <= outer.end

/** The range without white space at either end, or null where nothing is left. */
export function trimRange(text: string, range: Range): Range | null {
  let { start, end } = range
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return end > start ? { start, end } : null
}
