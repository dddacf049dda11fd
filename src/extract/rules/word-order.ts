import type { CueEntry } from '../../lang/lexicon.ts'
import type { SourcePhrase } from '../../model/findings.ts'
import type { Attribution } from '../attribution.ts'
import { type Chunk, chunkFrom, chunkTo, speakerIn } from '../chunks.ts'
import { type Content, content, headOf, holdsCount } from '../contents.ts'
import { cueAt, isFinite, mayBeFinite } from '../cue-at.ts'
import { isVerbal, type Reading, tokensIn } from '../reading.ts'
import { sourcesOfVerb } from '../sources.ts'
import { verbGroup } from '../verb-group.ts'

const RULE = 'extract/word-order@1'

/** Words between a verb of speech and the "that" that it introduces, at most ("said on Friday in Vale that"). */
const LONGEST_GAP = 10

/**
 * Verbs of speech that the parse did not connect ("the minister | speaks | of 9,000", read as three nouns): by the order of the words, where
 * somebody who can speak stands before the verb and what it introduces behind it, or the clause before it and the speaker behind.
 */
export function wordOrder(reading: Reading, before: readonly Attribution[]): Attribution[] {
  const taken = new Set(before.map((a) => a.cueToken))
  const found: Attribution[] = []
  for (let t = 0; t < reading.tokens.length; t++) {
    if (reading.isReadable(t))
      found.push(...wordOfSaying(reading, t), ...speakerAndColon(reading, t), ...inTheView(reading, t))
    if (taken.has(t) || !mayBeFinite(reading, t) || !reading.isReadable(t)) continue
    const entry = cueAt(reading, t)
    if (!entry || isCopulaNear(reading, t)) continue
    const more = inverted(reading, t, entry) ?? straight(reading, t, entry)
    if (more.some((a) => a.sources.some((s) => holdsCue(reading, s, taken)))) continue
    if (more.length > 0) taken.add(t)
    found.push(...more)
  }
  return found
}

/** "the ministry | counts nine, which confirms …": a phrase that a verb of speech is part of is nobody. */
function holdsCue(reading: Reading, { at }: SourcePhrase, cues: ReadonlySet<number>): boolean {
  const [first, end] = tokensIn(reading, at)
  for (let t = first; t < end; t++) if (cues.has(t)) return true
  return false
}

/** "are demands": a noun behind a form of being is one. */
const isCopulaNear = (reading: Reading, t: number) =>
  !isFinite(reading, t) && reading.tokens[t - 1]?.upos === 'AUX' && reading.tokens[t]!.xpos !== 'VB'

/** "X says …", "X, who …, speaks of …". */
function straight(reading: Reading, verb: number, entry: CueEntry): Attribution[] {
  const sources = speakersBefore(reading, verb)
  if (sources.length === 0) return []
  const said = contentBehind(reading, verb, entry) ?? contentBefore(reading, verb, entry, sources[0]!)
  return said ? [attribution(reading, verb, entry, sources, said)] : []
}

function speakersBefore(reading: Reading, verb: number): SourcePhrase[] {
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
  if (isFinite(reading, verb)) return !/^(ADP|VERB|AUX)$/.test(before.upos) || isVerbOfSpeech(reading, first - 1)
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
    if (isFinite(reading, t) && isVerbal(tokens[t]!) && !reading.is(t, 'acl:relcl')) return sourcesOfVerb(reading, t)
  }
  return []
}

/** What follows the verb, where it fits one of the frames of its entry; to the end of the clause. */
function contentBehind(reading: Reading, verb: number, { frames, act }: CueEntry): Content | undefined {
  const { tokens } = reading
  let first = verb + 1
  const end = clauseEnd(reading, first)
  const isParticiple = tokens[verb]!.xpos === 'VBN' && !isPerfect(reading, verb)
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
  if (frames.has('ing') && next.xpos === 'VBG') return to(verb + 1)
  const object = chunkFrom(reading, first)
  const isQuote = reading.quoteAt(first) !== undefined && reading.quoteAt(verb) === undefined
  if (!object && !isQuote) return undefined
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
  return frames.has('that') && opensClause(reading, first, end) && (holds || isFinite(reading, verb)) ? all : undefined
}

