import type { Claim } from '../../model/dossier.ts'
import type { PartyPosition } from '../../model/vocabulary.ts'
import { cited } from '../words.ts'

/** What it means that a party has no answer of its own, and the claims of others that it rests on. */
export interface Unanswered {
  readonly position: Extract<PartyPosition, 'silent' | 'others-deny' | 'cannot-tell'>
  readonly others: readonly Claim[]
  readonly why: string
}

/** What is known of others where a party has no answer. */
export interface Elsewhere {
  /** Words by which the accused are described, where they have no name. */
  readonly described?: string
  /** Answers of the party that name no matter, and could be meant for this. */
  readonly couldBe: readonly Claim[]
  /** Answers by one who may be the same party, with that one's name. */
  readonly alike?: { readonly name: string; readonly claims: readonly Claim[] }
  /** Denials by others. */
  readonly denials: readonly { readonly name: string; readonly claim: Claim }[]
}

/** Claims that a reason quotes, at most. */
const MOST_QUOTED = 3

/** That no answer is found is silence only where nobody who answers may be the one who is accused, and nobody answers in their place. */
export function unanswered({ described, couldBe, alike, denials }: Elsewhere): Unanswered {
  const words = (claims: readonly Claim[]) => [...new Set(claims.map((c) => cited(c.content)))].slice(0, MOST_QUOTED)
  if (couldBe.length > 0) {
    const why = `They answer ${words(couldBe).join(', ')}, which could be meant for this or for something else.`
    return { position: 'cannot-tell', others: couldBe, why }
  }
  if (alike && described === undefined) {
    const why = `“${alike.name}” answers ${words(alike.claims).join(', ')}, and the words do not say whether the two are one.`
    return { position: 'cannot-tell', others: alike.claims, why }
  }
  if (denials.length > 0) {
    const quoted = new Set(denials.map(({ name, claim }) => `“${name}” denies ${cited(claim.content)}`))
    const why = `No answer of their own is here; others deny it: ${[...quoted].slice(0, MOST_QUOTED).join('; ')}.`
    return { position: 'others-deny', others: denials.map(({ claim }) => claim), why }
  }
  if (described !== undefined) {
    const why = `“${described}” is a description, and the words do not say who would answer for them.`
    return { position: 'cannot-tell', others: [], why }
  }
  return { position: 'silent', others: [], why: 'No document here has an answer of theirs.' }
}
