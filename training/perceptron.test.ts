import { expect, test } from 'vitest'
import { perceptron } from './perceptron.ts'

const scoresOf = (model: ReturnType<typeof perceptron>, ...features: number[]) => {
  const scores = new Float64Array(model.classes)
  model.score(Uint32Array.from(features), features.length, scores)
  return [...scores]
}
const update = (model: ReturnType<typeof perceptron>, features: number[], label: number, delta: number) =>
  model.update(Uint32Array.from(features), features.length, label, delta)

test('updates add up, and weights are averaged over what was seen', () => {
  const model = perceptron(3)
  update(model, [5, 9], 0, 1)
  update(model, [5], 2, -1)
  expect(scoresOf(model, 5)).toEqual([1, 0, -1])
  expect(scoresOf(model, 5, 9)).toEqual([2, 0, -1])
  model.tick()
  update(model, [5], 0, 1)
  model.tick()
  model.tick()
  // At time 4 the first weight was 1 for one step and 2 for two.
  expect(model.averaged(0)).toEqual([
    { hash: 5, labels: [0, 2], weights: [5 / 4, -3 / 4] },
    { hash: 9, labels: [0], weights: [3 / 4] },
  ])
  expect(model.averaged(1)).toEqual([{ hash: 5, labels: [0], weights: [5 / 4] }])
  expect(model.averaged(0, 2).map((f) => f.hash)).toEqual([5])
  expect([...model.updatedAtLeast(2)]).toEqual([5])
})

test('features outside the chosen ones are not learnt', () => {
  const model = perceptron(2, new Set([5]))
  update(model, [5, 9], 1, 1)
  expect(scoresOf(model, 5, 9)).toEqual([0, 1])
})

test('many features and labels keep apart', () => {
  const model = perceptron(100)
  for (let i = 0; i < 2_000_000; i += 3) update(model, [i], i % 100, 1)
  for (let label = 0; label < 100; label++) update(model, [1], label, label)
  expect(scoresOf(model, 300)[0]).toBe(1)
  expect(scoresOf(model, 301).every((s) => s === 0)).toBe(true)
  expect(scoresOf(model, 1)[77]).toBe(77)
})
