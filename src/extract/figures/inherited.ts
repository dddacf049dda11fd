import type { Quantity } from '../../model/annotation.ts'
import type { FoundClaim } from '../../model/findings.ts'
import type { Measure } from '../../model/vocabulary.ts'
import { type Reading, tokensIn } from '../reading.ts'
import { isPersonNoun } from '../speakers.ts'

/** Sentences back that a number without words of its own reaches for what it counts. */
const REACH = 4

/** The last figure that was measured, and where. */
export interface Before {
  readonly measure: Measure
  readonly token: number
}

/**
 * What a number counts that has no words for it: a part of the figure before it ("112 wounded, including 31 children"), or another count of
 * the same ("the police speak of 8,000", "it arrived at 380,000 people").
 */
export function inheritedMeasure(
  reading: Reading,
  quantity: Quantity,
  claim: FoundClaim,
  before: Before | undefined,
): { measure: Measure; counted?: number; by: string } | undefined {
  if (!before || quantity.unit !== undefined) return undefined
  const [first, end] = tokensIn(reading, quantity.number)
  if (first >= end) return undefined
  const { tokens } = reading
  const sentence = tokens[first]!.sentence
  const number = end - 1
  const noun = reading.is(number, 'nummod') ? tokens[number]!.head : number
  const named = noun !== number
  const counted = named ? { counted: noun } : {}
  if (named && !isPersonNoun(reading, noun) && !isFigureNoun(reading, noun)) return undefined
  if (tokens[before.token]!.sentence === sentence) {
    const isPart = isIncluded(reading, before.token, first)
    return isPart ? { measure: before.measure, ...counted, by: 'extract/figure-part@1' } : undefined
  }
  if (sentence - tokens[before.token]!.sentence > REACH) return undefined
  const isCount = claim.claimer.kind !== 'own-voice' && (!named || isCounting(reading, noun))
  if (!isCount && !isFigureNoun(reading, tokens[number]!.head)) return undefined
  return { measure: before.measure, ...counted, by: 'extract/figure-again@1' }
}

/** "figure", "estimate", "number": nouns for a count as such. */
function isFigureNoun({ lexicon, tokens }: Reading, token: number): boolean {
  const noun = tokens[token]
  return noun !== undefined && lexicon.plays('figure', noun.lemma.toLowerCase())
}

/** A word for "including" between the figure and its part. */
function isIncluded(reading: Reading, from: number, to: number): boolean {
  for (let t = Math.min(from, to); t < to; t++) if (reading.lexicon.plays('including', reading.word(t))) return true
  return false
}

/** The noun is all that its verb of counting or being tells of. */
function isCounting({ tokens, lexicon, tree }: Reading, noun: number): boolean {
  const verb = tokens[noun]!.head
  if (verb < 0) return true
  if (tree.child(noun, 'cop') >= 0) return true
  return lexicon.plays('counting', tokens[verb]!.lemma.toLowerCase()) || tree.child(verb, 'cop') >= 0
}
