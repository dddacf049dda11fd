import type { Claim, Figure } from '../model/dossier.ts'
import type { FoundClaim } from '../model/findings.ts'
import { idOf } from '../model/ids.ts'
import { type Range, type Span, spanOf } from '../model/span.ts'
import type { Studied } from '../model/studied.ts'
import type { TimeMention } from '../model/time.ts'
import type { LinkedActors } from './actors/link-actors.ts'

/** The claims of one document with actors in the place of phrases. */
export function linkClaims(
  one: Studied,
  d: number,
  { actorAt, unnamed }: LinkedActors,
  times: readonly TimeMention[],
): Claim[] {
  const { document, findings } = one
  const span = (range: Range): Span => spanOf(document.text, range.start, range.end)
  const at = actorAt[d]!
  const used = new Map<string, number>()
  const claims = findings.claims.map((found): Claim => {
    const claimer = claimerOf(found, at, unnamed[d])
    // Who is one with the claimer may change with another document; the words do not.
    const speaker = found.claimer.kind === 'phrase' ? found.claimer.head : found.claimer.kind
    const parts = [document.id, speaker, found.act, found.content.start, found.content.end, found.cue?.start] as const
    const again = used.get(parts.join(' ')) ?? 0
    used.set(parts.join(' '), again + 1)
    const said = found.saidOn === undefined ? undefined : times[found.saidOn]?.value?.start
    return {
      id: idOf('clm', ...parts, again),
      document: document.id,
      claimer,
      via: found.via.flatMap((v) => at.get(v.head) ?? []).filter((id) => id !== claimer),
      act: found.act,
      polarity: found.polarity,
      certainty: found.certainty,
      basis: found.basis.map((b) => ({ kind: b.kind, span: span(b.at) })),
      ...(said ? { saidOn: said } : {}),
      ...(found.claimer.kind === 'phrase' ? { source: span(found.claimer.at) } : {}),
      ...(found.cue ? { cue: span(found.cue) } : {}),
      content: span(found.content),
      quoted: found.quoted,
      by: found.by,
    }
  })
  return claims.map((claim, c) => {
    const answered = findings.claims[c]!.answers
    return answered === undefined ? claim : { ...claim, answers: [claims[answered]!.id] }
  })
}

function claimerOf(
  { claimer }: FoundClaim,
  at: ReadonlyMap<number, string>,
  unnamed: string | undefined,
): string | null {
  if (claimer.kind === 'own-voice') return null
  if (claimer.kind === 'unnamed') return unnamed ?? null
  return at.get(claimer.head) ?? null
}

/** The figures of one document, each with its claim. */
export function linkFigures(one: Studied, claims: readonly Claim[], events: readonly (string | undefined)[]): Figure[] {
  const { document, annotation, findings } = one
  return findings.figures.map((found, index) => {
    const quantity = annotation.quantities[found.quantity]!
    const claim = claims[found.claim]!
    const event = events[index]
    const counted = found.counted && document.text.slice(found.counted.start, found.counted.end)
    return {
      id: idOf('fig', document.id, quantity.start, quantity.end, found.measure, claim.id),
      claim: claim.id,
      document: document.id,
      claimer: claim.claimer,
      ...(event ? { event } : {}),
      measure: found.measure,
      ...(counted ? { counted } : {}),
      population: found.population,
      min: quantity.min,
      max: quantity.max,
      approximate: quantity.approximate,
      polarity: found.polarity,
      span: spanOf(document.text, quantity.start, quantity.end),
      by: found.by,
    }
  })
}
