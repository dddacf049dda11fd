import type { Quantity } from '../../model/annotation.ts'
import type { Measure } from '../../model/vocabulary.ts'
import { isVerbal, type Reading, tokensIn } from '../reading.ts'
import { type Role, verbLemma, verbMeasure, wordMeasure } from './word-measure.ts'

/** A measure that words next to a number give it, whatever the parser made of them: headlines, lists and long subjects. */
export interface Beside {
  readonly measure: Measure
  readonly noun?: number
  readonly trigger: number
}

/** Tokens of the sentence that a look around a number may pass. */
const REACH = 16

/** "killing six", "killed at least 14 people and 20 soldiers": a verb right before the number. */
export function verbBefore(reading: Reading, quantity: Quantity): Beside | undefined {
  const [first, end] = tokensIn(reading, quantity)
  const { noun } = chunkBehind(reading, end)
  let t = first - 1
  for (let steps = 0; steps < REACH && isInSentence(reading, t, first); steps++) {
    const { upos } = reading.tokens[t]!
    if (isMeasuring(reading, t)) {
      if (isAfterBe(reading, t)) return undefined
      // A number alone is not said to be of people: "would not hold 100,000".
      const measure = verbMeasure(reading, t, 'patient', noun ?? t)
      return measure && { measure, ...(noun === undefined ? {} : { noun }), trigger: t }
    }
    const isDirect = steps === 0 || t >= first - 2
    if (upos === 'DET' || (isDirect && upos === 'ADV')) t--
    else if (/^(and|or)$/.test(reading.word(t)) && t === first - 1) t = skipChunkBack(reading, t - 1)
    else return undefined
  }
  return undefined
}

/** Past a noun with what describes it, backwards: "the driver and", "six people and". Gives the token before it. */
function skipChunkBack(reading: Reading, from: number): number {
  let t = from
  while (
    from - t < 6 &&
    t >= 0 &&
    /^(NOUN|PROPN|ADJ|NUM|DET|PRON)$/.test(reading.tokens[t]!.upos) &&
    !isMeasuring(reading, t)
  )
    t--
  return t
}

/** "12 people were injured", "14 dead", "31 of its supporters have been killed", "five buses and two cars were burnt". */
export function stateBehind(reading: Reading, quantity: Quantity): Beside | undefined {
  const [first, end] = tokensIn(reading, quantity)
  const chunk = chunkBehind(reading, end)
  const found = (measure: Measure, trigger: number): Beside => ({
    measure,
    ...(chunk.noun === undefined ? {} : { noun: chunk.noun }),
    trigger,
  })
  let aux: 'be' | 'have' | undefined
  let t = chunk.end
  for (let steps = 0; steps < REACH && isInSentence(reading, t, first); steps++) {
    const state = stateAt(reading, t)
    if (state && isCountable(reading, chunk.noun, first)) return found(state, t)
    const word = reading.word(t)
    const { upos, lemma } = reading.tokens[t]!
    if (upos === 'AUX') {
      aux = lemma === 'have' && aux !== 'be' ? 'have' : lemma === 'be' ? 'be' : aux
      t++
      continue
    }
    const strong = wordMeasure(reading, t)
    if (strong && !isNounBehind(reading, t)) return found(strong, t)
    if (isMeasuring(reading, t)) {
      const role = roleAt(reading, t, aux)
      const measure = role && verbMeasure(reading, t, role, chunk.noun ?? first)
      if (measure) return found(measure, t)
    }
    if (isFiller(reading, t)) t++
    else if (aux === undefined) {
      const next = skipAside(reading, t, first)
      if (next === undefined) return undefined
      t = next
    } else return undefined
    if (word === '') return undefined
  }
  return undefined
}

