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
type Pointing = { readonly kind: 'pronoun' } | Noun
interface Noun {
  readonly kind: 'noun'
  readonly noun: string
  readonly act: Act
}

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
  let best = -1
  for (let j = from - 1; j >= 0 && from - j <= REACH; j--) {
    const other = claims[j]!
    if (other.content.end > start || other.act === 'deny' || isSameSpeaker(one, other)) continue
    if (one.act === 'deny' && !PUTTING_FORWARD.has(other.act)) continue
    // "X, which they believe has ties to Y, is there": what is meant is the whole, not the aside in it.
    if (best >= 0 && !contains(other.content, claims[best]!.content)) continue
    if (points.kind === 'noun' ? isMeantBy(reading, other, one, points) : !isPointer(reading, other)) best = j
  }
  return best
}

/**
 * "The army says so, the rebels deny it": what is denied is what "so" stands for. Where that is a question of the document itself, it is the army's
 * answer that is denied.
 */
function isPointer(reading: Reading, claim: FoundClaim): boolean {
  if (pointer(reading, claim)?.kind !== 'pronoun') return false
  const { tokens, annotation } = reading
  const before = annotation.sentences[tokens[claim.head]!.sentence - 1]
  return before === undefined || reading.word(before.last - 1) !== '?'
}

/**
 * Whether a claim is what a noun of saying means: an accusation, or at least something said of the one who denies it; what the report or statement
 * itself is named for; and an account, of whoever gives one.
 */
function isMeantBy(reading: Reading, claim: FoundClaim, denial: FoundClaim, { noun, act }: Noun): boolean {
  const { lexicon, tokens } = reading
  const { claimer } = claim
  if (act === 'accuse') return claim.act === 'accuse' || namesSpeaker(reading, claim, denial)
  if (claimer.kind !== 'phrase') return false
  return tokens[claimer.head]!.lemma.toLowerCase() === noun || lexicon.bases.get(noun) !== 'document'
}

/** Whether the one who denies is named in the words: "the army had fired", which the army denies. */
function namesSpeaker(reading: Reading, { content, polarity }: FoundClaim, { claimer }: FoundClaim): boolean {
  if (claimer.kind !== 'phrase' || polarity === 'negated') return false
  const name = reading.tokens[claimer.head]!.lemma
  const [first, end] = tokensIn(reading, content)
  for (let t = first; t < end; t++) if (reading.tokens[t]!.lemma === name) return true
  return false
}

function isSameSpeaker({ claimer: a }: FoundClaim, { claimer: b }: FoundClaim): boolean {
  return a.kind === 'phrase' && b.kind === 'phrase' && a.head === b.head
}
