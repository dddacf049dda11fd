import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feature, hashText } from './hash.ts'
import { linearModel, packLinear } from './linear-model.ts'

const modelOf = (features: Parameters<typeof packLinear>[1], classes = 3) =>
  linearModel({ name: 'sample', version: 1, meta: {}, arrays: packLinear('p', features) }, 'p', classes)

function scores(model: ReturnType<typeof modelOf>, ...features: number[]): number[] {
  const found = new Float64Array(model.classes)
  model.score(Uint32Array.from(features), features.length, found)
  return [...found]
}

test('features add up', () => {
  const model = modelOf([
    { hash: 1, labels: [0, 2], weights: [8, -8] },
    { hash: 0xffff_ffff, labels: [0], weights: [8] },
  ])
  expect(scores(model, 1)).toEqual([8, 0, -8])
  expect(scores(model, 1, 0xffff_ffff)).toEqual([16, 0, -8])
  expect(scores(model, 2)).toEqual([0, 0, 0])
  expect(scores(model)).toEqual([0, 0, 0])
})

test('a packed weight is near the weight, in proportion', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: -10_000, max: 10_000 }).map((n) => n / 100),
        { minLength: 1, maxLength: 50 },
      ),
      (weights) => {
        const largest = Math.max(...weights.map(Math.abs))
        const model = modelOf(
          weights.map((w, i) => ({ hash: feature(1, i), labels: [0], weights: [w] })),
          1,
        )
        weights.forEach((w, i) => {
          expect(Math.abs(scores(model, feature(1, i))[0]! - w)).toBeLessThanOrEqual(
            Math.sqrt(Math.abs(w) * largest) / 100 + largest / 20_000,
          )
        })
      },
    ),
  )
})

test('thousands of features keep apart', () => {
  const features = Array.from({ length: 20_000 }, (_, i) => ({
    hash: feature(3, i, i * 7),
    labels: [i % 3],
    weights: [4],
  }))
  const model = modelOf(features)
  const wrong = features.filter((f) => scores(model, f.hash)[f.labels[0]!]! < 3.9)
  expect(wrong.length).toBeLessThan(3)
})

test('hashes are the same on every machine', () => {
  expect(hashText('')).toBe(1_947_474_976)
  expect(hashText('said')).toBe(hashText('he said', 3))
  expect(feature(7, 1, 2, 3, 4)).not.toBe(feature(7, 1, 2, 4, 3))
})

test('whole numbers are in proportion to the weights', () => {
  const model = modelOf([
    { hash: 1, labels: [0, 2], weights: [8, -8] },
    { hash: 2, labels: [0, 1], weights: [2, 0.02] },
  ])
  const whole = new Int32Array(3)
  model.scoreWhole(Uint32Array.of(1, 2, 3), 3, whole)
  const [a, b, c] = scores(model, 1, 2, 3) as [number, number, number]
  expect([...whole].map((v) => v / whole[2]!)).toEqual([a / c, b / c, 1].map((v) => expect.closeTo(v, 5)))
})
