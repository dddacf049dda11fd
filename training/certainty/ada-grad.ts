import type { FeatureWeights } from '../../src/annotate/linear/linear-model.ts'

/**
 * Weights of hashed features for several outputs, learnt by stochastic gradients with a step of its own for each (AdaGrad). Only
 * sums, products, quotients and square roots: the same on every machine.
 */
export interface AdaGrad {
  /** The rows of the features that are learnt, in the order given. */
  rowsOf(features: Iterable<number>): Uint32Array
  score(rows: Uint32Array, scores: Float64Array): void
  /** Moves the weights of the rows against a gradient. */
  step(rows: Uint32Array, gradient: Float64Array, rate: number): void
  /** Adds the present weights to their mean. */
  average(): void
  /** The mean weights, smaller ones left out, in order of the features' hashes. */
  weights(least: number): FeatureWeights[]
}

/** Only features that at least `least` of the examples have are learnt. */
export function adaGrad(outputs: number, examples: Iterable<Iterable<number>>, least: number): AdaGrad {
  const counts = new Map<number, number>()
  for (const features of examples) for (const f of new Set(features)) counts.set(f, (counts.get(f) ?? 0) + 1)
  const rowOf = new Map<number, number>()
  for (const [f, count] of counts) if (count >= least) rowOf.set(f, rowOf.size)
  const weights = new Float64Array(rowOf.size * outputs)
  const squares = new Float64Array(rowOf.size * outputs).fill(1e-6)
  const sums = new Float64Array(rowOf.size * outputs)
  let averaged = 0
  return {
    rowsOf(features) {
      const rows = new Set<number>()
      for (const f of features) {
        const row = rowOf.get(f)
        if (row !== undefined) rows.add(row)
      }
      return Uint32Array.from(rows)
    },
    score(rows, scores) {
      scores.fill(0, 0, outputs)
      for (const row of rows) for (let k = 0; k < outputs; k++) scores[k]! += weights[row * outputs + k]!
    },
    step(rows, gradient, rate) {
      for (let k = 0; k < outputs; k++) {
        const g = gradient[k]!
        if (g === 0) continue
        for (const row of rows) {
          const at = row * outputs + k
          squares[at]! += g * g
          weights[at]! -= (rate * g) / Math.sqrt(squares[at]!)
        }
      }
    },
    average() {
      averaged++
      for (let i = 0; i < sums.length; i++) sums[i]! += weights[i]!
    },
    weights(smallest) {
      const found: FeatureWeights[] = []
      for (const [hash, row] of rowOf) {
        const pairs: [number, number][] = []
        for (let k = 0; k < outputs; k++) {
          const weight = sums[row * outputs + k]! / Math.max(1, averaged)
          if (Math.abs(weight) >= smallest) pairs.push([k, weight])
        }
        if (pairs.length > 0) found.push({ hash, labels: pairs.map((p) => p[0]), weights: pairs.map((p) => p[1]) })
      }
      return found.sort((a, b) => a.hash - b.hash)
    },
  }
}
