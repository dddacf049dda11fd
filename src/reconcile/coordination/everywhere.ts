import type { Content } from './contents.ts'

/** Accounts that must post a content in one hour before it can be what everybody posts. */
const MANY = 10
/** How many times as many pairs as an even hour would give may still be chance. */
const EVEN = 2
const HOUR = 3600

/**
 * Sets apart what everybody posts: a content that many accounts post all through an hour, such as a headline, falls into one minute by chance alone.
 * Where its posts crowd into the window, they stay. Gives the contents without those hours, and how many posts were set apart.
 */
export function withoutEverywhere(
  contents: readonly Content[],
  times: Readonly<Float64Array>,
  authors: Readonly<Int32Array>,
  window: number,
): { readonly contents: readonly Content[]; readonly apart: ReadonlySet<number> } {
  const apart = new Set<number>()
  const kept = contents.flatMap(({ kind, key, posts }): Content[] => {
    const hours = new Map<number, number[]>()
    for (const post of posts) {
      const hour = Math.floor(times[post]! / HOUR)
      const list = hours.get(hour)
      if (list) list.push(post)
      else hours.set(hour, [post])
    }
    const left = [...hours.values()].flatMap((own) => {
      if (!isEven(own, times, authors, window)) return own
      for (const post of own) apart.add(post)
      return []
    })
    return left.length < 2 ? [] : [{ kind, key, posts: left.sort((a, b) => a - b) }]
  })
  return { contents: kept, apart }
}

function isEven(
  posts: readonly number[],
  times: Readonly<Float64Array>,
  authors: Readonly<Int32Array>,
  window: number,
): boolean {
  if (new Set(posts.map((post) => authors[post]!)).size < MANY) return false
  const ordered = posts.map((post) => times[post]!).sort((a, b) => a - b)
  let pairs = 0
  let first = 0
  ordered.forEach((time, i) => {
    while (time - ordered[first]! > window) first++
    pairs += i - first
  })
  const chance = Math.min(1, (2 * window) / HOUR)
  return pairs <= EVEN * chance * ((posts.length * (posts.length - 1)) / 2)
}
