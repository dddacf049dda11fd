import { expect, test } from 'vitest'
import { read, wordsAt } from '../../tests/extract/claims-in.ts'

const silent = (text: string, code = 'en') =>
  (read(text, 0, code).findings.silences ?? []).map(({ who, at }) => `${wordsAt(text, who.at)} | ${wordsAt(text, at)}`)

test.each([
  ['The ministry declined to comment.', 'The ministry | declined to comment'],
  ['The army did not respond to a request for comment.', 'The army | did not respond to a request'],
  ['The company has refused to comment on the report.', 'The company | has refused to comment'],
  ['The governor could not be reached.', 'The governor | could not be reached'],
  ['The mayor had no comment on Friday.', 'The mayor | had no comment'],
  ['The police would neither confirm nor deny it.', 'The police | would neither confirm nor deny'],
])('%s', (text, expected) => {
  expect(silent(text)).toEqual([expected])
})

test.each([
  ["Le ministère n'a pas souhaité commenter.", 'Le ministère'],
  ["L'armée a refusé de commenter.", "L'armée"],
  ["L'entreprise n'a pas répondu à nos questions.", "L'entreprise"],
])('%s', (text, who) => {
  expect(silent(text, 'fr').map((line) => line.split(' | ')[0])).toEqual([who])
})

test.each([
  'The ministry commented on the report.',
  'The army responded with a barrage of shells.',
  'The soldiers did not respond to the gunfire.',
  'The company refused to pay.',
  'The police confirmed the arrest and denied the shooting.',
])('says something, or nothing of the kind: %s', (text) => {
  expect(silent(text)).toEqual([])
})
