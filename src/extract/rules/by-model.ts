import type { Attribution as Modelled } from '../../model/annotation.ts'
import { overlaps, type Range } from '../../model/span.ts'
import type { Attribution } from '../attribution.ts'
import { content, headOf } from '../contents.ts'
import { cueAt } from '../cue-at.ts'
import { type Reading, tokenFrom, tokensIn } from '../reading.ts'
import { speakersOf } from '../sources.ts'

export const BY_MODEL = 'extract/model@1'

/** From which score on an attribution of the model is believed where no rule says anything: a claim in the wrong mouth is worse than a missed one. */
const SURE = 1.5

/**
 * What the model of attribution is sure of and no rule found: with a cue that the lexicon knows, somebody who can speak, and a content
 * of which no rule has given any part to somebody else.
 */
export function byModel(reading: Reading, before: readonly Attribution[]): Attribution[] {
  const isTaken = overAny(
    reading,
    before.flatMap(({ cue, content: said }) => [cue, said]),
  )
  return reading.annotation.attributions.flatMap((one) => {
    const [cue] = one.cue
    if (one.score < SURE || !cue || one.content.length === 0) return []
    if ([cue, ...one.content].some(isTaken)) return []
    return attributionOf(reading, one, cue)
  })
}

/** Asks of a range whether any of the ranges lies over a token of it; linear in both, however they lie over each other. */
function overAny(reading: Reading, ranges: readonly Range[]): (range: Range) => boolean {
  const size = reading.tokens.length
  const steps = new Int32Array(size + 1)
  for (const range of ranges) {
    const first = tokenFrom(reading, range.start)
    const next = tokenFrom(reading, range.end)
    steps[first]!++
    steps[Math.max(next, first)]!--
  }
  const covered = new Int32Array(size + 1)
  let depth = 0
  for (let t = 0; t < size; t++) {
    depth += steps[t]!
    covered[t + 1] = covered[t]! + (depth > 0 ? 1 : 0)
  }
  return (range) => covered[tokenFrom(reading, range.end)]! > covered[tokenFrom(reading, range.start)]!
}

function attributionOf(reading: Reading, { source, content: pieces }: Modelled, cue: Range): Attribution[] {
  const [cueFirst, cueEnd] = tokensIn(reading, cue)
  let cueToken = cueFirst
  while (cueToken < cueEnd && !cueAt(reading, cueToken)) cueToken++
  const entry = cueToken < cueEnd ? cueAt(reading, cueToken) : undefined
  const [who] = source
  if (!entry || !who || !reading.isReadable(cueToken)) return []
  const [first, end] = tokensIn(reading, who)
  const sources = speakersOf(reading, headOf(reading, first, end))
  if (sources.length === 0) return []
  const own = ofTheSentence(reading, pieces, cueToken)
  const [contentFirst] = tokensIn(reading, own[0]!)
  const [, contentEnd] = tokensIn(reading, own.at(-1)!)
  const said = content(reading, contentFirst, contentEnd - 1, headOf(reading, contentFirst, contentEnd))
  return [
    {
      by: BY_MODEL,
      cueToken,
      cue,
      act: entry.act,
      negated: reading.isNegated(cueToken),
      sources,
      content: said.range,
      head: said.head,
    },
  ]
}

/** Where a part of the content stands in the sentence of the cue, that is the content: a quotation before it may be anybody's. */
function ofTheSentence({ tokens, annotation }: Reading, pieces: readonly Range[], cueToken: number): readonly Range[] {
  const sentence = annotation.sentences[tokens[cueToken]!.sentence]!
  const own = pieces.filter((piece) => overlaps(piece, sentence))
  return own.length > 0 ? own : pieces
}
