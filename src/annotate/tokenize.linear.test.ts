import { expect, test } from 'vitest'
import { stepsOf } from '../../tests/steps/steps-of.ts'
import { writing } from '../lang/en/writing.ts'
import { tokenize } from './tokenize.ts'

const stepsFor = (text: string) => stepsOf(() => tokenize(text, { start: 0, end: text.length }, writing))

test.each([
  ...['a', '.', "'", 'a.', 'a-', 'a@', '@', '#', '1/', '1-', "n't", 'a_', 'http://', '😀', '中', 'é\u0301', '(a)'],
  ...['a.b.', 'x/', '\u200d'],
])('%j again and again without a space', (unit) => {
  const text = (length: number) => unit.repeat(Math.ceil(length / unit.length))
  // Four times as much: linear is 4, quadratic 16.
  expect(stepsFor(text(100_000)) / stepsFor(text(25_000))).toBeLessThan(5)
})
