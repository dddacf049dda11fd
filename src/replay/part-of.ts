import type { Findings } from '../model/findings.ts'
import type { Studied } from '../model/studied.ts'

/** A document with only some of its claims, and what hangs on them. The text stays whole. */
export function partOf(one: Studied, keep: (claim: number) => boolean): Studied {
  const { claims, figures, happenings, facets } = one.findings
  const kept = claims.flatMap((_, i) => (keep(i) ? [i] : []))
  if (kept.length === claims.length) return one
  const place = new Map(kept.map((old, i) => [old, i]))
  const happeningsKept = happenings.flatMap((h, i) => (place.has(h.claim) ? [i] : []))
  const happeningPlace = new Map(happeningsKept.map((old, i) => [old, i]))
  const findings: Findings = {
    claims: kept.map((old) => {
      const { within, answers, ...claim } = claims[old]!
      return { ...claim, ...at('within', within, place), ...at('answers', answers, place) }
    }),
    figures: figures.flatMap(({ happening, ...figure }) => {
      const claim = place.get(figure.claim)
      return claim === undefined ? [] : [{ ...figure, claim, ...at('happening', happening, happeningPlace) }]
    }),
    happenings: happeningsKept.map((old) => {
      const happening = happenings[old]!
      return { ...happening, claim: place.get(happening.claim)! }
    }),
    facets: facets.flatMap(({ happening, ...facet }) => {
      const claim = place.get(facet.claim)
      return claim === undefined ? [] : [{ ...facet, claim, ...at('happening', happening, happeningPlace) }]
    }),
  }
  return { ...one, findings }
}

/** An optional reference to another finding: gone where that is gone. */
function at<K extends string>(name: K, old: number | undefined, place: ReadonlyMap<number, number>) {
  const now = old === undefined ? undefined : place.get(old)
  return (now === undefined ? {} : { [name]: now }) as { readonly [P in K]?: number }
}
