import { expect, test } from 'vitest'
import { read, wordsAt } from '../../tests/extract/claims-in.ts'

/** What the claims of a text answer, as words. */
function answered(text: string): string[] {
  const { claims } = read(text).findings
  return claims.flatMap((c) => (c.answers === undefined ? [] : wordsAt(text, claims[c.answers]!.content)))
}

test.each([
  ['The police said that the army had fired. The army denies this.', ['the army had fired']],
  ['The police said that the army had fired. The army denies the accusation.', ['the army had fired']],
  ['The rebels took the port. The army denies it.', ['The rebels took the port.']],
  [
    'The opposition accused the army of killing nine farmers. A lawyer for the army said that its soldiers had never left the barracks. The army rejects the charge.',
    ['the army of killing nine farmers'],
  ],
  [
    'The ministry said that the rebels had burned the mill. The mill stood by the river. Residents disputed that account.',
    ['the rebels had burned the mill'],
  ],
  [
    'The union said that the guards had opened fire. The mayor says so. The company denies it.',
    ['the guards had opened fire'],
  ],
  ['Were there soldiers in the mill? The mayor says so and the army denies it.', ['so']],
  [
    'Observers say that the Grey Company, which they believe has friends at court, is deployed in the port. The army denies this.',
    ['the Grey Company, which they believe has friends at court, is deployed in the port'],
  ],
  [
    'The inspector said that the army had fired. The minister said nothing of the kind had happened.',
    ['the army had fired'],
  ],
])('%s', (text, expected) => {
  expect(answered(text)).toEqual(expected)
})

test.each([
  'The police said that the army had fired. The army denies that it was there at all on that day.',
  'The army denies this.',
  'The police said that the army had fired. The army said this.',
  'The lawyer said that the soldiers had never left the barracks. The company denied accusations of torture.',
  'The mill burned down. Residents disputed that account.',
  'The minister called on the rebels to hand over the port. The rebels rejected the accusation.',
])('answers nothing that is named: %s', (text) => {
  expect(answered(text)).toEqual([])
})
