import type { ActorKind } from '../../model/vocabulary.ts'
import type { ActorEntry, ClaimEntry } from '../ledger.ts'
import type { Count } from './count.ts'
import type { Incident } from './incident.ts'

/** Somebody who fights or governs, with what it says of an incident. */
export interface Belligerent {
  readonly actor: ActorEntry
  /** Whether the reports name it as acting in the event. */
  readonly acting: boolean
  /** Its own numbers, those of who speaks for it and of its side among them. */
  readonly counts: readonly Count[]
  readonly denials: readonly ClaimEntry[]
}

const FIGHTS: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'government',
  'armed-force',
  'armed-group',
  'place-as-actor',
])
/** Who is named as acting may be of these kinds, too. */
const ACTS: ReadonlySet<ActorKind> = new Set<ActorKind>([...FIGHTS, 'organization', 'group'])
/** More are not told apart. */
const MOST = 12

/** Those named as acting first, each group in the order of the dossier; of one side, the first stands for all. */
export function belligerentsOf({ event, counts, claims, ledger }: Incident): Belligerent[] {
  const named = (role: string) =>
    event.participants.flatMap(({ actor, role: own }) => {
      const entry = ledger.actors.get(actor)
      return own === role && entry !== undefined ? [principalOf(entry)] : []
    })
  // A phrase such as "twelve people" is a count of the dead before it is somebody who acts.
  const hurt = new Set(named('patient'))
  const worded = new Set(counts.map(({ words }) => words.toLowerCase()))
  const isCount = ({ actor }: ActorEntry) => worded.has(actor.name.toLowerCase())
  const acting = new Set(named('agent').filter((one) => ACTS.has(one.actor.kind) && !hurt.has(one) && !isCount(one)))
  const speaking = [...counts.flatMap((count) => count.claims), ...claims.filter(denies)].flatMap(({ claimer }) =>
    claimer !== null && FIGHTS.has(principalOf(claimer).actor.kind) ? [principalOf(claimer)] : [],
  )
  const sides = new Map<string, ActorEntry>()
  for (const entry of [...acting, ...speaking]) {
    const side = sideOf(entry)
    if (!sides.has(side)) sides.set(side, entry)
  }
  const countsOf = bySide(counts, ({ holder }) => holder)
  const denialsOf = bySide(claims.filter(denies), ({ claimer }) => claimer)
  const found = [...sides].map(
    ([side, actor]): Belligerent => ({
      actor,
      acting: acting.has(actor),
      counts: countsOf.get(side) ?? [],
      denials: denialsOf.get(side) ?? [],
    }),
  )
  // A phrase for several people ("many") is somebody only where it says something.
  const speaks = ({ actor, counts: own, denials }: Belligerent) =>
    actor.actor.kind !== 'group' || own.length + denials.length > 0
  return found.filter(speaks).slice(0, MOST)
}

/** What is said, by the side of whoever says it. */
function bySide<T>(said: readonly T[], holderOf: (one: T) => ActorEntry | null): Map<string, T[]> {
  const sides = new Map<string, T[]>()
  for (const one of said) {
    const holder = holderOf(one)
    if (holder === null) continue
    const side = sideOf(principalOf(holder))
    const list = sides.get(side)
    if (list) list.push(one)
    else sides.set(side, [one])
  }
  return sides
}

const sideOf = ({ actor }: ActorEntry) => actor.side ?? actor.id

const denies = ({ claim }: ClaimEntry) => claim.act === 'deny'

function principalOf(entry: ActorEntry): ActorEntry {
  const seen = new Set<ActorEntry>()
  let at = entry
  while (at.speaksFor !== null && !seen.has(at)) {
    seen.add(at)
    at = at.speaksFor
  }
  return at
}

/** Whether what one says is said for the other: itself, its spokesman, or one of the same side. */
export function speaksFor(speaker: ActorEntry, principal: ActorEntry): boolean {
  const own = principalOf(speaker)
  return own === principal || (own.actor.side !== undefined && own.actor.side === principal.actor.side)
}
