import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matrices } from './matrices.ts'
import { pairedMatrix } from './paired-matrix.ts'

const sizes = {
  rows: fc.integer({ min: 1, max: 9 }),
  steps: fc.integer({ min: 1, max: 12 }),
  blocks: fc.integer({ min: 1, max: 3 }),
}

test('products of numbers', () => {
  fc.assert(
    fc.property(
      sizes.rows,
      sizes.steps,
      sizes.blocks,
      fc.infiniteStream(fc.integer({ min: -50, max: 50 })),
      (rows, steps, blocks, numbers) => {
        const columns = blocks * 8
        const memory = matrices(100_000)
        const [a, b, c] = [
          memory.floats((rows + 3) * steps),
          memory.floats(steps * columns),
          memory.floats((rows + 3) * columns),
        ]
        a.forEach((_, i) => {
          a[i] = numbers.next().value!
        })
        b.forEach((_, i) => {
          b[i] = numbers.next().value!
        })
        c.fill(1)
        memory.multiply(
          { at: a.byteOffset, row: steps * 4, step: 4 },
          { at: b.byteOffset, row: columns * 4, step: 4 },
          { at: c.byteOffset, row: columns * 4, step: 4 },
          rows,
          steps,
          columns,
        )
        for (let r = 0; r < rows; r++) {
          for (let j = 0; j < columns; j++) {
            let sum = 1
            for (let s = 0; s < steps; s++) sum += a[r * steps + s]! * b[s * columns + j]!
            expect(c[r * columns + j]).toBe(sum)
          }
        }
      },
    ),
  )
})

test('products of 16-bit numbers in pairs', () => {
  fc.assert(
    fc.property(
      sizes.rows,
      sizes.blocks,
      sizes.blocks,
      fc.infiniteStream(fc.integer({ min: -4095, max: 4095 })),
      (rows, fours, blocks, numbers) => {
        const columns = blocks * 8
        const steps = fours * 4
        const memory = matrices(100_000)
        const [a, c] = [memory.shorts((rows + 3) * 2 * steps), memory.ints((rows + 3) * columns)]
        const weights = new Float32Array(2 * steps * columns)
        for (const list of [a, weights])
          list.forEach((_, i) => {
            list[i] = numbers.next().value!
          })
        weights[0] = 4095
        const b = pairedMatrix(memory, weights, 2 * steps, columns)
        expect(b.unit).toBe(1)
        const byRow = { at: c.byteOffset, row: columns * 4, step: 4 }
        memory.multiplyPairs({ at: a.byteOffset, row: 4 * steps, step: 4 }, b, byRow, rows, steps, columns)
        for (let r = 0; r < rows; r++) {
          for (let j = 0; j < columns; j++) {
            let sum = 0
            for (let s = 0; s < 2 * steps; s++) sum += a[r * 2 * steps + s]! * weights[s * columns + j]!
            expect(c[r * columns + j]).toBe(sum)
          }
        }
      },
    ),
  )
})

test('more memory than was asked for is refused', () => {
  const memory = matrices(10)
  expect(() => memory.floats(1_000_000)).toThrow(RangeError)
})