/** "…, the minister said on Friday": the clause before the comma that the speaker follows. */
function contentBefore(
  reading: Reading,
  verb: number,
  { frames }: CueEntry,
  source: SourcePhrase,
): Content | undefined {
  const [start] = tokensIn(reading, source.at)
  if (!frames.has('that') || reading.word(start - 1) !== ',' || !closesSentence(reading, verb + 1)) return undefined
  const first = clauseStart(reading, start - 2)
  const before = content(reading, first, start - 2, headOf(reading, first, start - 1))
  return opensClause(reading, first, start - 1) || holdsCount(reading, before.range) ? before : undefined
}

/** Nothing but adverbials up to the end of the sentence: no clause and no object that the verb could introduce. */
function closesSentence(reading: Reading, next: number): boolean {
  const token = reading.tokens[next]
  return !token || reading.isTime(next) || /^(PUNCT|ADP|ADV)$/.test(token.upos)
}

/** "…, so the mayor": a word that stands for a verb of saying between a comma and the speaker at the end. */
function wordOfSaying(reading: Reading, t: number): Attribution[] {
  if (!reading.lexicon.plays('as-says', reading.word(t)) || reading.word(t - 1) !== ',') return []
  const chunk = chunkFrom(reading, t + 1)
  const source = chunk && speakerIn(reading, chunk)
  const sentence = reading.annotation.sentences[reading.tokens[t]!.sentence]!
  if (!chunk || !source || chunk.last + 2 < sentence.last || reading.tokens[source.head]!.upos === 'PRON') return []
  const said = content(reading, sentence.first, t - 2, headOf(reading, sentence.first, t - 1))
  return [assertion(reading, t, source, said)]
}

/** "Coastguard: 12 rescued": a headline whose first words are who says the rest. A place is what a headline is about, never who speaks. */
function speakerAndColon(reading: Reading, colon: number): Attribution[] {
  const { annotation, tokens } = reading
  if (reading.word(colon) !== ':') return []
  const sentence = annotation.sentences[tokens[colon]!.sentence]!
  if (annotation.paragraphs[sentence.paragraph]?.kind !== 'headline' || sentence.last - colon < 4) return []
  const chunk = chunkFrom(reading, sentence.first)
  const source = chunk && chunk.last === colon - 1 ? speakerIn(reading, chunk) : undefined
  const isAsking = reading.word(sentence.last - 1) === '?' || /^(WRB|WP|WDT)$/.test(tokens[colon + 1]!.xpos)
  if (!source || isAsking || isPlace(reading, source.head)) return []
  const said = content(reading, colon + 1, sentence.last - 1, headOf(reading, colon + 1, sentence.last))
  return [assertion(reading, colon, source, said)]
}

function isPlace(reading: Reading, head: number): boolean {
  const lists = reading.knownAt(head)?.readings.map((r) => r.list) ?? []
  return (
    reading.nameAt(head)?.kind === 'place' || lists.some((l) => l === 'country' || l === 'capital' || l === 'place')
  )
}

/** "For the army, it is a drone", "For the capital the case is clear: …": somebody's view, told as a state of things. */
function inTheView(reading: Reading, t: number): Attribution[] {
  const { annotation, lexicon, tokens } = reading
  const sentence = annotation.sentences[tokens[t]!.sentence]!
  if (sentence.first !== t || !lexicon.plays('view', reading.word(t))) return []
  const chunk = chunkFrom(reading, t + 1)
  const source = chunk && speakerIn(reading, chunk)
  if (!chunk || !source) return []
  for (let colon = chunk.last + 1; colon < sentence.last - 3; colon++) {
    if (reading.word(colon) !== ':') continue
    let isSettled = false
    for (let w = chunk.last + 1; w < colon; w++)
      if (lexicon.plays('settled', tokens[w]!.lemma.toLowerCase())) isSettled = true
    const said = content(reading, colon + 1, sentence.last - 1, headOf(reading, colon + 1, sentence.last))
    return isSettled ? [assertion(reading, t, source, said)] : []
  }
  const subject = reading.word(chunk.last + 1) === ',' ? chunk.last + 2 : -1
  const isState = subject > 0 && lexicon.plays('pointing', reading.word(subject)) && tokens[subject + 1]?.xpos === 'VBZ'
  if (!isState || tokens[subject + 1]!.upos !== 'AUX') return []
  return [
    assertion(
      reading,
      t,
      source,
      content(reading, subject, sentence.last - 1, headOf(reading, subject, sentence.last)),
    ),
  ]
}

