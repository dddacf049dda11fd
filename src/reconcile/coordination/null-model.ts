import type { Content } from './contents.ts'
import { type Group, groupsOf } from './groups.ts'
import { randomFrom } from './random.ts'
import type { CoordinationSettings } from './settings.ts'
import { together } from './together.ts'

export const SEED = 20_260_101

/** How what was found stands against chance, for one group. */
export interface Chance {
  /** Shuffles in which the largest group had at least as many coincidences. */
  readonly atLeast: number
  /** Coincidences of this group's own pairs in a shuffle, on average. */
  readonly expected: number
}

/** Posts that all shuffles together may move: some seconds of work. */
const MOST_MOVED = 3_000_000
const FEWEST = 20

/**
 * What to expect by chance: every post stays with its account, its content, its day and its hour, and is given another second of that hour. So who is active when,
 * and what everybody posts in the hour of the news, stays as it is; what is lost is who posts with whom at one minute. Fixed seed.
 */
export function chancesOf(
  groups: readonly Group[],
  contents: readonly Content[],
  times: Readonly<Float64Array>,
  authors: Readonly<Int32Array>,
  accounts: number,
  { window, least, shuffles }: CoordinationSettings,
): { readonly shuffles: number; readonly chances: readonly Chance[] } {
  if (groups.length === 0) return { shuffles: 0, chances: [] }
  const moved = [...new Set(contents.flatMap(({ posts }) => posts))].sort((a, b) => a - b)
  const rounds = Math.min(shuffles, Math.max(FEWEST, Math.floor(MOST_MOVED / Math.max(1, moved.length))))
  const random = randomFrom(SEED)
  const shuffled = Float64Array.from(times)
  const atLeast = groups.map(() => 0)
  const sums = groups.map(() => 0)
  for (let round = 0; round < rounds; round++) {
    for (const post of moved) shuffled[post] = Math.floor(times[post]! / HOUR) * HOUR + Math.floor(random() * HOUR)
    const counts = together(contents, shuffled, authors, accounts, window)
    const largest = groupsOf(counts, accounts, least).reduce((most, group) => Math.max(most, group.coincidences), 0)
    groups.forEach((group, g) => {
      if (largest >= group.coincidences) atLeast[g]!++
      for (const pair of group.pairs) sums[g]! += counts.get(pair) ?? 0
    })
  }
  return { shuffles: rounds, chances: groups.map((_, g) => ({ atLeast: atLeast[g]!, expected: sums[g]! / rounds })) }
}

const HOUR = 3600
