import { arrayOf, type ModelFile } from '../model-file.ts'
import { leaky } from '../neural/curves.ts'
import { matrices } from '../neural/matrices.ts'
import { packedColumn, packedLength, packedRow } from '../neural/packed-rows.ts'
import { pairedMatrix } from '../neural/paired-matrix.ts'
import { ARC_UNIT, STATE_UNIT } from '../neural/units.ts'
import type { Tag } from '../tags/tagger.ts'
import type { WordClasses } from '../words/word-classes.ts'
import { DISTANCES, headDistance } from './head-distance.ts'
import { FIRST_ROW, ROOT_ROW, SEEN, seenOf, UNKNOWN_ROW } from './seen-words.ts'

/**
 * The network of the parser: what is seen of each word and its neighbours, two layers of simple recurrent units in both directions (Lei, Zhang
 * and Artzi 2018), and then for every pair of words how well one governs the other, for every arc its relation, and for every word its tag
 * (after Dozat and Manning 2017). Row 0 of a sentence is the root, row i its i-th word.
 */
export interface ParseNetwork {
  /** Reads a sentence of at most `LONGEST_READ` words: what follows is about it. */
  read(forms: readonly string[], tags: readonly Tag[]): void
  /** Scores of governors: that of row h for row d at `d × HEAD_COLUMNS + h`. */
  heads(): Float32Array
  /** Scores of relations under the governors given by row: those of row d from `d × columns`. */
  relations(heads: Int32Array): { scores: Float32Array; columns: number }
  /** Scores of tags: those of row d from `from + d × columns`. */
  tags(): { scores: Float32Array; from: number; columns: number }
}

/** Longest sentence that is read at once, in words. */
export const LONGEST_READ = 159
const ROWS = LONGEST_READ + 1
/** Columns of a row of scores of governors. */
export const HEAD_COLUMNS = ROWS

/** Words with their tags whose part in the first layer is kept. */
const KEPT = 3000
const ROW_BLOCK = 4
/** Where nothing is kept, and nothing written: what stands before and after a sentence. */
const NOTHING = KEPT + ROW_BLOCK
const FLOAT = 4
const SHORT = 2

/** What one step is worth in the 16-bit numbers made of what is seen, and the largest of these. */
const SEEN_UNIT = 1 / 512
const LARGEST_SEEN = 2047

