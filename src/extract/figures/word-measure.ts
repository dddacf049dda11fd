import type { Measure } from '../../model/vocabulary.ts'
import { isFiniteForm, isPastParticiple } from '../../model/word-form.ts'
import { isVerbal, type Reading } from '../reading.ts'
import { subjectOf } from '../sources.ts'
import { isPersonNoun } from '../speakers.ts'

/** What is counted does the verb, or has it done to it. */
export type Role = 'agent' | 'patient'

/** The measure of a noun or adjective that says by itself what it counts: "dead", "toll", "bodies". */
export function wordMeasure(reading: Reading, token: number): Measure | undefined {
  const t = reading.tokens[token]!
  if (isVerbal(t)) return undefined
  const measure =
    reading.lexicon.measureWords.get(t.lemma.toLowerCase()) ?? reading.lexicon.measureWords.get(reading.word(token))
  if (!measure || isStopped(reading, token, t.head) || isStopped(reading, token, token + 1)) return undefined
  return measure
}

function isStopped({ tokens, lexicon }: Reading, token: number, other: number): boolean {
  const next = tokens[other]
  return (
    next !== undefined && lexicon.measureStops.has(`${tokens[token]!.lemma.toLowerCase()}+${next.lemma.toLowerCase()}`)
  )
}

/** The measure of a verb for what fills a role of it, by the entry's conditions on what is counted. */
export function verbMeasure(reading: Reading, verb: number, role: Role, noun: number): Measure | undefined {
  const lemma = verbLemma(reading, verb)
  if (reading.lexicon.measureStops.has(`${reading.tokens[noun]!.lemma.toLowerCase()}+${lemma}`)) return undefined
  if (reading.lexicon.measureStops.has(`${lemma}+${reading.word(verb + 1)}`)) return undefined
  if (isModal(reading, verb, lemma)) return undefined
  const negated = isNot(reading, verb)
  const entries = [...keysOf(reading, verb, lemma)].flatMap((key) => reading.lexicon.measureVerbs.get(key) ?? [])
  for (const { measure, counted } of entries) {
    const [kind, wanted] = counted.includes('-') ? (counted.split('-') as [string, string]) : ['', counted]
    if (wanted === 'object') {
      if (role === 'patient') return measure
      continue
    }
    if (wanted === 'life') {
      if (role === 'patient' && isPersonNoun(reading, noun)) return measure
      continue
    }
    if (wanted !== 'any' && wanted !== role) continue
    if (measure === 'bodies' && role === 'patient' && negated && isPersonNoun(reading, noun)) return 'missing'
    if (kind === 'unseen' && !negated) continue
    if (fits(reading, kind, noun, verb)) return measure
  }
  return undefined
}

/** "could hold": what something has room for. */
function isModal(reading: Reading, verb: number, lemma: string): boolean {
  for (let t = verb - 1; t >= 0 && verb - t < 4; t--)
    if (reading.lexicon.measureStops.has(`${reading.word(t)}+${lemma}`)) return true
  return false
}

function fits(reading: Reading, kind: string, noun: number, verb: number): boolean {
  const lemma = reading.tokens[noun]!.lemma.toLowerCase()
  switch (kind) {
    case 'person':
    case 'unseen':
      return isPeople(reading, noun)
    case 'gone':
      return isPeople(reading, noun) && isLast(reading, verb)
    case 'inside':
      return isPeople(reading, noun) && !isPresent(reading, verb) && isInsideBehind(reading, verb)
    case 'body':
      return reading.lexicon.measureWords.get(lemma) === 'bodies'
    case 'force':
      return reading.lexicon.forces.has(lemma) || reading.lexicon.measureForces.has(lemma) || isForce(reading, noun)
    case 'crowd':
      return isPeople(reading, noun) && !isForce(reading, noun)
    case 'thing':
    case 'structure':
      return reading.lexicon.structures.has(lemma) || isMoreOf(reading, noun)
    default:
      return true
  }
}

/** "40,000 people live in the camp": what is always so counts nobody of an event. */
const isPresent = ({ tokens }: Reading, verb: number) => /^(VB|VBP|VBZ)$/.test(tokens[verb]!.xpos)

/** "were sleeping in the dormitory": something that people can be inside of, behind the verb. */
function isInsideBehind({ tokens, lexicon, word }: Reading, verb: number): boolean {
  for (let t = verb + 1; t <= verb + PHRASE_REACH && tokens[t]?.sentence === tokens[verb]!.sentence; t++) {
    if (/^[,;:.()]$/.test(word(t))) return false
    const lemma = tokens[t]!.lemma.toLowerCase()
    if (lexicon.structures.has(lemma) || lexicon.measureInsides.has(lemma)) return true
  }
  return false
}

