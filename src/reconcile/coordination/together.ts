import type { Content } from './contents.ts'

/** Posts that follow one within the window that it is held against, at most: a flood of one content stays linear. */
const MOST_FOLLOWING = 20

/** What pairs of accounts posted together: for each pair how many contents. A pair is one number, `a * accounts + b` with a < b. */
export type Together = ReadonlyMap<number, number>

/**
 * Pairs of accounts that posted one content within the window, counted once for each content. `times` and `authors` are by post. Two posts that share a
 * text, a picture and a link share one content: contents come in that order, and what was counted for two posts is not counted again.
 */
export function together(
  contents: readonly Content[],
  times: Readonly<Float64Array>,
  authors: Readonly<Int32Array>,
  accounts: number,
  window: number,
): Together {
  const counts = new Map<number, number>()
  const counted = new Set<number>()
  for (const { kind, posts } of contents) {
    const ordered = [...posts].sort((a, b) => times[a]! - times[b]! || a - b)
    const pairs = new Set<number>()
    for (let i = 0; i < ordered.length; i++) {
      const one = ordered[i]!
      const end = Math.min(ordered.length, i + 1 + MOST_FOLLOWING)
      for (let j = i + 1; j < end && times[ordered[j]!]! - times[one]! <= window; j++) {
        const other = ordered[j]!
        const [a, b] = [Math.min(authors[one]!, authors[other]!), Math.max(authors[one]!, authors[other]!)]
        if (a === b) continue
        const both = Math.min(one, other) * times.length + Math.max(one, other)
        if (kind !== 'text' && counted.has(both)) continue
        counted.add(both)
        pairs.add(a * accounts + b)
      }
    }
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}
