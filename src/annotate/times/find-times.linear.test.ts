import { expect, test } from 'vitest'
import { stepsOf } from '../../../tests/steps/steps-of.ts'
import { findTimes } from './find-times.ts'

const SIZE = 30_000

test.each([
  ['no space', 'a'],
  ['digits', '7'],
  ['digits and commas', '1,'],
  ['digits and dots', '1.'],
  ['dates', 'March 3, '],
  ['days of a month', '1, 2, 3, 4, '],
  ['anaphors', 'a day later and '],
  ['clock times', 'at 3pm, '],
  ['quotation marks', '" '],
  ['bounds', 'more than at least '],
  ['addresses', 'http://a.b/'],
  ['at signs', 'a@'],
  ['zero-width', '\u200b'],
  ['emoji', '😀'],
])('%s', (_, unit) => {
  const stepsFor = (length: number) => {
    const text = unit.repeat(length / unit.length)
    return stepsOf(() => findTimes(text, [], undefined, 'en', '2021-08-18'))
  }
  // What is made once for a language is not counted.
  stepsFor(SIZE)
  // Four times as much: linear is 4, quadratic 16.
  expect(stepsFor(4 * SIZE) / stepsFor(SIZE)).toBeLessThan(5)
})