/** "58 children were taken": nothing says where to. */
function isLast({ tokens }: Reading, verb: number): boolean {
  const next = tokens[verb + 1]
  return next === undefined || next.sentence !== tokens[verb]!.sentence || next.upos === 'PUNCT'
}

/** A noun for people, or a number that stands for them. */
export function isPeople(reading: Reading, noun: number): boolean {
  const lemma = reading.tokens[noun]!.lemma.toLowerCase()
  if (reading.lexicon.structures.has(lemma) || reading.lexicon.measureThings.has(lemma)) return false
  if (reading.quantityAt(noun)?.kind === 'count') return true
  return isPersonNoun(reading, noun) || reading.lexicon.measurePeople.has(lemma)
}

/** People who are sent: fighters, police, firefighters. */
function isForce(reading: Reading, noun: number): boolean {
  return (reading.knownAt(noun)?.readings ?? []).some(
    (r) => r.list === 'people' && reading.entries.people.get(r.id)?.population === 'combatant',
  )
}

/** "destroyed 640 homes and damaged 1,900 more": a number without a noun, behind one of the same sentence that names such things. */
function isMoreOf(reading: Reading, noun: number): boolean {
  const { tokens, lexicon } = reading
  if (!/^(NUM|ADJ|ADV)$/.test(tokens[noun]!.upos)) return false
  const { sentence } = tokens[noun]!
  for (let t = noun - 1; t >= 0 && tokens[t]!.sentence === sentence && noun - t < 16; t--)
    if (lexicon.structures.has(tokens[t]!.lemma.toLowerCase())) return true
  return false
}

/** The verb's dictionary form; where the tagger took it for another class of word, the form that the language's data know. */
export function verbLemma(reading: Reading, verb: number): string {
  const { lexicon, tokens } = reading
  const lemma = tokens[verb]!.lemma.toLowerCase()
  if (lexicon.measureVerbs.has(lemma)) return lemma
  const word = reading.word(verb)
  if (lexicon.measureVerbs.has(word)) return word
  for (const [ending, instead] of lexicon.verbEndings) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_STEM) continue
    const stem = word.slice(0, word.length - ending.length) + instead
    if (lexicon.measureVerbs.has(stem)) return stem
  }
  return lemma
}

const SHORTEST_STEM = 3

/** "have not been seen", "could no longer be found". */
function isNot(reading: Reading, verb: number): boolean {
  if (reading.isNegated(verb)) return true
  const { tokens, lexicon } = reading
  for (let t = verb - 1; t >= 0 && verb - t < 5 && tokens[t]!.sentence === tokens[verb]!.sentence; t--) {
    if (lexicon.negators.has(reading.word(t))) return true
    if (!/^(AUX|ADV|PART)$/.test(tokens[t]!.upos)) return false
  }
  return false
}

/** Words behind a verb that are looked at for what makes a phrase with it. */
const PHRASE_REACH = 7

/** Keys under which a verb may be listed, the most specific first: with who does it ("pirate>hold"), with its object or what stands behind it ("lose+life"), alone. */
function* keysOf(reading: Reading, verb: number, lemma: string): Generator<string> {
  const { tokens, tree } = reading
  const shared = subjectOf(reading, verb)
  const subjects = tree.childrenBy(verb, 'nsubj')
  for (const subject of shared < 0 || subjects.length > 0 ? subjects : [shared])
    yield `${tokens[subject]!.lemma.toLowerCase()}>${lemma}`
  for (const child of tree.childrenBy(verb, 'obj', 'xcomp', 'obl', 'compound:prt', 'advmod')) {
    yield `${lemma}+${tokens[child]!.lemma.toLowerCase()}`
    yield `${lemma}+${reading.word(child)}`
  }
  for (let t = verb + 1; t <= verb + PHRASE_REACH && tokens[t]?.sentence === tokens[verb]!.sentence; t++) {
    if (/^[,;:.()]$/.test(reading.word(t))) break
    yield `${lemma}+${tokens[t]!.lemma.toLowerCase()}`
    yield `${lemma}+${reading.word(t)}`
    if (isFiniteVerb(reading, t)) break
  }
  yield lemma
}

const isFiniteVerb = ({ tokens }: Reading, t: number) =>
  tokens[t]!.upos === 'AUX' || isFiniteForm(tokens[t]!) || isPastParticiple(tokens[t]!)
