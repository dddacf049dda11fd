import type { Gazetteer } from '../../lang/gazetteer.ts'
import type { ReadingList } from '../../lang/phrases.ts'
import { type WordShape, wordShape } from '../tags/tag-features.ts'
import type { WordClasses } from '../words/word-classes.ts'
import type { NameLexicon } from './name-lexicon.ts'

/** A sentence as the tagger of names sees it. All lists have one entry a word. */
export interface NameView {
  readonly words: readonly NameWord[]
  /** What general knowledge may take the word for, or a phrase that it is in: one bit a list, 0 for nothing. */
  readonly lists: Int32Array
  /** Where in that phrase: 1 first, 2 inside, 3 last, 4 the whole. */
  readonly places: Int32Array
  /** How the document writes the word elsewhere: bit 0 in lower case, bit 1 with a capital where no sentence begins, bit 2 more than once. */
  readonly elsewhere: Int32Array
  /** The stretch of words with capitals that the word is in, as places of its first (inclusive) and last (exclusive); both 0 outside one. */
  readonly runFirst: Int32Array
  readonly runLast: Int32Array
  /** Whether nearly all words of the sentence have capitals, so that they say nothing. */
  readonly shouts: boolean
}

/** A word by itself. */
export interface NameWord extends WordShape {
  /** Tells words with other looks apart, as long as they are remembered together. */
  readonly id: number
  /** What the word was taken for in running text. */
  readonly usual: number
}

/** Ids of what stands before and after a sentence; those of words come behind. */
export const AROUND = { before: 0, after: 1 } as const

/** Words met before; forgotten when there are too many, so that memory does not grow with the input. */
export interface KnownWords {
  readonly byForm: Map<string, NameWord>
  /** The next word's id; none is ever given twice. */
  next: number
}

export const knownWords = (): KnownWords => ({ byForm: new Map(), next: AROUND.after + 1 })

/** Words of a sentence that the gazetteer knows, as far as the tagger looks at what it knows. */
export interface ListedWords {
  readonly first: number
  readonly last: number
  readonly readings: readonly { readonly list: ReadingList }[]
  readonly ambiguous?: object
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

/**
 * How the tagger sees the sentences of one document. `found` is what the gazetteer finds in each sentence, where somebody has asked it
 * already.
 */
export function nameViews(
  sentences: readonly (readonly string[])[],
  tools: NameTools,
  known: KnownWords,
  found?: readonly (readonly ListedWords[])[],
): NameView[] {
  const all = sentences.map((forms) => forms.map((form) => wordFrom(known, form, tools)))
  const written = writtenIn(all)
  return sentences.map((forms, s) => {
    const words = all[s]!
    const { lists, places } = listsOf(found?.[s] ?? tools.gazetteer.find(forms), words.length)
    const { runFirst, runLast } = runsOf(words)
    const elsewhere = new Int32Array(words.length)
    for (let i = 0; i < words.length; i++) elsewhere[i] = written.get(words[i]!.lower)!
    return { words, lists, places, elsewhere, runFirst, runLast, shouts: isShouting(words) }
  })
}

const MOST_KNOWN = 20_000
const LONGEST_KNOWN = 40

function wordFrom(known: KnownWords, form: string, { classes, lexicon }: NameTools): NameWord {
  let word = known.byForm.get(form)
  if (!word) {
    word = { ...wordShape(form, classes), id: known.next++, usual: lexicon.classOf(form.toLowerCase()) }
    if (known.byForm.size >= MOST_KNOWN) known.byForm.clear()
    if (form.length <= LONGEST_KNOWN) known.byForm.set(form, word)
  }
  return word
}

const hasCapital = (word: NameWord) => (word.traits & CAPITAL) !== 0

function writtenIn(sentences: readonly (readonly NameWord[])[]): Map<number, number> {
  const written = new Map<number, number>()
  for (const words of sentences) {
    const shouts = isShouting(words)
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!
      const before = written.get(word.lower)
      const how = hasCapital(word) ? (i > 0 && !shouts ? 2 : 0) : 1
      const all = before === undefined ? how : before | how | 4
      if (all !== before) written.set(word.lower, all)
    }
  }
  return written
}

function listsOf(hits: readonly ListedWords[], size: number): { lists: Int32Array; places: Int32Array } {
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

function runsOf(words: readonly NameWord[]): { runFirst: Int32Array; runLast: Int32Array } {
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

function isShouting(words: readonly NameWord[]): boolean {
  let small = 0
  let large = 0
  for (const word of words) {
    if (hasCapital(word)) large++
    else if (word.traits === 0) small++
  }
  return large >= 3 && small * 4 <= large
}