export function parseNetwork(file: ModelFile, classes: WordClasses): ParseNetwork {
  const size = (name: string) => Number(file.meta[name])
  const [E, H, A, L] = [size('input'), size('hidden'), size('arc'), size('label')]
  const layers = size('layers')
  const seats = file.meta.seats as readonly (readonly [number, number])[]
  const R = shorts(file, 'labelBias').length
  const G = shorts(file, 'tagBias').length
  const W = 6 * H
  const S = 2 * A + 2 * L + G
  const memory = matrices(
    FLOAT * ((NOTHING + 1) * 3 * W + ROWS * (W + S + 6 * H + 4 * A + 4 * DISTANCES + L + R + 2 * ROWS)) +
      FLOAT * layers * (ROWS * 2 * H + 10 * H) +
      SHORT * (E * 3 * W + layers * 2 * H * W + 2 * H * S + 4 * A * (A + DISTANCES) + ROWS * (E + 4 * H + 2 * A)) +
      (1 << 20),
  )
  const inMemory = (numbers: Float32Array): Float32Array => {
    const place = memory.floats(numbers.length)
    place.set(numbers)
    return place
  }

  // Weights.
  const tables = SEEN.map((kind) => ({
    keys: arrayOf(file, `${kind}.keys`, Uint32Array),
    rows: shorts(file, `${kind}.rows`),
    unit: unitOf(file, `${kind}.rows`),
  }))
  const first = pairedMatrix(memory, values(file, 'first'), E, 3 * W)
  const deeper = Array.from({ length: layers - 1 }, (_, i) =>
    pairedMatrix(memory, values(file, `deeper.${i + 1}`), 2 * H, W),
  )
  const own = Array.from({ length: layers }, (_, i) => inMemory(values(file, `own.${i}`)))
  // The first layer's bias comes in with the word itself, not with its neighbours.
  const firstBias = memory.floats(3 * W)
  firstBias.set(own[0]!.subarray(0, W))
  const splitAndTags = pairedMatrix(
    memory,
    beside(values(file, 'split'), 2 * A + 2 * L, values(file, 'toTags'), G, 2 * H),
    2 * H,
    S,
  )
  const splitAndTagsBias = memory.floats(S)
  splitAndTagsBias.set(values(file, 'splitBias'))
  splitAndTagsBias.set(values(file, 'tagBias'), 2 * A + 2 * L)
  const between = values(file, 'between')
  const ofDependent = pairedMatrix(
    memory,
    beside(between, A, product(between, values(file, 'farDependent'), A, A, DISTANCES), DISTANCES, A),
    A,
    A + DISTANCES,
  )
  const ofHead = pairedMatrix(memory, values(file, 'farHead'), A, DISTANCES)
  const farLabel = values(file, 'farLabel')
  const toLabels = inMemory(values(file, 'toLabels'))
  const labelBias = values(file, 'labelBias')

  // Room.
  /** The place of what is kept, by tag and word. The root has a tag of its own. */
  const drivesOf = new Map<Tag | null, Map<string, number>>()
  const kept = memory.floats((NOTHING + 1) * 3 * W)
  let keptCount = 0
  const seen = memory.shorts(packedLength(ROWS, E))
  const drives = memory.floats((ROWS + ROW_BLOCK) * W)
  const nothing = memory.floats(Math.max(2 * H, A + DISTANCES))
  const outputs = own.map(() => memory.floats(ROWS * 2 * H))
  // What one layer reads is not yet overwritten while it writes.
  const states = own.map(() => memory.shorts(packedLength(ROWS, 2 * H)))
  const carried = memory.floats(H)
  /** What each row is as a dependent and as a governor, for arcs and for relations, and the scores of its tags. */
  const roles = memory.floats((ROWS + ROW_BLOCK) * S)
  const arcDependents = memory.shorts(packedLength(ROWS, A))
  const arcHeads = memory.shorts(packedLength(ROWS, A))
  const dependents = memory.floats((ROWS + ROW_BLOCK) * (A + DISTANCES))
  const farHeads = memory.floats((ROWS + ROW_BLOCK) * DISTANCES)
  const right = memory.floats(A * ROWS)
  const scores = memory.floats((ROWS + ROW_BLOCK) * ROWS)
  const mixed = memory.floats((ROWS + ROW_BLOCK) * L)
  const labels = memory.floats((ROWS + ROW_BLOCK) * R)
  const places = new Int32Array(ROWS)
  const distances = distanceTable()
  let rows = 0

  /** Finds the kept part in the first layer of every row, and makes what is missing. */
  function findDrives(forms: readonly string[], tags: readonly Tag[]): void {
    if (keptCount + rows > KEPT) {
      drivesOf.clear()
      keptCount = 0
    }
    const from = keptCount
    for (let t = 0; t < rows; t++) {
      const form = t === 0 ? '' : forms[t - 1]!
      const tag = t === 0 ? null : tags[t - 1]!
      let ofTag = drivesOf.get(tag)
      if (!ofTag) {
        ofTag = new Map()
        drivesOf.set(tag, ofTag)
      }
      let place = ofTag.get(form)
      if (place === undefined) {
        place = keptCount++
        ofTag.set(form, place)
        look(form, tag, packedRow(place - from, E))
      }
      places[t] = place
    }
    const missing = keptCount - from
    if (missing === 0) return
    memory.multiplyPairs(
      seen.byteOffset,
      first,
      SEEN_UNIT,
      firstBias.byteOffset,
      { at: kept.byteOffset + from * 3 * W * FLOAT, row: 3 * W * FLOAT },
      { rows: missing, steps: E, columns: 3 * W },
    )
  }

  const vector = new Float64Array(E)

  /** Adds up what is seen of a word, or of the root. */
  function look(form: string, tag: Tag | null, at: number): void {
    vector.fill(0)
    const found = tag === null ? null : seenOf(form, tag, classes)
    SEEN.forEach((kind, k) => {
      const { keys, rows: table, unit } = tables[k]!
      const [column, width] = seats[k]!
      const row = found ? rowOf(keys, found[kind]) : ROOT_ROW
      for (let j = 0; j < width; j++) vector[column + j]! += table[row * width + j]! * unit
    })
    for (let j = 0; j < E; j++) seen[at + packedColumn(j)] = rounded(vector[j]! / SEEN_UNIT, LARGEST_SEEN)
  }

  /** Drives of the first layer: of each row, the row before and the row after. */
  function firstDrives(): void {
    const row = 3 * W * FLOAT
    for (let t = 0; t < rows; t++) {
      const here = kept.byteOffset + places[t]! * row
      const before = kept.byteOffset + (t > 0 ? places[t - 1]! : NOTHING) * row + W * FLOAT
      const after = kept.byteOffset + (t < rows - 1 ? places[t + 1]! : NOTHING) * row + 2 * W * FLOAT
      memory.addThree(here, before, after, drives.byteOffset + t * W * FLOAT, W)
    }
  }

  function deeperDrives(layer: number): void {
    memory.multiplyPairs(
      states[layer - 1]!.byteOffset,
      deeper[layer - 1]!,
      STATE_UNIT,
      own[layer]!.byteOffset,
      { at: drives.byteOffset, row: W * FLOAT },
      { rows, steps: 2 * H, columns: W },
    )
  }

  function recur(layer: number, direction: number): void {
    const part = H * FLOAT
    const view = own[layer]!.byteOffset
    const gates = { keep: view + (6 + direction) * part, open: view + (8 + direction) * part }
    carried.fill(0)
    for (let k = 0; k < rows; k++) {
      const t = direction === 0 ? k : rows - 1 - k
      const state = drives.byteOffset + t * W * FLOAT + direction * 3 * part
      const to = (t * 2 + direction) * part
      memory.recur(
        { state, keep: state + part, open: state + 2 * part },
        gates,
        {
          input: layer > 0 ? outputs[layer - 1]!.byteOffset + to : nothing.byteOffset,
          output: outputs[layer]!.byteOffset + to,
          carried: carried.byteOffset,
          shorts: states[layer]!.byteOffset + (packedRow(t, 2 * H) + packedColumn(direction * H)) * SHORT,
        },
        H,
      )
    }
  }

  function findRoles(): void {
    memory.multiplyPairs(
      states[layers - 1]!.byteOffset,
      splitAndTags,
      STATE_UNIT,
      splitAndTagsBias.byteOffset,
      { at: roles.byteOffset, row: S * FLOAT },
      { rows, steps: 2 * H, columns: S },
    )
    for (let t = 0; t < rows; t++) {
      const at = roles.byteOffset + t * S * FLOAT
      const to = packedRow(t, A) * SHORT
      memory.leaky(at, arcDependents.byteOffset + to, A)
      memory.leaky(at + A * FLOAT, arcHeads.byteOffset + to, A)
    }
  }

  return {
    read(forms, tags) {
      if (forms.length > LONGEST_READ) throw new RangeError('the sentence is too long to be read at once')
      rows = forms.length + 1
      findDrives(forms, tags)
      firstDrives()
      for (let layer = 0; layer < layers; layer++) {
        if (layer > 0) deeperDrives(layer)
        recur(layer, 0)
        recur(layer, 1)
      }
      findRoles()
    },
    heads() {
      const size = A + DISTANCES
      const arcsOf = { rows, steps: A, columns: size }
      const none = nothing.byteOffset
      const at = { at: dependents.byteOffset, row: size * FLOAT }
      memory.multiplyPairs(arcDependents.byteOffset, ofDependent, ARC_UNIT, none, at, arcsOf)
      const far = { at: farHeads.byteOffset, row: DISTANCES * FLOAT }
      memory.multiplyPairs(arcHeads.byteOffset, ofHead, ARC_UNIT, none, far, { ...arcsOf, columns: DISTANCES })
      for (let t = 0; t < rows; t++) {
        for (let j = 0; j < A; j++) right[j * ROWS + t] = roles[t * S + A + j]!
      }
      for (let d = 1; d < rows; d++) {
        for (let h = 0; h < rows; h++) {
          const kind = h === 0 ? 0 : distances[h - d + ROWS]!
          scores[d * ROWS + h] = dependents[d * size + A + kind]! + farHeads[h * DISTANCES + kind]!
        }
      }
      memory.multiply(
        { at: dependents.byteOffset, row: size * FLOAT, step: FLOAT },
        { at: right.byteOffset, row: ROWS * FLOAT, step: FLOAT },
        { at: scores.byteOffset, row: ROWS * FLOAT, step: FLOAT },
        rows,
        A,
        Math.min(ROWS, Math.ceil(rows / 8) * 8),
      )
      for (let d = 1; d < rows; d++) scores[d * ROWS + d] = Number.NEGATIVE_INFINITY
      return scores
    },
    relations(heads) {
      for (let d = 1; d < rows; d++) {
        const h = heads[d]!
        const far = headDistance(d, h) * L
        const asDependent = d * S + 2 * A
        const asHead = h * S + 2 * A + L
        for (let j = 0; j < L; j++) {
          mixed[d * L + j] = leaky(roles[asDependent + j]! + roles[asHead + j]! + farLabel[far + j]!)
        }
        labels.set(labelBias, d * R)
      }
      memory.multiply(
        { at: mixed.byteOffset, row: L * FLOAT, step: FLOAT },
        { at: toLabels.byteOffset, row: R * FLOAT, step: FLOAT },
        { at: labels.byteOffset, row: R * FLOAT, step: FLOAT },
        rows,
        L,
        R,
      )
      return { scores: labels, columns: R }
    },
    tags: () => ({ scores: roles, from: 2 * A + 2 * L, columns: S }),
  }
}

