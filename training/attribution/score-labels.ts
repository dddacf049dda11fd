import { percent } from '../percent.ts'

const PARTS = ['source', 'cue', 'content'] as const
type Part = (typeof PARTS)[number]
type Place = readonly [number, number]

/** Scores of one part in percent. A stretch is right where its kind and both ends are, `begin` where its first word is. */
export interface PartScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly begin: number
  /** Mean overlap of the stretches: words shared by words in either; 0 for one that is missing or too much. */
  readonly jaccard: number
}

/** Compares labels of words ("B-cue", "I-cue", "O") line by line, each part by itself, as published comparisons do. */
export function scoreLabels(
  wanted: readonly (readonly string[])[],
  given: readonly (readonly string[])[],
): Record<Part, PartScore> {
  const scoreOf = (part: Part): PartScore => {
    let [want, give, exact, begin, shared, pairs] = [0, 0, 0, 0, 0, 0]
    wanted.forEach((labels, i) => {
      const right = stretches(labels, part)
      const found = stretches(given[i]!, part)
      want += right.length
      give += found.length
      for (const one of right) {
        if (found.some((other) => other[0] === one[0] && other[1] === one[1])) exact++
        if (found.some((other) => other[0] === one[0])) begin++
        shared += found.reduce((most, other) => Math.max(most, overlap(one, other)), 0)
      }
      pairs += right.length + found.filter((other) => !right.some((one) => overlap(one, other) > 0)).length
    })
    return {
      precision: percent(exact, give || 1),
      recall: percent(exact, want || 1),
      f1: percent(2 * exact, want + give || 1),
      begin: percent(2 * begin, want + give || 1),
      jaccard: percent(shared, pairs || 1),
    }
  }
  return { source: scoreOf('source'), cue: scoreOf('cue'), content: scoreOf('content') }
}

/** Places [first, last) of the stretches with one kind of label. */
function stretches(labels: readonly string[], part: Part): Place[] {
  const found: [number, number][] = []
  let isOpen = false
  labels.forEach((label, i) => {
    if (label === `B-${part}`) {
      found.push([i, i + 1])
      isOpen = true
    } else if (isOpen && label === `I-${part}`) found.at(-1)![1] = i + 1
    else isOpen = false
  })
  return found
}

function overlap(a: Place, b: Place): number {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0])
  return shared <= 0 ? 0 : shared / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]))
}
