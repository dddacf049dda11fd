import { outletOfHost, platformOfHost } from './hosts.ts'
import type { AmbiguousWords, Language } from './language.ts'
import { keyOf, type PhraseIndex, phraseIndexOf, readingsOf, shelfOf } from './phrase-index.ts'
import type { Reading } from './phrases.ts'
import { type Pieces, piecesOf } from './pieces.ts'
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
  const find = (tokens: readonly string[]) => findHits(index, language.firstNames, tokens)
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

function findHits(index: PhraseIndex, names: FirstNames, tokens: readonly string[]): Hit[] {
  const pieces = piecesOf(tokens)
  const { token } = pieces
  const hits: Hit[] = []
  let at = 0
  while (at < token.length) {
    const end = token[at] === token[at - 1] ? at : endOfLongest(index, names, pieces, tokens, at, hits)
    at = end > at ? end : at + 1
  }
  return hits
}

/** Adds the longest hit that begins with piece `at` to `hits`; returns the piece after it, or `at` where there is none. */
function endOfLongest(
  index: PhraseIndex,
  names: FirstNames,
  pieces: Pieces,
  tokens: readonly string[],
  at: number,
  hits: Hit[],
): number {
  const { folded, token } = pieces
  const first = token[at]!
  const host = hostReading(tokens[first]!)
  if (host) {
    hits.push({ first, last: first + 1, readings: [host] })
    return endOfToken(token, at)
  }
  const shelf = shelfOf(index, folded[at]!)
  for (let end = Math.min(at + (shelf?.longest ?? 1), folded.length); end > at; end--) {
    if (token[end] === token[end - 1]) continue
    const found = shelf ? readingsOf(shelf, index.articles, pieces, tokens, at, end) : []
    const name = end - at === 1 ? firstName(names, folded[at]!, pieces.written[at]!) : undefined
    if (name) found.push([name])
    if (found.length === 0) continue
    const ambiguous = index.ambiguous.get(keyOf(pieces, at, end))
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
