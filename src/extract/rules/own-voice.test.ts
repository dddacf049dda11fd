import { expect, test } from 'vitest'
import { claimsIn } from '../../../tests/extract/claims-in.ts'

test.each([
  ['The dam failed at dawn.', ['OWN | assert | The dam failed at dawn.']],
  ['The mayor said that the dam failed.', ['The mayor | assert | the dam failed']],
  [
    'The harbour commissioner, who opened two schools, said that the dam failed.',
    ['OWN | assert | who opened two schools', 'The harbour commissioner | assert | the dam failed'],
  ],
  ['Who was it?', []],
  ['The sights', []],
])('%s', (text, expected) => {
  expect(claimsIn(text)).toEqual(expected)
})
