import type { Claim, Origin } from '../../model/dossier.ts'
import type { FoundClaim } from '../../model/findings.ts'
import { spanOf } from '../../model/span.ts'
import type { Linked } from '../../model/studied.ts'
import type { Standing } from './standing.ts'
import type { Tie } from './tie.ts'

type Chain = NonNullable<Origin['chains']>[number]
type Step = Chain['links'][number]

/**
 * Who told whom, from the document to whoever first said it, each step with its words. A document's own voice has no chain, unless its words
 * show whose it is.
 *
 * @param ties what joins claims to those of other documents
 */
export function chainsOf(linked: Linked, standing: Standing, ties: readonly Tie[]): ReadonlyMap<string, Chain> {
  const order = new Map(linked.studied.map(({ document }, d) => [document.id, d]))
  const claimById = new Map(linked.claims.map((c) => [c.id, c]))
  const found = new Map<string, FoundClaim>()
  linked.studied.forEach(({ findings }, d) => {
    findings.claims.forEach((claim, i) => {
      found.set(linked.claimOf[d]![i]!, claim)
    })
  })
  const beyond = new Map<string, Step>()
  for (const { ends } of ties) {
    for (const [end, other] of [ends, [ends[1], ends[0]]] as const) {
      const step = end.claim === undefined || beyond.has(end.claim) ? undefined : stepBeyond(end, other)
      if (step) beyond.set(end.claim!, step)
    }
  }

  /** From a claim to the statement that it is taken from, or from a document's own voice to whose words it has. */
  function stepBeyond(end: Tie['ends'][number], other: Tie['ends'][number]): Step | undefined {
    const [claim, its] = [claimById.get(end.claim!), other.claim === undefined ? undefined : claimById.get(other.claim)]
    if (!claim || !its) return undefined
    if (end.ownVoice && its.claimer !== null) return { from: claim.document, to: its.claimer, words: end.span }
    const isStatement = standing.voices[order.get(its.document)!]!.isStatement && its.claimer === null
    return isStatement && claim.claimer !== null
      ? { from: claim.claimer, to: its.document, words: other.span }
      : undefined
  }

  const chains = new Map<string, Chain>()
  for (const claim of linked.claims) {
    const d = order.get(claim.document)!
    const links = [
      ...stepsTo(claim, found.get(claim.id), linked, d),
      ...(beyond.has(claim.id) ? [beyond.get(claim.id)!] : []),
    ]
    if (links.length > 0) chains.set(claim.id, { claim: claim.id, links })
  }
  return chains
}

function stepsTo(claim: Claim, found: FoundClaim | undefined, { studied, actorAt }: Linked, d: number): Step[] {
  if (claim.claimer === null) return []
  const { id, text } = studied[d]!.document
  const steps: Step[] = []
  let from: string = id
  for (const { head, at } of found?.via ?? []) {
    const to = actorAt[d]!.get(head)
    if (to === undefined || !claim.via.includes(to)) continue
    steps.push({ from, to, words: { document: id, ...spanOf(text, at.start, at.end) } })
    from = to
  }
  const words = claim.source ?? claim.cue ?? claim.content
  const basis = claim.basis[0]
  steps.push({
    from,
    to: claim.claimer,
    words: { document: id, ...words },
    ...(basis ? { basis: basis.kind } : {}),
    ...(claim.saidOn === undefined ? {} : { on: claim.saidOn }),
  })
  return steps
}
