import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writing } from '../lang/en/writing.ts'
import { isPlace } from '../model/span.ts'
import { findQuotes } from './find-quotes.ts'
import { splitParagraphs } from './split-paragraphs.ts'

const quotesOf = (text: string) => findQuotes(text, splitParagraphs(text, writing), writing)
/** The words inside each pair of marks; "~" marks one that is not closed, ">" each level of depth. */
const inner = (text: string) =>
  quotesOf(text).map((q) => `${'>'.repeat(q.depth)}${q.closed ? '' : '~'}${text.slice(q.inner.start, q.inner.end)}`)

describe('marks', () => {
  test.each([
    ['"We left," she said.', ['We left,']],
    ['“We left,” she said. “At noon.”', ['We left,', 'At noon.']],
    ['Le maire a dit : « Nous partons. »', ['Nous partons.']],
    ['Der Sprecher sagte: »Wir gehen.« Dann ging er.', ['Wir gehen.']],
    ['Er sagte: „Wir gehen.“ Dann ging er.', ['Wir gehen.']],
    [
      'The mayor said: «We are better at building than at talking. It was legal. ”',
      ['We are better at building than at talking. It was legal.'],
    ],
    ["The chief said it was 'a riot' and left.", ['a riot']],
    ['The chief said it was ‘a riot’ and left.', ['a riot']],
    ["``We left,'' she said.", ['We left,']],
    ["''We left,'' she said.", ['We left,']],
    ['"illegally"', ['illegally']],
    ['("never" and "always")', ['never', 'always']],
    ['Read ‘bout this: “The residents’ lives change,” he said.', ['The residents’ lives change,']],
    ['He called it the so-called "safe zone".', ['safe zone']],
  ])('%s', (text, expected) => {
    expect(inner(text)).toEqual(expected)
  })
})

describe('nesting', () => {
  test.each([
    ['“They shouted ‘go home’ at us,” she said.', ['They shouted ‘go home’ at us,', '>go home']],
    ['"They shouted \'go home\' at us," she said.', ["They shouted 'go home' at us,", '>go home']],
    ['"He told us \'leave.\'"', ["He told us 'leave.'", '>leave.']],
    ['« Il a crié « partez » hier »', ['Il a crié « partez » hier', '>partez']],
    ['« Il a dit “oui” hier »', ['Il a dit “oui” hier', '>oui']],
  ])('%s', (text, expected) => {
    expect(inner(text)).toEqual(expected)
  })
})

describe('over paragraphs', () => {
  test('each paragraph opens, only the last closes', () => {
    const text = '“We left at noon.\n\n“Nobody came.\n\n“So we walked,” she said.\n\nThe end.'
    expect(inner(text)).toEqual(['We left at noon.\n\n“Nobody came.\n\n“So we walked,'])
  })
  test('a quotation that only lacks its closing mark ends with its paragraph', () => {
    expect(inner('“We left at noon.\n\nThe town was empty.')).toEqual(['~We left at noon.'])
  })
  test('one that says who spoke does not go on', () => {
    expect(inner('"We left at noon, the mayor said.\n\n"They came later," he added.')).toEqual([
      '~We left at noon, the mayor said.',
      'They came later,',
    ])
  })
})

describe('no quotations', () => {
  test.each([
    ["The workers' rights and the mayors' offices."],
    ["It's the mayor's, isn't it?"],
    ["Rock 'n' roll of the '90s, tell 'em."],
    ['The board is 6" wide.'],
    ['The villagers’ houses and the soldiers’ camp.'],
    ['""'],
    ['The wall is 5\' 10" high.'],
    [''],
  ])('%s', (text) => {
    expect(inner(text)).toEqual([])
  })
  test('an apostrophe after s does not end what single marks hold', () => {
    expect(inner('He wrote ‘the villagers’ houses burn’ and left.')).toEqual(['the villagers’ houses burn'])
  })
})

test('a straight mark that opens twice leaves the first one unclosed', () => {
  expect(inner('"We left. Then "They came," he said.')).toEqual(['~We left. Then', 'They came,'])
})

test('places are sound whatever the text', () => {
  const piece = fc.constantFrom(
    '"',
    '“',
    '”',
    '«',
    '»',
    "'",
    '’',
    '‘',
    '„',
    'a',
    'word',
    ' ',
    '.',
    ',',
    '\n\n',
    '😀',
    's',
    '`',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      for (const q of quotesOf(text)) {
        expect(isPlace(text, q.start, q.end)).toBe(true)
        expect(isPlace(text, q.inner.start, q.inner.end)).toBe(true)
        expect(q.start).toBeLessThan(q.inner.start)
        expect(q.end).toBeGreaterThanOrEqual(q.inner.end)
      }
    }),
  )
})
