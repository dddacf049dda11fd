import type { Quote } from '../../model/annotation.ts'
import type { SourcePhrase } from '../../model/findings.ts'
import { contains } from '../../model/span.ts'
import type { Attribution } from '../attribution.ts'
import { chunkFrom, speakerIn } from '../chunks.ts'
import { quoteContent } from '../contents.ts'
import { isFiniteVerb } from '../cue-at.ts'
import { smallestHolder } from '../holding.ts'
import { isVerbal, nounPhrase, type Reading, tokensIn } from '../reading.ts'
import { subjectOf } from '../sources.ts'
import { isPersonNoun, isSpeaker } from '../speakers.ts'
import { verbGroup } from '../verb-group.ts'

const SAME_SPEAKER = 'extract/quote-goes-on@2'
const INTRODUCED = 'extract/quote-introduced@1'
const UNKNOWN = 'extract/quote-unattributed@1'

/**
 * Quotations that no cue introduces. One behind a colon is the words of whoever the clause before it tells of; one that follows its speaker's
 * words in the same paragraph goes on with them; one that nothing ties to a speaker is somebody's, unnamed: never a guess. Words in
 * quotation marks that are no utterance ("the so-called 'route'") are left alone.
 */
export function quotes(reading: Reading, before: readonly Attribution[]): Attribution[] {
  const covered = coveredQuotes(reading, before)
  const speakers = outermostSpeakers(reading, before)
  const found: Attribution[] = []
  let next = 0
  for (const quote of reading.topQuotes) {
    while (next < speakers.length && speakers[next]!.cue.end <= quote.start) next++
    if (covered.has(quote) || !isUtterance(reading, quote)) continue
    const previous = latest(speakers[next - 1], found.at(-1))
    const first = tokensIn(reading, quote)[0]
    if (!reading.isReadable(first)) continue
    const introduced = behindColon(reading, first) ?? behindSentence(reading, first, previous)
    const goesOn = introduced
      ? undefined
      : (speakerBefore(reading, first, previous) ?? speakerAfter(reading, quote, speakers, next))
    found.push(introduced ? introducedBy(reading, quote, introduced) : attributed(reading, quote, goesOn))
  }
  return found
}

/** Quotations that somebody's content holds or that stand beside its cue; a cue inside a quotation says nothing of who is quoted. */
function coveredQuotes(reading: Reading, before: readonly Attribution[]): Set<Quote> {
  const covered = new Set<Quote>()
  for (const { content, cue } of before)
    for (const quote of reading.quotesOver(content)) if (!contains(quote, cue)) covered.add(quote)
  return covered
}

/** Attributions with a source that stand in nobody else's words, in the order of their cues. */
function outermostSpeakers(reading: Reading, before: readonly Attribution[]): Attribution[] {
  const named = before.filter((a) => a.sources.length > 0 && reading.quoteAt(a.cueToken) === undefined)
  const holders = smallestHolder(
    named.map((a) => a.cue),
    named.map((a) => a.content),
    (i, o) => i !== o,
  )
  return named.filter((_, i) => holders[i]! < 0).sort((a, b) => a.cue.start - b.cue.start)
}

/** The later of two by where they end: a speaker may have been quoted further since its cue. */
const latest = (a: Attribution | undefined, b: Attribution | undefined) =>
  a && b ? (Math.max(b.content.end, b.cue.end) > a.cue.end ? b : a) : (a ?? b)

function attributed(reading: Reading, quote: Quote, speaker: Attribution | undefined): Attribution {
  const content = quoteContent(reading, quote)
  return {
    by: speaker ? SAME_SPEAKER : UNKNOWN,
    cueToken: speaker?.cueToken ?? content.head,
    cue: speaker?.cue ?? { start: quote.start, end: quote.inner.start },
    act: speaker ? goesOnAs(speaker.act) : 'assert',
    negated: false,
    sources: speaker?.sources ?? [],
    content: content.range,
    head: content.head,
  }
}

interface Introduction {
  readonly source: SourcePhrase
  readonly cueToken: number
}

function introducedBy(reading: Reading, quote: Quote, { source, cueToken }: Introduction): Attribution {
  const content = quoteContent(reading, quote)
  return {
    by: INTRODUCED,
    cueToken,
    cue: isVerbal(reading.tokens[cueToken]!) ? verbGroup(reading, cueToken) : reading.tree.range(cueToken, cueToken),
    act: 'assert',
    negated: false,
    sources: [source],
    content: content.range,
    head: content.head,
  }
}

/** A quotation after an accusation or a denial need not accuse or deny; what it does by itself is not known beyond that it is said. */
const goesOnAs = (act: Attribution['act']): Attribution['act'] =>
  act === 'accuse' || act === 'demand' || act === 'announce' ? act : 'assert'

