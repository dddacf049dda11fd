import { arrayOf, type ModelArray, type ModelFile } from '../model-file.ts'

/**
 * A linear classifier over hashed binary features. Each feature has a short list of the classes that it speaks for or against.
 * Features lie in buckets by the low bits of their hash; in a bucket they are told apart by its high 16 bits, so that a feature never
 * met in training is taken for another one with a chance of about one in ten thousand.
 */
export interface LinearModel {
  readonly classes: number
  /** Adds up what the first `count` features say about every class, into `scores` (at least `classes` long, overwritten). */
  score(features: Uint32Array, count: number, scores: Float64Array): void
  /**
   * The same in whole numbers, which are in proportion to the weights but for their rounding: classes that differ here differ there in the
   * same sense, those that are level may not be.
   */
  scoreWhole(features: Uint32Array, count: number, scores: Int32Array): void
}

/** The linear classifier that lies in a model file under `prefix`. */
export function linearModel(file: ModelFile, prefix: string, classes: number): LinearModel {
  const { starts, rows } = rowsOf(file, prefix)
  const codebook = Float64Array.from(arrayOf(file, `${prefix}.codebook`, Float32Array))
  const wholes = Int32Array.from(codebook, (_, i) => Math.abs(i - MIDDLE) * (i - MIDDLE))
  const mask = starts.length - 2
  let found = new Uint32Array(128)

  /**
   * Finds the places of those of the first `count` features that are in the model. All buckets are fetched before any is searched, and searched
   * before anything is added up: what is asked next does not hang on what was found, so that the waits for memory overlap. What was fetched is
   * written down behind the places, or the compiler would leave the fetching out.
   */
  function lookUp(features: Uint32Array, count: number): number {
    if (count >= found.length) found = new Uint32Array(count + 1)
    let fetched = 0
    for (let f = 0; f < count; f++) {
      const start = starts[features[f]! & mask]!
      found[f] = start
      fetched ^= rows[start]!
    }
    found[count] = fetched
    let known = 0
    for (let f = 0; f < count; f++) {
      const hash = features[f]!
      const fingerprint = hash >>> 16
      const end = starts[(hash & mask) + 1]!
      for (let at = found[f]!; at < end; at += 2 + rows[at + 1]!) {
        if (rows[at] === fingerprint) {
          found[known++] = at + 1
          break
        }
      }
    }
    return known
  }

  return {
    classes,
    score(features, count, scores) {
      scores.fill(0, 0, classes)
      const known = lookUp(features, count)
      for (let k = 0; k < known; k++) {
        const at = found[k]!
        for (let p = at + 1, last = at + rows[at]!; p <= last; p++) {
          const pair = rows[p]!
          scores[pair >>> 8]! += codebook[pair & 0xff]!
        }
      }
    },
    scoreWhole(features, count, scores) {
      scores.fill(0, 0, classes)
      const known = lookUp(features, count)
      for (let k = 0; k < known; k++) {
        const at = found[k]!
        for (let p = at + 1, last = at + rows[at]!; p <= last; p++) {
          const pair = rows[p]!
          scores[pair >>> 8]! += wholes[pair & 0xff]!
        }
      }
    },
  }
}

/**
 * The features of a model laid out as they are looked up: those of a bucket one after the other, each as its fingerprint, the number of
 * its classes, and the classes with their weights (`class << 8 | weight`). A look-up then waits for memory once or twice and not five
 * times. `starts` has one more entry than there are buckets.
 */
