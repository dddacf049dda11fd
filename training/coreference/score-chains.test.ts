import { expect, test } from 'vitest'
import { bestPairing, type Chains, scoreChains } from './score-chains.ts'

const chains = (...groups: readonly (readonly number[])[]): Chains =>
  new Map(groups.flatMap((group, i) => group.map((m) => [m, `g${i}`] as const)))

test('what is as it should be scores a hundred', () => {
  const gold = chains([1, 2, 3], [4, 5])
  const { muc, bCubed, ceaf, mean } = scoreChains([{ gold, found: gold }])
  expect([muc.f1, bCubed.f1, ceaf.f1, mean]).toEqual([100, 100, 100, 100])
})

test('nothing found scores nothing', () => {
  expect(scoreChains([{ gold: chains([1, 2]), found: chains() }]).mean).toBe(0)
})

test('a chain in two pieces', () => {
  const { muc, bCubed, ceaf } = scoreChains([{ gold: chains([1, 2, 3, 4]), found: chains([1, 2], [3, 4]) }])
  expect(muc).toMatchObject({ precision: 100, recall: 66.67 })
  expect(bCubed).toMatchObject({ precision: 100, recall: 50 })
  expect(ceaf).toMatchObject({ precision: 33.33, recall: 66.67 })
})

test('mentions that stand alone do not count', () => {
  expect(scoreChains([{ gold: chains([1, 2], [3]), found: chains([1, 2], [4]) }]).mean).toBe(100)
})

test('the best pairing is not the greedy one', () => {
  expect(
    bestPairing([
      [3, 2],
      [2, 0],
    ]),
  ).toBe(4)
  expect(bestPairing([[1, 5, 2]])).toBe(5)
  expect(bestPairing([])).toBe(0)
})
