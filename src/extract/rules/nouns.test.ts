import { expect, test } from 'vitest'
import { attributedIn } from '../../../tests/extract/claims-in.ts'

test.each([
  ['His claim that nine fighters died rests on the health ministry.', 'His | assert | nine fighters died'],
  ["Chad's denial of the attack came late.", 'Chad | deny | of the attack'],
  [
    'The foreign ministry voiced the suspicion on Wednesday that the rebels had known.',
    'The foreign ministry | doubt | the rebels had known',
  ],
])('%s', (text, expected) => {
  expect(attributedIn(text)).toContainEqual(expected)
})

test.each([
  'The claim that nine fighters died was new.',
  'A denial came late.',
  'The report that lay on the desk was old.',
])('nobody is named: %s', (text) => {
  expect(attributedIn(text)).toEqual([])
})
