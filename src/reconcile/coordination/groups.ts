import type { Together } from './together.ts'

/** Accounts that repeated pairs hold together. */
export interface Group {
  /** Indices of accounts, ascending. */
  readonly accounts: readonly number[]
  readonly pairs: readonly number[]
  /** Contents that its pairs posted together, summed over the pairs. */
  readonly coincidences: number
}

/** Groups of accounts whose pairs posted at least so many contents together; in the order of their first accounts. */
export function groupsOf(counts: Together, accounts: number, least: number): Group[] {
  const groupOf = new Map<number, number>()
  const root = (account: number): number => {
    let at = account
    for (let above = groupOf.get(at); above !== undefined && above !== at; above = groupOf.get(at)) at = above
    for (let step = account; step !== at; ) {
      const next = groupOf.get(step) ?? at
      groupOf.set(step, at)
      step = next
    }
    return at
  }
  const repeated = [...counts].filter(([, count]) => count >= least).sort(([a], [b]) => a - b)
  for (const [pair] of repeated) {
    const [a, b] = [root(Math.floor(pair / accounts)), root(pair % accounts)]
    groupOf.set(Math.max(a, b), Math.min(a, b))
    groupOf.set(Math.min(a, b), Math.min(a, b))
  }
  const groups = new Map<number, { accounts: Set<number>; pairs: number[]; coincidences: number }>()
  for (const [pair, count] of repeated) {
    const [a, b] = [Math.floor(pair / accounts), pair % accounts]
    const group = groups.get(root(a)) ?? { accounts: new Set<number>(), pairs: [], coincidences: 0 }
    groups.set(root(a), group)
    group.accounts.add(a).add(b)
    group.pairs.push(pair)
    group.coincidences += count
  }
  return [...groups.values()].map(({ accounts: own, pairs, coincidences }) => ({
    accounts: [...own].sort((a, b) => a - b),
    pairs,
    coincidences,
  }))
}
