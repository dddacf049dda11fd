import { kernelCode } from './kernel-code.ts'

const PAGE = 65_536
const ALIGN = 16

/**
 * Memory that the multiplying code can reach, given out in pieces and never taken back. Rows of a product are made four at a time and columns
 * eight at a time: a product needs columns in eights, and room for rows in fours.
 */
export interface Matrices {
  floats(length: number): Float32Array
  shorts(length: number): Int16Array
  ints(length: number): Int32Array
  /** C += A × B. `a` is read at `row × aRow + step × aStep`, so that it may be a transposed matrix; lengths are in numbers. */
  multiply(a: Strided, b: Strided, c: Strided, rows: number, steps: number, columns: number): void
  /**
   * The same for pairs of 16-bit numbers, summed in 32 bits: a step is two neighbours of A and, for each column, two of B, which `pairedMatrix` laid
   * out. Steps lie side by side in A, and come in fours.
   */
  multiplyPairs(a: Strided, b: PairedMatrix, c: Strided, rows: number, steps: number, columns: number): void
}

/** A matrix in memory: its byte, and bytes from row to row and from step to step. */
export interface Strided {
  readonly at: number
  readonly row: number
  readonly step: number
}

/** A matrix of 16-bit numbers for `multiplyPairs`, and what one of them is worth. */
export interface PairedMatrix {
  readonly data: Int16Array
  readonly unit: number
}

type Kernel = (
  a: number,
  aRow: number,
  aStep: number,
  b: number,
  bStep: number,
  c: number,
  cRow: number,
  rows: number,
  steps: number,
  columns: number,
) => void

/** What is used of WebAssembly; the types of Node do not name its constructors. */
interface Wasm {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (code: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: { memory: { memory: object } },
  ) => { readonly exports: { readonly floats: Kernel; readonly pairs: Kernel } }
}

/** Memory for so many bytes. */
export function matrices(bytes: number): Matrices {
  const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly
  const memory = new Memory({ initial: Math.ceil(bytes / PAGE) + 1 })
  const { floats, pairs } = new Instance(new Module(kernelCode()), { memory: { memory } }).exports
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
    multiplyPairs(a, b, c, rows, steps, columns) {
      if (rows > 0 && steps > 0) pairs(a.at, a.row, 0, b.data.byteOffset, 0, c.at, c.row, rows, steps, columns)
    },
  }
}
