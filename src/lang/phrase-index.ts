import { type CapitalRule, capitalRuleOf, capitalsFit, isAllCapitals } from './capitals.ts'
import type { AmbiguousWords, Language } from './language.ts'
import { eachPhrase, type Reading } from './phrases.ts'
import { type Pieces, piecesOf } from './pieces.ts'

/**
 * The phrases of a language by their folded pieces, to be looked up in a text. Phrases are sorted by their first piece at once, and
 * compiled when that piece is first met in a text, so that a short text does not pay for the whole language.
 */
export interface PhraseIndex {
  readonly articles: ReadonlySet<string>
  /** Phrases as the data have them, by their first piece. */
  readonly waiting: Map<string, Listed[]>
  /** Compiled phrases, by their first piece. */
  readonly shelves: Map<string, Shelf>
  readonly ambiguous: ReadonlyMap<string, AmbiguousWords>
}

/** A phrase of the data without its article. */
interface Listed {
  readonly words: string
  readonly reading: Reading
  readonly exact: boolean
  /** Whether the data have an article before the words, which a text must have, too. */
  readonly article: boolean
}

/** All phrases that begin with one piece. */
export interface Shelf {
  /** Numbers of pieces that they have, the largest first. */
  readonly sizes: readonly number[]
  /** By all pieces, joined by a space. */
  readonly forms: ReadonlyMap<string, readonly Form[]>
}

/** One way to write a phrase, and what it means then. */
interface Form {
  readonly written: readonly string[]
  readonly rules: readonly CapitalRule[]
  readonly exact: boolean
  readonly article: boolean
  readonly readings: Reading[]
}

export function phraseIndexOf(language: Language): PhraseIndex {
  const articles = new Set(language.articles)
  const waiting = new Map<string, Listed[]>()
  eachPhrase(language, (phrase, reading, exact) => {
    const words = withoutArticle(phrase, articles)
    const listed = { words, reading, exact, article: words.length < phrase.length }
    const first = firstPieceOf(words)
    const others = waiting.get(first)
    if (others) others.push(listed)
    else waiting.set(first, [listed])
  })
  const ambiguous = new Map(
    language.ambiguous.map(
      (entry) => [keyOf(piecesOf(withoutArticle(entry.words, articles).split(' '))), entry] as const,
    ),
  )
  return { articles, waiting, shelves: new Map(), ambiguous }
}

function withoutArticle(phrase: string, articles: ReadonlySet<string>): string {
  const end = phrase.indexOf(' ')
  return end > 0 && end <= LONGEST_ARTICLE && articles.has(phrase.slice(0, end).toLowerCase())
    ? phrase.slice(end + 1)
    : phrase
}

const LONGEST_ARTICLE = 4

function firstPieceOf(words: string): string {
  const space = words.indexOf(' ')
  const word = space < 0 ? words : words.slice(0, space)
  return PLAIN.test(word) ? word.toLowerCase() : piecesOf([word]).folded[0]!
}

const PLAIN = /^[A-Za-z0-9]+$/

/** The phrases that begin with a piece, or undefined where there are none. */
export function shelfOf(index: PhraseIndex, first: string): Shelf | undefined {
  const shelf = index.shelves.get(first)
  if (shelf) return shelf
  const waiting = index.waiting.get(first)
  if (!waiting) return undefined
  const made = shelfFrom(waiting)
  index.shelves.set(first, made)
  index.waiting.delete(first)
  return made
}

function shelfFrom(phrases: readonly Listed[]): Shelf {
  const forms = new Map<string, Form[]>()
  const sizes = new Set<number>()
  for (const { words, reading, exact, article } of phrases) {
    const pieces = piecesOf(words.split(' '))
    sizes.add(pieces.folded.length)
    const key = keyOf(pieces)
    const form = {
      written: pieces.written,
      rules: pieces.written.map(capitalRuleOf),
      exact,
      article,
      readings: [reading],
    }
    const known = forms.get(key)
    const same = known?.find((other) => isSameForm(other, form))
    if (same) same.readings.push(reading)
    else if (known) known.push(form)
    else forms.set(key, [form])
  }
  return { sizes: [...sizes].sort((a, b) => b - a), forms }
}

const isSameForm = (a: Form, b: Form) =>
  a.exact === b.exact && a.article === b.article && a.written.every((piece, i) => piece === b.written[i])

/** The key of the pieces from `at` to `end` (exclusive). */
export function keyOf({ folded }: Pieces, at = 0, end = folded.length): string {
  return end - at === 1 ? folded[at]! : folded.slice(at, end).join(' ')
}

/** What the pieces from `at` to `end` (exclusive) mean, one list of readings for each way to write them that fits the text. */
export function readingsOf(
  shelf: Shelf,
  articles: ReadonlySet<string>,
  pieces: Pieces,
  tokens: readonly string[],
  at: number,
  end: number,
): (readonly Reading[])[] {
  const forms = shelf.forms.get(keyOf(pieces, at, end))
  if (!forms) return []
  return forms.filter((form) => fits(form, articles, pieces, tokens, at)).map((form) => form.readings)
}

function fits(
  form: Form,
  articles: ReadonlySet<string>,
  pieces: Pieces,
  tokens: readonly string[],
  at: number,
): boolean {
  if (form.article && !articles.has(pieces.folded[at - 1] ?? '')) return false
  for (let i = 0; i < form.written.length; i++) {
    const text = pieces.written[at + i]!
    const name = form.written[i]!
    if (form.exact ? text !== name : !capitalsFit(form.rules[i]!, name, text)) return false
  }
  const end = at + form.written.length
  return !form.exact || tokens[pieces.token[at]!]!.includes('.') || !amidCapitals(pieces, at, end)
}

/** Whether the words around are all capitals, so that those of an acronym say nothing ("WHO KILLED THE MAYOR"). */
function amidCapitals({ written }: Pieces, at: number, end: number): boolean {
  let words = 0
  for (let i = Math.max(0, at - REACH); i < Math.min(written.length, end + REACH); i++) {
    const word = written[i]!
    if ((i >= at && i < end) || !HAS_LETTER.test(word)) continue
    if (word.length > 1 && !isAllCapitals(word)) return false
    words++
  }
  return words >= 2
}

const REACH = 3
const HAS_LETTER = /\p{L}/u
