import type { FoundClaim } from '../model/findings.ts'
import { type Reading, tokensIn } from './reading.ts'

/** Claims back that an answer is looked for. */
const REACH = 12

/** Words of a content that only points back ("this", "the accusation", "any of these claims"), at most. */
const FEW_WORDS = 5

/**
 * The claims, in text order, each denial or concession of "this" or "the accusation" with the claim that it answers: the last one before it
 * that somebody else makes.
 */
export function withAnswers(reading: Reading, claims: readonly FoundClaim[]): FoundClaim[] {
  return claims.map((claim, i) => {
    if (!/^(deny|doubt|confirm|retract)$/.test(claim.act) || !pointsBack(reading, claim)) return claim
    const answered = claimBefore(claims, i)
    return answered < 0 ? claim : { ...claim, answers: answered }
  })
}

/** A pronoun, or a noun of saying with what only points at it. */
function pointsBack(reading: Reading, { content, head }: FoundClaim): boolean {
  const { lexicon, tokens } = reading
  const [first, end] = tokensIn(reading, content)
  if (end - first > FEW_WORDS) return false
  if (lexicon.plays('pointing', reading.word(first)) && end - first <= 2) return true
  return tokens[head]!.upos === 'NOUN' && lexicon.nouns.has(tokens[head]!.lemma.toLowerCase())
}

function claimBefore(claims: readonly FoundClaim[], from: number): number {
  const { claimer, content, cue } = claims[from]!
  const start = Math.min(content.start, cue?.start ?? content.start)
  for (let j = from - 1; j >= 0 && from - j <= REACH; j--) {
    const other = claims[j]!
    if (other.content.end > start || other.act === 'deny') continue
    const isSame = claimer.kind === 'phrase' && other.claimer.kind === 'phrase' && claimer.head === other.claimer.head
    if (!isSame) return j
  }
  return -1
}