function rowsOf(file: ModelFile, prefix: string): { starts: Uint32Array; rows: Uint16Array } {
  const buckets = arrayOf(file, `${prefix}.buckets`, Uint8Array)
  const fingerprints = arrayOf(file, `${prefix}.fingerprints`, Uint16Array)
  const sizes = arrayOf(file, `${prefix}.sizes`, Uint8Array)
  const labels = arrayOf(file, `${prefix}.labels`, Uint8Array)
  const weights = arrayOf(file, `${prefix}.weights`, Uint8Array)
  const starts = new Uint32Array(buckets.length + 1)
  // One more, so that a look behind the last bucket stays inside.
  const rows = new Uint16Array(2 * fingerprints.length + labels.length + 1)
  let feature = 0
  let pair = 0
  let at = 0
  for (let bucket = 0; bucket < buckets.length; bucket++) {
    starts[bucket] = at
    for (const end = feature + buckets[bucket]!; feature < end; feature++) {
      const size = sizes[feature]!
      rows[at++] = fingerprints[feature]!
      rows[at++] = size
      for (const last = pair + size; pair < last; pair++) rows[at++] = (labels[pair]! << 8) | weights[pair]!
    }
  }
  starts[buckets.length] = at
  return { starts, rows }
}

/** One feature of a trained classifier: its hash and its weights, classes ascending. */
export interface FeatureWeights {
  readonly hash: number
  readonly labels: readonly number[]
  readonly weights: readonly number[]
}

/** Weights are kept in one byte: 127 steps on either side of nothing, finer near it. */
const STEPS = 127
/** The byte of a weight of nothing. */
const MIDDLE = 128
const perBucket = 4

/** Packs trained weights as arrays for a model file. Of two features that would be taken for one another, the one first in order of hash stays. */
export function packLinear(prefix: string, features: readonly FeatureWeights[]): Record<string, ModelArray> {
  const bucketCount = 2 ** Math.min(20, Math.max(4, Math.ceil(Math.log2(features.length / perBucket + 1))))
  const placed = [...features]
    .sort((a, b) => (a.hash & (bucketCount - 1)) - (b.hash & (bucketCount - 1)) || a.hash - b.hash)
    .filter((f, i, all) => i === 0 || !sameSlot(f.hash, all[i - 1]!.hash, bucketCount - 1))
  const largest = placed.reduce((max, f) => f.weights.reduce((m, w) => Math.max(m, Math.abs(w)), max), 0)
  const buckets = new Uint8Array(bucketCount)
  const pairs = placed.map((f) => quantised(f, largest))
  const total = pairs.reduce((sum, p) => sum + p.labels.length, 0)
  const labels = new Uint8Array(total)
  const weights = new Uint8Array(total)
  let at = 0
  placed.forEach((f, i) => {
    const bucket = f.hash & (bucketCount - 1)
    if (buckets[bucket] === 255) throw new RangeError('a bucket of the linear model is too full')
    buckets[bucket]!++
    labels.set(pairs[i]!.labels, at)
    weights.set(pairs[i]!.weights, at)
    at += pairs[i]!.labels.length
  })
  return {
    [`${prefix}.buckets`]: buckets,
    [`${prefix}.fingerprints`]: Uint16Array.from(placed, (f) => f.hash >>> 16),
    [`${prefix}.sizes`]: Uint8Array.from(pairs, (p) => p.labels.length),
    [`${prefix}.labels`]: labels,
    [`${prefix}.weights`]: weights,
    [`${prefix}.codebook`]: codebookOf(largest),
  }
}

const sameSlot = (a: number, b: number, mask: number) => (a & mask) === (b & mask) && a >>> 16 === b >>> 16

function codebookOf(largest: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, i) => {
    const step = (i - MIDDLE) / STEPS
    return Math.sign(step) * step * step * largest
  })
}

function quantised({ labels, weights }: FeatureWeights, largest: number) {
  const kept: { labels: number[]; weights: number[] } = { labels: [], weights: [] }
  weights.forEach((w, i) => {
    const step = largest === 0 ? 0 : Math.round(Math.sign(w) * Math.sqrt(Math.abs(w) / largest) * STEPS)
    if (step === 0) return
    kept.labels.push(labels[i]!)
    kept.weights.push(MIDDLE + step)
  })
  return kept
}
