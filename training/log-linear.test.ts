import { expect, test } from 'vitest'
import { logLinear } from './log-linear.ts'

const rowsOf = (model: ReturnType<typeof logLinear>, ...features: number[]) => {
  const rows = new Int32Array(features.length)
  return rows.subarray(0, model.rowsOf(Uint32Array.from(features), features.length, rows))
}

test('knows its features and no others', () => {
  const model = logLinear(2, new Set([5, 4_000_000_000, 7]), { rate: 0.1, decay: 0 })
  expect(rowsOf(model, 6, 7, 5, 8, 4_000_000_000).length).toBe(3)
  expect(rowsOf(model, 6)).toHaveLength(0)
})

test('learns which class a feature speaks for, in smaller and smaller steps', () => {
  const model = logLinear(2, new Set([1, 2]), { rate: 0.5, decay: 0 })
  const rows = rowsOf(model, 1)
  const scores = new Float64Array(2)
  let [before, step] = [0, Number.POSITIVE_INFINITY]
  for (let i = 0; i < 5; i++) {
    model.update(rows, 0, 1, 1, 0.8)
    model.score(rows, 0, 1, scores)
    expect(scores[1]! - before).toBeGreaterThan(0)
    expect(scores[1]! - before).toBeLessThan(step)
    ;[step, before] = [scores[1]! - before, scores[1]!]
  }
  expect(scores[0]).toBe(0)
})

test('averages what was kept, leaves out small weights, and orders features by their hashes', () => {
  const model = logLinear(2, new Set([9, 3]), { rate: 1, decay: 0 })
  const rows = rowsOf(model, 9, 3)
  model.update(rows, 0, 1, 0, 1)
  model.keep()
  model.update(rows, 1, 2, 1, 1)
  model.keep()
  const [three, nine] = model.averaged(0.01)
  expect([three!.hash, three!.labels, nine!.hash, nine!.labels]).toEqual([3, [1], 9, [0]])
  expect(nine!.weights[0]).toBeCloseTo(2 * three!.weights[0]!, 6)
  expect(model.averaged(10)).toEqual([])
})