/** "Killed: 12", "Number of dead: 11", "dead 912,", "the toll climbs to 19", "the dead number 12". */
export function labelBefore(reading: Reading, quantity: Quantity): Beside | undefined {
  const [first, end] = tokensIn(reading, quantity)
  const { noun, end: behind } = chunkBehind(reading, end)
  const closed = !isInSentence(reading, behind, first) || reading.tokens[behind]!.upos === 'PUNCT'
  const { lexicon } = reading
  let t = first - 1
  let moves = 0
  let marked = false
  while (isInSentence(reading, t, first) && lexicon.tollMoves.has(reading.word(t)) && moves < 6) {
    if (/^[:(]$/.test(reading.word(t))) marked = true
    moves++
    t--
  }
  if (!isInSentence(reading, t, first)) return undefined
  const isHere = (measure: Measure | undefined, trigger: number) =>
    measure && { measure, ...(noun === undefined ? {} : { noun }), trigger }
  if (marked) {
    const verb = isMeasuring(reading, t) ? verbMeasure(reading, t, 'patient', headOfLabel(reading, t)) : undefined
    const word = wordMeasure(reading, t)
    const described = reading.tokens[t]!.upos === 'NOUN' ? wordMeasure(reading, t - 1 >= 0 ? t - 1 : t) : undefined
    return isHere(verb ?? word ?? described ?? ofAct(reading, t), t)
  }
  const word = wordMeasure(reading, t)
  if (!word) return undefined
  if (moves > 0 && noun === undefined) return isHere(word, t)
  const opens = t === 0 || !isInSentence(reading, t - 1, first) || /^[,:;(–-]$/.test(reading.word(t - 1))
  return moves === 0 && closed && opens && noun === undefined ? isHere(word, t) : undefined
}

/** "Loss of human lives: 11". */
function ofAct(reading: Reading, t: number): Measure | undefined {
  for (let at = t; at > t - 5 && at >= 0; at--) {
    const measure = reading.lexicon.measureActs.get(reading.tokens[at]!.lemma.toLowerCase())
    if (measure) return measure
  }
  return undefined
}

/** What a label's participle describes: "Houses burnt". */
const headOfLabel = (reading: Reading, t: number) =>
  t > 0 && reading.tokens[t - 1]!.upos === 'NOUN' && reading.tokens[t - 1]!.sentence === reading.tokens[t]!.sentence
    ? t - 1
    : t

interface Chunk {
  readonly noun?: number
  readonly end: number
}

/** The counted noun behind a number and the token after it: "young | people", "of its | supporters", "more". */
function chunkBehind(reading: Reading, end: number): Chunk {
  let t = end
  let noun: number | undefined
  for (let steps = 0; steps < 8 && isInSentence(reading, t, end - 1); steps++, t++) {
    const { upos } = reading.tokens[t]!
    const word = reading.word(t)
    if (upos === 'NOUN' || upos === 'PROPN') {
      if (wordMeasure(reading, t) && !isNounBehind(reading, t) && noun !== undefined) break
      noun = t
    } else if (upos === 'VERB' && !isNounBehind(reading, t)) break
    else if (word === 'of' && t === end) continue
    else if (upos === 'ADJ' && (wordMeasure(reading, t) === undefined || isNounBehind(reading, t))) continue
    else if (upos === 'DET' && reading.word(t - 1) === 'of') continue
    else if (upos === 'PRON' && reading.word(t - 1) === 'of') continue
    else if (upos === 'PART' && reading.tokens[t]!.xpos === 'POS') continue
    else if (reading.tokens[t]!.xpos === 'HYPH') continue
    else if (upos === 'VERB' && reading.tokens[t]!.xpos === 'VBN' && isNounBehind(reading, t) && noun === undefined)
      continue
    else break
  }
  return noun === undefined ? { end: t } : { noun, end: t }
}

const isInSentence = ({ tokens }: Reading, t: number, like: number) =>
  t >= 0 && tokens[t] !== undefined && tokens[t]!.sentence === tokens[like]!.sentence

const isNounBehind = (reading: Reading, t: number) =>
  isInSentence(reading, t + 1, t) && /^(NOUN|PROPN)$/.test(reading.tokens[t + 1]!.upos) && !reading.isTime(t + 1)

function isMeasuring(reading: Reading, t: number): boolean {
  const token = reading.tokens[t]!
  if (token.upos === 'AUX' || /^(PROPN|PUNCT|DET|PRON|ADP)$/.test(token.upos)) return false
  const lemma = verbLemma(reading, t)
  if (!isVerbal(token) && wordMeasure(reading, t)) return false
  return (
    MEASURABLE(reading).has(lemma) &&
    (isVerbal(token) || reading.word(t) !== lemma || token.upos !== 'NOUN' || isBare(reading, t))
  )
}

/** "Thousands rally in": a noun to the tagger that follows a number and has nothing before it to hang from. */
const isBare = (reading: Reading, t: number) => t > 0 && reading.quantityAt(t - 1) !== undefined

const firsts = new WeakMap<object, ReadonlySet<string>>()

/** First words of the keys of verbs. */
function MEASURABLE({ lexicon }: Reading): ReadonlySet<string> {
  let known = firsts.get(lexicon)
  if (!known) {
    known = new Set([...lexicon.measureVerbs.keys()].map((key) => key.replace(/^.*>/, '').replace(/\+.*$/, '')))
    firsts.set(lexicon, known)
  }
  return known
}

function isAfterBe(reading: Reading, verb: number): boolean {
  let t = verb - 1
  while (verb - t < 4 && isInSentence(reading, t, verb) && /^(ADV|PART)$/.test(reading.tokens[t]!.upos)) t--
  return isInSentence(reading, t, verb) && reading.tokens[t]!.upos === 'AUX' && reading.tokens[t]!.lemma === 'be'
}

/** What the counted are to a verb behind them. Without an auxiliary: done to them, unless the verb has an object of its own. */
function roleAt(reading: Reading, verb: number, aux: 'be' | 'have' | undefined): Role | undefined {
  const { xpos } = reading.tokens[verb]!
  if (aux === 'be') return xpos === 'VBG' ? 'agent' : 'patient'
  if (aux === 'have' || /^VB[PZG]?$/.test(xpos)) return 'agent'
  const next = reading.tokens[verb + 1]
  const hasObject =
    next !== undefined &&
    isInSentence(reading, verb + 1, verb) &&
    (/^(DET|NOUN|PROPN|NUM|PRON)$/.test(next.upos) || reading.quantityAt(verb + 1) !== undefined) &&
    !reading.isTime(verb + 1)
  const agents = reading.lexicon.measureVerbs.get(verbLemma(reading, verb)) ?? []
  const isActive = agents.length > 0 && agents.every((a) => a.counted === 'agent' || a.counted.endsWith('-agent'))
  return hasObject || isActive ? 'agent' : 'patient'
}

/** "in custody", "on board": a phrase that begins with the token. */
function stateAt(reading: Reading, t: number): Measure | undefined {
  const states = reading.lexicon.measureStates.get(reading.word(t)) ?? []
  return states.find((s) => s.words.every((w, i) => reading.word(t + i) === w))?.measure
}

/** Things are not in custody: a noun that is a person's, or that measures nothing by itself and no structure. */
function isCountable(reading: Reading, noun: number | undefined, number: number): boolean {
  const token = noun ?? number
  if (noun === undefined) return true
  return reading.lexicon.structures.has(reading.tokens[token]!.lemma.toLowerCase()) || isPerson(reading, token)
}

const isPerson = (reading: Reading, token: number) =>
  (reading.knownAt(token)?.readings ?? []).some((r) => r.list === 'people' || r.list === 'demonym' || r.list === 'body')

function isFiller(reading: Reading, t: number): boolean {
  const { upos } = reading.tokens[t]!
  return (
    reading.lexicon.measureFillers.has(reading.word(t)) ||
    (upos === 'ADV' && !reading.lexicon.negators.has(reading.word(t)))
  )
}

/** Past a phrase with a preposition, an aside between commas or brackets, or another count joined by "and". */
function skipAside(reading: Reading, t: number, first: number): number | undefined {
  const word = reading.word(t)
  const { tokens } = reading
  if (/^[,(–-]$/.test(word)) return skipToClose(reading, t, first)
  if (/^(and|or)$/.test(word) && reading.quantityAt(t + 1)) return skipCount(reading, t + 1)
  if (tokens[t]!.upos !== 'ADP' || /^(by|from|after|to)$/.test(word)) return undefined
  let next = t + 1
  while (
    next - t < 7 &&
    isInSentence(reading, next, first) &&
    /^(DET|ADJ|NOUN|PROPN|PART|PRON)$/.test(tokens[next]!.upos)
  )
    next++
  return next > t + 1 ? next : undefined
}

function skipCount(reading: Reading, from: number): number {
  const quantity = reading.quantityAt(from)!
  return chunkBehind(reading, tokensIn(reading, quantity)[1]).end
}

/** Behind the mark that closes an aside, where an auxiliary or a verb goes on. */
function skipToClose(reading: Reading, t: number, first: number): number | undefined {
  const open = reading.word(t)
  const wanted = open === '(' ? ')' : open
  for (let at = t + 1; at < t + 18 && isInSentence(reading, at, first); at++) {
    if (reading.word(at) !== wanted) continue
    const next = at + 1
    return isInSentence(reading, next, first) && /^(AUX|VERB)$/.test(reading.tokens[next]!.upos) ? next : undefined
  }
  return undefined
}
