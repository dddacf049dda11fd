import { expect, test } from 'vitest'
import { attributedIn } from '../../../tests/extract/claims-in.ts'

test.each([
  ['For the army, it is a drone.', ['the army | assert | it is a drone']],
  ['For Chad the case is clear: the rebels opened fire.', ['Chad | assert | the rebels opened fire']],
  ['The general is guilty, so Colonel David Hart.', ['Colonel David Hart | assert | The general is guilty']],
])('%s', (text, expected) => {
  expect(attributedIn(text)).toEqual(expected)
})

test.each([
  'For the army, the bridge was lost.',
  'For two weeks, it is closed.',
  'The road was wet, so the mayor fell.',
])('nobody speaks: %s', (text) => {
  expect(attributedIn(text)).toEqual([])
})

test('a headline that opens with a speaker', () => {
  const title = 'Coastguard: 12 sailors rescued'
  expect(attributedIn(`${title}\n\nThe ship sank at dawn.`, title.length)).toEqual([
    'Coastguard | assert | 12 sailors rescued',
  ])
})

test.each(['Peru: 12 sailors rescued', 'Coastguard: what we know of the wreck', 'Army: who gave the order?'])(
  'a headline about somebody: %s',
  (title) => {
    expect(attributedIn(`${title}\n\nThe ship sank at dawn.`, title.length)).toEqual([])
  },
)