function assertion(reading: Reading, cue: number, source: SourcePhrase, { range, head }: Content): Attribution {
  return {
    by: RULE,
    cueToken: cue,
    cue: reading.tree.range(cue, cue),
    act: 'assert',
    negated: false,
    sources: [source],
    content: range,
    head,
  }
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
  return reading.tokens[t]?.upos === 'AUX' && reading.tokens[t]!.xpos !== 'MD' && !reading.isPassive(verb)
}

function opensClause(reading: Reading, first: number, end: number): boolean {
  for (let t = first; t < end && t - first < 30; t++)
    if (isFinite(reading, t) || reading.tokens[t]!.xpos === 'MD') return true
  return false
}

/** "denied in the evening: no harm was done". */
function behindColon(reading: Reading, colon: number): Content | undefined {
  const { tokens } = reading
  if (reading.word(colon) !== ':') return undefined
  const sentence = reading.annotation.sentences[tokens[colon]!.sentence]!
  return sentence.last - colon > 3
    ? content(reading, colon + 1, sentence.last - 1, headOf(reading, colon + 1, sentence.last))
    : undefined
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
  for (let t = first; t < sentence.last; t++) {
    const word = reading.word(t)
    if ((word === ';' || word === ':') && !reading.quoteAt(t)) return t
    if (word === ',' && reading.lexicon.plays('relative', reading.word(t + 1))) return t
    const adds = tokens[t]!.upos === 'CCONJ' && isFinite(reading, t + 1) && cueAt(reading, t + 1) !== undefined
    if (adds && !reading.quoteAt(t)) return reading.word(t - 1) === ',' ? t - 1 : t
  }
  let end = sentence.last
  while (end > first && tokens[end - 1]!.upos === 'PUNCT' && !reading.quoteAt(end - 1)) end--
  return end
}

/** "…, says the minister", "…, as a friend who drives there told me". */
function inverted(reading: Reading, verb: number, entry: CueEntry): Attribution[] | undefined {
  if (!entry.frames.has('that') || reading.word(verb - 1) !== ',' || reading.quoteAt(verb - 2)) return undefined
  const { tokens } = reading
  const chunk =
    tokens[verb + 1]?.upos === 'PRON' && tokens[verb + 1]!.xpos === 'PRP' ? undefined : chunkFrom(reading, verb + 1)
  const source = chunk && speakerIn(reading, chunk)
  if (!chunk || !source || !endsPhrase(reading, chunk.last + 1)) return undefined
  const first = clauseStart(reading, verb - 2)
  if (first > verb - 2 || tokens[first]!.sentence !== tokens[verb]!.sentence) return undefined
  const said = content(reading, first, verb - 2, headOf(reading, first, verb - 1))
  const more = behindColon(reading, chunk.last + 1)
  return [said, ...(more ? [more] : [])].map((c) => attribution(reading, verb, entry, [source], c))
}

const endsPhrase = (reading: Reading, t: number) => {
  const token = reading.tokens[t]
  return !token || token.upos === 'PUNCT' || token.upos === 'ADP' || token.upos === 'PRON' || token.upos === 'CCONJ'
}

/** First token of the clause that ends with one: the sentence's, or the one behind a semicolon, colon or opening mark. */
function clauseStart(reading: Reading, last: number): number {
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

function attribution(
  reading: Reading,
  verb: number,
  entry: CueEntry,
  sources: readonly SourcePhrase[],
  said: Content,
): Attribution {
  return {
    by: RULE,
    cueToken: verb,
    cue: verbGroup(reading, verb),
    act: entry.act,
    negated: reading.isNegated(verb),
    sources,
    content: said.range,
    head: said.head,
  }
}
