import { type Counterparts, counterparts } from '../model/counterparts.ts'
import type { Dossier } from '../model/dossier.ts'
import { idOf } from '../model/ids.ts'

/**
 * A dossier of a part of the documents with the ids that its actors, events, questions and origins have in the whole, so that a link to one
 * leads to the same on every day. What the whole does not have by itself keeps an id of its own.
 */
export function inNamesOf(whole: Dossier, part: Dossier): Dossier {
  const same = counterparts(part, whole)
  const names = new Map<string, string>()
  for (const list of ['actors', 'events', 'questions', 'origins'] as const) rename(part, whole, list, same, names)
  return names.size === 0 ? part : (renamed(part, names) as Dossier)
}

function rename(
  part: Dossier,
  whole: Dossier,
  list: keyof Counterparts,
  same: Counterparts,
  names: Map<string, string>,
): void {
  const others = new Set(whole[list].map(({ id }) => id))
  for (const { id } of part[list]) {
    const counterpart = same[list].get(id)
    // An id that means another thing in the whole would mislead.
    const name = counterpart ?? (others.has(id) ? idOf(id.slice(0, id.indexOf('-')), id, 'apart') : id)
    if (name !== id) names.set(id, name)
  }
}

/** Every id that stands anywhere in the value, renamed. Goes as deep as the dossier's schema. */
function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => renamed(item, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, names)]))
}
