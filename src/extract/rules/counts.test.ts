import { expect, test } from 'vitest'
import { attributedIn } from '../../../tests/extract/claims-in.ts'

test.each([
  ['The rescue service stood at 64 dead.', ['The rescue service | assert | at 64 dead']],
  ['The union has a list of 73 missing.', ['The union | assert | a list of 73 missing']],
  ["The army's toll of 18 has not changed.", ['The army | assert | toll of 18']],
  ['The police count of 3,000 marchers is too low.', ['police | assert | count of 3,000 marchers']],
])('a count that is somebody’s: %s', (text, expected) => {
  expect(attributedIn(text)).toEqual(expected)
})

test.each([
  'The clerk came to work at 8.',
  'The lawyer stands by two colleagues who were dismissed.',
  'The union has 1,200 members.',
  'The toll of 18 has not changed.',
  'Nobody has a list of 73 missing.',
])('nobody counts: %s', (text) => {
  expect(attributedIn(text)).toEqual([])
})
