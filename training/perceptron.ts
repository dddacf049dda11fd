import type { FeatureWeights } from '../src/annotate/linear/linear-model.ts'

/**
 * An averaged perceptron over hashed features. Rows of weights are made when a feature is first updated, and hold only the classes
 * that were; all arithmetic is on small whole numbers, so that the same examples give the same weights on every machine.
 * With `only`, other features are never learnt.
 */
export interface Perceptron {
  readonly classes: number
  /** Sums the current weights of the features into `scores`. */
  score(features: Uint32Array, count: number, scores: Float64Array): void
  /** Adds `delta` to one class for every feature. */
  update(features: Uint32Array, count: number, label: number, delta: number): void
  /** One example has been seen: what averages count. */
  tick(): void
  /** The features that were updated at least so often. */
  updatedAtLeast(times: number): Set<number>
  /** Averaged weights, features in order of their hashes; weights smaller than `minWeight` are left out. */
  averaged(minWeight: number, minUpdates?: number): FeatureWeights[]
}

export function perceptron(classes: number, only?: ReadonlySet<number>): Perceptron {
  let capacity = 1 << 20
  let keys = new Uint32Array(capacity)
  let rowOf = new Int32Array(capacity).fill(-1)
  let rows = 0
  let starts = new Int32Array(1 << 19)
  let sizes = new Uint8Array(1 << 19)
  let rooms = new Uint8Array(1 << 19)
  let updates = new Uint16Array(1 << 19)
  let used = 0
  let labels = new Uint8Array(1 << 22)
  let weights = new Float32Array(1 << 22)
  let totals = new Float64Array(1 << 22)
  let stamps = new Int32Array(1 << 22)
  let now = 1

  const slotOf = (hash: number): number => {
    let slot = hash & (capacity - 1)
    while (rowOf[slot] !== -1 && keys[slot] !== hash) slot = (slot + 1) & (capacity - 1)
    return slot
  }

  function growTable(): void {
    const oldKeys = keys
    const oldRows = rowOf
    capacity *= 2
    keys = new Uint32Array(capacity)
    rowOf = new Int32Array(capacity).fill(-1)
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] === -1) continue
      const slot = slotOf(oldKeys[i]!)
      keys[slot] = oldKeys[i]!
      rowOf[slot] = oldRows[i]!
    }
  }

  function newRow(slot: number, hash: number): number {
    if (rows === starts.length) {
      starts = grown(starts, Int32Array)
      sizes = grown(sizes, Uint8Array)
      rooms = grown(rooms, Uint8Array)
      updates = grown(updates, Uint16Array)
    }
    keys[slot] = hash
    rowOf[slot] = rows
    return rows++
  }

  function takeRoom(count: number): number {
    while (used + count > labels.length) {
      labels = grown(labels, Uint8Array)
      weights = grown(weights, Float32Array)
      totals = grown(totals, Float64Array)
      stamps = grown(stamps, Int32Array)
    }
    used += count
    return used - count
  }

  function pairOf(row: number, label: number): number {
    const start = starts[row]!
    const size = sizes[row]!
    for (let p = start; p < start + size; p++) if (labels[p] === label) return p
    if (size === rooms[row]) {
      const room = size === 0 ? 2 : Math.min(255, size * 2)
      const at = takeRoom(room)
      labels.copyWithin(at, start, start + size)
      weights.copyWithin(at, start, start + size)
      totals.copyWithin(at, start, start + size)
      stamps.copyWithin(at, start, start + size)
      starts[row] = at
      rooms[row] = room
    }
    const p = starts[row]! + size
    labels[p] = label
    weights[p] = 0
    totals[p] = 0
    stamps[p] = now
    sizes[row] = size + 1
    return p
  }

  return {
    classes,
    score(features, count, scores) {
      scores.fill(0, 0, classes)
      for (let f = 0; f < count; f++) {
        const row = rowOf[slotOf(features[f]!)]!
        if (row === -1) continue
        const start = starts[row]!
        const end = start + sizes[row]!
        for (let p = start; p < end; p++) scores[labels[p]!]! += weights[p]!
      }
    },
    update(features, count, label, delta) {
      for (let f = 0; f < count; f++) {
        const hash = features[f]!
        if (only && !only.has(hash)) continue
        if (rows * 2 > capacity) growTable()
        const slot = slotOf(hash)
        const row = rowOf[slot] === -1 ? newRow(slot, hash) : rowOf[slot]!
        const p = pairOf(row, label)
        totals[p]! += weights[p]! * (now - stamps[p]!)
        stamps[p] = now
        weights[p]! += delta
        if (updates[row]! < 65535) updates[row]!++
      }
    },
    tick() {
      now++
    },
    updatedAtLeast(times) {
      const found = new Set<number>()
      for (let slot = 0; slot < capacity; slot++) {
        const row = rowOf[slot]!
        if (row !== -1 && updates[row]! >= times) found.add(keys[slot]!)
      }
      return found
    },
    averaged(minWeight, minUpdates = 1) {
      const found: FeatureWeights[] = []
      for (let slot = 0; slot < capacity; slot++) {
        const row = rowOf[slot]!
        if (row === -1 || updates[row]! < minUpdates) continue
        const pairs: [number, number][] = []
        for (let p = starts[row]!; p < starts[row]! + sizes[row]!; p++) {
          const weight = (totals[p]! + weights[p]! * (now - stamps[p]!)) / now
          if (Math.abs(weight) >= minWeight) pairs.push([labels[p]!, weight])
        }
        if (pairs.length === 0) continue
        pairs.sort((a, b) => a[0] - b[0])
        found.push({ hash: keys[slot]!, labels: pairs.map((x) => x[0]), weights: pairs.map((x) => x[1]) })
      }
      return found.sort((a, b) => a.hash - b.hash)
    },
  }
}

function grown<T extends Uint8Array | Uint16Array | Int32Array | Float32Array | Float64Array>(
  array: T,
  type: new (length: number) => T,
): T {
  const larger = new type(array.length * 2)
  larger.set(array)
  return larger
}
