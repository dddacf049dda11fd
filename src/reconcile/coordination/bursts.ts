import type { Content } from './contents.ts'
import type { Group } from './groups.ts'

/** A content that several accounts of a group posted within the window, each post no further than that from the one before. */
export interface Burst {
  readonly content: Content
  /** Indices of posts by time. */
  readonly posts: readonly number[]
}

/** The bursts of each group, in the order of contents and times. */
export function burstsOf(
  groups: readonly Group[],
  contents: readonly Content[],
  times: Readonly<Float64Array>,
  authors: Readonly<Int32Array>,
  window: number,
): readonly (readonly Burst[])[] {
  const groupOf = new Map(groups.flatMap(({ accounts }, g) => accounts.map((account) => [account, g] as const)))
  const found = groups.map((): Burst[] => [])
  for (const content of contents) {
    const byGroup = new Map<number, number[]>()
    for (const post of content.posts) {
      const group = groupOf.get(authors[post]!)
      if (group === undefined) continue
      const list = byGroup.get(group)
      if (list) list.push(post)
      else byGroup.set(group, [post])
    }
    for (const [group, posts] of byGroup) {
      posts.sort((a, b) => times[a]! - times[b]! || a - b)
      let from = 0
      for (let i = 1; i <= posts.length; i++) {
        if (i < posts.length && times[posts[i]!]! - times[posts[i - 1]!]! <= window) continue
        const burst = posts.slice(from, i)
        from = i
        if (new Set(burst.map((post) => authors[post]!)).size > 1) found[group]!.push({ content, posts: burst })
      }
    }
  }
  return found
}
