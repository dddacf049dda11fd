import { expect, test } from 'vitest'
import { attributedIn } from '../../../tests/extract/claims-in.ts'

test.each([
  [
    'According to the security ministry the clips are old and come from abroad.',
    ['the security ministry | assert | the clips are old and come from abroad'],
  ],
  ['According to witnesses, the bridge fell at noon.', ['witnesses | assert | the bridge fell at noon']],
  ['The bridge fell at noon, according to witnesses.', ['witnesses | assert | The bridge fell at noon']],
  [
    'The toll, according to the ministry, was 40.',
    ['the ministry | assert | The toll, according to the ministry, was 40'],
  ],
  [
    'Officials put the dead at 86, according to the agency Reuters.',
    ['the agency Reuters | assert | Officials put the dead at 86', 'Officials | assert | the dead at 86'],
  ],
])('%s', (text, expected) => {
  expect(attributedIn(text)).toEqual(expected)
})

test.each(['According to the plan, the bridge was closed at noon.', 'The men were buried “according to the rules”.'])(
  'nobody says it: %s',
  (text) => {
    expect(attributedIn(text)).toEqual([])
  },
)
