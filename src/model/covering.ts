import type { Range } from './span.ts'

/** Each token that overlaps one of some ranges, with that range; both in text order and without overlaps among themselves. */
export function coveredBy<R extends Range>(tokens: readonly Range[], ranges: readonly R[]): ReadonlyMap<number, R> {
  const found = new Map<number, R>()
  let next = 0
  for (const range of ranges) {
    while (next < tokens.length && tokens[next]!.end <= range.start) next++
    for (let t = next; t < tokens.length && tokens[t]!.start < range.end; t++) found.set(t, range)
  }
  return found
}
