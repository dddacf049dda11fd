import { expect, test } from 'vitest'
import { attributedIn, claimsIn } from '../../tests/extract/claims-in.ts'

test.each([
  ['We count nine bodies in the clip.', 'OWN | assert | nine bodies in the clip'],
  ['We call for access to be restored.', 'OWN | demand | for access to be restored'],
])('the document speaks of itself: %s', (text, expected) => {
  expect(claimsIn(text)).toEqual([expected])
})

test('“we” in a quotation is whoever is quoted', () => {
  expect(attributedIn('“We deny any role,” the general said.')).toEqual([
    'the general | assert | “We deny any role,”',
    'the general | deny | any role',
  ])
})

test('what “we said” in a quotation adds nothing', () => {
  expect(attributedIn('“We said that the road was closed,” the general said.')).toEqual([
    'the general | assert | “We said that the road was closed,”',
  ])
})

test('a friend of mine is somebody else', () => {
  expect(attributedIn('A friend told me that the road was closed.')).toEqual([
    'A friend | assert | the road was closed',
  ])
})
