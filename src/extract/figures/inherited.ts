import type { Quantity } from '../../model/annotation.ts'
import type { FoundClaim } from '../../model/findings.ts'
import { contains, overlaps } from '../../model/span.ts'
import type { Measure } from '../../model/vocabulary.ts'
import { type Reading, tokensIn } from '../reading.ts'
import { GAP } from '../rules/gaps.ts'
import { chunkBehind } from './beside.ts'
import { isPeople } from './word-measure.ts'

/** Sentences back that a number without words of its own reaches for what it counts; a "figure" or "list" reaches further. */
const REACH = 4
const FAR_REACH = 12

/** A figure that was measured before, and where. */
export interface Known {
  readonly measure: Measure
  /** Index of its quantity, and the claim that holds it; -1 for a sentence that only asks or names what is counted. */
  readonly index: number
  readonly claim: number
  /** Set for a part of a figure before it. */
  readonly part?: boolean
  /** Lemma of the noun that is counted, where one is named. */
  readonly noun?: string
  readonly sentence: number
}

/** What was measured so far, in text order. */
export interface Memory {
  readonly figures: Known[]
  /** Index of the last quantity that is a count, measured or not. */
  lastCount: number
}

/** A quantity of the annotation, and the claim that holds it. */
export interface Held {
  readonly quantity: Quantity
  readonly index: number
  readonly claim: number
}

/** Rule that finds a part of a figure. */
export const PART = 'extract/figure-part@3'

interface Measured {
  readonly measure: Measure
  readonly counted?: number
  readonly by: string
}

/**
 * What a number counts that has no words for it: a part of the figure before it ("112 wounded, including 31 children"), or another count of
 * the same ("the police speak of 8,000", "it arrived at 380,000 people").
 */
export function inheritedMeasure(
  reading: Reading,
  held: Held,
  claims: readonly FoundClaim[],
  memory: Memory,
): Measured | undefined {
  const last = memory.figures[memory.figures.length - 1]
  const { quantity } = held
  if (!last || quantity.kind !== 'count' || quantity.unit !== undefined) return undefined
  const [first, end] = tokensIn(reading, quantity.number)
  if (first >= end) return undefined
  const number = end - 1
  const chunk = chunkBehind(reading, tokensIn(reading, quantity)[1])
  const isThem = isOfThem(reading, tokensIn(reading, quantity)[1])
  const noun = isThem ? number : (chunk.noun ?? (reading.is(number, 'nummod') ? reading.tokens[number]!.head : number))
  const named = noun !== number
  const counted = named ? { counted: noun } : {}
  if (named && !isPeople(reading, noun) && !isFigureNoun(reading, noun) && !isNameNoun(reading, noun)) return undefined
  const sentence = reading.tokens[first]!.sentence
  const whole = memory.figures.findLast((f) => f.index >= 0)
  if (whole && isPart(reading, held, whole, sentence, memory)) return { measure: whole.measure, ...counted, by: PART }
  if (whole && !named && whole.sentence === sentence && whole.index === memory.lastCount && isMoreOf(reading, quantity))
    return { measure: whole.measure, by: 'extract/figure-more@1' }
  // "won 57.2%, her own sheets give her 61": a share without its sign.
  const before = reading.annotation.quantities[held.index - 1]
  if (!named && /^(percent|rate)$/.test(before?.kind ?? '')) return undefined
  const again = anotherCount(reading, held, claims, memory, { number, noun, named, sentence })
  return again && { measure: again.measure, ...counted, by: 'extract/figure-again@3' }
}

/** "N of them", "including N", "N seriously", "four women and two children" behind a dash, or the next sentence's "Seven were women". */
function isPart(reading: Reading, { quantity }: Held, last: Known, sentence: number, memory: Memory): boolean {
  const [first, end] = tokensIn(reading, quantity)
  const isLast = last.index === memory.lastCount
  if (last.sentence === sentence) {
    const [, from] = tokensIn(reading, reading.annotation.quantities[last.index]!)
    if (isIncluded(reading, from, first) || (last.part && isRow(reading, from, first))) return true
    return (
      isLast &&
      (isOfThem(reading, end) ||
        isDegree(reading, end) ||
        isListedPart(reading, listStart(reading, last, memory) ?? from, first))
    )
  }
  if (last.sentence !== sentence - 1 || !isLast || !isFirst(reading, first)) return false
  return isOfThem(reading, end) || reading.lexicon.plays('being', reading.tokens[end]?.lemma ?? '')
}

const isFirst = ({ tokens }: Reading, first: number) => tokens[first - 1]?.sentence !== tokens[first]!.sentence

