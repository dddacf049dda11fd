import type { Actor, Claim, Origin } from '../model/dossier.ts'
import { idOf } from '../model/ids.ts'
import { by } from '../model/order.ts'
import type { Linked } from '../model/studied.ts'

/** Where each claim ultimately comes from: whoever made it, however many documents repeat it. */
export interface Origins {
  readonly origins: readonly Origin[]
  readonly of: ReadonlyMap<string, string>
}

/**
 * Claims of one actor are of one origin; what a document says in its own voice is the document's, or that of the document that it copied.
 *
 * @param copied for each document, the first of those that share their text
 */
export function originsOf({ claims, actors, studied }: Linked, copied: ReadonlyMap<string, string>): Origins {
  const actorById = new Map(actors.map((a) => [a.id, a]))
  const publisher = new Map(studied.map(({ document }) => [document.id, document.publisher ?? document.title]))
  const made = new Map<
    string,
    { kind: Origin['kind']; label: string; claims: string[]; documents: Set<string>; why: string }
  >()
  const of = new Map<string, string>()
  for (const claim of claims) {
    const source = copied.get(claim.document) ?? claim.document
    const actor = claim.claimer === null ? undefined : actorById.get(claim.claimer)
    const key = actor && actor.kind !== 'unnamed' ? actor.id : `${source} ${claim.claimer ?? ''}`
    const id = idOf('org', key)
    of.set(claim.id, id)
    const known = made.get(id)
    if (known) {
      known.claims.push(claim.id)
      known.documents.add(claim.document)
      continue
    }
    made.set(id, {
      kind: kindOf(claim, actor),
      label: actor?.name ?? publisher.get(source) ?? source,
      claims: [claim.id],
      documents: new Set([claim.document]),
      why: '',
    })
  }
  const origins = [...made].map(([id, { kind, label, claims, documents }]): Origin => {
    const copies = documents.size
    const why = `All of it is what “${label}” says${copies > 1 ? `, in ${copies} documents` : ''}.`
    return { id, kind, label, claims, why }
  })
  return { origins: origins.sort(by((o) => o.id)), of }
}

function kindOf(claim: Claim, actor: Actor | undefined): Origin['kind'] {
  if (!actor) return 'outlet'
  const bases = new Set(claim.basis.map((b) => b.kind))
  for (const kind of ['footage', 'investigation', 'intelligence', 'document', 'statement'] as const)
    if (bases.has(kind)) return kind
  if (bases.has('social-post')) return 'social-post'
  if (bases.has('witness')) return 'witnesses'
  if (actor.kind === 'unnamed') return 'unnamed'
  return actor.kind === 'outlet' ? 'outlet' : 'actor'
}
