import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CLAUSE_CERTAINTIES } from '../../model/annotation.ts'
import { classOfScore, settledClass } from './class-of-score.ts'

test.each([
  [3, 'certain'],
  [2.49, 'probable'],
  [1, 'possible'],
  [0, 'unknown'],
  [-0.5, 'denied'],
  [-3, 'denied'],
])('%d is %s', (score, expected) => {
  expect(classOfScore(score)).toBe(expected)
})

test('a class that its score bears out stays', () => {
  expect(settledClass('probable', 2.6)).toBe('probable')
  expect(settledClass('possible', 2)).toBe('possible')
})

test('a class against its score gives way', () => {
  expect(settledClass('denied', 3)).toBe('certain')
  expect(settledClass('certain', -2)).toBe('denied')
})

test('no score below nothing is certain, and none near the end is denied', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CLAUSE_CERTAINTIES), fc.double({ min: -3, max: 3, noNaN: true }), (found, score) => {
      const settled = settledClass(found, score)
      expect(settled === 'certain' && score < 0).toBe(false)
      expect(settled === 'denied' && score > 1).toBe(false)
    }),
  )
})
