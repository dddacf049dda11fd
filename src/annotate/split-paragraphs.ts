import type { Writing } from '../lang/writing.ts'
import type { Paragraph } from '../model/annotation.ts'
import { contains, overlaps, type Range, trimRange } from '../model/span.ts'
import { isLetter, Kind, kindAt, sizeAt } from './characters.ts'

/** More words than this make no heading. */
const LONGEST_HEADING = 16
/** More words than this make no caption that is known by its credit alone. */
const LONGEST_CAPTION = 60
/** How much of a long paragraph is looked at to tell its kind. */
const LOOKED_AT = 600

const BLANK_LINE = /\n[^\S\n]*(?:\n[^\S\n]*)+/g
const ITEM = /^(?:[-*•‣▪◦·–]|\(?\d{1,3}[.)]|\(?[a-z]\))\s/
const SENTENCE_END = /[.!?…:;,。！？]["'”’»)\]]*$/u

/** The paragraphs of a text, which blank lines separate, without white space at either end. `titleAt` is where the title stands. */
export function splitParagraphs(text: string, writing: Writing, titleAt?: Range): Paragraph[] {
  const places: Range[] = []
  let start = 0
  for (const gap of text.matchAll(BLANK_LINE)) {
    addTrimmed(places, text, start, gap.index)
    start = gap.index + gap[0].length
  }
  addTrimmed(places, text, start, text.length)
  return places.map((place, i) => ({ ...place, kind: kindOf(text, place, i, places.length, writing, titleAt) }))
}

function addTrimmed(places: Range[], text: string, start: number, end: number): void {
  const place = trimRange(text, { start, end })
  if (place) places.push(place)
}

function kindOf(
  text: string,
  place: Range,
  index: number,
  count: number,
  writing: Writing,
  titleAt?: Range,
): Paragraph['kind'] {
  if (index === 0 && titleAt && overlaps(place, titleAt) && contains(titleAt, place)) return 'headline'
  const head = text.slice(place.start, Math.min(place.end, place.start + LOOKED_AT))
  if (ITEM.test(head)) return 'item'
  const whole = place.end - place.start <= LOOKED_AT
  const words = whole ? head.split(/\s+/, LONGEST_CAPTION + 1).length : Number.POSITIVE_INFINITY
  if (isCaption(head.toLowerCase(), words, writing)) return 'caption'
  if (words <= LONGEST_HEADING && index + 1 < count && !SENTENCE_END.test(head) && opensLikeHeading(head))
    return 'heading'
  return 'body'
}

const isCaption = (lower: string, words: number, { captionOpenings, captionMarks }: Writing) =>
  captionOpenings.some((opening) => lower.startsWith(opening)) ||
  (words <= LONGEST_CAPTION && captionMarks.some((mark) => lower.includes(mark)))

function opensLikeHeading(head: string): boolean {
  for (let at = 0; at < head.length; at += sizeAt(head, at)) {
    const kind = kindAt(head, at)
    if (isLetter(kind) || kind === Kind.digit)
      return kind !== Kind.lower || head[at]!.toLowerCase() === head[at]!.toUpperCase()
  }
  return false
}
