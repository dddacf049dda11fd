import type { Claim } from '../../model/dossier.ts'
import type { AnswerKind } from '../../model/vocabulary.ts'
import { type Found, lemmasIn } from './found.ts'

/** A claim that can answer what is said against the one who makes it. */
export interface Reply {
  readonly claim: Claim
  readonly kind: AnswerKind
  /** Whether its words name no matter of their own: "the charge", "any involvement". */
  readonly isBare: boolean
}

/** Claims that can be answers: denials, what is granted, accusations, promises to find out. Whose words answer what is decided later. */
export function repliesOf(claims: readonly Claim[], found: ReadonlyMap<string, Found>): Reply[] {
  return claims.flatMap((claim): Reply[] => {
    const behind = found.get(claim.id)
    const kind = behind && kindOf(claim, behind)
    return kind && behind ? [{ claim, kind, isBare: isBare(claim, behind) }] : []
  })
}

function kindOf(claim: Claim, behind: Found): AnswerKind | undefined {
  const { act, polarity } = claim
  const inquiry = isOfInquiry(claim, behind)
  // "ruled out a foreign inquiry" denies nothing that was said.
  if (act === 'deny') return inquiry ? undefined : 'denies'
  if (act === 'confirm') return isGranted(claim, behind) ? 'concedes' : undefined
  if (inquiry && /^(promise|announce|order|assert)$/.test(act))
    return polarity === 'affirmed' ? 'promises-inquiry' : undefined
  if (act === 'accuse') return polarity === 'affirmed' ? 'counter-accuses' : undefined
  return act === 'assert' && polarity === 'negated' ? 'denies' : undefined
}

/** "admitted", "acknowledged": said against oneself; "confirmed" and "agreed" only say that it is so. */
const isGranted = ({ cue }: Claim, behind: Found) =>
  cue !== undefined && lemmasIn(behind, cue.start, cue.end).some((lemma) => behind.lexicon.answers('granting', lemma))

/** Whether what is said is about an inquiry: its own noun, or the object of its verb. */
function isOfInquiry({ content }: Claim, { found, tokens, lexicon }: Found): boolean {
  const isInquiry = (t: number) => lexicon.answers('inquiry', tokens[t]?.lemma.toLowerCase() ?? '')
  if (isInquiry(found.head)) return true
  for (let t = found.head + 1; t < tokens.length && tokens[t]!.end <= content.end && t - found.head <= NEAR; t++)
    if (isInquiry(t) && tokens[t]!.head === found.head && /^(obj|nsubj:pass|xcomp)$/.test(tokens[t]!.rel)) return true
  return false
}

/** Words behind a verb in which its object is looked for. */
const NEAR = 12

/** Nothing but a pronoun, a noun of saying ("the allegations"), or a part in a deed that is not named ("any involvement"). */
function isBare({ content }: Claim, { found, tokens, lexicon }: Found): boolean {
  const head = tokens[found.head]
  if (!head) return false
  const lemma = head.lemma.toLowerCase()
  const points = head.upos === 'PRON' || lexicon.nouns.has(lemma) || lexicon.answers('part', lemma)
  const telling = lemmasInWords(tokens, found.head, content.end)
  return points && (head.upos === 'PRON' || telling <= FEW)
}

/** Telling words behind the noun, at most, for it to name no matter: "involvement in the attack" names one. */
const FEW = 0

function lemmasInWords(tokens: Found['tokens'], from: number, end: number): number {
  let count = 0
  for (let t = from + 1; t < tokens.length && tokens[t]!.end <= end; t++)
    if (/^(NOUN|VERB|PROPN|NUM)$/.test(tokens[t]!.upos)) count++
  return count
}
