import { languageOf } from '../lang/languages.ts'
import type { Actor, Claim, Origin } from '../model/dossier.ts'
import { idOf } from '../model/ids.ts'
import { by } from '../model/order.ts'
import type { Linked } from '../model/studied.ts'

/** Where each claim ultimately comes from: whoever made it, however many documents repeat it. */
export interface Origins {
  readonly origins: readonly Origin[]
  readonly of: ReadonlyMap<string, string>
  /** Origins that are nothing but a document's own voice. */
  readonly ownVoices: ReadonlySet<string>
}

/**
 * Claims of one actor are of one origin, be it that a paper quotes them or that the actor published them; what a document says in its own voice
 * is the document's otherwise, or that of the document that it copied.
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
  const ownVoices = new Set<string>()
  const voiceOf = voices(studied, actors)
  for (const claim of claims) {
    const source = copied.get(claim.document) ?? claim.document
    const actor = claim.claimer === null ? voiceOf.get(source) : actorById.get(claim.claimer)
    const key = actor && actor.kind !== 'unnamed' ? actor.id : `${source} ${claim.claimer ?? ''}`
    const id = idOf('org', key)
    of.set(claim.id, id)
    if (!actor) ownVoices.add(id)
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
  return { origins: origins.sort(by((o) => o.id)), of, ownVoices }
}

/**
 * Whose voice a document's own is: a ministry that published its communiqué itself is one origin with what papers quote from it. Where two
 * go by the publisher's name, nobody can tell.
 */
export function voices(studied: Linked['studied'], actors: readonly Actor[]): Map<string, Actor> {
  const byName = new Map<string, Set<Actor>>()
  for (const actor of actors) {
    if (actor.kind === 'unnamed' || actor.kind === 'group') continue
    for (const name of [actor.name, ...actor.aliases])
      byName.set(plain(name), (byName.get(plain(name)) ?? new Set()).add(actor))
  }
  const found = new Map<string, Actor>()
  for (const { document } of studied) {
    if (document.publisher === undefined) continue
    const articles = languageOf(document.language)?.articles ?? []
    const bearers = namesOf(document.publisher, articles).map((name) => byName.get(name))
    const [actor, ...others] = bearers.find((known) => known !== undefined) ?? []
    if (actor && others.length === 0) found.set(document.id, actor)
  }
  return found
}

/** Words of a publisher's name that must at least be those of an actor. */
const FEWEST = 2

/** A publisher's name as actors may go by it: without article, without what stands in brackets, without its last words ("… of Peru"). */
function namesOf(publisher: string, articles: readonly string[]): string[] {
  const bare = plain(publisher.replace(/\([^()]*\)/g, ' ')).split(' ')
  const words = articles.includes(bare[0]!) ? bare.slice(1) : bare
  const shorter = words.flatMap((_, i) => {
    const length = words.length - i - 1
    return length >= FEWEST && length * 2 >= words.length ? [words.slice(0, length).join(' ')] : []
  })
  return [plain(publisher), bare.join(' '), words.join(' '), ...shorter]
}

const plain = (name: string) => name.toLowerCase().replace(/[’']/g, '').replace(/\s+/g, ' ').trim()

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
