import { expect, test } from 'vitest'
import { figuresIn } from '../../../tests/extract/claims-in.ts'

test.each([
  ['The ministry said that 203 fighters were killed.', ['The ministry | killed | 203']],
  ['The police put the turnout at 8,000.', ['The police | attended | 8,000']],
  [
    'The health ministry counts 112 killed and 21,000 displaced.',
    ['The health ministry | killed | 112', 'The health ministry | displaced | 21,000'],
  ],
  ['Sixteen herdsmen were led away in handcuffs.', ['OWN | detained | Sixteen']],
  ['Seventy-six individuals were arrested.', ['OWN | detained | Seventy-six']],
  ['Gunmen carried off dozens of children.', ['OWN | abducted | dozens']],
  ['The mayor said that 60 dwellings were reduced to ashes.', ['The mayor | destroyed | 60']],
  ['The charity treated 73 wounded, 20 of them under the age of ten.', ['OWN | injured | 73', 'OWN | injured | 20']],
  [
    'How many died? The government says 40; the rebels say 200.',
    ['The government | killed | 40', 'the rebels | killed | 200'],
  ],
  [
    'A group reported more than 200 arrests; the authorities have confirmed 76.',
    ['A group | detained | more than 200', 'the authorities | detained | 76'],
  ],
])('%s', (text, expected) => {
  const found = figuresIn(text)
  for (const figure of expected) {
    const [who, measure, words] = figure.split(' | ')
    expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${who}.*\\| ${measure} \\| .*${words}`)))
  }
  expect(found).toHaveLength(expected.length)
})

test.each([
  'Children as young as two marched into the bush.',
  'Her sons, six and nine, were marched off at dawn.',
  'The attackers, several hundred of them, drove away 2,000 head of cattle.',
  'The dam was 40 metres high.',
  'Dodie won 57.2% of the vote. Her own sheets give her 61.',
])('counts nobody: %s', (text) => {
  expect(figuresIn(text)).toEqual([])
})
