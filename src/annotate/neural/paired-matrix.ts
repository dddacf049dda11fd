import type { Matrices, PairedMatrix } from './matrices.ts'

/** Largest number that a weight becomes: products with numbers of 12 bits stay far from the edge of 32 bits. */
const LARGEST = 4095
const COLUMN_BLOCK = 8

/** Weights as 16-bit numbers, laid out for `multiplyPairs`: for each eight columns all pairs of rows, for each pair both numbers of each column. */
export function pairedMatrix(memory: Matrices, weights: Float32Array, rows: number, columns: number): PairedMatrix {
  const largest = weights.reduce((most, v) => Math.max(most, Math.abs(v)), 1e-6)
  const unit = largest / LARGEST
  const data = memory.shorts(rows * columns)
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const block = Math.floor(c / COLUMN_BLOCK) * rows * COLUMN_BLOCK
      data[block + (r >> 1) * 2 * COLUMN_BLOCK + 2 * (c % COLUMN_BLOCK) + (r & 1)] = Math.round(
        weights[r * columns + c]! / unit,
      )
    }
  }
  return { data, unit }
}
