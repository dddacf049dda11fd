import type { Gazetteer, Hit } from '../../lang/gazetteer.ts'
import type { ReadingList } from '../../lang/phrases.ts'
import { type WordShape, wordShape } from '../tags/tag-features.ts'
import type { WordClasses } from '../words/word-classes.ts'
import type { NameLexicon } from './name-lexicon.ts'

/** A sentence as the tagger of names sees it. All lists have one entry a word. */
export interface NameView {
  readonly words: readonly WordShape[]
  /** What general knowledge may take the word for, or a phrase that it is in: one bit a list, 0 for nothing. */
  readonly lists: Int32Array
  /** Where in that phrase: 1 first, 2 inside, 3 last, 4 the whole. */
  readonly places: Int32Array
  /** How the document writes the word elsewhere: bit 0 in lower case, bit 1 with a capital where no sentence begins, bit 2 more than once. */
  readonly elsewhere: Int32Array
  /** The stretch of words with capitals that the word is in, as places of its first (inclusive) and last (exclusive); both 0 outside one. */
  readonly runFirst: Int32Array
  readonly runLast: Int32Array
  /** What the word was taken for in running text. */
  readonly usual: Int32Array
  /** Whether nearly all words of the sentence have capitals, so that they say nothing. */
  readonly shouts: boolean
}

export interface NameTools {
  readonly gazetteer: Gazetteer
  readonly classes: WordClasses
  readonly lexicon: NameLexicon
}

const LISTS: readonly ReadingList[] = [
  'country',
  'adjective',
  'demonym',
  'capital',
  'seat',
  'place',
  'community',
  'organization',
  'outlet',
  'platform',
  'national-body',
  'body',
  'title',
  'modifier',
  'people',
  'first-name',
]
const LIST_BIT = new Map(LISTS.map((list, i) => [list, 1 << i]))
/** Set where words mean more than the lists say. */
const AMBIGUOUS_BIT = 1 << LISTS.length
export const LIST_BITS = LISTS.length + 1

const CAPITAL = 1

/** How the tagger sees the sentences of one document. */
export function nameViews(
  sentences: readonly (readonly string[])[],
  { gazetteer, classes, lexicon }: NameTools,
  known: Map<string, WordShape>,
): NameView[] {
  const shapes = sentences.map((forms) => forms.map((form) => shapeFrom(known, form, classes)))
  const written = writtenIn(shapes)
  return sentences.map((forms, s) => {
    const words = shapes[s]!
    const { lists, places } = listsOf(gazetteer.find(forms), words.length)
    const { runFirst, runLast } = runsOf(words)
    const elsewhere = Int32Array.from(words, (w) => written.get(w.lower)!)
    const usual = Int32Array.from(forms, (form) => lexicon.classOf(form.toLowerCase()))
    return { words, lists, places, elsewhere, runFirst, runLast, usual, shouts: isShouting(words) }
  })
}

/** Shapes of words met before; emptied when full, so that memory does not grow with the input. */
const MOST_KNOWN = 20_000
const LONGEST_KNOWN = 40

function shapeFrom(known: Map<string, WordShape>, form: string, classes: WordClasses): WordShape {
  let shape = known.get(form)
  if (!shape) {
    shape = wordShape(form, classes)
    if (known.size >= MOST_KNOWN) known.clear()
    if (form.length <= LONGEST_KNOWN) known.set(form, shape)
  }
  return shape
}

const hasCapital = (word: WordShape) => (word.traits & CAPITAL) !== 0

function writtenIn(sentences: readonly (readonly WordShape[])[]): Map<number, number> {
  const written = new Map<number, number>()
  for (const words of sentences) {
    const shouts = isShouting(words)
    words.forEach((word, i) => {
      const before = written.get(word.lower)
      const how = hasCapital(word) ? (i > 0 && !shouts ? 2 : 0) : 1
      written.set(word.lower, (before ?? 0) | how | (before === undefined ? 0 : 4))
    })
  }
  return written
}

function listsOf(hits: readonly Hit[], size: number): { lists: Int32Array; places: Int32Array } {
  const lists = new Int32Array(size)
  const places = new Int32Array(size)
  for (const { first, last, readings, ambiguous } of hits) {
    let bits = ambiguous ? AMBIGUOUS_BIT : 0
    for (const { list } of readings) bits |= LIST_BIT.get(list)!
    for (let i = first; i < last; i++) {
      lists[i] = bits
      places[i] = last - first === 1 ? 4 : i === first ? 1 : i === last - 1 ? 3 : 2
    }
  }
  return { lists, places }
}

function runsOf(words: readonly WordShape[]): { runFirst: Int32Array; runLast: Int32Array } {
  const runFirst = new Int32Array(words.length)
  const runLast = new Int32Array(words.length)
  let first = 0
  while (first < words.length) {
    let last = first
    while (last < words.length && hasCapital(words[last]!)) last++
    runFirst.fill(first, first, last)
    runLast.fill(last, first, last)
    first = Math.max(last, first + 1)
  }
  return { runFirst, runLast }
}

function isShouting(words: readonly WordShape[]): boolean {
  let small = 0
  let large = 0
  for (const word of words) {
    if (hasCapital(word)) large++
    else if (word.traits === 0) small++
  }
  return large >= 3 && small * 4 <= large
}
