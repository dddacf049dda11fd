import { expect, test } from 'vitest'
import { stepsOf } from '../../tests/steps/steps-of.ts'
import { writing } from '../lang/en/writing.ts'
import { findQuotes } from './find-quotes.ts'
import { splitParagraphs } from './split-paragraphs.ts'

test('many marks', () => {
  const stepsFor = (count: number) => {
    const text = '‘a “b « '.repeat(count) + '” '.repeat(count)
    return stepsOf(() => findQuotes(text, splitParagraphs(text, writing), writing))
  }
  expect(stepsFor(20_000) / stepsFor(5_000)).toBeLessThan(5)
})
