import type { Claim, Figure, Laundered } from '../model/dossier.ts'
import { by } from '../model/order.ts'
import type { Linked } from '../model/studied.ts'
import type { Standing } from './origins/standing.ts'
import type { Origins } from './origins.ts'

/** A smaller number may be met in two documents by chance. */
const LEAST = 20

/**
 * Attribution lost on the way: a number that a document gives in its own voice, and that one source alone gives in the others or beside it. Where
 * two origins give it, or the document is somebody's own statement, nothing is said.
 */
export function laundered(linked: Linked, origins: Origins, standing: Standing): Laundered[] {
  const { claims, figures, studied } = linked
  const claimById = new Map(claims.map((c) => [c.id, c]))
  const order = new Map(studied.map(({ document }, d) => [document.id, d]))
  const isStatement = (document: string) => standing.voices[order.get(document)!]!.isStatement
  const label = new Map(origins.origins.map((o) => [o.id, o.label]))
  const own = new Map<string, Figure[]>()
  const sourced = new Map<string, Figure[]>()
  for (const figure of figures) {
    const key = keyOf(figure)
    if (key === undefined || figure.polarity === 'negated') continue
    const isOwn = figure.claimer === null && !isStatement(figure.document)
    // What its own words show to be another's is not told as the document's.
    if (isOwn && !origins.ownVoices.has(origins.of.get(figure.claim)!)) continue
    const lists = isOwn ? own : sourced
    const list = lists.get(key)
    if (list) list.push(figure)
    else lists.set(key, [figure])
  }
  const found = new Map<string, Laundered>()
  for (const [key, told] of own) {
    const givers = sourced.get(key) ?? []
    const [origin, ...others] = new Set(givers.map((f) => origins.of.get(f.claim)!))
    if (origin === undefined || others.length > 0) continue
    const inOrder = [...givers].sort(
      by(
        (f) => order.get(f.document)!,
        (f) => f.span.start,
      ),
    )
    for (const figure of told) {
      const giver = inOrder.find((f) => f.document === figure.document) ?? inOrder[0]!
      const claim = claimById.get(figure.claim)
      if (claim?.act !== 'assert' || found.has(claim.id)) continue
      found.set(claim.id, recordOf(claim, figure, giver, label.get(origin) ?? ''))
    }
  }
  return [...found.values()].sort(by((l) => l.claim))
}

/** What is counted and how many; nothing for an open word ("dozens"), and for what may be met by chance. */
function keyOf({ measure, min, max, span }: Figure): string | undefined {
  const value = min ?? max
  const isNamed = min === max || /\p{Nd}/u.test(span.exact)
  return value === null || value < LEAST || !isNamed || measure === 'duration' ? undefined : `${measure} ${value}`
}

function recordOf(claim: Claim, figure: Figure, giver: Figure, label: string): Laundered {
  const where = giver.document === figure.document ? 'elsewhere in it' : 'in another document'
  return {
    claim: claim.id,
    of: giver.claim,
    words: [
      { document: figure.document, ...figure.span },
      { document: giver.document, ...giver.span },
    ],
    why: `“${figure.span.exact}” stands in the document’s own voice; ${where} “${giver.span.exact}” is what “${label}” says, and nobody else`,
  }
}
