import type { Past } from './past.ts'

/** Whether a pronoun speaks or owns what speaks: "it said", "it found the grave and ordered an inquiry", "his estimate", "its spokesman said". */
export function speaks({ scene }: Past, head: number): boolean {
  const { tree } = scene
  const { head: above, rel } = tree.tokens[head]!
  if (above < 0) return false
  const says = (verb: number) => scene.says(verb) || tree.childrenBy(verb, 'conj').some(scene.says)
  if (rel === 'nsubj') return says(above)
  if (rel !== 'nmod:poss') return false
  const owned = tree.tokens[above]!
  return scene.isSaying(above) || (owned.rel === 'nsubj' && owned.head >= 0 && says(owned.head))
}
