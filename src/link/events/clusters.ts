import { unionOf } from '../../model/union.ts'
import type { Clue } from './clues.ts'
import { excludes, farApart, otherWeekday, type Stretch } from './dates.ts'

/** Clues joined into events, with the dates that each event holds, so that a new clue is set against dates and not against every other clue. */
export interface Clusters {
  join(a: number, b: number): void
  find(a: number): number
  /** Whether no date in the cluster of `member` speaks against the clue: another day in one document, or days too far apart in two. */
  fits(member: number, clue: Clue): boolean
  /** Whether all that is joined with `a` fits the cluster of `member`. */
  allFit(member: number, a: number): boolean
}

/** A date of a cluster, and the documents that give it. */
interface HeldDate extends Stretch {
  readonly documents: Set<number>
}

export function clustersOf(clues: readonly Clue[]): Clusters {
  const union = unionOf(clues.length)
  const dates = new Map<number, Map<string, HeldDate>>()
  const datesOf = (root: number): Map<string, HeldDate> => {
    let own = dates.get(root)
    if (!own) {
      const { start, end, document } = clues[root]!
      own = new Map(
        start ? [[`${start}/${end ?? ''}`, { start, ...(end ? { end } : {}), documents: new Set([document]) }]] : [],
      )
      dates.set(root, own)
    }
    return own
  }
  const fitsDates = (
    held: ReadonlyMap<string, HeldDate>,
    stretch: Stretch,
    documents: ReadonlySet<number>,
  ): boolean => {
    if (!stretch.start && stretch.weekday === undefined) return true
    for (const other of held.values()) {
      if (otherWeekday(other, stretch)) return false
      if (!excludes(other, stretch)) continue
      if (farApart(other, stretch)) return false
      for (const document of documents) if (other.documents.has(document)) return false
    }
    return true
  }
  return {
    find: union.find,
    fits: (member, clue) => fitsDates(datesOf(union.find(member)), clue, new Set([clue.document])),
    allFit(member, a) {
      const held = datesOf(union.find(member))
      return [...datesOf(union.find(a)).values()].every((date) => fitsDates(held, date, date.documents))
    },
    join(a, b) {
      const [x, y] = [union.find(a), union.find(b)]
      if (x === y) return
      const [one, two] = [datesOf(x), datesOf(y)]
      union.join(x, y)
      const root = union.find(x)
      const [kept, gone] = one.size >= two.size ? [one, two] : [two, one]
      for (const [key, date] of gone) {
        const known = kept.get(key)
        if (known) for (const document of date.documents) known.documents.add(document)
        else kept.set(key, date)
      }
      dates.delete(x)
      dates.delete(y)
      dates.set(root, kept)
    },
  }
}
