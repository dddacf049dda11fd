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
])('%s', (text, expected) => {
  expect(answered(text)).toEqual(expected)
})

test.each([
  'The police said that the army had fired. The army denies that it was there at all on that day.',
  'The army denies this.',
  'The police said that the army had fired. The army said this.',
])('answers nothing that is named: %s', (text) => {
  expect(answered(text)).toEqual([])
})
