import { expect, test } from 'vitest'
import { stepsOf } from '../../../tests/steps/steps-of.ts'
import { findQuantities } from './find-quantities.ts'

const SIZE = 30_000

test.each([
  ['no space', 'a'],
  ['digits', '7'],
  ['digits and commas', '1,'],
  ['number words', 'one hundred '],
  ['scales', 'million '],
  ['bounds', 'more than '],
  ['ranges', '1 to 2 to '],
  ['hyphens', '2-'],
  ['slashes', '1/2/'],
  ['numbered lines', '1\n'],
  ['ages', 'ages 1, '],
  ['money', '$5 to '],
])('%s', (_, unit) => {
  const stepsFor = (length: number) => {
    const text = unit.repeat(length / unit.length)
    return stepsOf(() => findQuantities(text, [], [], 'en'))
  }
  // What is made once for a language is not counted.
  stepsFor(SIZE)
  // Four times as much: linear is 4, quadratic 16.
  expect(stepsFor(4 * SIZE) / stepsFor(SIZE)).toBeLessThan(5)
})
