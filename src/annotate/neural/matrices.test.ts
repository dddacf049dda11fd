import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bend, gate, leaky } from './curves.ts'
import { matrices } from './matrices.ts'
import { packedColumn, packedLength, packedRow } from './packed-rows.ts'
import { pairedMatrix } from './paired-matrix.ts'
import { LARGEST_SHORT, SHORT_ROWS } from './row-code.ts'
import { STATE_UNIT } from './units.ts'

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
      sizes.steps,
      sizes.blocks,
      fc.infiniteStream(fc.integer({ min: -4095, max: 4095 })),
      (rows, pairs, blocks, numbers) => {
        const columns = blocks * 8
        const steps = pairs * 2
        const memory = matrices(100_000)
        const a = memory.shorts(packedLength(rows, steps))
        const c = memory.floats((rows + 3) * columns)
        const bias = memory.floats(columns).fill(0.5)
        const weights = new Float32Array(steps * columns)
        for (const list of [a, weights])
          list.forEach((_, i) => {
            list[i] = numbers.next().value!
          })
        weights[0] = 4095
        const b = pairedMatrix(memory, weights, steps, columns)
        expect(b.unit).toBe(1)
        const byRow = { at: c.byteOffset, row: columns * 4 }
        memory.multiplyPairs(a.byteOffset, b, 0.25, bias.byteOffset, byRow, { rows, steps, columns })
        for (let r = 0; r < rows; r++) {
          for (let j = 0; j < columns; j++) {
            let sum = 0
            for (let s = 0; s < steps; s++) sum += a[packedRow(r, steps) + packedColumn(s)]! * weights[s * columns + j]!
            expect(c[r * columns + j]).toBe(Math.fround(Math.fround(sum) * 0.25 + 0.5))
          }
        }
      },
    ),
  )
})

const someFloats = (length: number) =>
  fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: length, maxLength: length })

test('recurrent units are those of the curves', () => {
  fc.assert(
    fc.property(someFloats(56), (numbers) => {
      const memory = matrices(100_000)
      const [state, keepDrive, openDrive, keep, open, input, before] = Array.from({ length: 7 }, (_, i) => {
        const place = memory.floats(8)
        place.set(numbers.slice(i * 8, i * 8 + 8))
        return place
      }) as [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array, Float32Array, Float32Array]
      // States lie between -1 and 1.
      for (const list of [input, before]) list.set(list.map((v) => v / 6))
      const carried = memory.floats(8)
      carried.set(before)
      const output = memory.floats(8)
      const shorts = memory.shorts(packedLength(4, 8))
      memory.recur(
        { state: state.byteOffset, keep: keepDrive.byteOffset, open: openDrive.byteOffset },
        { keep: keep.byteOffset, open: open.byteOffset },
        {
          input: input.byteOffset,
          output: output.byteOffset,
          carried: carried.byteOffset,
          shorts: shorts.byteOffset + packedRow(2, 8) * 2,
        },
        8,
      )
      for (let j = 0; j < 8; j++) {
        const kept = gate(keepDrive[j]! + keep[j]! * before[j]!)
        const opened = gate(openDrive[j]! + open[j]! * before[j]!)
        const next = kept * before[j]! + (1 - kept) * bend(state[j]!)
        const out = opened * next + (1 - opened) * input[j]!
        expect(carried[j]).toBeCloseTo(next, 5)
        expect(output[j]).toBeCloseTo(out, 5)
        expect(shorts[packedRow(2, 8) + packedColumn(j)]).toBe(Math.floor(Math.fround(output[j]! / STATE_UNIT) + 0.5))
      }
    }),
  )
})

test('numbers through the leaky curve, as floats and as 16-bit numbers that have an edge', () => {
  const memory = matrices(1000)
  const place = memory.floats(8)
  place.set([0, 1, -1, 0.5, -0.5, 100, -1000, 3])
  const shorts = memory.shorts(packedLength(1, 8))
  memory.leaky(place.byteOffset, shorts.byteOffset, 8)
  expect([...place]).toEqual([0, 1, -1, 0.5, -0.5, 100, -1000, 3].map((v) => Math.fround(leaky(v))))
  expect(Array.from({ length: 8 }, (_, j) => shorts[packedColumn(j)])).toEqual([
    0, 256, -26, 128, -13, 4095, -4095, 768,
  ])
})

test('the sum of three rows', () => {
  const memory = matrices(1000)
  const rows = [1, 2, 3].map((v) => memory.floats(4).fill(v))
  const to = memory.floats(4)
  memory.addThree(rows[0]!.byteOffset, rows[1]!.byteOffset, rows[2]!.byteOffset, to.byteOffset, 4)
  expect([...to]).toEqual([6, 6, 6, 6])
})

test('more memory than was asked for is refused', () => {
  const memory = matrices(10)
  expect(() => memory.floats(1_000_000)).toThrow(RangeError)
})

test('rows of short and of long numbers are added up', () => {
  const memory = matrices(2000)
  const longs = [1, 2].map((v) => memory.ints(16).map((_, i) => v * 100_000 - i * 7))
  const [wide, to] = longs.map((numbers) => {
    const place = memory.ints(16)
    place.set(numbers)
    return place
  }) as [Int32Array, Int32Array]
  const shorts = Array.from({ length: SHORT_ROWS }, (_, row) => {
    const place = memory.shorts(16)
    place.set(Array.from({ length: 16 }, (_, i) => (i % 2 === 0 ? LARGEST_SHORT - row : row - LARGEST_SHORT)))
    return place
  })
  const sums = to.map((v, i) => shorts.reduce((sum, row) => sum + row[i]!, v + wide[i]!))
  const [a, b, c, d, e, f] = shorts.map((row) => row.byteOffset) as [number, number, number, number, number, number]
  memory.addShorts(a, b, c, d, e, f, wide.byteOffset, to.byteOffset, 16)
  expect([...to]).toEqual([...sums])
})
