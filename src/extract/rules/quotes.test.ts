import { expect, test } from 'vitest'
import { attributedIn } from '../../../tests/extract/claims-in.ts'

test.each([
  [
    'Her uncle was in no doubt: “Green trucks came down the road that night.”',
    'Her uncle | assert | “Green trucks came down the road that night.”',
  ],
  [
    'The information minister, Peter Lodge, was incensed. “We searched the houses, we found the boys.”',
    'The information minister, Peter Lodge | assert | “We searched the houses, we found the boys.”',
  ],
  [
    'The mayor said the bridge was closed. “The river had taken the road with it.”',
    'The mayor | assert | “The river had taken the road with it.”',
  ],
])('%s', (text, expected) => {
  expect(attributedIn(text)).toContainEqual(expected)
})

test('a speaker of another paragraph is not quoted on', () => {
  const text = 'The mayor said the bridge was closed.\n\n“The river had taken the road with it.”'
  expect(attributedIn(text)).toContainEqual('UNNAMED | assert | “The river had taken the road with it.”')
})

test('somebody to whom something was done is not who is quoted', () => {
  const text = 'A soldier shot her brother. “I saw it from the window of our house.”'
  expect(attributedIn(text)).toEqual(['UNNAMED | assert | “I saw it from the window of our house.”'])
})
