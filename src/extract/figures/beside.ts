import type { Quantity } from '../../model/annotation.ts'
import type { Measure } from '../../model/vocabulary.ts'
import { isFiniteForm, isModal, isPastParticiple, isPresentParticiple } from '../../model/word-form.ts'
import { isVerbal, type Reading, tokensIn } from '../reading.ts'
import { isPeople, type Role, verbLemma, verbMeasure, wordMeasure } from './word-measure.ts'

/** A measure that words next to a number give it, whatever the parser made of them: headlines, lists and long subjects. */
export interface Beside {
  readonly measure: Measure
  readonly noun?: number
  readonly trigger: number
}

/** Tokens of the sentence that a look around a number may pass. */
const REACH = 16

/** The noun of a number, or for "12,000 hectares" the unit, or the number itself. */
function countedOf(reading: Reading, quantity: Quantity, chunk: Chunk): number {
  if (chunk.noun !== undefined) return chunk.noun
  const [first, end] = tokensIn(reading, quantity)
  return quantity.kind === 'other' ? end - 1 : first
}

/** "killing six", "killed at least 14 people": a verb right before the number. */
export function verbBefore(reading: Reading, quantity: Quantity): Beside | typeof NOTHING | undefined {
  const [first] = tokensIn(reading, quantity)
  let t = first - 1
  if (isInSentence(reading, t, first) && /^(DET|ADV)$/.test(reading.tokens[t]!.upos)) t--
  return doneTo(reading, quantity, t)
}

/** "killing the driver and 11 passengers": the second of two that a verb is done to. */
export function verbBeforeAnother(reading: Reading, quantity: Quantity): Beside | typeof NOTHING | undefined {
  const [first] = tokensIn(reading, quantity)
  if (!reading.lexicon.plays('conjunction', reading.word(first - 1))) return undefined
  let t = first - 2
  while (first - t < 9 && isInSentence(reading, t, first) && isOfPhrase(reading, t)) t--
  return t === first - 2 ? undefined : doneTo(reading, quantity, t)
}

const isOfPhrase = (reading: Reading, t: number) =>
  /^(NOUN|PROPN|ADJ|NUM|DET|PRON)$/.test(reading.tokens[t]!.upos) && !isMeasuring(reading, t)

function doneTo(reading: Reading, quantity: Quantity, verb: number): Beside | typeof NOTHING | undefined {
  const [first, end] = tokensIn(reading, quantity)
  if (isInSentence(reading, verb, first) && isEnd(reading, verb)) return NOTHING
  if (isTollMove(reading, verb)) return undefined
  if (!isInSentence(reading, verb, first) || !isMeasuring(reading, verb) || isAfterBe(reading, verb)) return undefined
  const chunk = chunkBehind(reading, end)
  const measure = verbMeasure(reading, verb, 'patient', countedOf(reading, quantity, chunk))
  // "received 71 bodies": whatever a verb does to the dead, they are counted as the dead.
  const isDead = isInSentence(reading, chunk.end, first) && wordMeasure(reading, chunk.end) === 'bodies'
  if (measure !== 'bodies' && isDead) return undefined
  return measure && besideOf(measure, verb, chunk)
}

/** "the toll | hits 58": a verb that moves the count before it does nothing to anybody. */
const isTollMove = (reading: Reading, verb: number) =>
  isInSentence(reading, verb - 1, verb) &&
  reading.lexicon.tollMoves.has(reading.word(verb)) &&
  wordMeasure(reading, verb - 1) !== undefined

/** "rescued 55 people", "were freed": nothing of it is a figure. */
const isEnd = (reading: Reading, t: number) =>
  isVerbal(reading.tokens[t]!) &&
  [reading.tokens[t]!.lemma.toLowerCase(), reading.word(t)].some((w) => reading.lexicon.measureEnds.has(w))

/** "was attended by some 800 people": who does it, behind the passive. */
export function verbWithAgent(reading: Reading, quantity: Quantity): Beside | undefined {
  const [first, end] = tokensIn(reading, quantity)
  const verb = first - 2
  if (!reading.lexicon.plays('agent', reading.word(first - 1)) || !isInSentence(reading, verb, first)) return undefined
  if (!isMeasuring(reading, verb) || !isPastParticiple(reading.tokens[verb]!)) return undefined
  const chunk = chunkBehind(reading, end)
  const measure = verbMeasure(reading, verb, 'agent', countedOf(reading, quantity, chunk))
  return measure && besideOf(measure, verb, chunk)
}

const besideOf = (measure: Measure, trigger: number, { noun }: Chunk): Beside => ({
  measure,
  trigger,
  ...(noun === undefined ? {} : { noun }),
})

