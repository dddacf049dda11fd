import type { Linked } from '../model/studied.ts'
import { firstFrom } from './content-words.ts'
import type { Stance } from './stance.ts'

/** Stances that answer one question: about the same actor, or about things that share a word that says something. */
export function clustersOf(stances: readonly Stance[], linked: Linked): Stance[][] {
  const groups: Stance[][] = stances.map((stance) => [stance])
  const groupOf = stances.map((_, i) => i)
  const find = (i: number): number => {
    let root = i
    while (groupOf[root] !== root) root = groupOf[root]!
    for (let step = i; groupOf[step] !== root; ) {
      const next = groupOf[step]!
      groupOf[step] = root
      step = next
    }
    return root
  }
  const first = new Map<string, number>()
  stances.forEach((stance, i) => {
    for (const key of keysOf(stance, linked)) {
      const other = first.get(key)
      if (other === undefined) {
        first.set(key, i)
        continue
      }
      const [a, b] = [find(other), find(i)].sort((x, y) => x - y) as [number, number]
      if (a === b) continue
      groupOf[b] = a
      groups[a]!.push(...groups[b]!)
      groups[b] = []
    }
  })
  return groups.filter((group) => group.length > 0)
}

/** The actor, and the content words of what it is about, as lemmas. */
function keysOf({ facet, about, document, event }: Stance, { studied }: Linked): Set<string> {
  const keys = new Set<string>()
  if (facet.aspect === 'what-happened') return new Set([event ? `${facet.topic} ${event}` : facet.topic])
  if (facet.aspect === 'legality') return new Set([`topic ${facet.topic}`])
  // Pictures of one case are one question, and so are those who should not have been there.
  if (facet.aspect === 'authenticity' && facet.topic === 'footage') return new Set(['footage'])
  if (facet.aspect === 'authenticity') return new Set([event ?? `topic ${facet.topic}`])
  if (about) keys.add(about)
  if (facet.aspect === 'presence' && facet.topic !== 'presence') keys.add(facet.topic)
  if (!facet.about) return keys.add(`topic ${facet.topic}`)
  const { annotation } = studied[document]!
  const { tokens } = annotation
  for (
    let t = firstFrom(tokens, facet.about.at.start);
    t < tokens.length && tokens[t]!.end <= facet.about.at.end;
    t++
  ) {
    const token = tokens[t]!
    if (['NOUN', 'PROPN', 'ADJ'].includes(token.upos)) keys.add(token.lemma.toLowerCase())
  }
  return keys
}
