import type { Actor, Claim, Origin } from '../model/dossier.ts'
import { idOf } from '../model/ids.ts'
import { by, compareText } from '../model/order.ts'
import type { Linked } from '../model/studied.ts'
import { unionOf } from '../model/union.ts'
import { chainsOf } from './origins/chains.ts'
import type { Standing } from './origins/standing.ts'
import type { Tie } from './origins/tie.ts'
import { cited } from './words.ts'

/** Where each claim ultimately comes from: whoever made it, however many documents repeat it. */
export interface Origins {
  readonly origins: readonly Origin[]
  readonly of: ReadonlyMap<string, string>
  /** Origins that are nothing but a document's own voice. */
  readonly ownVoices: ReadonlySet<string>
  /** Origins of which nobody can tell whose they are. */
  readonly untold: ReadonlySet<string>
  /** For a document that carries another's text, the first that does. */
  readonly textOf: ReadonlyMap<string, string>
}

/** Pairs of words and reasons that are shown for one origin. */
const MOST_EVIDENCE = 12
const MOST_REASONS = 3
/** Claims that a reason quotes, each of another document, and letters of the words that say who makes them. */
const MOST_QUOTED = 2
const LONGEST_SOURCE = 80

/**
 * Claims of one actor are of one origin, be it that a paper quotes them or that the actor published them; what a document says in its own voice
 * is the document's otherwise, or that of the document that it copied. Sources of two documents are one where a tie joins them.
 *
 * @param copied for each document, the first of those that share their text
 */
export function originsOf(
  linked: Linked,
  copied: ReadonlyMap<string, string>,
  standing: Standing,
  ties: readonly Tie[],
): Origins {
  const { claims, actors, studied } = linked
  const actorById = new Map(actors.map((a) => [a.id, a]))
  const voice = new Map(studied.map(({ document }, d) => [document.id, standing.voices[d]!.actor]))
  const joins = ties.filter((tie) => tie.joins)
  // What a document says itself, and its words show to be another's, goes with that other and leaves its voice.
  const detached = new Set(joins.flatMap(({ ends }) => ends.flatMap((e) => (e.ownVoice && e.claim ? [e.claim] : []))))
  const actorOf = ({ claimer, document }: Claim) =>
    claimer === null ? voice.get(copied.get(document) ?? document) : actorById.get(claimer)
  const keyOf = (claim: Claim): string => {
    if (detached.has(claim.id)) return claim.id
    const actor = actorOf(claim)
    return actor && actor.kind !== 'unnamed'
      ? actor.id
      : `${copied.get(claim.document) ?? claim.document} ${claim.claimer ?? ''}`
  }
  const keys = new Map(claims.map((claim) => [claim.id, keyOf(claim)]))
  const nodes = [...new Set(keys.values())].sort(compareText)
  const indexOf = new Map(nodes.map((key, i) => [key, i]))
  const union = unionOf(nodes.length)
  const nodeOf = (claim: string) => indexOf.get(keys.get(claim)!)!
  for (const { ends } of joins) {
    const [a, b] = ends.map(({ claim }) => claim)
    if (a !== undefined && b !== undefined) union.join(nodeOf(a), nodeOf(b))
  }
  const groups = new Map<number, Claim[]>()
  for (const claim of claims) {
    const root = union.find(nodeOf(claim.id))
    const group = groups.get(root)
    if (group) group.push(claim)
    else groups.set(root, [claim])
  }
  const tiesOf = new Map<number, Tie[]>()
  for (const tie of joins) {
    const { claim } = tie.ends[0]
    if (claim === undefined || tie.ends[1].claim === undefined) continue
    const root = union.find(nodeOf(claim))
    const own = tiesOf.get(root)
    if (own) own.push(tie)
    else tiesOf.set(root, [tie])
  }
  const publisher = new Map(studied.map(({ document }) => [document.id, document.publisher ?? document.title]))
  const chainOf = chainsOf(linked, standing, joins)
  const of = new Map<string, string>()
  const ownVoices = new Set<string>()
  const origins = [...groups].map(([root, group]): Origin => {
    const id = idOf('org', nodes[root]!)
    for (const claim of group) of.set(claim.id, id)
    const actor = leading(group, actorOf)
    if (!actor) ownVoices.add(id)
    const first = group[0]!
    const source = copied.get(first.document) ?? first.document
    const label = actor?.name ?? publisher.get(source) ?? source
    const documents = new Set(group.map((c) => c.document)).size
    const own = tiesOf.get(root) ?? []
    const cannotTell = reasonOf(group, actor, standing)
    const chains = group.flatMap((claim) => chainOf.get(claim.id) ?? [])
    return {
      id,
      kind: kindOf(group, actor),
      label,
      claims: group.map((c) => c.id),
      why: whyOf(label, group, documents, own),
      ...(cannotTell === undefined ? {} : { cannotTell }),
      ...(own.length > 0
        ? { evidence: own.slice(0, MOST_EVIDENCE).map(({ ends }) => ends.map(({ span }) => span)) }
        : {}),
      ...(chains.length > 0 ? { chains } : {}),
    }
  })
  const untold = new Set(origins.flatMap((o) => (o.cannotTell === undefined ? [] : [o.id])))
  return { origins: origins.sort(by((o) => o.id)), of, ownVoices, untold, textOf: copied }
}

