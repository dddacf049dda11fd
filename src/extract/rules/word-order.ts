import type { CueEntry } from '../../lang/lexicon.ts'
import type { SourcePhrase } from '../../model/findings.ts'
import { isInfinitive, isPastParticiple, isPersonal } from '../../model/word-form.ts'
import type { Attribution } from '../attribution.ts'
import { chunkFrom, speakerIn } from '../chunks.ts'
import { clauseStart, contentBehind, opensClause } from '../content-behind.ts'
import { behindColon, type Content, content, headOf, holdsCount } from '../contents.ts'
import { cueAt, isFiniteVerb, mayBeFinite } from '../cue-at.ts'
import { type Reading, tokensIn } from '../reading.ts'
import { speakersBefore } from '../speakers-before.ts'
import { verbGroup } from '../verb-group.ts'

const RULE = 'extract/word-order@1'

/**
 * Verbs of speech that the parse did not connect ("the minister | speaks | of 9,000", read as three nouns): by the order of the words, where
 * somebody who can speak stands before the verb and what it introduces behind it, or the clause before it and the speaker behind.
 */
export function wordOrder(reading: Reading, before: readonly Attribution[]): Attribution[] {
  const taken = new Set(before.map((a) => a.cueToken))
  const found: Attribution[] = []
  for (let t = 0; t < reading.tokens.length; t++) {
    if (taken.has(t) || !(mayBeFinite(reading, t) || isPerfect(reading, t)) || !reading.isReadable(t)) continue
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

/** "had | spoken of 104 dead" */
const isPerfect = ({ tokens, lexicon }: Reading, t: number) =>
  isPastParticiple(tokens[t]!) && lexicon.plays('having', tokens[t - 1]?.lemma.toLowerCase() ?? '')

/** "are demands": a noun behind a form of being is one. */
const isCopulaNear = (reading: Reading, t: number) =>
  !isFiniteVerb(reading, t) && reading.tokens[t - 1]?.upos === 'AUX' && !isInfinitive(reading.tokens[t]!)

/** "X says …", "X, who …, speaks of …". */
function straight(reading: Reading, verb: number, entry: CueEntry): Attribution[] {
  const sources = speakersBefore(reading, verb)
  if (sources.length === 0) return []
  const said = contentBehind(reading, verb, entry) ?? contentBefore(reading, verb, entry, sources[0]!)
  return said ? [attribution(reading, verb, entry, sources, said)] : []
}

/** "…, the minister said on Friday": the clause before the comma that the speaker follows. */
function contentBefore(
  reading: Reading,
  verb: number,
  { frames }: CueEntry,
  source: SourcePhrase,
): Content | undefined {
  const [start] = tokensIn(reading, source.at)
  if (
    !frames.has('that') ||
    reading.word(start - 1) !== ',' ||
    !closesSentence(reading, behindAddressee(reading, verb))
  )
    return undefined
  const first = clauseStart(reading, start - 2)
  const before = content(reading, first, start - 2, headOf(reading, first, start - 1))
  return opensClause(reading, first, start - 1) || holdsCount(reading, before.range) ? before : undefined
}

/** "told | reporters", "tells Radio Vell": whoever stands behind such a verb is spoken to, and does not speak. */
const isAddressing = ({ lexicon, tokens }: Reading, verb: number) =>
  lexicon.plays('addressing', tokens[verb]!.lemma.toLowerCase())

function behindAddressee(reading: Reading, verb: number): number {
  const behind = behindParticle(reading, verb)
  const chunk = isAddressing(reading, verb) ? chunkFrom(reading, behind) : undefined
  return chunk ? chunk.last + 1 : behind
}

/** "rules out": the token behind a verb and its particle. */
const behindParticle = ({ tokens }: Reading, verb: number) => (tokens[verb + 1]?.xpos === 'RP' ? verb + 2 : verb + 1)

/** Nothing but adverbials up to the end of the sentence: no clause and no object that the verb could introduce. */
function closesSentence(reading: Reading, next: number): boolean {
  const token = reading.tokens[next]
  return !token || reading.isTime(next) || /^(PUNCT|ADP|ADV)$/.test(token.upos)
}

/** "…, says the minister", "…, as a friend who drives there told me". */
function inverted(reading: Reading, verb: number, entry: CueEntry): Attribution[] | undefined {
  if (!entry.frames.has('that') || reading.word(verb - 1) !== ',' || reading.quoteAt(verb - 2)) return undefined
  if (isAddressing(reading, verb)) return undefined
  const { tokens } = reading
  const chunk =
    tokens[verb + 1]?.upos === 'PRON' && isPersonal(tokens[verb + 1]!) ? undefined : chunkFrom(reading, verb + 1)
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
