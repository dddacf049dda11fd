import type { Linked } from '../model/studied.ts'
import type { Aspect } from '../model/vocabulary.ts'
import type { Stance } from './stance.ts'

/** Stances that answer one question: about the same actor, or about things that share a word that says something. */
export function clustersOf(stances: readonly Stance[], linked: Linked, _aspect: Aspect): Stance[][] {
  const groups: { keys: Set<string>; members: Stance[] }[] = []
  for (const stance of stances) {
    const keys = keysOf(stance, linked)
    const fitting = groups.filter((g) => [...keys].some((k) => g.keys.has(k)))
    const [first, ...rest] = fitting
    if (!first) {
      groups.push({ keys, members: [stance] })
      continue
    }
    first.members.push(stance)
    for (const key of keys) first.keys.add(key)
    for (const other of rest) {
      first.members.push(...other.members)
      for (const key of other.keys) first.keys.add(key)
      groups.splice(groups.indexOf(other), 1)
    }
  }
  return groups.map((g) => g.members)
}

/** The actor, and the content words of what it is about, as lemmas. */
function keysOf({ facet, about, document, event }: Stance, { studied }: Linked): Set<string> {
  const keys = new Set<string>()
  if (facet.aspect === 'what-happened') return new Set([event ? `${facet.topic} ${event}` : facet.topic])
  if (facet.aspect === 'legality') return new Set([`topic ${facet.topic}`])
  if (facet.aspect === 'authenticity') return new Set([event ?? `topic ${facet.topic}`])
  if (about) keys.add(about)
  if (!facet.about) return keys.add(`topic ${facet.topic}`)
  const { annotation } = studied[document]!
  for (const token of annotation.tokens) {
    if (token.start < facet.about.at.start) continue
    if (token.end > facet.about.at.end) break
    if (['NOUN', 'PROPN', 'ADJ'].includes(token.upos)) keys.add(token.lemma.toLowerCase())
  }
  return keys
}
