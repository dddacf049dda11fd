import type { Actor } from '../model/dossier.ts'

/** Everybody on the side of an actor, with the actor: a state, its ministries and who speaks for them. */
export type Sides = (actor: string) => ReadonlySet<string>

/** Sides as linking found them. An actor without a side is a side of its own, with those who speak for it. */
export function sidesOf(actors: readonly Actor[]): Sides {
  const byId = new Map(actors.map((a) => [a.id, a]))
  const sideOf = ({ id, side, speaksFor }: Actor) => side ?? byId.get(speaksFor ?? '')?.side ?? speaksFor ?? id
  const members = new Map<string, Set<string>>()
  for (const actor of actors) {
    const side = sideOf(actor)
    const known = members.get(side)
    if (known) known.add(actor.id)
    else members.set(side, new Set([actor.id]))
  }
  return (id) => {
    const actor = byId.get(id)
    return (actor && members.get(sideOf(actor))) ?? new Set([id])
  }
}
