import { kernelCode } from './kernel-code.ts'

const PAGE = 65_536
const ALIGN = 16

/**
 * Memory that the kernel can reach, given out in pieces and never taken back. Rows of a product are made four at a time and columns eight at a
 * time: a product needs columns in eights, and room for rows in fours. Places and strides are in bytes, lengths in numbers.
 */
export interface Matrices {
  floats(length: number): Float32Array
  shorts(length: number): Int16Array
  ints(length: number): Int32Array
  /** C += A × B. `a` is read at `row × aRow + step × aStep`, so that it may be a transposed matrix. */
  multiply(a: Strided, b: Strided, c: Strided, rows: number, steps: number, columns: number): void
  /** C = A × B × `unit` × B's unit + the row of floats at `bias`; A holds packed rows of so many columns (`packed-rows.ts`). */
  multiplyPairs(a: number, b: PairedMatrix, unit: number, bias: number, c: Rows, size: PairedSize): void
  /**
   * One row of simple recurrent units (Lei, Zhang and Artzi 2018): its drives, how far what was carried opens each gate, what passes by, and where
   * the outcome goes: as floats, and as a packed row of 16-bit numbers.
   */
  recur(drives: UnitDrives, gates: UnitGates, row: UnitRow, units: number): void
  /** Numbers through the curve `leaky`, in their place and as a packed row of 16-bit numbers. Lengths are in fours. */
  leaky(place: number, shorts: number, count: number): void
  /** The sum of three rows. */
  addThree(a: number, b: number, c: number, to: number, count: number): void
  /** Adds six rows of 16-bit numbers, none above `LARGEST_SHORT`, and one of 32-bit numbers to another of these. Lengths are in eights. */
  addShorts(...rowsToCount: Nine): void
}

/** Places of what drives the units of a row: their new states, and the gates of keeping and of opening. */
export interface UnitDrives {
  readonly state: number
  readonly keep: number
  readonly open: number
}
export interface UnitGates {
  readonly keep: number
  readonly open: number
}
export interface UnitRow {
  readonly input: number
  readonly output: number
  readonly carried: number
  readonly shorts: number
}

export interface PairedSize {
  readonly rows: number
  /** Columns of A, an even number. */
  readonly steps: number
  readonly columns: number
}

/** Rows in memory: their byte, and bytes from row to row. */
export interface Rows {
  readonly at: number
  readonly row: number
}

/** A matrix in memory: its byte, and bytes from row to row and from step to step. */
export interface Strided {
  readonly at: number
  readonly row: number
  readonly step: number
}

/** A matrix of 16-bit numbers, the right-hand side of `multiplyPairs`, and what one of them is worth. */
export interface PairedMatrix {
  readonly data: Int16Array
  readonly unit: number
}

/** Places of the rows, of where their sum goes, and a length. */
type Nine = [number, number, number, number, number, number, number, number, number]

type Procedure = (...numbers: number[]) => void

/** What is used of WebAssembly; the types of Node do not name its constructors. */
interface Wasm {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (code: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: { memory: { memory: object } },
  ) => { readonly exports: Readonly<Record<'floats' | 'pairs' | 'recur' | 'leaky' | 'three' | 'shorts', Procedure>> }
}

/** The kernel, compiled once. */
let kernel: object | undefined

/** Memory for so many bytes. */
export function matrices(bytes: number): Matrices {
  const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly
  kernel ??= new Module(kernelCode())
  const memory = new Memory({ initial: Math.ceil(bytes / PAGE) + 1 })
  const { floats, pairs, recur, leaky, three, shorts } = new Instance(kernel, { memory: { memory } }).exports
  let used = 0
  const take = (size: number): number => {
    const at = used
    used = Math.ceil((used + size) / ALIGN) * ALIGN
    if (used > memory.buffer.byteLength) throw new RangeError('not enough memory was asked for')
    return at
  }
  return {
    floats: (length) => new Float32Array(memory.buffer, take(length * 4), length),
    shorts: (length) => new Int16Array(memory.buffer, take(length * 2), length),
    ints: (length) => new Int32Array(memory.buffer, take(length * 4), length),
    multiply(a, b, c, rows, steps, columns) {
      if (rows > 0 && steps > 0) floats(a.at, a.row, a.step, b.at, b.row, c.at, c.row, rows, steps, columns)
    },
    multiplyPairs(a, b, unit, bias, c, { rows, steps, columns }) {
      if (rows > 0 && steps > 0) pairs(a, b.data.byteOffset, c.at, c.row, bias, rows, steps / 2, columns, unit * b.unit)
    },
    recur(drives, gates, { input, output, carried, shorts }, units) {
      recur(drives.state, drives.keep, drives.open, gates.keep, gates.open, input, output, carried, shorts, units)
    },
    leaky,
    addThree: three,
    addShorts: shorts,
  }
}
