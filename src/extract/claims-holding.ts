import type { FoundClaim } from '../model/findings.ts'
import type { Range } from '../model/span.ts'
import { smallestHolder } from './holding.ts'

/** For each place the index of the smallest claim that holds it, somebody's before the document's own voice; -1 for none. */
export function claimsHolding(claims: readonly FoundClaim[], places: readonly Range[]): number[] {
  const contents = claims.map((c) => c.content)
  const isOwn = (c: number) => claims[c]!.claimer.kind === 'own-voice'
  const somebodys = smallestHolder(places, contents, (_, c) => !isOwn(c))
  const own = smallestHolder(places, contents, (_, c) => isOwn(c))
  return places.map((_, p) => (somebodys[p]! >= 0 ? somebodys[p]! : own[p]!))
}
