import type { Claim } from '../../model/dossier.ts'
import type { Studied } from '../../model/studied.ts'
import type { NamingVoice, Polarity } from '../../model/vocabulary.ts'

/** Which tokens of a document stand between quotation marks. */
export function quotedTokens({ annotation }: Studied): ReadonlySet<number> {
  const found = new Set<number>()
  let until = 0
  let q = 0
  annotation.tokens.forEach((token, t) => {
    for (; q < annotation.quotes.length && annotation.quotes[q]!.start <= token.start; q++)
      until = Math.max(until, annotation.quotes[q]!.end)
    if (token.end <= until) found.add(t)
  })
  return found
}

/**
 * In whose voice a word stands. Between quotation marks it is quoted, also where the document speaks itself and sets it apart;
 * elsewhere in somebody's claim it is relayed: theirs as the document words it, which may be the document's word.
 */
export function voiceOf(claim: Claim, isQuoted: boolean): NamingVoice {
  if (isQuoted) return 'quoted'
  return claim.claimer === null ? 'own' : 'relayed'
}

/** A word inside a denial is one that its holder rejects or answers, and not one that they use of their own. */
export const polarityOf = (claim: Claim): Polarity =>
  claim.act === 'deny' || claim.polarity === 'negated' ? 'negated' : 'affirmed'
