import { percent } from '../percent.ts'

/** Who is whom: the group of each mention, by its key. Mentions that stand alone are left out. */
export type Chains = ReadonlyMap<number, string>

interface Counts {
  readonly right: readonly [found: number, wanted: number]
  readonly all: readonly [found: number, wanted: number]
}

/** Precision, recall and F1 of one metric, in percent. */
export interface ChainScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** MUC, B³ and CEAF with φ4 over several documents, and the mean of their F1. */
export function scoreChains(documents: readonly { readonly gold: Chains; readonly found: Chains }[]) {
  const scored = { muc: metric(muc), bCubed: metric(bCubed), ceaf: metric(ceaf) }
  const { muc: m, bCubed: b, ceaf: c } = scored
  return { ...scored, mean: Math.round((100 * (m.f1 + b.f1 + c.f1)) / 3) / 100 }

  function metric(count: (gold: Chains, found: Chains) => Counts): ChainScore {
    const counts = documents.map(({ gold, found }) => count(withoutLone(gold), withoutLone(found)))
    const sum = (of: (c: Counts) => number) => counts.reduce((total, c) => total + of(c), 0)
    const precision = share(
      sum((c) => c.right[0]),
      sum((c) => c.all[0]),
    )
    const recall = share(
      sum((c) => c.right[1]),
      sum((c) => c.all[1]),
    )
    const f1 = share(2 * precision * recall, precision + recall)
    return { precision: percent(precision, 1), recall: percent(recall, 1), f1: percent(f1, 1) }
  }
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

function groups(chains: Chains): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [mention, group] of chains) {
    const members = found.get(group)
    if (members) members.push(mention)
    else found.set(group, [mention])
  }
  return found
}

function withoutLone(chains: Chains): Chains {
  const all = groups(chains)
  return new Map([...chains].filter(([, group]) => all.get(group)!.length > 1))
}

/** Links: a chain of n mentions has n - 1, less one for each further piece that the other side breaks it into. */
function muc(gold: Chains, found: Chains): Counts {
  const links = (of: Chains, by: Chains) => {
    let [right, all] = [0, 0]
    for (const members of groups(of).values()) {
      const pieces = new Set(members.map((m) => by.get(m) ?? `alone ${m}`))
      right += members.length - pieces.size
      all += members.length - 1
    }
    return [right, all] as const
  }
  const [foundRight, foundAll] = links(found, gold)
  const [goldRight, goldAll] = links(gold, found)
  return { right: [foundRight, goldRight], all: [foundAll, goldAll] }
}

/** For each mention the share of its chain that the other side has together with it. */
function bCubed(gold: Chains, found: Chains): Counts {
  const overlap = (of: Chains, by: Chains) => {
    let right = 0
    for (const members of groups(of).values()) {
      const pieces = groups(new Map(members.flatMap((m) => (by.has(m) ? [[m, by.get(m)!] as const] : []))))
      for (const piece of pieces.values()) right += piece.length ** 2 / members.length
    }
    return right
  }
  return { right: [overlap(found, gold), overlap(gold, found)], all: [found.size, gold.size] }
}

/** Chains paired one to one so that they have most in common: twice the mentions they share of all that they have. */
function ceaf(gold: Chains, found: Chains): Counts {
  const [goldGroups, foundGroups] = [[...groups(gold).values()], [...groups(found).values()]]
  const alike = goldGroups.map((g) => {
    const members = new Set(g)
    return foundGroups.map((f) => (2 * f.filter((m) => members.has(m)).length) / (g.length + f.length))
  })
  const right = bestPairing(alike)
  return { right: [right, right], all: [foundGroups.length, goldGroups.length] }
}

/** The largest sum of a choice of cells, no two in a row or column (the Hungarian method, O(n³)). */
export function bestPairing(gains: readonly (readonly number[])[]): number {
  const n = Math.max(gains.length, gains[0]?.length ?? 0)
  const cost = (row: number, column: number) => -(gains[row - 1]?.[column - 1] ?? 0)
  const rowPrice = new Float64Array(n + 1)
  const columnPrice = new Float64Array(n + 1)
  const rowOf = new Int32Array(n + 1)
  for (let row = 1; row <= n; row++) {
    const least = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY)
    const cameFrom = new Int32Array(n + 1)
    const isUsed = new Uint8Array(n + 1)
    rowOf[0] = row
    let column = 0
    do {
      isUsed[column] = 1
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let j = 1; j <= n; j++) {
        if (isUsed[j]) continue
        const reduced = cost(rowOf[column]!, j) - rowPrice[rowOf[column]!]! - columnPrice[j]!
        if (reduced < least[j]!) {
          least[j] = reduced
          cameFrom[j] = column
        }
        if (least[j]! < delta) {
          delta = least[j]!
          next = j
        }
      }
      for (let j = 0; j <= n; j++) {
        if (isUsed[j]) {
          rowPrice[rowOf[j]!]! += delta
          columnPrice[j]! -= delta
        } else least[j]! -= delta
      }
      column = next
    } while (rowOf[column] !== 0)
    while (column !== 0) {
      rowOf[column] = rowOf[cameFrom[column]!]!
      column = cameFrom[column]!
    }
  }
  let sum = 0
  for (let j = 1; j <= n; j++) sum -= cost(rowOf[j]!, j)
  return sum
}
