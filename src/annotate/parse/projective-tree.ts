/**
 * The best projective tree with one root by the scores of its arcs (Eisner 1996), for sentences short enough to pay for all their spans.
 * Rows and columns count words from 1, column 0 is the root; a score stands at `dependent × columns + head`.
 */
export function projectiveTree(scores: Float32Array, columns: number, words: number, heads: Int32Array): void {
  const { open, closed, openAt, closedAt } = room(words)
  const size = words
  const at = (from: number, to: number) => from * size + to
  // closed: a word with all its dependents on one side; open: an arc between two words, what lies between them settled.
  for (let i = 0; i < size; i++) closed[0]![at(i, i)] = closed[1]![at(i, i)] = 0
  for (let width = 1; width < size; width++) {
    for (let from = 0; from + width < size; from++) {
      const to = from + width
      let best = Number.NEGATIVE_INFINITY
      let split = from
      for (let k = from; k < to; k++) {
        const sum = closed[1]![at(from, k)]! + closed[0]![at(k + 1, to)]!
        if (sum > best) {
          best = sum
          split = k
        }
      }
      const cell = at(from, to)
      open[0]![cell] = best + scores[(from + 1) * columns + to + 1]!
      open[1]![cell] = best + scores[(to + 1) * columns + from + 1]!
      openAt[cell] = split
      best = Number.NEGATIVE_INFINITY
      for (let k = from; k < to; k++) {
        const sum = closed[0]![at(from, k)]! + open[0]![at(k, to)]!
        if (sum > best) {
          best = sum
          split = k
        }
      }
      closed[0]![cell] = best
      closedAt[0]![cell] = split
      best = Number.NEGATIVE_INFINITY
      for (let k = from + 1; k <= to; k++) {
        const sum = open[1]![at(from, k)]! + closed[1]![at(k, to)]!
        if (sum > best) {
          best = sum
          split = k
        }
      }
      closed[1]![cell] = best
      closedAt[1]![cell] = split
    }
  }
  let root = 0
  let most = Number.NEGATIVE_INFINITY
  for (let r = 0; r < size; r++) {
    const sum = closed[0]![at(0, r)]! + closed[1]![at(r, size - 1)]! + scores[(r + 1) * columns]!
    if (sum > most) {
      most = sum
      root = r
    }
  }
  heads[root + 1] = 0
  const spans: [direction: number, isOpen: boolean, from: number, to: number][] = [
    [0, false, 0, root],
    [1, false, root, size - 1],
  ]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [direction, isOpen, from, to] = span
    if (from === to) continue
    const cell = at(from, to)
    if (isOpen) {
      const split = openAt[cell]!
      if (direction === 0) heads[from + 1] = to + 1
      else heads[to + 1] = from + 1
      spans.push([1, false, from, split], [0, false, split + 1, to])
    } else {
      const split = closedAt[direction]![cell]!
      if (direction === 0) spans.push([0, false, from, split], [0, true, split, to])
      else spans.push([1, true, from, split], [1, false, split, to])
    }
  }
}

/** Longest sentence whose spans are all looked at. */
export const LONGEST_PROJECTIVE = 80

const cells = LONGEST_PROJECTIVE * LONGEST_PROJECTIVE
const pair = () => [new Float32Array(cells), new Float32Array(cells)] as const
const kept = {
  /** First of each pair: governed from the right end; second: from the left. */
  open: pair(),
  closed: pair(),
  openAt: new Uint8Array(cells),
  closedAt: [new Uint8Array(cells), new Uint8Array(cells)] as const,
}

function room(words: number): typeof kept {
  if (words > LONGEST_PROJECTIVE) throw new RangeError('the sentence is too long for all its spans')
  return kept
}