/** Looked at, and told of something that is no measure: "30 others were rescued". */
export const NOTHING = 'nothing'

/** "12 people were injured", "14 dead", "31 of its supporters have been killed", "five buses and two cars were burnt". */
export function stateBehind(reading: Reading, quantity: Quantity): Beside | typeof NOTHING | undefined {
  const [first, end] = tokensIn(reading, quantity)
  const chunk = chunkBehind(reading, afterNumberOf(reading, end))
  const counted = countedOf(reading, quantity, chunk)
  let weak: Beside | undefined
  let aux: 'be' | 'have' | undefined
  let t = chunk.end
  for (let steps = 0; steps < REACH && isInSentence(reading, t, first); steps++) {
    const { upos, lemma } = reading.tokens[t]!
    const state = isCountable(reading, chunk.noun) ? stateAt(reading, t) : undefined
    if (state && state.measure !== 'present') return besideOf(state.measure, t, chunk)
    if (state) weak ??= besideOf(state.measure, t, chunk)
    if (aux === 'be' && isCountable(reading, chunk.noun) && isPeople(reading, counted) && isInside(reading, t))
      weak ??= besideOf('present', t, chunk)
    const among = aux === 'be' ? amongAt(reading, t) : undefined
    if (among) return besideOf(among, t, chunk)
    const strong = wordMeasure(reading, t)
    if (strong && !isNounBehind(reading, t)) {
      const noun = chunk.noun ?? (upos === 'NOUN' && t === end ? t : undefined)
      return besideOf(strong, t, noun === undefined ? chunk : { ...chunk, noun })
    }
    if (isEnd(reading, t)) return NOTHING
    if (upos !== 'AUX' && isMeasuring(reading, t)) {
      const role = roleAt(reading, t, aux)
      const measure = role && verbMeasure(reading, t, role, counted)
      if (measure) return besideOf(measure, t, chunk)
    }
    const next = passOn(reading, t, first, aux)
    if (next === undefined) break
    if (upos === 'AUX') aux = auxOf(reading, lemma, aux)
    t = next
  }
  return weak
}

/** The last of several decides: "are believed to have | died", "have been | killed". */
const auxOf = ({ lexicon }: Reading, lemma: string, before: 'be' | 'have' | undefined) =>
  lexicon.plays('being', lemma) ? 'be' : lexicon.plays('having', lemma) ? 'have' : before

/** Where the look goes on behind a word that says nothing of what became of the counted; undefined where it ends. */
function passOn(reading: Reading, t: number, first: number, aux: 'be' | 'have' | undefined): number | undefined {
  const { upos } = reading.tokens[t]!
  if (upos === 'AUX' || (aux === undefined && reading.lexicon.plays('relative', reading.word(t)))) return t + 1
  if (isFiller(reading, t)) return reading.quantityAt(t + 1) && aux ? skipCount(reading, t + 1) : t + 1
  return aux === undefined ? skipAside(reading, t, first) : undefined
}

/** "the number of people": what stands behind the number in "brings to 19 the number of people killed". */
function afterNumberOf(reading: Reading, end: number): number {
  const { lexicon, tokens } = reading
  const isIt =
    tokens[end]?.upos === 'DET' &&
    tokens[end + 1] !== undefined &&
    lexicon.plays('figure', tokens[end + 1]!.lemma.toLowerCase()) &&
    lexicon.plays('partitive', reading.word(end + 2))
  return isIt ? end + 2 : end
}

/** "among the wounded". */
function amongAt(reading: Reading, t: number): Measure | undefined {
  if (!reading.lexicon.plays('including', reading.word(t))) return undefined
  for (let at = t + 1; at < t + 4 && isInSentence(reading, at, t) && !reading.quantityAt(at); at++) {
    const measure =
      wordMeasure(reading, at) ?? (isMeasuring(reading, at) ? verbMeasure(reading, at, 'patient', at - 1) : undefined)
    if (measure) return measure
    if (!/^(DET|PRON|ADJ|VERB)$/.test(reading.tokens[at]!.upos)) return undefined
  }
  return undefined
}

