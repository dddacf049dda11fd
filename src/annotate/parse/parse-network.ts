import { arrayOf, type ModelFile } from '../model-file.ts'
import { bend, gate, leaky } from '../neural/curves.ts'
import { matrices, type PairedMatrix } from '../neural/matrices.ts'
import { pairedMatrix } from '../neural/paired-matrix.ts'
import { type Tag, tagName } from '../tags/tagger.ts'
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
  tags(): { scores: Int32Array; from: number; columns: number; bias: Float32Array; unit: number }
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

/** What one step is worth in the 16-bit numbers made of values, and the largest of these. */
const SEEN_UNIT = 1 / 512
const STATE_UNIT = 1 / 2048
const ARC_UNIT = 1 / 256
const LARGEST = 4095
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
    FLOAT * ((NOTHING + 1) * 3 * W + ROWS * (2 * W + 2 * S + 6 * H + 4 * A + 4 * DISTANCES + L + R + 2 * ROWS)) +
      SHORT * (E * 3 * W + layers * 2 * H * W + 2 * H * S + 4 * A * (A + DISTANCES) + ROWS * (E + 2 * H + 2 * A)) +
      (1 << 20),
  )

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
  const own = Array.from({ length: layers }, (_, i) => values(file, `own.${i}`))
  const splitAndTags = pairedMatrix(
    memory,
    beside(values(file, 'split'), 2 * A + 2 * L, values(file, 'toTags'), G, 2 * H),
    2 * H,
    S,
  )
  const splitBias = values(file, 'splitBias')
  const tagBias = values(file, 'tagBias')
  const between = values(file, 'between')
  const ofDependent = pairedMatrix(
    memory,
    beside(between, A, product(between, values(file, 'farDependent'), A, A, DISTANCES), DISTANCES, A),
    A,
    A + DISTANCES,
  )
  const ofHead = pairedMatrix(memory, values(file, 'farHead'), A, DISTANCES)
  const farLabel = values(file, 'farLabel')
  const toLabels = memory.floats(L * R)
  toLabels.set(values(file, 'toLabels'))
  const labelBias = values(file, 'labelBias')

  // Room.
  const drivesOf = new Map<string, number>()
  const kept = memory.ints((NOTHING + 1) * 3 * W)
  let keptCount = 0
  const seen = memory.shorts((ROWS + ROW_BLOCK) * E)
  const sums = memory.ints((ROWS + ROW_BLOCK) * Math.max(W, S))
  const drives = new Float32Array(ROWS * W)
  const outputs = own.map(() => new Float32Array(ROWS * 2 * H))
  const states = memory.shorts((ROWS + ROW_BLOCK) * 2 * H)
  const roles = new Float32Array(ROWS * (2 * A + 2 * L))
  const arcs = memory.shorts((ROWS + ROW_BLOCK) * 2 * A)
  const dependents = memory.ints((ROWS + ROW_BLOCK) * (A + DISTANCES))
  const farHeads = memory.ints((ROWS + ROW_BLOCK) * DISTANCES)
  const left = memory.floats((ROWS + ROW_BLOCK) * A)
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
      const key = t === 0 ? '' : `${forms[t - 1]!}\n${tagName(tags[t - 1]!)}`
      let place = drivesOf.get(key)
      if (place === undefined) {
        place = keptCount++
        drivesOf.set(key, place)
        look(t === 0 ? null : forms[t - 1]!, t === 0 ? null : tags[t - 1]!, (place - from) * E)
      }
      places[t] = place
    }
    const missing = keptCount - from
    if (missing === 0) return
    kept.fill(0, from * 3 * W, (from + missing) * 3 * W)
    memory.multiplyPairs(
      { at: seen.byteOffset, row: E * SHORT, step: 2 * SHORT },
      first,
      { at: kept.byteOffset + from * 3 * W * FLOAT, row: 3 * W * FLOAT, step: FLOAT },
      missing,
      E / 2,
      3 * W,
    )
  }

  const vector = new Float64Array(E)

  /** Adds up what is seen of a word, or of the root. */
  function look(form: string | null, tag: Tag | null, at: number): void {
    vector.fill(0)
    const found = form === null || tag === null ? null : seenOf(form, tag, classes)
    SEEN.forEach((kind, k) => {
      const { keys, rows: table, unit } = tables[k]!
      const [column, width] = seats[k]!
      const row = found ? rowOf(keys, found[kind]) : ROOT_ROW
      for (let j = 0; j < width; j++) vector[column + j]! += table[row * width + j]! * unit
    })
    for (let j = 0; j < E; j++) seen[at + j] = rounded(vector[j]! / SEEN_UNIT, LARGEST_SEEN)
  }

  /** Drives of the first layer: of each row, the row before and the row after. */
  function firstDrives(): void {
    const bias = own[0]!
    const unit = first.unit * SEEN_UNIT
    for (let t = 0; t < rows; t++) {
      const here = places[t]! * 3 * W
      const before = (t > 0 ? places[t - 1]! : NOTHING) * 3 * W + W
      const after = (t < rows - 1 ? places[t + 1]! : NOTHING) * 3 * W + 2 * W
      const to = t * W
      for (let j = 0; j < W; j++) {
        drives[to + j] = (kept[here + j]! + kept[before + j]! + kept[after + j]!) * unit + bias[j]!
      }
    }
  }

  function deeperDrives(layer: number): void {
    const matrix = deeper[layer - 1]!
    const bias = own[layer]!
    shorten(outputs[layer - 1]!, states, rows * 2 * H, STATE_UNIT)
    sums.fill(0, 0, rows * W)
    multiply(states, 2 * H, 0, matrix, W, sums, W)
    const worth = matrix.unit * STATE_UNIT
    for (let t = 0; t < rows; t++) {
      for (let j = 0, at = t * W; j < W; j++, at++) drives[at] = sums[at]! * worth + bias[j]!
    }
  }

  /** C += the columns of A from one on × B, 16-bit. */
  function multiply(
    a: Int16Array,
    aColumns: number,
    from: number,
    b: PairedMatrix,
    columns: number,
    c: Int32Array,
    steps: number,
    count = aColumns,
  ): void {
    memory.multiplyPairs(
      { at: a.byteOffset + from * SHORT, row: aColumns * SHORT, step: 2 * SHORT },
      b,
      { at: c.byteOffset, row: steps * FLOAT, step: FLOAT },
      rows,
      count / 2,
      columns,
    )
  }

  const carried = new Float32Array(H)

  function recur(layer: number, direction: number): void {
    const view = own[layer]!
    const output = outputs[layer]!
    const input = layer > 0 ? outputs[layer - 1]! : null
    const keepView = (6 + direction) * H
    const openView = (8 + direction) * H
    carried.fill(0)
    for (let k = 0; k < rows; k++) {
      const t = direction === 0 ? k : rows - 1 - k
      const d = t * W + direction * 3 * H
      const to = t * 2 * H + direction * H
      for (let j = 0; j < H; j++) {
        const before = carried[j]!
        const keep = gate(drives[d + H + j]! + view[keepView + j]! * before)
        const open = gate(drives[d + 2 * H + j]! + view[openView + j]! * before)
        const state = keep * before + (1 - keep) * bend(drives[d + j]!)
        carried[j] = state
        output[to + j] = open * state + (input ? (1 - open) * input[to + j]! : 0)
      }
    }
  }

  /** What each row is as a dependent and as a governor, for arcs and for relations. */
  function findRoles(): void {
    const columns = 2 * A + 2 * L
    shorten(outputs[layers - 1]!, states, rows * 2 * H, STATE_UNIT)
    sums.fill(0, 0, rows * S)
    multiply(states, 2 * H, 0, splitAndTags, S, sums, S)
    const worth = splitAndTags.unit * STATE_UNIT
    for (let t = 0; t < rows; t++) {
      const from = t * S
      const to = t * columns
      for (let j = 0; j < 2 * A; j++) {
        const role = leaky(sums[from + j]! * worth + splitBias[j]!)
        roles[to + j] = role
        arcs[t * 2 * A + j] = rounded(role * (1 / ARC_UNIT), LARGEST)
      }
      for (let j = 2 * A; j < columns; j++) roles[to + j] = sums[from + j]! * worth + splitBias[j]!
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
      dependents.fill(0, 0, rows * (A + DISTANCES))
      multiply(arcs, 2 * A, 0, ofDependent, A + DISTANCES, dependents, A + DISTANCES, A)
      farHeads.fill(0, 0, rows * DISTANCES)
      multiply(arcs, 2 * A, A, ofHead, DISTANCES, farHeads, DISTANCES, A)
      const worth = ofDependent.unit * ARC_UNIT
      const headWorth = ofHead.unit * ARC_UNIT
      for (let t = 0; t < rows; t++) {
        for (let j = 0; j < A; j++) {
          left[t * A + j] = dependents[t * (A + DISTANCES) + j]! * worth
          right[j * ROWS + t] = roles[t * (2 * A + 2 * L) + A + j]!
        }
      }
      for (let d = 1; d < rows; d++) {
        for (let h = 0; h < rows; h++) {
          const kind = h === 0 ? 0 : distances[h - d + ROWS]!
          scores[d * ROWS + h] =
            dependents[d * (A + DISTANCES) + A + kind]! * worth + farHeads[h * DISTANCES + kind]! * headWorth
        }
      }
      memory.multiply(
        { at: left.byteOffset, row: A * FLOAT, step: FLOAT },
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
      const columns = 2 * A + 2 * L
      for (let d = 1; d < rows; d++) {
        const h = heads[d]!
        const far = headDistance(d, h) * L
        const asDependent = d * columns + 2 * A
        const asHead = h * columns + 2 * A + L
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
    tags: () => ({
      scores: sums,
      from: 2 * A + 2 * L,
      columns: S,
      bias: tagBias,
      unit: splitAndTags.unit * STATE_UNIT,
    }),
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

function shorten(from: Float32Array, to: Int16Array, count: number, unit: number): void {
  const times = 1 / unit
  for (let i = 0; i < count; i++) to[i] = Math.floor(from[i]! * times + 0.5)
}

/** Kind of every distance from a dependent to a governor that is not the root, from -`ROWS` on. */
const distanceTable = () =>
  Uint8Array.from({ length: 2 * ROWS }, (_, i) =>
    i === ROWS ? 0 : headDistance(i < ROWS ? ROWS + 1 : 1, i < ROWS ? i + 1 : 1 + i - ROWS),
  )
