import { contains, type Range } from '../model/span.ts'

/** So many open stretches at once are looked through for one that holds another; deeper nesting than this is not read. */
const MOST_OPEN = 32

/**
 * For each of some places the index of the smallest stretch that holds it, or -1. `fits` may refuse a pair. Takes time in proportion to
 * both lists (after sorting), however they nest.
 */
export function smallestHolder(
  places: readonly Range[],
  stretches: readonly Range[],
  fits: (place: number, stretch: number) => boolean = () => true,
): number[] {
  const byStart = (ranges: readonly Range[]) =>
    ranges.map((_, i) => i).sort((a, b) => ranges[a]!.start - ranges[b]!.start || ranges[b]!.end - ranges[a]!.end)
  const order = byStart(stretches)
  const found = places.map(() => -1)
  let next = 0
  let open: number[] = []
  for (const p of byStart(places)) {
    const place = places[p]!
    while (next < order.length && stretches[order[next]!]!.start <= place.start) open.push(order[next++]!)
    open = open.filter((s) => stretches[s]!.end > place.start)
    if (open.length > MOST_OPEN) open = open.slice(-MOST_OPEN)
    for (const s of open) {
      if (!contains(stretches[s]!, place) || !fits(p, s)) continue
      const best = found[p]!
      if (best < 0 || size(stretches[s]!) < size(stretches[best]!)) found[p] = s
    }
  }
  return found
}

const size = (range: Range) => range.end - range.start
