import { contextKeys } from './context-keys.ts'
import type { Described } from './described.ts'
import { type Entity, entityOf, foldName, learn } from './entities.ts'
import { genderOf, type Scene } from './scene.ts'

/** Entities that are kept under one key; where more share it, it tells nobody apart. */
const CROWD = 32

/** What has been read so far, from the first word to the last, with ways to find somebody again that cost the same in any text. */
export interface Past {
  readonly scene: Scene
  /** Mentions in text order of their heads. */
  readonly said: { readonly head: number; readonly entity: Entity }[]
  /** Entity of the mention at a head. */
  readonly at: Map<number, Entity>
  /** The entity last mentioned under a key: what is known of it, its title, its body. */
  readonly last: Map<string, Entity>
  /** Entities that bear a key: a name, a part of one, its first letters, a body that one speaks for. */
  readonly bearers: Map<string, Set<Entity>>
  /** How many entities there are. */
  count: number
}

export const pastOf = (scene: Scene): Past => ({
  scene,
  said: [],
  at: new Map(),
  last: new Map(),
  bearers: new Map(),
  count: 0,
})

export const newEntity = (past: Past): Entity => entityOf(past.count++)

/** Notes that a mention stands for an entity, and what it says of it. */
export function note(past: Past, entity: Entity, said: Described): void {
  const name = said.name && foldName(past.scene.text.slice(said.name.start, said.name.end))
  learn(entity, said, name)
  const gender = genderOf(past.scene, said.head)
  if (gender !== undefined) entity.gender ??= gender
  const { last, bearing } = contextKeys(past.scene, entity, name)
  for (const key of last) past.last.set(key, entity)
  for (const key of bearing) {
    const bearers = past.bearers.get(key)
    if (!bearers) past.bearers.set(key, new Set([entity]))
    else if (bearers.size < CROWD) bearers.add(entity)
  }
  mention(past, said.head, entity)
}

/** Notes that an entity was mentioned at a head. */
export function mention(past: Past, head: number, entity: Entity): void {
  entity.last = head
  past.at.set(head, entity)
  past.said.push({ head, entity })
}

const NOBODY: ReadonlySet<Entity> = new Set()

/** Entities that bear a key, in the order of their first mention; nobody where too many do. */
export function bearersOf({ bearers }: Past, key: string): ReadonlySet<Entity> {
  const found = bearers.get(key)
  return found && found.size < CROWD ? found : NOBODY
}