/** "of them", "of whom". */
const isOfThem = (reading: Reading, end: number) =>
  reading.lexicon.plays('partitive', reading.word(end)) &&
  reading.tokens[end + 1]?.upos === 'PRON' &&
  reading.tokens[end + 1]?.sentence === reading.tokens[end]!.sentence

/** "nine seriously": an adverb, and then the clause is over. */
function isDegree(reading: Reading, end: number): boolean {
  const { tokens } = reading
  const adverb = tokens[end]
  if (adverb?.upos !== 'ADV' || adverb.sentence !== tokens[end - 1]!.sentence) return false
  const next = tokens[end + 1]
  return next === undefined || next.sentence !== adverb.sentence || next.upos === 'PUNCT'
}

/** End of the first figure of the sentence that counts the same: where a list of its parts begins. */
function listStart(reading: Reading, last: Known, { figures }: Memory): number | undefined {
  const first = figures.find((f) => f.sentence === last.sentence && f.measure === last.measure && f.index >= 0)
  return first && tokensIn(reading, reading.annotation.quantities[first.index]!)[1]
}

/** Nothing but names of people, marks and "and" between the two, and a dash, a bracket or a word for "including" before the first. */
function isListedPart(reading: Reading, from: number, first: number): boolean {
  let marked = false
  for (let t = from; t < first; t++) {
    const { upos } = reading.tokens[t]!
    if (/^[–—(:-]$/.test(reading.word(t))) marked = true
    if (!/^(NOUN|PROPN|ADJ|PUNCT|CCONJ|DET|NUM|ADV|ADP)$/.test(upos)) return false
  }
  const last = reading.tokens[first - 1]!
  return marked || (last.upos === 'CCONJ' && first - from <= 3)
}

/** "two gendarmes, three women and five boys": nothing but what is counted, commas and "and" between the two. */
function isRow(reading: Reading, from: number, first: number): boolean {
  for (let t = from; t < first; t++)
    if (!/^(NOUN|PROPN|ADJ|PUNCT|CCONJ|DET)$/.test(reading.tokens[t]!.upos)) return false
  return true
}

/** A word for "including" between the figure and its part. */
function isIncluded(reading: Reading, from: number, to: number): boolean {
  for (let t = Math.min(from, to); t < to; t++) if (reading.lexicon.plays('including', reading.word(t))) return true
  return false
}

/** "more than 3,000 bodies had been buried and another 2,000 were being processed": more of what was counted before. */
function isMoreOf(reading: Reading, quantity: Quantity): boolean {
  const [first, end] = tokensIn(reading, quantity)
  const isMore = (t: number) =>
    reading.tokens[t]?.sentence === reading.tokens[first]!.sentence && reading.lexicon.plays('more-of', reading.word(t))
  return isMore(first - 1) || isMore(first) || isMore(end)
}

interface Place {
  readonly number: number
  readonly noun: number
  readonly named: boolean
  readonly sentence: number
}

/** The figure that a number of somebody else is another count of: the first of the last sentence that held any. */
function anotherCount(
  reading: Reading,
  { quantity, claim }: Held,
  claims: readonly FoundClaim[],
  { figures }: Memory,
  { number, noun, named, sentence }: Place,
): Known | undefined {
  const last = figures[figures.length - 1]!
  const isFigure = isOfFigure(reading, number)
  if (sentence - last.sentence > (isFigure ? FAR_REACH : REACH)) return undefined
  if (isKnownOnes(reading, quantity)) return undefined
  const owned = isOwners(reading, quantity, named)
  // Where the verb is left out, a parser takes the number for what it likes.
  const isGapped = claims[claim]!.by === GAP || contains(quantity, claims[claim]!.content)
  if (!owned && !isGapped && (reading.is(number, 'appos') || reading.is(noun, 'appos'))) return undefined
  const { claimer } = claims[claim]!
  if (claimer.kind === 'phrase' && overlaps(claimer.at, quantity) && !isFigure) return undefined
  const first = sameValue(reading, quantity, figures) ?? figures.find((f) => f.sentence === last.sentence)!
  const isSomebodys = claimer.kind !== 'own-voice'
  const isCount =
    owned ||
    isAnswer(reading, quantity, last) ||
    (isSomebodys &&
      (!named || isListedNoun(reading, noun) || (isCounting(reading, noun) && isSameNoun(reading, noun, first))))
  if (!isCount && !isFigure) return undefined
  const isNext = isParallel(reading, quantity, last) || isChange(reading, quantity, last)
  if (last.sentence === sentence && last.claim === claim && !isFigure && !isNext) return undefined
  return first
}

/** "Is anyone in custody?" and then "Four men, according to the police": the first words behind a sentence that only asks. */
function isAnswer(reading: Reading, quantity: Quantity, last: Known): boolean {
  const [first] = tokensIn(reading, quantity)
  return last.index < 0 && last.sentence === reading.tokens[first]!.sentence - 1 && isFirst(reading, first)
}

/** "has gone down from 46 to 41", where 46 was a count of the dead before: the same number counts the same. */
function sameValue(reading: Reading, { min, max }: Quantity, figures: readonly Known[]): Known | undefined {
  if (min === null || min < MANY) return undefined
  return figures.slice(-LAST_FIGURES).findLast(({ index }) => {
    const known = reading.annotation.quantities[index]
    return known !== undefined && known.min === min && known.max === max
  })
}

/** Figures before a number that are looked through for its value, at most. */
const LAST_FIGURES = 64

/** "the ministry's 41": somebody's count. */
function isOwners(reading: Reading, quantity: Quantity, named: boolean): boolean {
  const [first] = tokensIn(reading, quantity)
  return !named && reading.tokens[first - 1]?.xpos === 'POS'
}

/** "put the number held for theft at 15 and the number held for arson at 17": two numbers behind the same preposition. */
function isParallel(reading: Reading, quantity: Quantity, last: Known): boolean {
  if (last.index < 0) return false
  const before = (q: Quantity) => tokensIn(reading, q)[0] - 1
  const [one, other] = [before(reading.annotation.quantities[last.index]!), before(quantity)]
  return reading.tokens[other]?.upos === 'ADP' && reading.word(one) === reading.word(other)
}

/** "from 74 | to 71": nothing but a preposition between the two. */
function isChange(reading: Reading, quantity: Quantity, last: Known): boolean {
  if (last.index < 0) return false
  const [, end] = tokensIn(reading, reading.annotation.quantities[last.index]!)
  const [first] = tokensIn(reading, quantity)
  return first === end + 1 && reading.tokens[end]!.upos === 'ADP'
}

/** "the names of 23 people", "a list of 40 men". */
function isListedNoun({ tokens, lexicon }: Reading, noun: number): boolean {
  const list = tokens[noun]!.head
  return list >= 0 && lexicon.plays('listing', tokens[list]!.lemma.toLowerCase())
}

/** "the two": those that were told of before. */
function isKnownOnes(reading: Reading, quantity: Quantity): boolean {
  const [first] = tokensIn(reading, quantity)
  return (quantity.max ?? MANY) < MANY && reading.tokens[first - 1]?.upos === 'DET'
}

const MANY = 10

/** The same people, or people as such: "people", "persons". */
function isSameNoun(reading: Reading, noun: number, { noun: known }: Known): boolean {
  const lemma = reading.tokens[noun]!.lemma.toLowerCase()
  if (lemma === known || isFigureNoun(reading, noun)) return true
  if (reading.tree.child(noun, 'acl') >= 0) return false
  return (reading.knownAt(noun)?.readings ?? []).some((r) => r.list === 'people' && r.id === 'person')
}

/** "a figure of 71", "the list now stands at 79", "its figure is still four". */
function isOfFigure(reading: Reading, number: number): boolean {
  const { tree, tokens } = reading
  const governor = tokens[number]!.head
  if (governor < 0) return tree.childrenBy(number, 'nsubj').some((s) => isFigureNoun(reading, s))
  if (isFigureNoun(reading, governor)) return true
  return [...tree.childrenBy(governor, 'nsubj'), ...tree.childrenBy(number, 'nsubj')].some(
    (s) => isFigureNoun(reading, s) || reading.lexicon.plays('listing', tokens[s]!.lemma.toLowerCase()),
  )
}

/** "a list of 86 names". */
const isNameNoun = ({ lexicon, tokens }: Reading, noun: number) =>
  lexicon.plays('listing', tokens[noun]!.lemma.toLowerCase())

/** "figure", "estimate", "number": nouns for a count as such. */
function isFigureNoun({ lexicon, tokens }: Reading, token: number): boolean {
  const noun = tokens[token]
  return noun !== undefined && lexicon.plays('figure', noun.lemma.toLowerCase())
}

/** The noun is all that its verb of counting or being tells of. */
function isCounting({ tokens, lexicon, tree }: Reading, noun: number): boolean {
  const verb = tokens[noun]!.head
  if (verb < 0) return true
  if (tree.child(noun, 'cop') >= 0) return true
  return lexicon.plays('counting', tokens[verb]!.lemma.toLowerCase()) || tree.child(verb, 'cop') >= 0
}
