import type { FoundClaim } from '../model/findings.ts'
import { contains } from '../model/span.ts'
import { relationIs } from '../model/tree.ts'
import type { Act } from '../model/vocabulary.ts'
import { type Reading, tokensIn } from './reading.ts'

/** Claims back that an answer is looked for. */
const REACH = 12
/** Words of a content that only points back ("this", "the accusation", "any of these claims"), at most. */
const FEW_WORDS = 6
/** Acts that say something of what was said before. */
const ANSWERING: ReadonlySet<Act> = new Set(['deny', 'doubt', 'confirm', 'retract'])
/** Acts that put something forward that another can deny. */
const PUTTING_FORWARD: ReadonlySet<Act> = new Set([
  'assert',
  'quote-report',
  'accuse',
  'confirm',
  'condemn',
  'announce',
  'warn',
])

/**
 * The claims, in text order, each denial or concession of "this" or "the accusation" with the claim that it answers. "The accusation" is what
 * somebody is accused of, "the report" what a report says, "that account" what somebody tells; "this" is the last thing before it that somebody
 * else says, and where that is only "so", what "so" stands for.
 */
export function withAnswers(reading: Reading, claims: readonly FoundClaim[]): FoundClaim[] {
  return claims.map((claim, i) => {
    const points = pointsBack(reading, claim)
    if (!points) return claim
    const answered = claimBefore(reading, claims, i, points)
    return answered < 0 ? claim : { ...claim, answers: answered }
  })
}

/** What kind of words point back, and for a noun which. */
type Pointing = { readonly kind: 'pronoun' } | { readonly kind: 'noun'; readonly noun: string; readonly act: Act }

function pointsBack(reading: Reading, claim: FoundClaim): Pointing | undefined {
  if (isNothingSuch(reading, claim)) return { kind: 'pronoun' }
  return ANSWERING.has(claim.act) ? pointer(reading, claim) : undefined
}

/** A pronoun, or a noun of saying with what only points at it. */
function pointer(reading: Reading, { content, head }: FoundClaim): Pointing | undefined {
  const { lexicon, tokens, tree } = reading
  const [first, end] = tokensIn(reading, content)
  if (end - first > FEW_WORDS) return undefined
  const isPronoun = lexicon.plays('pointing', reading.word(first)) || lexicon.answers('so', reading.word(first))
  const noun = tokens[head]!.lemma.toLowerCase()
  const entry = tokens[head]!.upos === 'NOUN' ? lexicon.nouns.get(noun) : undefined
  if (isPronoun && !entry && (end - first <= 2 || isBare(reading, first))) return { kind: 'pronoun' }
  // "accusations of torture" names its matter, "the accusation against it" does not.
  const names = tree
    .childrenBy(head, 'nmod', 'acl', 'ccomp')
    .some((c) => tokens[c]!.upos !== 'PRON' && contains(content, tokens[c]!) && !isSpeaking(reading, c))
  return entry && !names ? { kind: 'noun', noun, act: entry.act } : undefined
}

/** "it, as armies do": a pronoun by itself with a remark behind it. */
const isBare = ({ tokens }: Reading, t: number) => tokens[t]!.upos === 'PRON' && !relationIs(tokens[t]!, 'nsubj', 'det')

const isSpeaking = (reading: Reading, t: number) => reading.nameAt(t) !== undefined

/** "nothing of the kind happened", "rien de tel": words that say that something told before is not so. */
function isNothingSuch(reading: Reading, { content, act, claimer }: FoundClaim): boolean {
  if (claimer.kind === 'own-voice' || !(act === 'assert' || act === 'deny')) return false
  const [first, end] = tokensIn(reading, content)
  const last = Math.min(end, first + MOST_OPENING)
  const opening = Array.from({ length: last - first }, (_, i) => reading.word(first + i))
  return reading.lexicon.nothingSuch.some((phrase) => opening.join(' ').includes(phrase))
}

/** Words at the beginning of a claim in which "nothing of the kind" is looked for. */
const MOST_OPENING = 8

function claimBefore(reading: Reading, claims: readonly FoundClaim[], from: number, points: Pointing): number {
  const one = claims[from]!
  const start = Math.min(one.content.start, one.cue?.start ?? one.content.start)
  let fallback = -1
  for (let j = from - 1; j >= 0 && from - j <= REACH; j--) {
    const other = claims[j]!
    if (other.content.end > start || other.act === 'deny' || isSameSpeaker(one, other)) continue
    if (one.act === 'deny' && !PUTTING_FORWARD.has(other.act)) continue
    if (points.kind === 'pronoun') {
      // "the army says so, the rebels deny it": what is denied is what "so" stands for.
      if (other.answers === undefined && pointer(reading, other)?.kind === 'pronoun') continue
      return j
    }
    if (other.claimer.kind === 'own-voice' && points.act !== 'accuse') continue
    if (points.act === 'accuse') {
      if (other.act === 'accuse') return j
      if (fallback < 0 && other.polarity === 'affirmed') fallback = j
      continue
    }
    if (other.claimer.kind === 'phrase' && reading.tokens[other.claimer.head]!.lemma.toLowerCase() === points.noun)
      return j
    if (fallback < 0) fallback = j
  }
  return fallback
}

function isSameSpeaker({ claimer: a }: FoundClaim, { claimer: b }: FoundClaim): boolean {
  return a.kind === 'phrase' && b.kind === 'phrase' && a.head === b.head
}
