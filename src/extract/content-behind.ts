import type { CueEntry } from '../lang/lexicon.ts'
import { isModal, isPastParticiple, isPresentParticiple } from '../model/word-form.ts'
import { chunkFrom } from './chunks.ts'
import { behindColon, type Content, content, headOf, holdsCount } from './contents.ts'
import { cueAt, isFiniteVerb } from './cue-at.ts'
import { isVerbal, type Reading, tokenFrom, tokensIn } from './reading.ts'

/** Words between a verb of speech and the "that" that it introduces, at most ("said on Friday in Vale that"). */
const LONGEST_GAP = 10

/** What follows the verb, where it fits one of the frames of its entry; to the end of the clause. */
export function contentBehind(reading: Reading, verb: number, { frames, act }: CueEntry): Content | undefined {
  const { tokens } = reading
  let first = verb + 1
  const end = clauseEnd(reading, first)
  const isParticiple = isPastParticiple(tokens[verb]!) && !isPerfect(reading, verb)
  if (saysSo(reading, first)) return alone(reading, first)
  while (first < end && tokens[first]!.upos === 'ADV') first++
  if (first >= end)
    return act === 'deny' ? (behindColon(reading, end) ?? alone(reading, verb)) : behindColon(reading, end)
  const word = reading.word(first)
  const to = (from: number) => content(reading, from, end - 1, headOf(reading, from, end))
  if (frames.has('that')) {
    for (let t = first; t < end && t - first < LONGEST_GAP && !isVerbal(tokens[t]!); t++)
      if (isComplementizer(reading, t) && t + 1 < end && opensClause(reading, t + 1, end)) return to(t + 1)
  }
  if (isParticiple) return behindColon(reading, end)
  const next = tokens[first]!
  const isPreposition = next.upos === 'ADP' || next.upos === 'SCONJ' || next.upos === 'PART'
  if (isPreposition) {
    if (frames.has(word) && !reading.isTime(first + 1) && (word !== 'to' || tokens[first + 1]?.upos === 'VERB'))
      return to(first)
    if (frames.has(`${word}-np`)) return to(first)
    const aside = chunkFrom(reading, first + 1)
    const isBehind = aside && aside.last + 1 < end && tokens[aside.last + 1]!.upos === 'DET'
    return isBehind && frames.has('np') && !reading.isTime(first + 1) ? to(aside.last + 1) : undefined
  }
  if (frames.has('ing') && isPresentParticiple(next)) return to(verb + 1)
  const object = chunkFrom(reading, first)
  const isQuote = reading.quoteAt(first) !== undefined && reading.quoteAt(verb) === undefined
  if ((!object && !isQuote) || (isQuote && isSubject(reading, first))) return undefined
  const tail = object ? object.last + 1 : first
  for (const frame of frames) {
    if (!frame.startsWith('np-')) continue
    const wanted = frame.slice(3)
    for (let t = tail; t < end; t++)
      if (reading.word(t) === wanted || (wanted === 'to-np' && reading.word(t) === 'to')) return to(first)
    if (wanted === 'adj' && tail < end && saysWhat(reading, tail)) return to(first)
    if (wanted === 'q' && tail < end && reading.quoteAt(tail) !== undefined) return to(first)
  }
  if (frames.has('np')) return to(first)
  const all = to(first)
  const holds = isQuote || holdsCount(reading, all.range)
  if (frames.has('num') && holds) return all
  return frames.has('that') && opensClause(reading, first, end) && (holds || isFiniteVerb(reading, verb))
    ? all
    : undefined
}

/** First token of the clause that ends with one: the sentence's, or the one behind a semicolon, colon or opening mark. */
export function clauseStart(reading: Reading, last: number): number {
  const { tokens } = reading
  let first = last
  while (
    first > 0 &&
    tokens[first - 1]!.sentence === tokens[last]!.sentence &&
    !/^[;:–—]$/.test(reading.word(first - 1))
  )
    first--
  return first
}

/** "called the report | excessive", "… | a whitewash", "… | “absurd”". */
const saysWhat = (reading: Reading, t: number) =>
  /^(ADJ|DET)$/.test(reading.tokens[t]!.upos) || reading.quoteAt(t) !== undefined

/** "that" before a clause; where a verb follows it stands for a noun ("a report that clears them"). */
function isComplementizer(reading: Reading, t: number): boolean {
  if (!reading.lexicon.plays('complementizer', reading.word(t))) return false
  const next = reading.tokens[t + 1]
  return next !== undefined && next.upos !== 'AUX' && !isVerbal(next)
}

/** "had said": a participle behind a form of the perfect. */
function isPerfect(reading: Reading, verb: number): boolean {
  let t = verb - 1
  while (t > verb - 6 && (reading.tokens[t]?.upos === 'ADV' || reading.isTime(t) || reading.isTime(t + 1))) t--
  return reading.tokens[t]?.upos === 'AUX' && !isModal(reading.tokens[t]!) && !reading.isPassive(verb)
}

/** Whether a finite verb stands among the first words of a stretch. */
export function opensClause(reading: Reading, first: number, end: number): boolean {
  for (let t = first; t < end && t - first < 30; t++)
    if (isFiniteVerb(reading, t) || isModal(reading.tokens[t]!)) return true
  return false
}

/** "men called “the guards” | opened the gate": a quotation with a verb of its own behind it. */
function isSubject(reading: Reading, first: number): boolean {
  const quote = reading.quoteAt(first)
  return quote !== undefined && isFiniteVerb(reading, tokenFrom(reading, quote.end))
}

/** "The army says so." The word stands for what was said before. */
const saysSo = (reading: Reading, t: number) =>
  reading.lexicon.plays('as-says', reading.word(t)) && /^(PUNCT|CCONJ)$/.test(reading.tokens[t + 1]?.upos ?? 'PUNCT')

/** "The company denies." A denial of nothing that it names; its own words are all there is to quote. */
const alone = (reading: Reading, verb: number): Content => ({ range: reading.tree.range(verb, verb), head: verb })

/** Token behind the clause that begins with one: its end, a semicolon or colon, or another verb of speech that a conjunction adds. */
function clauseEnd(reading: Reading, first: number): number {
  const { tokens } = reading
  const sentence = reading.annotation.sentences[tokens[first - 1]!.sentence]!
  const quote = reading.quoteAt(first - 1)
  const limit = quote ? Math.min(sentence.last, tokensIn(reading, quote.inner)[1]) : sentence.last
  for (let t = first; t < limit; t++) {
    const word = reading.word(t)
    if ((word === ';' || word === ':') && !reading.quoteAt(t)) return t
    if (word === ',' && reading.lexicon.plays('relative', reading.word(t + 1))) return t
    const adds = tokens[t]!.upos === 'CCONJ' && isFiniteVerb(reading, t + 1) && cueAt(reading, t + 1) !== undefined
    if (adds && !reading.quoteAt(t)) return reading.word(t - 1) === ',' ? t - 1 : t
  }
  let end = limit
  while (end > first && tokens[end - 1]!.upos === 'PUNCT' && !reading.quoteAt(end - 1)) end--
  return end
}
