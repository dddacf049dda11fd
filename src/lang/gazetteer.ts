import { fold } from './fold.ts'
import { outletOfHost, platformOfHost } from './hosts.ts'
import type { AmbiguousWords, Language } from './language.ts'
import { keyOf, type PhraseIndex, phraseIndexOf, readingsOf, type Shelf, shelfOf } from './phrase-index.ts'
import type { Reading } from './phrases.ts'
import { type Pieces, partsOf } from './pieces.ts'
import type { FirstNames } from './world/first-names.ts'

/** What a language's general data know of the words of a text: candidates with every reading, not decisions. */
export interface Gazetteer {
  /**
   * The longest known phrases of a stretch of tokens, left to right, none within another; a phrase begins and ends with a token.
   * Linear in the number of tokens.
   */
  find(tokens: readonly string[]): Hit[]
  /** What a phrase may mean, all of it taken together; empty where it is not known. */
  readings(phrase: string): readonly Reading[]
}

/** Tokens from `first` (inclusive) to `last` (exclusive); an article that belongs to the name ("the West") stands before them. */
export interface Hit {
  readonly first: number
  readonly last: number
  readonly readings: readonly Reading[]
  /** Set where the words mean more than the lists say, or one thing more often than another. */
  readonly ambiguous?: AmbiguousWords
}

const compiled = new WeakMap<Language, Gazetteer>()

/** The look-up of a language, sorted at the first call (some milliseconds) and kept. */
export function gazetteerOf(language: Language): Gazetteer {
  let gazetteer = compiled.get(language)
  if (!gazetteer) {
    gazetteer = compile(language)
    compiled.set(language, gazetteer)
  }
  return gazetteer
}

function compile(language: Language): Gazetteer {
  const index = phraseIndexOf(language)
  const names = language.firstNames
  const known = new Map<string, readonly Piece[]>()
  const find = (tokens: readonly string[]) => findHits(index, names, known, tokens)
  return {
    find,
    readings(phrase) {
      const tokens = phrase.split(' ')
      const hit = find(tokens)[0]
      if (!hit || hit.last !== tokens.length) return []
      const alone = hit.first === 0 || (hit.first === 1 && index.articles.has(tokens[0]!.toLowerCase()))
      return alone ? hit.readings : []
    },
  }
}

/** A piece of a token, with what hangs on nothing else. */
interface Piece {
  readonly written: string
  readonly folded: string
  /** As a first name. */
  readonly name: Reading | undefined
  /** The phrases that begin with it; null before they were asked for. */
  shelf: Shelf | undefined | null
}

/** Tokens to remember: those of a long document, and no end of memory. */
const MOST_KNOWN = 20_000
const LONGEST_KNOWN = 40

function knownPieces(known: Map<string, readonly Piece[]>, names: FirstNames, token: string): readonly Piece[] {
  let pieces = known.get(token)
  if (!pieces) {
    pieces = partsOf(token).map((written): Piece => {
      const folded = fold(written)
      return { written, folded, name: firstName(names, folded, written), shelf: null }
    })
    if (known.size >= MOST_KNOWN) known.clear()
    if (token.length <= LONGEST_KNOWN) known.set(token, pieces)
  }
  return pieces
}

/** The pieces of a text, with what is known of each. */
interface Known extends Pieces {
  readonly pieces: readonly Piece[]
}

function findHits(
  index: PhraseIndex,
  names: FirstNames,
  known: Map<string, readonly Piece[]>,
  tokens: readonly string[],
): Hit[] {
  const pieces: Piece[] = []
  const folded: string[] = []
  const written: string[] = []
  const token: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    for (const piece of knownPieces(known, names, tokens[i]!)) {
      pieces.push(piece)
      folded.push(piece.folded)
      written.push(piece.written)
      token.push(i)
    }
  }
  const text: Known = { pieces, folded, written, token }
  const hits: Hit[] = []
  let at = 0
  while (at < token.length) {
    const end = at > 0 && token[at] === token[at - 1] ? at : endOfLongest(index, text, tokens, at, hits)
    at = end > at ? end : at + 1
  }
  return hits
}

const ALONE: readonly number[] = [1]

/** Adds the longest hit that begins with piece `at` to `hits`; returns the piece after it, or `at` where there is none. */
function endOfLongest(index: PhraseIndex, text: Known, tokens: readonly string[], at: number, hits: Hit[]): number {
  const { pieces, token } = text
  const first = token[at]!
  const host = hostReading(tokens[first]!)
  if (host) {
    hits.push({ first, last: first + 1, readings: [host] })
    return endOfToken(token, at)
  }
  const piece = pieces[at]!
  if (piece.shelf === null) piece.shelf = shelfOf(index, piece.folded)
  const { shelf, name } = piece
  if (!shelf && !name) return at
  const sizes = shelf?.sizes ?? ALONE
  const isShort = sizes.at(-1) === 1
  for (let s = 0; s < sizes.length + (isShort ? 0 : 1); s++) {
    const size = sizes[s] ?? 1
    const end = at + size
    if (end > pieces.length || (end < pieces.length && token[end] === token[end - 1])) continue
    const found = shelf ? readingsOf(shelf, index.articles, text, tokens, at, end) : []
    if (size === 1 && name) found.push([name])
    if (found.length === 0) continue
    const ambiguous = index.ambiguous.get(keyOf(text, at, end))
    const readings = found.length === 1 ? found[0]! : distinct(found.flat())
    hits.push({ first, last: token[end - 1]! + 1, readings, ...(ambiguous && { ambiguous }) })
    return end
  }
  return at
}

function endOfToken(token: readonly number[], at: number): number {
  let end = at + 1
  while (token[end] === token[at]) end++
  return end
}

function firstName({ male, female, either }: FirstNames, id: string, written: string): Reading | undefined {
  const initial = written.charAt(0)
  if (initial === initial.toLowerCase()) return undefined
  if (male.has(id)) return { list: 'first-name', id, sex: 'he' }
  if (female.has(id)) return { list: 'first-name', id, sex: 'she' }
  return either.has(id) ? { list: 'first-name', id } : undefined
}

/** What an address in the text is of ("dw.com"). */
function hostReading(word: string): Reading | undefined {
  if (!word.includes('.') || word.length > LONGEST_HOST || !HOST.test(word)) return undefined
  const outlet = outletOfHost(word)
  if (outlet) return { list: 'outlet', id: outlet }
  const platform = platformOfHost(word)
  return platform && { list: 'platform', id: platform }
}

const LONGEST_HOST = 253
const HOST = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/

function distinct(readings: readonly Reading[]): Reading[] {
  return readings.filter((a, i) => !readings.slice(0, i).some((b) => isSame(a, b)))
}

const isSame = (a: Reading, b: Reading) =>
  a.list === b.list && a.id === b.id && a.number === b.number && a.sex === b.sex
