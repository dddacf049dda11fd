import type { Facet, FoundClaim } from '../../model/findings.ts'
import { relationIs } from '../../model/tree.ts'
import { claimsHolding } from '../claims-holding.ts'
import type { Reading } from '../reading.ts'
import { authors } from './authors.ts'
import { causes } from './causes.ts'
import { footage } from './footage.ts'
import { inquiries } from './inquiries.ts'
import { judgements } from './judgements.ts'
import { outsiders } from './outsiders.ts'
import { presence } from './presence.ts'
import { quarters } from './quarters.ts'
import type { Found, Stance } from './stance.ts'
import { victims } from './victims.ts'

type Rule = (reading: Reading, found: Found) => Stance[]

export const RULES: readonly Rule[] = [
  presence,
  outsiders,
  quarters,
  authors,
  victims,
  causes,
  judgements,
  footage,
  inquiries,
]

/** Every side that a claim takes, in text order; a claim that denies another takes the other side of all that it answers. */
export function facets(reading: Reading, found: Found): Facet[] {
  const stances = RULES.flatMap((rule) => rule(reading, found))
  const holders = claimsHolding(
    found.claims,
    stances.map(({ token }) => reading.tokens[token]!),
  )
  const own = stances.flatMap(({ token, ...stance }, i): Facet[] => {
    const claim = holders[i]!
    if (claim < 0 || isAnothers(reading, token, found.claims[claim]!)) return []
    if (isPresupposed(reading, stance, token, found.claims[claim]!)) return []
    const isCare = stance.aspect === 'cause' && stance.side === 'open'
    if (isCare && found.claims[claim]!.act === 'deny') return []
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
      // Who answers a denial with a denial denies the same.
      side: facet.aspect === 'presence' ? 'no' : opposite(facet.side),
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

/** Whom, whom not, and why: what a denial only mentions ("ruled out an inquiry into the deaths, after soldiers stormed the town") it does not deny. */
const ABOUT_DEEDS: ReadonlySet<string> = new Set(['who-did-it', 'who-were-the-victims', 'cause'])

function isPresupposed(reading: Reading, { aspect }: Pick<Facet, 'aspect'>, token: number, claim: FoundClaim): boolean {
  if (claim.act !== 'deny' || !ABOUT_DEEDS.has(aspect)) return false
  const above = reading.tokens[token]!.head
  const isHead = token === claim.head || above === claim.head || reading.tokens[claim.head]?.head === token
  return !isHead || reading.is(token, 'advcl', 'acl')
}

/** In the document's own voice, or passed on, but below a word of saying: the words are somebody's whom no claim names, and nobody is given them. */
function isAnothers(reading: Reading, token: number, claim: FoundClaim): boolean {
  const isPassedOn = claim.act === 'quote-report'
  if (claim.claimer.kind !== 'own-voice' && !isPassedOn) return false
  const { tokens, lexicon } = reading
  let below = token
  for (let steps = 0; steps < MOST_ABOVE && below >= 0; steps++) {
    const above = tokens[below]!.head
    if (above < 0) return false
    const isClause = relationIs(tokens[below]!, 'acl', 'ccomp')
    if (isClause && lexicon.concerns('hearsay', tokens[above]!.lemma.toLowerCase())) return true
    if (relationIs(tokens[below]!, 'ccomp') && lexicon.verbs.has(tokens[above]!.lemma.toLowerCase())) return true
    below = above
  }
  return false
}

/** Words above one that are looked through for a verb of saying. */
const MOST_ABOVE = 8

const opposite = (side: Facet['side']): Facet['side'] => (side === 'yes' ? 'no' : side === 'no' ? 'yes' : 'open')

/** The side with its own negation or the claim's denial counted in; a denial of what is not so takes none. */
function turned(reading: Reading, side: Facet['side'], token: number, claim: FoundClaim): Facet['side'] {
  const denies = claim.act === 'deny' || claim.act === 'retract'
  const negated = reading.isNegated(token)
  // "denied that nobody was there" does not say who was.
  if (denies && negated) return 'open'
  return denies || negated ? opposite(side) : side
}
