import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writing } from '../lang/en/writing.ts'
import { writingOf } from '../lang/writings.ts'
import { isPlace } from '../model/span.ts'
import { splitParagraphs } from './split-paragraphs.ts'
import { tokenize } from './tokenize.ts'

const wordsOf = (text: string, language = 'en') =>
  tokenize(text, { start: 0, end: text.length }, writingOf(language)).map((t) => text.slice(t.start, t.end))
/** Tokens joined by a bar, so that an expectation reads like the text. */
const cut = (text: string) => wordsOf(text).join('|')

describe('clitics and contractions', () => {
  test.each([
    ["They don't know.", "They|do|n't|know|."],
    ['They don’t know.', 'They|do|n’t|know|.'],
    ["Norland's army", "Norland|'s|army"],
    ["the rebels' camp", "the|rebels|'|camp"],
    ["She'd've said it's over", "She|'d|'ve|said|it|'s|over"],
    ["shouldn't've", "should|n't|'ve"],
    ['We cannot go', 'We|can|not|go'],
    ["CAN'T", "CA|N'T"],
    ["the U.S.'s role", "the|U.S.|'s|role"],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })
  test.each([["O'Hara"], ["Qa'im"], ["o'clock"], ["Ba'athists"], ["'em"], ["'90s"], ['’90s'], ["80's"]])(
    '%s is one word',
    (word) => {
      expect(wordsOf(word)).toEqual([word])
    },
  )
})

describe('hyphens, dashes and slashes', () => {
  test.each([
    ['a five-day march', 'a|five|-|day|march'],
    ['Norland-linked', 'Norland|-|linked'],
    ['U.S.-led', 'U.S.|-|led'],
    ['non-violent pre-war anti-junta e-mail co-founder', 'non-violent|pre-war|anti-junta|e-mail|co-founder'],
    ['400-500 people', '400|-|500|people'],
    ['2012-2014', '2012|-|2014'],
    ['on 2022-03-27', 'on|2022-03-27'],
    ['call 555-0134 or 800-555-0134', 'call|555-0134|or|800-555-0134'],
    ['town—he said—fell', 'town|—|he|said|—|fell'],
    ['town -- he said', 'town|--|he|said'],
    ['and/or', 'and|/|or'],
    ['on 9/11', 'on|9/11'],
    ['w/o', 'w/o'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })
})

describe('full stops', () => {
  test.each([
    ['Gen. Orlo and Mr. J. K. Bram left.', 'Gen.|Orlo|and|Mr.|J.|K.|Bram|left|.'],
    ['in the U.S.', 'in|the|U.S.'],
    ['on Sept. 5 in Port Vale, Wash.', 'on|Sept.|5|in|Port|Vale|,|Wash.'],
    ['They wash. Then', 'They|wash|.|Then'],
    ['No. 5 of 6. No. Never.', 'No.|5|of|6|.|No|.|Never|.'],
    ['for five days.The army', 'for|five|days|.|The|army'],
    ['He sat. The sun rose on Sat. 5 May.', 'He|sat|.|The|sun|rose|on|Sat.|5|May|.'],
    ['at 5 p.m. on the 3rd', 'at|5|p.m.|on|the|3rd'],
    ['a Ph.D. and e.g. this', 'a|Ph.D.|and|e.g.|this'],
    ['so... they left…', 'so|...|they|left|…'],
    ['Plan B. The end.', 'Plan|B|.|The|end|.'],
    ['You and I. They.', 'You|and|I|.|They|.'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })
  test('a number that opens a paragraph keeps its full stop', () => {
    expect(cut('1. Skip to content')).toBe('1.|Skip|to|content')
    expect(cut('1. Skip\n  2. Menu')).toBe('1.|Skip|2.|Menu')
    expect(cut('It was 5. Then 6.')).toBe('It|was|5|.|Then|6|.')
  })
})

describe('numbers, units, signs', () => {
  test.each([
    ['40,000 or 7.5%', '40,000|or|7.5|%'],
    ['$200m and US$4.5 billion', '$|200|m|and|US$|4.5|billion'],
    ['10km at 5pm, 6p.m. and 7a.m', '10|km|at|5|pm|,|6|p.m.|and|7|a.m'],
    ['the 1970s, the 20th, flight 4A', 'the|1970s|,|the|20th|,|flight|4A'],
    ['at 18:24', 'at|18:24'],
    ['€5', '€|5'],
    ['AT&T and R&D', 'AT&T|and|R&D'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })
})

describe('the web', () => {
  test.each([
    ['see https://example.org/a_(b)?c=d.', 'see|https://example.org/a_(b)?c=d|.'],
    ['(www.example.org)', '(|www.example.org|)'],
    ['mail press@example.org, now', 'mail|press@example.org|,|now'],
    ['at example.org/news today', 'at|example.org/news|today'],
    ['@some_one said #Norland2030', '@some_one|said|#Norland2030'],
    ['# 5', '#|5'],
    ['great 👍🏽👨‍👩‍👧 🇳🇴!', 'great|👍🏽|👨‍👩‍👧|🇳🇴|!'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })
})

describe('quotation marks', () => {
  test.each([
    ['"illegally"', '"|illegally|"'],
    ['“We left,” he said', '“|We|left|,|”|he|said'],
    ["``We left,''", "``|We|left|,|''"],
    ['«Nous partons»', '«|Nous|partons|»'],
    ["a 'riot' label", "a|'|riot|'|label"],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })
})

test('a language without data keeps abbreviations and clitics whole', () => {
  expect(wordsOf("Sept. d'eau", 'und')).toEqual(['Sept', '.', "d'eau"])
})

/** Texts made of what is hard to cut. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '.',
        "'",
        '’',
        '-',
        '/',
        '@',
        '#',
        '&',
        '$',
        '*',
        '_',
        'U.S.',
        'a.b',
        "n't",
        'www.',
        'http://',
        '\u200b',
        '\u200d',
        '\u0301',
        '😀',
        '\ud83d',
        '\ude00',
        '中文',
        'é',
        ' ',
        '\n\n',
        '5',
        '1.',
        '"',
        '\u0000',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''))

test('tokens are places of the text in order, and nothing but white space is between them', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      let end = 0
      for (const paragraph of splitParagraphs(text, writing)) {
        for (const token of tokenize(text, paragraph, writing)) {
          expect(isPlace(text, token.start, token.end)).toBe(true)
          expect(text.slice(end, token.start)).toMatch(/^[\s\u0000-\u001f\u007f-\u009f\u200b\u2060\ufeff]*$/)
          expect(text.slice(token.start, token.end)).not.toMatch(/\s/)
          end = token.end
        }
      }
      expect(text.slice(end)).toMatch(/^[\s\u0000-\u001f\u007f-\u009f\u200b\u2060\ufeff]*$/)
    }),
    { numRuns: 500 },
  )
})

test('a megabyte without a space', () => {
  const text = 'a.b-c’d/e@f'.repeat(100_000)
  expect(tokenize(text, { start: 0, end: text.length }, writing).at(-1)?.end).toBe(text.length)
})
