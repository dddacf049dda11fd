import { expect, test } from 'vitest'
import { attributedIn } from '../../../tests/extract/claims-in.ts'

test.each([
  [
    'The harbour commissioner, who opened two schools, speaks of 9,000.',
    'The harbour commissioner | assert | of 9,000',
  ],
  ['Chad denies ever having sent forces into the delta.', 'Chad | deny | having sent forces into the delta'],
  ['The committee of elders goes further still and counts 140 dead.', 'The committee of elders | assert | 140 dead'],
  [
    'The electoral commission announced on Thursday that Doe, 64, had won.',
    'The electoral commission | announce | Doe, 64, had won',
  ],
  [
    'Forty men were killed at dawn, the army of Chad said on Friday in its first account.',
    'Forty men were killed at dawn',
  ],
  ['Theatre for the cameras, retorts the embassy in Lima.', 'Theatre for the cameras'],
  ['The police denied in the evening: no shot was fired.', 'The police | deny | no shot was fired'],
  ['The company denies.', 'The company | deny | denies'],
  ['The ministry laid the blame on the rebels.', 'The ministry | accuse | the blame on the rebels'],
  ['Peru calls the result a fabrication.', 'Peru | assert | the result a fabrication'],
  ['The army says so and the rebels deny it.', 'The army | assert | so'],
  [
    'The authorities acknowledged two deaths, both of them guards, and denied that live rounds had been used.',
    'The authorities | deny | live rounds had been used',
  ],
])('%s', (text, expected) => {
  expect(attributedIn(text)).toEqual(expect.arrayContaining([expect.stringContaining(expected)]))
})

test.each([
  'The soldiers had three demands.',
  'The reports of the minister were late.',
  'The rule says that nobody may enter.',
  'The claims were small.',
  'The clock said noon.',
  'The estimates of May were wrong.',
])('nobody speaks: %s', (text) => {
  expect(attributedIn(text)).toEqual([])
})

test('what an earlier verb has is not taken from it', () => {
  expect(attributedIn('The minister acknowledged two deaths, and denied the rest.')).not.toContainEqual(
    expect.stringContaining('confirm | two deaths, and denied'),
  )
})