/** At least a clause, or a sentence of its own. */
function isUtterance(reading: Reading, quote: Quote): boolean {
  const [first, end] = tokensIn(reading, quote.inner)
  if (end - first < 4) return false
  const sentence = reading.annotation.sentences[reading.tokens[first]!.sentence]
  const opensSentence =
    sentence !== undefined && sentence.start >= quote.start - 1 && sentence.start <= quote.inner.start + 1
  for (let t = first; t < end; t++)
    if (isVerbal(reading.tokens[t]!) && reading.tree.child(t, 'nsubj') >= 0) return opensSentence || end - first >= 7
  return false
}

/** "Her uncle was in no doubt: “…”": the first of the sentence who can speak and is no part of another phrase. */
function behindColon(reading: Reading, first: number): Introduction | undefined {
  if (reading.word(first - 1) !== ':') return undefined
  const { tokens } = reading
  const sentence = reading.annotation.sentences[tokens[first - 1]!.sentence]!
  for (let t = sentence.first; t < first - 1; t++) {
    const chunk = chunkFrom(reading, t)
    if (!chunk) continue
    const source = tokens[t - 1]?.upos === 'ADP' && t > sentence.first ? undefined : speakerIn(reading, chunk)
    if (source) {
      let verb = chunk.last + 1
      while (verb < first && !isFiniteVerb(reading, verb)) verb++
      return { source, cueToken: verb < first ? verb : first - 1 }
    }
    t = chunk.last
  }
  return undefined
}

/**
 * "The minister was incensed. “…”", "The general gave another reason. “…”": the sentence before tells of one person's mood or words, and nobody
 * speaks in it.
 */
function behindSentence(reading: Reading, first: number, previous: Attribution | undefined): Introduction | undefined {
  const { tokens, annotation } = reading
  const here = annotation.sentences[tokens[first]!.sentence]
  const sentence = annotation.sentences[tokens[first]!.sentence - 1]
  if (!here || here.first !== first || !sentence || sentence.paragraph !== here.paragraph) return undefined
  if (previous && previous.cue.start >= sentence.start) return undefined
  for (let verb = sentence.first; verb < sentence.last; verb++) {
    if (tokens[verb]!.head >= 0) continue
    const subject = subjectOf(reading, verb)
    if (subject < 0 || !isPersonNoun(reading, subject) || !isSpeaker(reading, subject)) return undefined
    if (!tellsOfMood(reading, verb) && !tellsOfWords(reading, verb)) return undefined
    return { source: nounPhrase(reading, subject), cueToken: verb }
  }
  return undefined
}

/** "was firm", "was incensed". */
const tellsOfMood = ({ tree, tokens, lexicon }: Reading, verb: number) =>
  (tree.child(verb, 'cop') >= 0 && tokens[verb]!.upos === 'ADJ') ||
  lexicon.plays('mood', tokens[verb]!.lemma.toLowerCase())

function tellsOfWords({ tree, tokens, lexicon }: Reading, verb: number): boolean {
  if (lexicon.verbs.get(tokens[verb]!.lemma.toLowerCase())?.frames.has('q')) return true
  const object = tree.child(verb, 'obj')
  return object >= 0 && lexicon.plays('utterance', tokens[object]!.lemma.toLowerCase())
}

/** The last who spoke before the quotation in its paragraph. */
function speakerBefore(reading: Reading, first: number, previous: Attribution | undefined): Attribution | undefined {
  if (!previous) return undefined
  const paragraph = (token: number) => reading.annotation.sentences[reading.tokens[token]!.sentence]?.paragraph
  return paragraph(previous.cueToken) === paragraph(first) && previous.sources.length > 0 ? previous : undefined
}

/** A speaker named right after it: "“…” That was the answer the minister gave." is not one; "“…” She added: “…”" is. */
function speakerAfter(
  reading: Reading,
  quote: Quote,
  speakers: readonly Attribution[],
  next: number,
): Attribution | undefined {
  const { annotation, tokens } = reading
  const [first, end] = tokensIn(reading, quote)
  const here = annotation.sentences[tokens[first]!.sentence]
  const sentence = annotation.sentences[tokens[end]?.sentence ?? -1]
  if (!here || !sentence || sentence.paragraph !== here.paragraph || sentence.start < quote.end - 1) return undefined
  const quoting: Attribution[] = []
  for (let i = next; i < speakers.length && speakers[i]!.cue.end <= sentence.end; i++) {
    const one = speakers[i]!
    if (one.cue.start >= sentence.start && one.sources.length === 1 && reading.quotesOver(one.content).length > 0)
      quoting.push(one)
  }
  return quoting.length === 1 ? quoting[0] : undefined
}
