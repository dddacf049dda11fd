import { relationIs } from '../../model/tree.ts'
import type { Entity } from './entities.ts'
import type { Past } from './past.ts'

/** Sentences back that a pronoun reaches. */
const REACH = 3

/** Mentions back that it reaches, at most: endless sentences have no end of them. */
const MENTIONS = 100

/** Somebody whom a pronoun or general noun may take up, with how much speaks for it. */
export interface Salient {
  readonly entity: Entity
  readonly weight: number
  /** Head of the mention that speaks most for it. */
  readonly mention: number
  /** How often it was mentioned as far back as is looked. */
  readonly times: number
}

/**
 * Whom a pronoun or general noun may take up: those that fit and were mentioned not long ago, the one first that weighs most, by how near
 * the mention is and whether it was a subject.
 */
export function salient(past: Past, head: number, fits: (entity: Entity) => boolean): Salient[] {
  const { tokens } = past.scene.tree
  const { sentence } = tokens[head]!
  const weights = new Map<Entity, Salient>()
  const within = new Set<Entity>()
  const oldest = Math.max(0, past.said.length - MENTIONS)
  for (let i = past.said.length - 1; i >= oldest; i--) {
    const { head: mention, entity } = past.said[i]!
    const back = sentence - tokens[mention]!.sentence
    if (back > REACH) break
    if (!fits(entity) || isSibling(past, mention, head) || isDescribedByIt(past, mention, head)) continue
    if (isInOwnWords(past, mention, head)) {
      if (mention < head && isMainSubject(past, mention, head)) within.add(entity)
      continue
    }
    const weight = weightOf(past, mention, back, head)
    const before = weights.get(entity)
    const times = (before?.times ?? 0) + 1
    weights.set(entity, before && before.weight >= weight ? { ...before, times } : { entity, weight, mention, times })
  }
  const found = [...weights.values()].sort((a, b) => b.weight - a.weight || a.entity.number - b.entity.number)
  // "Officials have confirmed 40 deaths, they say", after a sentence on auditors: either may speak, and so nobody is named.
  const isEither = found[0] !== undefined && within.size > 0 && !within.has(found[0].entity)
  return isEither ? [] : found
}

function weightOf({ scene: { tree } }: Past, mention: number, back: number, head: number): number {
  const token = tree.tokens[mention]!
  const governs = back === 0 && token.head >= 0 && token.head !== head && tree.isBelow(head, token.head) ? 20 : 0
  const near = back === 0 ? Math.max(0, 12 - (head - mention) / 3) : 0
  return 100 - 30 * back + roleWeight(token.rel) + governs + near + (isBesideOwn(tree, mention, head) ? 60 : 0)
}

/** "the army and its partners": who stands first in a row owns what follows. */
function isBesideOwn({ tokens }: Past['scene']['tree'], mention: number, head: number): boolean {
  const owned = tokens[head]!.head
  return (
    owned >= 0 &&
    relationIs(tokens[head]!, 'nmod:poss') &&
    relationIs(tokens[owned]!, 'conj') &&
    tokens[owned]!.head === mention
  )
}

function roleWeight(rel: string): number {
  const [relation] = rel.split(':')
  if (relation === 'nsubj') return 40
  if (rel === 'obl:agent') return 24
  if (relation === 'obj' || relation === 'iobj' || relation === 'conj') return 16
  return rel === 'nmod:poss' ? 12 : 8
}

/** Two arguments of one verb are two: "it accused the army". */
function isSibling({ scene: { tree } }: Past, mention: number, head: number): boolean {
  const a = tree.tokens[mention]!
  const b = tree.tokens[head]!
  return a.head >= 0 && a.head === b.head && !relationIs(b, 'nmod:poss') && !relationIs(a, 'nmod')
}

/** "9,000 are still missing, they say": nobody speaks of himself as part of what he says. */
function isInOwnWords({ scene: { tree } }: Past, mention: number, head: number): boolean {
  const verb = tree.tokens[head]!.head
  if (verb < 0 || !relationIs(tree.tokens[head]!, 'nsubj')) return false
  if (mention === verb || !tree.isBelow(mention, verb) || tree.tokens[mention]!.head === verb) return false
  return !isClauseBefore(tree, mention, verb)
}

/** The subject of what is said itself, not of a clause somewhere in it. */
function isMainSubject({ scene: { tree } }: Past, mention: number, head: number): boolean {
  const clause = tree.tokens[mention]!.head
  return relationIs(tree.tokens[mention]!, 'nsubj') && tree.tokens[clause]!.head === tree.tokens[head]!.head
}

/** "Wolfe, which they hire": who is the subject of a clause about somebody is somebody else. */
function isDescribedByIt({ scene: { tree } }: Past, mention: number, head: number): boolean {
  const verb = tree.tokens[head]!.head
  if (verb < 0 || !relationIs(tree.tokens[head]!, 'nsubj') || tree.tokens[verb]!.rel !== 'acl:relcl') return false
  return tree.tokens[verb]!.head === mention
}

/** "the office regrets it, it calls for calm": a clause before one that has words of its own behind its verb is not among them. */
function isClauseBefore(tree: Past['scene']['tree'], mention: number, verb: number): boolean {
  let clause = mention
  for (let steps = 0; steps < 12 && tree.tokens[clause]!.head !== verb; steps++) clause = tree.tokens[clause]!.head
  if (clause > verb || !relationIs(tree.tokens[clause]!, 'parataxis') || tree.child(clause, 'nsubj') < 0) return false
  return tree.childrenBy(verb, 'obj', 'obl', 'ccomp', 'xcomp').some((c) => c > verb)
}
