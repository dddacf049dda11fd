import { expect, test } from 'vitest'
import { attributedIn } from '../../../tests/extract/claims-in.ts'

test.each([
  ['“We left at noon,” said the mayor.', ['the mayor | assert | “We left at noon,”']],
  ['“We left at noon,” scoffed the mayor.', ['the mayor | assert | “We left at noon,”']],
  ['“We left at noon,” the mayor, Jo Vale, then added.', ['the mayor | assert | “We left at noon,”']],
  ['“Nobody was there”, shrugs Amina Doe, who lives opposite.', ['Amina Doe | assert | “Nobody was there”']],
  [
    'Its employees “carry no weapons of any kind”, writes its director, Neil Grant.',
    ['its director | assert | Its employees “carry no weapons of any kind”'],
  ],
])('%s', (text, expected) => {
  expect(attributedIn(text)).toEqual(expected)
})

test.each([
  // The next sentence is nobody's cue for the quotation before it.
  ['“We told them to go back for their own good.” The mayor, Jo Vale, says the dead are 33.', 'The mayor'],
  ['“Since when is that a crime?” His own ministry had said a week earlier that nobody was found.', 'His own ministry'],
  ['Men called “the guards” opened the gate.', 'Men'],
])('%s', (text, who) => {
  expect(attributedIn(text).filter((claim) => claim.startsWith(`${who} |`) && claim.includes('“'))).toEqual([])
})
