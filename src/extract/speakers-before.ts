import type { SourcePhrase } from '../model/findings.ts'
import { type Chunk, chunkTo, speakerIn } from './chunks.ts'
import { cueAt, isFiniteVerb } from './cue-at.ts'
import { isVerbal, type Reading } from './reading.ts'
import { sourcesOfVerb } from './sources.ts'

/** Who stands before a verb, by the order of the words: over adverbs, times and asides, or shared with the verb that a conjunction adds it to. */
export function speakersBefore(reading: Reading, verb: number): SourcePhrase[] {
  const { tokens } = reading
  const sentence = tokens[verb]!.sentence
  let t = verb - 1
  while (tokens[t]?.sentence === sentence && isBetween(reading, t)) t--
  if (tokens[t]?.sentence !== sentence) return []
  if (tokens[t]!.upos === 'CCONJ') return sharedSubject(reading, t)
  if (reading.word(t) === ',') t = beforeAside(reading, t)
  if (t < 0) return []
  if (reading.lexicon.plays('relative', reading.word(t))) return describedBefore(reading, t)
  const chunk = chunkTo(reading, t)
  const source = chunk && speakerIn(reading, chunk)
  return chunk && source && isFree(reading, chunk, verb) ? [source] : []
}

/** "the spokesman, who | speaks of 120": whom the relative pronoun stands for. */
function describedBefore(reading: Reading, relative: number): SourcePhrase[] {
  const last = reading.word(relative - 1) === ',' ? relative - 2 : relative - 1
  const chunk = last < 0 ? undefined : chunkTo(reading, last)
  const source = chunk && speakerIn(reading, chunk)
  return source && reading.tokens[last]!.sentence === reading.tokens[relative]!.sentence ? [source] : []
}

/** Adverbs, auxiliaries and times between a subject and its verb. */
const isBetween = (reading: Reading, t: number) =>
  /^(ADV|AUX|PART)$/.test(reading.tokens[t]!.upos) ||
  reading.isTime(t) ||
  (reading.tokens[t]!.upos === 'ADP' && reading.isTime(t + 1))

/** Token before the comma that opens the aside which another closes: "the commissioner | , who came late, |". */
function beforeAside(reading: Reading, comma: number): number {
  const { tokens } = reading
  for (let t = comma - 1; t > 0 && comma - t < 30 && tokens[t]!.sentence === tokens[comma]!.sentence; t--)
    if (reading.word(t) === ',') return t - 1
  return -1
}

/** The phrase begins its clause: nothing before it that could govern it, or make it part of something else. */
function isFree(reading: Reading, { first }: Chunk, verb: number): boolean {
  const { tokens } = reading
  const before = tokens[first - 1]
  if (!before || before.sentence !== tokens[verb]!.sentence || reading.isTime(first - 1)) return true
  if (isFiniteVerb(reading, verb)) return !/^(ADP|VERB|AUX)$/.test(before.upos) || isVerbOfSpeech(reading, first - 1)
  const opening = reading.annotation.sentences[before.sentence]!.first
  const isBehindPhrase = tokens[opening]!.upos === 'ADP' && tokens[first]!.upos === 'DET'
  return isBehindPhrase || /^(PUNCT|SCONJ|CCONJ)$/.test(before.upos) || reading.is(first - 1, 'mark', 'advmod', 'cc')
}

const isVerbOfSpeech = (reading: Reading, t: number) => isVerbal(reading.tokens[t]!) && cueAt(reading, t) !== undefined

/** "goes further still and | counts 140 dead": whoever the verb before the conjunction has. */
function sharedSubject(reading: Reading, conjunction: number): SourcePhrase[] {
  const { tokens } = reading
  for (let t = conjunction - 1; t >= 0 && conjunction - t < 30; t--) {
    if (tokens[t]!.sentence !== tokens[conjunction]!.sentence) break
    if (isFiniteVerb(reading, t) && isVerbal(tokens[t]!) && !reading.is(t, 'acl:relcl'))
      return sourcesOfVerb(reading, t)
  }
  return []
}
