import type { Quantity } from '../../model/annotation.ts'
import type { FoundClaim } from '../../model/findings.ts'
import type { Measure } from '../../model/vocabulary.ts'
import { type Reading, tokensIn } from '../reading.ts'
import { isPersonNoun } from '../speakers.ts'
import type { Before, Context } from './context.ts'

/** Sentences back that a number without words of its own reaches for what it counts. */
const REACH = 4

/** Words of a content that is hardly more than its number ("of 8,000", "it arrived at 380,000"). */
const FEW_WORDS = 9

/**
 * What a number counts that has no words for it: a part of the figure before it ("112 wounded, including 31 children"), or another count of
 * the same ("the police speak of 8,000", "it arrived at 380,000 people").
 */
export function inheritedMeasure(
  reading: Reading,
  quantity: Quantity,
  claim: FoundClaim,
  claimIndex: number,
  context: Context,
): { measure: Measure; counted?: number; by: string } | undefined {
  const before = context.last
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
  if (isPart(reading, before, first, end)) return { measure: before.measure, ...counted, by: 'extract/figure-part@2' }
  if (context.isInterrupted && !named) return undefined
  if (tokens[before.token]!.sentence === sentence && before.claim === claimIndex) return undefined
  const again = context.main ?? before
  if (sentence - tokens[again.token]!.sentence > REACH) return undefined
  const isSomebodys = claim.claimer.kind !== 'own-voice'
  const isCount =
    isSomebodys && (named ? isCounting(reading, noun) || isListed(reading, noun) : isAlone(reading, claim, number))
  if (!isCount && !isFigureNoun(reading, tokens[number]!.head)) return undefined
  return { measure: again.measure, ...counted, by: 'extract/figure-again@2' }
}

/** "figure", "estimate", "number": nouns for a count as such. */
function isFigureNoun({ lexicon, tokens }: Reading, token: number): boolean {
  const noun = tokens[token]
  return noun !== undefined && lexicon.plays('figure', noun.lemma.toLowerCase())
}

/** A word for "including" between the figure and its part, or "of them" behind the part; in one sentence. */
function isPart(reading: Reading, before: Before, first: number, end: number): boolean {
  const { tokens, lexicon } = reading
  if (before.claim < 0 || tokens[before.token]!.sentence !== tokens[first]!.sentence) return false
  if (lexicon.plays('partitive', reading.word(end)) && lexicon.plays('of-them', reading.word(end + 1))) return true
  for (let t = Math.min(before.token, first); t < first; t++)
    if (lexicon.plays('including', reading.word(t))) return true
  return false
}

/** The noun is all that its verb of counting or being tells of. */
function isCounting({ tokens, lexicon, tree }: Reading, noun: number): boolean {
  const verb = tokens[noun]!.head
  if (verb < 0) return true
  if (tree.child(noun, 'cop') >= 0) return true
  return lexicon.plays('counting', tokens[verb]!.lemma.toLowerCase()) || tree.child(verb, 'cop') >= 0
}

/** "the names of 23 people", "a list of 40 men". */
function isListed(reading: Reading, noun: number): boolean {
  const { tokens, lexicon } = reading
  const list = tokens[noun]!.head
  return list >= 0 && lexicon.plays('listing', tokens[list]!.lemma.toLowerCase())
}

/** "put the number held at 15": the cue itself is a verb of counting. */
const isCountingVerb = ({ lexicon, tokens }: Reading, verb: number) =>
  lexicon.plays('tally', tokens[verb]?.lemma.toLowerCase() ?? '')

/** The number is what the content is about: its head, or nearly all of its words; never a share of something ("two of the names"). */
function isAlone(reading: Reading, { content, cue, head }: FoundClaim, number: number): boolean {
  const [first, end] = tokensIn(reading, content)
  if (reading.lexicon.plays('partitive', reading.word(number + 1))) return false
  if (cue && isCountingVerb(reading, tokensIn(reading, cue)[1] - 1)) return true
  return head === number || isCounting(reading, number) || end - first <= FEW_WORDS
}
