import type { Studied } from '../../model/studied.ts'
import { nameKey } from '../actors/keys.ts'

/** Steps up a tree from a name to what it says the whereabouts of: "the village of Orvane in the northern district of Lessing". */
const MOST_STEPS = 4
/** Characters between two names one of which says where the other lies. */
const NEAR = 60

/** Names of places that a document puts another place into: of "Orvane, in Lessing province" the second. Keys of names. */
export function outerPlaces({ document: { text }, annotation: { names, tokens } }: Studied): Set<string> {
  const outer = new Set<string>()
  const places = names.filter((name) => name.kind === 'place')
  let first = 0
  places.slice(1).forEach((name, i) => {
    const before = places[i]!
    if (name.start - before.end > NEAR) return
    while (tokens[first]!.end <= before.start) first++
    const between = text.slice(before.end, name.start)
    if (between === ', ' || hangsOn(first)) outer.add(nameKey(text.slice(name.start, name.end)))

    function hangsOn(from: number): boolean {
      // "the village of Orvane in Lessing district": both hang on the village.
      const village = tokens[from]!.rel === 'nmod' ? tokens[from]!.head : -1
      let t = from
      while (t < tokens.length && tokens[t]!.start < name.start) t++
      for (let steps = 0; steps <= MOST_STEPS && t >= 0 && t < tokens.length; steps++) {
        const up = tokens[t]!.head
        if (up < 0 || !NAMING.has(tokens[t]!.rel)) return false
        if (up === village || (tokens[up]!.start >= before.start && tokens[up]!.end <= before.end)) return true
        t = up
      }
      return false
    }
  })
  return outer
}

/** Relations by which a noun says more of another, and those inside a name. */
const NAMING: ReadonlySet<string> = new Set(['nmod', 'appos', 'flat', 'compound', 'case'])
