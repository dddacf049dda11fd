/**
 * Rows of 16-bit numbers for `Matrices.multiplyPairs`, four rows laid into one another: of each pair of columns the pairs of all four rows, one after
 * the other, so that one place is stepped on and not four.
 */

/** Length of so many packed rows, in numbers. */
export const packedLength = (rows: number, columns: number) => Math.ceil(rows / 4) * 4 * columns

/** Place of the first number of a row, in numbers. */
export const packedRow = (row: number, columns: number) => (row >> 2) * 4 * columns + (row & 3) * 2

/** Place of a number after the first of its row. */
export const packedColumn = (column: number) => (column >> 1) * 8 + (column & 1)
