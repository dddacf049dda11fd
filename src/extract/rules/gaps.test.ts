import { expect, test } from 'vitest'
import { attributedIn } from '../../../tests/extract/claims-in.ts'

test.each([
  ['The army counted 40 dead, the rebels 65.', ['The army | assert | 40 dead', 'the rebels | assert | 65']],
  [
    'Police put the crowd at 6,000, organisers at 25,000 and the opposition at 40,000.',
    ['Police | assert | the crowd at 6,000', 'organisers | assert | 25,000', 'the opposition | assert | 40,000'],
  ],
])('the verb is said once: %s', (text, expected) => {
  expect(attributedIn(text)).toEqual(expected)
})

test.each([
  ['The army counted 40 dead, seven in the town.', ['The army | assert | 40 dead, seven in the town']],
  [
    'The minister said 40 died in the hills, 12 in the valley.',
    ['The minister | assert | 40 died in the hills, 12 in the valley'],
  ],
])('what goes on is still theirs: %s', (text, expected) => {
  expect(attributedIn(text)).toEqual(expected)
})
