import { nounPhrase, type Reading } from '../reading.ts'
import type { Found, Stance } from './facets.ts'

/** Families of happenings of which it can be asked who did it. */
const CULPABLE: ReadonlySet<string> = new Set(['violence', 'abduction', 'downing', 'grave', 'footage', 'unrest'])

/** Who is said to have done it: the agent of a killing, an attack, a burial; whom an accusation names. */
export function authors(reading: Reading, { claims, happenings }: Found): Stance[] {
  const found: Stance[] = []
  happenings.forEach((happening, index) => {
    if (!CULPABLE.has(happening.family)) return
    for (const { phrase, role } of happening.participants) {
      if (role !== 'agent' || reading.tokens[phrase.head]!.upos === 'PRON') continue
      found.push({
        token: happening.head,
        aspect: 'who-did-it',
        at: phrase.at,
        side: 'open',
        topic: happening.family,
        about: phrase,
        happening: index,
        by: 'extract/facet-agent@1',
      })
    }
  })
  claims.forEach((claim, c) => {
    if (claim.act !== 'accuse' || !claim.target) return
    const happening = happenings.findIndex((h) => h.claim === c && CULPABLE.has(h.family))
    if (happening < 0) return
    const already = found.some((f) => f.happening === happening && f.about?.head === claim.target!.head)
    if (already) return
    found.push({
      token: happenings[happening]!.head,
      aspect: 'who-did-it',
      at: claim.target.at,
      side: 'open',
      topic: happenings[happening]!.family,
      about: nounPhrase(reading, claim.target.head),
      happening,
      by: 'extract/facet-accused@1',
    })
  })
  return found
}
