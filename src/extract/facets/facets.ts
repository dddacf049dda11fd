import type { Facet, FoundClaim } from '../../model/findings.ts'
import { claimsHolding } from '../claims-holding.ts'
import type { Reading } from '../reading.ts'
import { authors } from './authors.ts'
import { causes } from './causes.ts'
import { judgements } from './judgements.ts'
import { presence } from './presence.ts'
import type { Found, Stance } from './stance.ts'
import { victims } from './victims.ts'

type Rule = (reading: Reading, found: Found) => Stance[]

export const RULES: readonly Rule[] = [presence, authors, victims, causes, judgements]

/** Every side that a claim takes, in text order; a claim that denies another takes the other side of all that it answers. */
export function facets(reading: Reading, found: Found): Facet[] {
  const stances = RULES.flatMap((rule) => rule(reading, found))
  const holders = claimsHolding(
    found.claims,
    stances.map(({ token }) => reading.tokens[token]!),
  )
  const own = stances.flatMap(({ token, ...stance }, i): Facet[] => {
    const claim = holders[i]!
    if (claim < 0) return []
    const side = turned(reading, stance.side, token, found.claims[claim]!)
    return together(found.claims, claim).map((c) => ({ ...stance, claim: c, side }))
  })
  const byClaim = new Map<number, Facet[]>()
  for (const facet of own) {
    const list = byClaim.get(facet.claim)
    if (list) list.push(facet)
    else byClaim.set(facet.claim, [facet])
  }
  const answered = found.claims.flatMap((claim, index): Facet[] => {
    if (claim.answers === undefined || claim.act !== 'deny') return []
    return (byClaim.get(claim.answers) ?? []).map((facet) => ({
      ...facet,
      claim: index,
      side: opposite(facet.side),
      by: 'extract/facet-answer@1',
    }))
  })
  return [...own, ...answered].sort((a, b) => a.claim - b.claim || a.at.start - b.at.start || a.at.end - b.at.end)
}

/** The claims of several sources with the same words: "France, Peru and Chad say …". */
function together(claims: readonly FoundClaim[], claim: number): number[] {
  const { content, cue } = claims[claim]!
  const same = (c: FoundClaim | undefined) =>
    c !== undefined && c.content.start === content.start && c.content.end === content.end && c.cue?.start === cue?.start
  const found = [claim]
  for (let c = claim - 1; same(claims[c]); c--) found.unshift(c)
  for (let c = claim + 1; same(claims[c]); c++) found.push(c)
  return found
}

const opposite = (side: Facet['side']): Facet['side'] => (side === 'yes' ? 'no' : side === 'no' ? 'yes' : 'open')

/** The side with its own negation or the claim's denial counted in; a denial of what is not so takes none. */
function turned(reading: Reading, side: Facet['side'], token: number, claim: FoundClaim): Facet['side'] {
  const denies = claim.act === 'deny' || claim.act === 'retract'
  const negated = reading.isNegated(token)
  // "denied that nobody was there" does not say who was.
  if (denies && negated) return 'open'
  return denies || negated ? opposite(side) : side
}
