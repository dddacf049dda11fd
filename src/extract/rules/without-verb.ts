import type { SourcePhrase } from '../../model/findings.ts'
import { isAsking, isFinitePresent } from '../../model/word-form.ts'
import type { Attribution } from '../attribution.ts'
import { chunkFrom, speakerIn } from '../chunks.ts'
import { type Content, content, headOf } from '../contents.ts'
import type { Reading } from '../reading.ts'

const RULE = 'extract/without-verb@1'

/** Who says something where no verb says so: a headline's "Coastguard: …", "For the army, it is …", "…, so the mayor". */
export function withoutVerb(reading: Reading): Attribution[] {
  return reading.tokens.flatMap((_, t) =>
    reading.isReadable(t)
      ? [...wordOfSaying(reading, t), ...speakerAndColon(reading, t), ...inTheView(reading, t)]
      : [],
  )
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
  const isQuestion = reading.word(sentence.last - 1) === '?' || isAsking(tokens[colon + 1]!)
  if (!source || isQuestion || isPlace(reading, source.head)) return []
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
  let verb = subject + 1
  while (tokens[verb]?.upos === 'PRON' && verb - subject < 3) verb++
  const isState =
    subject > 0 &&
    lexicon.plays('pointing', reading.word(subject)) &&
    tokens[verb] !== undefined &&
    isFinitePresent(tokens[verb]!) &&
    (tokens[verb]!.upos === 'AUX' || lexicon.plays('amounting', tokens[verb]!.lemma.toLowerCase()))
  if (!isState) return []
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
