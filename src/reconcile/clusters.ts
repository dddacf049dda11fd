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
  const only = onlyEvents(stances)
  stances.forEach((stance, i) => {
    for (const key of keysOf(stance, linked, only)) {
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

/** Of each topic the event that it is told of, where it is told of one only: who names no event means that one. */
function onlyEvents(stances: readonly Stance[]): Map<string, string> {
  const events = new Map<string, Set<string>>()
  for (const { facet, event } of stances) {
    if (event) events.set(facet.topic, (events.get(facet.topic) ?? new Set()).add(event))
  }
  return new Map([...events].flatMap(([topic, own]) => (own.size === 1 ? [[topic, [...own][0]!]] : [])))
}

/** The actor, and the content words of what it is about, as lemmas. */
function keysOf(
  { facet, about, document, event }: Stance,
  { studied }: Linked,
  only: ReadonlyMap<string, string>,
): Set<string> {
  const keys = new Set<string>()
  if (facet.aspect === 'what-happened') {
    const told = event ?? only.get(facet.topic)
    return new Set([told ? `${facet.topic} ${told}` : facet.topic])
  }
  if (facet.aspect === 'legality') return new Set([`topic ${facet.topic}`])
  // Pictures of one case are one question, and so are those who should not have been there.
  if (facet.aspect === 'authenticity' && facet.topic === 'footage') return new Set(['footage'])
  if (facet.aspect === 'authenticity') return new Set([event ?? `topic ${facet.topic}`])
  if (about) keys.add(about)
  if (facet.aspect === 'presence' && facet.topic !== 'presence') keys.add(facet.topic)
  if (!facet.about) return keys.add(`topic ${facet.topic}`)
  const { tokens } = studied[document]!.annotation
  const named: string[] = []
  const plain: string[] = []
  const { start, end } = facet.about.at
  for (let t = firstFrom(tokens, start); t < tokens.length && tokens[t]!.end <= end; t++) {
    const { upos, lemma } = tokens[t]!
    if (upos === 'PROPN') named.push(lemma.toLowerCase())
    else if (upos === 'NOUN' || upos === 'ADJ') plain.push(lemma.toLowerCase())
  }
  // "terrorist groups", "the Varg group": a noun for any force makes nobody the same as another; what names them does.
  for (const word of named.length > 0 ? named : plain) keys.add(word)
  return keys
}