const shorts = (file: ModelFile, key: string) => arrayOf(file, key, Int16Array)
const unitOf = (file: ModelFile, key: string) => arrayOf(file, `${key}.unit`, Float32Array)[0]!

/** The weights of a matrix. */
function values(file: ModelFile, key: string): Float32Array {
  const unit = unitOf(file, key)
  return Float32Array.from(shorts(file, key), (v) => v * unit)
}

/** Row of a value in its table. */
function rowOf(keys: Uint32Array, wanted: number): number {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (keys[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return keys[low] === wanted ? low + FIRST_ROW : UNKNOWN_ROW
}

/** Two matrices side by side. */
function beside(a: Float32Array, aColumns: number, b: Float32Array, bColumns: number, rows: number): Float32Array {
  const columns = aColumns + bColumns
  const both = new Float32Array(rows * columns)
  for (let r = 0; r < rows; r++) {
    both.set(a.subarray(r * aColumns, (r + 1) * aColumns), r * columns)
    both.set(b.subarray(r * bColumns, (r + 1) * bColumns), r * columns + aColumns)
  }
  return both
}

function product(a: Float32Array, b: Float32Array, rows: number, steps: number, columns: number): Float32Array {
  const found = new Float32Array(rows * columns)
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      let sum = 0
      for (let s = 0; s < steps; s++) sum += a[r * steps + s]! * b[s * columns + c]!
      found[r * columns + c] = sum
    }
  }
  return found
}

const rounded = (value: number, most: number) => (value > most ? most : value < -most ? -most : Math.floor(value + 0.5))

/** Kind of every distance from a dependent to a governor that is not the root, from -`ROWS` on. */
const distanceTable = () =>
  Uint8Array.from({ length: 2 * ROWS }, (_, i) =>
    i === ROWS ? 0 : headDistance(i < ROWS ? ROWS + 1 : 1, i < ROWS ? i + 1 : 1 + i - ROWS),
  )
