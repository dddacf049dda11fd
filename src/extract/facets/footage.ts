import type { SourcePhrase } from '../../model/findings.ts'
import { isVerbal, nounPhrase, type Reading } from '../reading.ts'
import { subjectOf } from '../sources.ts'
import { clauseAround, lemmaOf } from './clause-words.ts'
import type { Stance } from './stance.ts'

/** Topic of pictures of every kind in `sameTopics`. */
export const FOOTAGE = 'footage'
/** Sentences back in which a pronoun, or what is found in a picture, has its picture. */
const BACK = 2
/** Tokens of a clause behind its verb in which it says where and when a picture is from. */
const BEHIND = 14

/** What is said of pictures without calling them anything: where they are from, what they match, what was found in them and what not. */
export function footage(reading: Reading): Stance[] {
  const pictures = picturesOf(reading)
  if (pictures.length === 0) return []
  return reading.tokens.flatMap((_, t): Stance[] => {
    const found = originOf(reading, t, pictures) ?? matchOf(reading, t, pictures) ?? searchOf(reading, t, pictures)
    if (!found) return []
    const { side, about, by } = found
    return [
      {
        token: t,
        aspect: 'authenticity',
        at: clauseAround(reading, found.last, about.at),
        side,
        topic: FOOTAGE,
        about,
        by,
      },
    ]
  })
}

interface Said {
  readonly side: Stance['side']
  readonly about: SourcePhrase
  /** Token up to which the words of the answer run. */
  readonly last: number
  readonly by: string
}

/** Tokens that name pictures, in order. */
export const picturesOf = (reading: Reading): number[] =>
  reading.tokens.flatMap(({ upos }, t) =>
    upos === 'NOUN' && reading.lexicon.topicOf.get(lemmaOf(reading, t)) === FOOTAGE ? [t] : [],
  )

/** The picture that a word names or, being a pronoun, stands for: the last one before it. */
export function pictureAt(reading: Reading, t: number, pictures: readonly number[]): SourcePhrase | undefined {
  if (t < 0) return undefined
  if (reading.lexicon.topicOf.get(lemmaOf(reading, t)) === FOOTAGE) return nounPhrase(reading, t)
  const isPointing =
    reading.lexicon.plays('pointing', reading.word(t)) || reading.lexicon.plays('pointing', lemmaOf(reading, t))
  if (!isPointing || reading.is(reading.tokens[t]!.head, 'acl:relcl')) return undefined
  return pictureBefore(reading, t, pictures)
}

function pictureBefore(reading: Reading, t: number, pictures: readonly number[]): SourcePhrase | undefined {
  const picture = pictures[firstNotBefore(pictures, t) - 1]
  if (picture === undefined) return undefined
  const { tokens } = reading
  return tokens[t]!.sentence - tokens[picture]!.sentence <= BACK ? nounPhrase(reading, picture) : undefined
}

/** The picture that the same sentence names behind a word. */
function pictureBehind(reading: Reading, t: number, pictures: readonly number[]): SourcePhrase | undefined {
  const picture = pictures[firstNotBefore(pictures, t)]
  if (picture === undefined || reading.tokens[picture]!.sentence !== reading.tokens[t]!.sentence) return undefined
  return nounPhrase(reading, picture)
}

/** Index of the first of ascending numbers that is not less than another. */
function firstNotBefore(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

const YEAR = /^(19|20)\d\d$/

/** "were filmed elsewhere", "date from another year", "taken abroad"; a place alone is left open. */
function originOf(reading: Reading, t: number, pictures: readonly number[]): Said | undefined {
  const { tokens, tree, lexicon } = reading
  if (!isVerbal(tokens[t]!) || !lexicon.concerns('origin', lemmaOf(reading, t))) return undefined
  // "it filmed the video near the base": who made it says that it is what it shows.
  const made = reading.isPassive(t) ? -1 : tree.child(t, 'obj')
  if (made >= 0 && subjectOf(reading, t) >= 0) {
    const own = lexicon.topicOf.get(lemmaOf(reading, made)) === FOOTAGE ? nounPhrase(reading, made) : undefined
    const isMaker = tokens[subjectOf(reading, t)]!.upos === 'PRON'
    return own && isMaker ? { side: 'yes', about: own, last: t, by: 'extract/facet-origin@2' } : undefined
  }
  const described = reading.is(t, 'acl') ? tokens[t]!.head : -1
  const theme = reading.isPassive(t) ? Math.max(tree.child(t, 'nsubj:pass'), described) : subjectOf(reading, t)
  const about = pictureAt(reading, theme, pictures)
  if (!about) return undefined
  const below = [...tree.subtreeWithin(t, t, t + BEHIND)].filter((c) => c > t).sort((a, b) => a - b)
  const mark = below.find((c) => lexicon.concerns('not-of-here', lemmaOf(reading, c)))
  if (mark !== undefined) return { side: 'no', about, last: lastOf(reading, mark), by: 'extract/facet-origin@1' }
  const place = below.find((c) => tokens[c]!.upos === 'PROPN' && !reading.isTime(c) && reading.is(c, 'obl', 'nmod'))
  const where = place ?? below.find((c) => YEAR.test(reading.word(c)))
  return where === undefined ? undefined : { side: 'open', about, last: where, by: 'extract/facet-filmed-in@1' }
}

/** "another country": with the noun that the mark stands before. */
const lastOf = ({ tokens, is }: Reading, mark: number): number =>
  is(mark, 'amod', 'det') && tokens[mark]!.head > mark ? tokens[mark]!.head : mark

/** "the crane and the ramp match satellite images", "was geolocated to the market". */
function matchOf(reading: Reading, t: number, pictures: readonly number[]): Said | undefined {
  const { tokens, lexicon } = reading
  if (tokens[t]!.upos !== 'VERB' || !lexicon.concerns('show', lemmaOf(reading, t))) return undefined
  const about = pictureBefore(reading, t, pictures)
  return about && { side: 'yes', about, last: t, by: 'extract/facet-match@1' }
}

/** "found no sign of editing", "no earlier copy": who looks for it and finds none speaks for the picture. */
function searchOf(reading: Reading, t: number, pictures: readonly number[]): Said | undefined {
  const { tokens, lexicon } = reading
  if (tokens[t]!.upos !== 'NOUN' || !lexicon.concerns('tampering', lemmaOf(reading, t))) return undefined
  const about = pictureBefore(reading, t, pictures) ?? pictureBehind(reading, t, pictures)
  if (!about) return undefined
  const none = [t, tokens[t]!.head].find((w) => w >= 0 && hasNo(reading, w))
  if (none === undefined) return undefined
  // The "no" of the word itself is counted in later.
  const side = none === t ? 'no' : 'yes'
  return { side, about: { head: t, at: nounPhrase(reading, none).at }, last: t, by: 'extract/facet-search@1' }
}

const hasNo = (reading: Reading, noun: number): boolean =>
  reading.tree.childrenBy(noun, 'det').some((d) => reading.lexicon.negators.has(reading.word(d)))