/** "Killed: 12", "Number of dead: 11", "dead 912,", "the toll climbs to 19", "the number of demonstrators was put at 9,500". */
export function labelBefore(reading: Reading, quantity: Quantity): Beside | undefined {
  const [first, end] = tokensIn(reading, quantity)
  const chunk = chunkBehind(reading, end)
  const { lexicon } = reading
  let label = first - 1
  let marked = false
  while (isInSentence(reading, label, first) && lexicon.tollMoves.has(reading.word(label)) && first - label < 8) {
    if (/^[:(]$/.test(reading.word(label))) marked = true
    label--
  }
  if (!isInSentence(reading, label, first)) return undefined
  const moves = first - 1 - label + (lexicon.tollMoves.has(reading.word(first)) ? 1 : 0)
  if (!marked && (chunk.noun !== undefined || (moves === 0 && !isListed(reading, label, chunk.end)))) return undefined
  const measure = labelMeasure(reading, label, moves)
  return measure && besideOf(measure, label, chunk)
}

/** "dead 912, injured 2,350": a word and its number between marks. */
function isListed(reading: Reading, label: number, behind: number): boolean {
  const closes = !isInSentence(reading, behind, label) || reading.tokens[behind]!.upos === 'PUNCT'
  const opens = !isInSentence(reading, label - 1, label) || /^[,:;(–-]$/.test(reading.word(label - 1))
  return closes && opens
}

/** What a label counts: its last word, what describes that, or the act that it names. */
function labelMeasure(reading: Reading, label: number, moves: number): Measure | undefined {
  const own =
    wordMeasure(reading, label) ??
    (isPresentParticiple(reading.tokens[label]!) && isMeasuring(reading, label)
      ? verbMeasure(reading, label, 'agent', label)
      : undefined)
  if (own || moves === 0) return own
  const { tokens, lexicon } = reading
  const { upos, lemma } = tokens[label]!
  const done = isMeasuring(reading, label)
    ? verbMeasure(reading, label, 'patient', headOfLabel(reading, label))
    : undefined
  if (done) return done
  if (upos !== 'NOUN') return undefined
  const before = label - 1
  const described = isInSentence(reading, before, label)
    ? (wordMeasure(reading, before) ??
      (isMeasuring(reading, before) ? verbMeasure(reading, before, 'patient', label) : undefined))
    : undefined
  return described ?? lexicon.measureRoles.get(lemma.toLowerCase()) ?? ofAct(reading, label)
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

export interface Chunk {
  readonly noun?: number
  readonly end: number
}

/** The counted noun behind a number and the token after it: "young | people", "of its | supporters", "more". */
export function chunkBehind(reading: Reading, end: number): Chunk {
  let t = end
  let noun: number | undefined
  let isPartitive = false
  const isOf = (t: number) => reading.lexicon.plays('partitive', reading.word(t)) && reading.tokens[t]!.upos !== 'DET'
  for (let steps = 0; steps < 8 && isInSentence(reading, t, end - 1); steps++, t++) {
    const { upos } = reading.tokens[t]!
    if (upos === 'NOUN' || upos === 'PROPN') {
      if (!isPartitive && wordMeasure(reading, t) && !isNounBehind(reading, t)) break
      noun = t
    } else if (upos === 'VERB' && !isNounBehind(reading, t)) break
    else if (isOf(t) && t === end) isPartitive = true
    else if (isOf(t) && noun === t - 1 && isInstance(reading, noun)) noun = undefined
    else if (isPartitive && upos === 'NUM' && noun === undefined) continue
    else if (upos === 'ADJ' && (isPlain(reading, t) || isNounBehind(reading, t))) continue
    else if (upos === 'DET' && isOf(t - 1)) continue
    else if (upos === 'PRON' && isOf(t - 1)) continue
    else if (upos === 'PART' && reading.tokens[t]!.xpos === 'POS') continue
    else if (reading.tokens[t]!.xpos === 'HYPH') continue
    else if (noun === undefined && isParticipleOf(reading, t)) continue
    else break
  }
  return noun === undefined ? { end: t } : { noun, end: t }
}

const isPlain = (reading: Reading, t: number) => wordMeasure(reading, t) === undefined && !isMeasuring(reading, t)

/** "wounded people": a participle of what is done to somebody, before its noun. */
const isParticipleOf = (reading: Reading, t: number) =>
  (isPastParticiple(reading.tokens[t]!) || reading.tokens[t]!.xpos === 'VBD') &&
  isNounBehind(reading, t) &&
  (isPastParticiple(reading.tokens[t]!) ||
    (reading.lexicon.measureVerbs.get(verbLemma(reading, t)) ?? []).some((e) => e.counted === 'patient'))

const isInstance = ({ lexicon, tokens }: Reading, noun: number) =>
  lexicon.measureInstances.has(tokens[noun]!.lemma.toLowerCase())

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
  return (
    isInSentence(reading, t, verb) &&
    reading.tokens[t]!.upos === 'AUX' &&
    reading.lexicon.plays('being', reading.tokens[t]!.lemma)
  )
}

/** What the counted are to a verb behind them. Without an auxiliary: done to them, unless the verb has an object of its own. */
function roleAt(reading: Reading, verb: number, aux: 'be' | 'have' | undefined): Role | undefined {
  if (reading.lexicon.plays('perfect-with-being', verbLemma(reading, verb))) return 'agent'
  const isDoing = isPresentParticiple(reading.tokens[verb]!)
  if (aux === 'be') return isDoing ? 'agent' : 'patient'
  if (aux === 'have' || isDoing) return 'agent'
  const next = reading.tokens[verb + 1]
  const hasObject =
    next !== undefined &&
    isInSentence(reading, verb + 1, verb) &&
    (/^(DET|NOUN|PROPN|NUM|PRON)$/.test(next.upos) || reading.quantityAt(verb + 1) !== undefined) &&
    !reading.isTime(verb + 1)
  return hasObject || isAgentsOnly(reading, verb) ? 'agent' : 'patient'
}

/** "were | on the ferry", "in the school": a preposition and what people can be inside of. */
export function isInside(reading: Reading, t: number): boolean {
  const { lexicon, tokens } = reading
  if (!lexicon.plays('locative', reading.word(t))) return false
  for (let at = t + 1; at < t + 4 && isInSentence(reading, at, t); at++) {
    if (lexicon.structures.has(tokens[at]!.lemma.toLowerCase())) return true
    if (!/^(DET|ADJ|NOUN|PROPN)$/.test(tokens[at]!.upos)) return false
  }
  return false
}

/** "in custody", "on board": a phrase that begins with the token. */
export function stateAt(reading: Reading, t: number): { readonly measure: Measure } | undefined {
  const states = reading.lexicon.measureStates.get(reading.word(t)) ?? []
  return states.find((s) => s.words.every((w, i) => reading.word(t + i) === w))
}

/** Things are not in custody. */
function isCountable(reading: Reading, noun: number | undefined): boolean {
  if (noun === undefined) return true
  return reading.lexicon.structures.has(reading.tokens[noun]!.lemma.toLowerCase()) || isPeople(reading, noun)
}

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
  if (word === ',' && isMeasuring(reading, t + 1) && isFiniteForm(tokens[t + 1]!)) return t + 1
  if (/^[,(–-]$/.test(word)) {
    const isAboutThem = reading.lexicon.plays('relative', reading.word(t - 1))
    return isInPhrase(reading, first) && !isAboutThem ? undefined : skipToClose(reading, t, first)
  }
  if (reading.lexicon.plays('conjunction', word) && reading.quantityAt(t + 1)) return skipCount(reading, t + 1)
  if (tokens[t]!.upos !== 'ADP' || reading.lexicon.plays('away', word)) return undefined
  let next = t + 1
  while (
    next - t < 7 &&
    isInSentence(reading, next, first) &&
    /^(DET|ADJ|NOUN|PROPN|PART|PRON)$/.test(tokens[next]!.upos)
  )
    next++
  return next > t + 1 ? next : undefined
}

/** "Between the two, a doctor …": behind a preposition nothing is the subject of what follows the comma. */
function isInPhrase({ tokens }: Reading, first: number): boolean {
  const at = tokens[first - 1]?.upos === 'DET' ? first - 2 : first - 1
  return tokens[at]?.upos === 'ADP' && tokens[at]!.sentence === tokens[first]!.sentence
}

/** Past another count, unless what stands behind it is its own: "2,140 cases and 58 | deaths". */
function skipCount(reading: Reading, from: number): number | undefined {
  const quantity = reading.quantityAt(from)!
  const { end } = chunkBehind(reading, tokensIn(reading, quantity)[1])
  return isInSentence(reading, end, from) && wordMeasure(reading, end) === undefined ? end : undefined
}

/** A finite verb; a participle only of what nobody does to another ("perished"). */
function goesOnWith(reading: Reading, t: number): boolean {
  const token = reading.tokens[t]!
  return isModal(token) || isFiniteForm(token) || (isPastParticiple(token) && isAgentsOnly(reading, t))
}

function isAgentsOnly(reading: Reading, verb: number): boolean {
  const entries = reading.lexicon.measureVerbs.get(verbLemma(reading, verb)) ?? []
  return entries.length > 0 && entries.every((a) => a.counted === 'agent' || a.counted.endsWith('-agent'))
}

/** Behind the mark that closes an aside, where an auxiliary or a verb goes on. */
function skipToClose(reading: Reading, t: number, first: number): number | undefined {
  const open = reading.word(t)
  const wanted = open === '(' ? ')' : open
  for (let at = t + 1; at < t + 18 && isInSentence(reading, at, first); at++) {
    if (reading.word(at) !== wanted) continue
    const next = at + 1
    return isInSentence(reading, next, first) && goesOnWith(reading, next) ? next : undefined
  }
  return undefined
}
