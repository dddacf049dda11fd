import type { FeatureWeights } from '../src/annotate/linear/linear-model.ts'

/**
 * Weights of a log-linear model over a fixed set of hashed features, learnt by steps along the gradient that become smaller with each
 * step that a weight has taken (AdaGrad). Features are known by their row: looked up once, used in every round.
 */
export interface LogLinear {
  readonly classes: number
  /** Writes the rows of those features that are in the set into `rows` and returns how many there are. */
  rowsOf(features: Uint32Array, count: number, rows: Int32Array): number
  /** Sums the current weights into `scores`. */
  score(rows: Int32Array, from: number, to: number, scores: Float64Array): void
  /** One step for one class: `gradient` is what should be there less what is. */
  update(rows: Int32Array, from: number, to: number, label: number, gradient: number): void
  /** Counts the weights as they are now into their average. */
  keep(): void
  /** The average of what was kept, features in order of their hashes; weights smaller than `minWeight` are left out. */
  averaged(minWeight: number): FeatureWeights[]
}

export interface Steps {
  readonly rate: number
  /** How strongly every step draws a weight to nothing. */
  readonly decay: number
}

export function logLinear(classes: number, features: ReadonlySet<number>, { rate, decay }: Steps): LogLinear {
  const hashes = Uint32Array.from(features).sort()
  const { length } = hashes
  const capacity = 2 ** Math.ceil(Math.log2(length * 2 + 2))
  const table = new Int32Array(capacity).fill(-1)
  const slotOf = (hash: number) => {
    let slot = Math.imul(hash, 0x9e3779b1) & (capacity - 1)
    while (table[slot] !== -1 && hashes[table[slot]!] !== hash) slot = (slot + 1) & (capacity - 1)
    return slot
  }
  hashes.forEach((hash, row) => {
    table[slotOf(hash)] = row
  })
  const weights = new Float32Array(length * classes)
  const squares = new Float32Array(length * classes).fill(1)
  const sums = new Float64Array(length * classes)
  let kept = 0
  return {
    classes,
    rowsOf(list, count, rows) {
      let n = 0
      for (let f = 0; f < count; f++) {
        const row = table[slotOf(list[f]!)]!
        if (row >= 0) rows[n++] = row
      }
      return n
    },
    score(rows, from, to, scores) {
      scores.fill(0, 0, classes)
      for (let f = from; f < to; f++) {
        const at = rows[f]! * classes
        for (let c = 0; c < classes; c++) scores[c]! += weights[at + c]!
      }
    },
    update(rows, from, to, label, gradient) {
      for (let f = from; f < to; f++) {
        const at = rows[f]! * classes + label
        const step = gradient - decay * weights[at]!
        squares[at]! += step * step
        weights[at]! += (rate * step) / Math.sqrt(squares[at]!)
      }
    },
    keep() {
      kept++
      for (let i = 0; i < sums.length; i++) sums[i]! += weights[i]!
    },
    averaged(minWeight) {
      const found: FeatureWeights[] = []
      for (let row = 0; row < length; row++) {
        const labels: number[] = []
        const values: number[] = []
        for (let c = 0; c < classes; c++) {
          const weight = sums[row * classes + c]! / Math.max(1, kept)
          if (Math.abs(weight) < minWeight) continue
          labels.push(c)
          values.push(weight)
        }
        if (labels.length > 0) found.push({ hash: hashes[row]!, labels, weights: values })
      }
      return found
    },
  }
}