/** The actor by whose name a group goes: one that has a name before one that has none, and of these who makes most of its claims. */
function leading(group: readonly Claim[], actorOf: (claim: Claim) => Actor | undefined): Actor | undefined {
  const counts = new Map<Actor, number>()
  for (const claim of group) {
    const actor = actorOf(claim)
    if (actor) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  }
  const [best] = [...counts].sort(
    by(
      ([{ kind }]) => (kind === 'unnamed' ? 1 : 0),
      ([, count]) => -count,
      ([{ id }]) => id,
    ),
  )
  return best?.[0]
}

/** The words by which each document says whose it is, and what it has from them. */
function whyOf(label: string, group: readonly Claim[], documents: number, ties: readonly Tie[]): string {
  const firsts = [...new Map(group.toReversed().map((claim) => [claim.document, claim])).values()].toReversed()
  const quoted = firsts.slice(0, MOST_QUOTED).map(({ source, content }) => {
    const words = source && source.exact.length <= LONGEST_SOURCE ? `${cited(source)}: ` : ''
    return `${words}${cited(content)}`
  })
  const all = `All of it is what “${label}” says${documents > 1 ? `, in ${documents} documents` : ''}: ${quoted.join('; ')}.`
  const reasons = [...new Set(ties.map(({ why }) => why))].sort(compareText).slice(0, MOST_REASONS)
  return [all, ...reasons.map((why) => `${why}.`)].join(' ')
}

/** Why nobody can tell whose it is; nothing where the words say whose. */
function reasonOf(group: readonly Claim[], actor: Actor | undefined, standing: Standing): string | undefined {
  if (!actor || (actor.kind !== 'unnamed' && !group.every((c) => standing.of(c)?.anonymous))) return undefined
  const parties = group.map((claim) => standing.of(claim))
  if (parties.some((party) => party?.phrases.some((p) => p.proper))) return undefined
  const words = group.find(({ source }) => source !== undefined)?.source?.exact
  return words === undefined ? 'The words name nobody' : `“${words}” does not say who that is`
}

function kindOf(group: readonly Claim[], actor: Actor | undefined): Origin['kind'] {
  if (!actor) return 'outlet'
  const bases = new Set(group[0]!.basis.map((b) => b.kind))
  for (const kind of ['footage', 'investigation', 'intelligence', 'document', 'statement'] as const)
    if (bases.has(kind)) return kind
  if (bases.has('social-post')) return 'social-post'
  if (bases.has('witness')) return 'witnesses'
  if (actor.kind === 'unnamed') return 'unnamed'
  return actor.kind === 'outlet' ? 'outlet' : 'actor'
}
