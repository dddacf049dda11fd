import type { FoundName } from './found-name.ts'

const ACTING = new Set(['organization', 'government', 'armed-force', 'armed-group', 'agency', 'company', 'outlet'])

/**
 * One list of names that do not overlap, from those that general knowledge tells and those that the tagger found, both in text order.
 * A name of more words goes before one inside it, a known name before one that overlaps it, and where both have the same words the known
 * one does, unless its words may name several things.
 */
export function settleNames(known: readonly FoundName[], tagged: readonly FoundName[]): FoundName[] {
  const names: FoundName[] = []
  let k = 0
  let t = 0
  while (k < known.length || t < tagged.length) {
    const a = known[k]
    const b = tagged[t]
    if (!b || (a && a.last <= b.first)) {
      names.push(a!)
      k++
    } else if (!a || b.last <= a.first) {
      names.push(b)
      t++
    } else if (takesKnown(a, b)) {
      // The known name may reach over several of the tagger's.
      while (t < tagged.length && tagged[t]!.first < a.last) t++
      names.push(a)
      k++
    } else {
      const inside: FoundName[] = []
      while (k < known.length && known[k]!.first < b.last) inside.push(known[k++]!)
      if (covers(inside, b)) names.push(...inside)
      else names.push(withKnown(b, inside))
      t++
    }
  }
  return names
}

function takesKnown(known: FoundName, tagged: FoundName): boolean {
  if (known.first === tagged.first && known.last === tagged.last) return known.sure || tagged.kind !== 'person'
  const within = tagged.first <= known.first && tagged.last >= known.last
  return !within
}

/** Whether known names, several, stand on all words of a name: it is none by itself. */
function covers(known: readonly FoundName[], { first, last }: FoundName): boolean {
  const size = known.reduce((sum, name) => sum + name.last - name.first, 0)
  return known.length > 1 && size === last - first
}

/** A longer name that ends with a known actor is of its kind ("Royal Peruvian Army"); the id is not the same any more. */
function withKnown(name: FoundName, inside: readonly FoundName[]): FoundName {
  const last = inside.at(-1)
  if (!last || last.last !== name.last || last.first === name.first) return name
  return ACTING.has(last.kind) && name.kind === 'organization' ? { ...name, kind: last.kind } : name
}
