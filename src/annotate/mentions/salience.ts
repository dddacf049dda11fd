import { relationIs } from '../../model/tree.ts'
import type { Entity } from './entities.ts'
import type { Past } from './join-entities.ts'

/** Sentences back that a pronoun reaches. */
const REACH = 3

/**
 * Whom a pronoun or general noun takes up: of those that fit and were mentioned not long ago, the one that weighs most, by how near the
 * mention is and whether it was a subject; undefined where nobody fits.
 */
export function mostSalient(past: Past, head: number, fits: (entity: Entity) => boolean): Entity | undefined {
  const { tokens } = past.scene.tree
  const sentence = tokens[head]!.sentence
  let best: Entity | undefined
  let most = 0
  for (const entity of past.entities) {
    if (!fits(entity)) continue
    let weight = 0
    for (let i = entity.heads.length - 1; i >= 0; i--) {
      const mention = entity.heads[i]!
      if (mention >= head) continue
      const back = sentence - tokens[mention]!.sentence
      if (back > REACH) break
      if (isSibling(past, mention, head) || isInOwnWords(past, mention, head)) continue
      weight = Math.max(weight, weightOf(past, mention, back, head))
    }
    if (weight > most) {
      most = weight
      best = entity
    }
  }
  return best
}

function weightOf({ scene: { tree } }: Past, mention: number, back: number, head: number): number {
  const token = tree.tokens[mention]!
  const role = relationIs(token, 'nsubj')
    ? 40
    : relationIs(token, 'obl:agent')
      ? 24
      : relationIs(token, 'obj', 'iobj', 'conj')
        ? 16
        : relationIs(token, 'nmod:poss')
          ? 12
          : 8
  const governs = back === 0 && tree.ancestors(head).includes(token.head) ? 20 : 0
  const near = back === 0 ? Math.max(0, 12 - (head - mention) / 3) : 0
  return 100 - 30 * back + role + governs + near
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
  return (
    verb >= 0 &&
    relationIs(tree.tokens[head]!, 'nsubj') &&
    tree.ancestors(mention).includes(verb) &&
    tree.tokens[mention]!.head !== verb
  )
}
