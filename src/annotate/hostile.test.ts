import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from './annotate.ts'
import { languageModels } from './language-models.ts'
import { wrongPlaces } from './test-layers.ts'

const options = { language: 'en', models: languageModels('en'), published: '2024-06-15' }
const analyse = (text: string) => {
  const annotation = annotate(text, options)
  return { annotation, wrong: wrongPlaces(text, annotation) }
}

/** What texts that nobody wrote are made of: words of every step, marks that open and never close, characters that are none. */
const PIECES = [
  ...[
    'the army',
    'Anna Okamba',
    'said',
    'that',
    'denied',
    'Mr.',
    'U.S.',
    "don't",
    "Mali's",
    'non-violent',
    'AT&T',
    'w/o',
  ],
  ...[
    'on Monday',
    'June 12, 2024',
    'at 5:30 p.m.',
    'between 12 and',
    '1,200.5',
    '300 dead',
    'two hundred',
    '5%',
    '$3m',
    '20-',
  ],
  ...[
    '"',
    '“',
    '”',
    "'",
    '’',
    '«',
    '»',
    '„',
    '(',
    ')',
    '[',
    '{',
    '<',
    '>',
    '&amp;',
    '-',
    '–',
    '—',
    '…',
    '...',
    '.',
    '?!',
    ',',
    ';',
  ],
  ...[' ', '  ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u2028', '\u2009', '\ufeff', '\u0000', '\u0007', '\u001b[31m'],
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\u00ad', '\u202e', '\u202c', '\u2066', '\u2069', '\u200f'],
  ...['\u0301', 'e\u0301\u0302', 'Z\u0351\u036b\u0343', '👩‍👩‍👧‍👦', '🇲🇱', '1️⃣', '👍🏽', '𝔘𝔫𝔦', '﷽', 'ẞ', 'İı', 'ǅ', 'ﬁ'],
  ...[
    '\ud83d',
    '\udc4d',
    '\ud800',
    'армия',
    'Ελλάς',
    '漢字',
    'ひらがな',
    'العربية',
    'עברית',
    'हिन्दी',
    'ภาษา',
    '٣٠٠',
    '三百',
  ],
  ...[
    'http://a.b/c?d=e&f',
    'www.',
    'a@b.c',
    '@name',
    '#tag',
    ':-)',
    '1.',
    '(a)',
    '__proto__',
    'constructor',
    'NaN',
    '-0',
    '1e9',
  ],
]

describe('places in any text', () => {
  test('of pieces that hurt', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.constant(' ')), { maxLength: 60 })
    fc.assert(
      fc.property(texts, (pieces) => {
        expect(analyse(pieces.join('')).wrong).toEqual([])
      }),
      { numRuns: 400, seed: 3 },
    )
  })

  test('of any 16-bit units', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
    fc.assert(
      fc.property(units, (numbers) => {
        expect(analyse(String.fromCharCode(...numbers)).wrong).toEqual([])
      }),
      { numRuns: 300, seed: 4 },
    )
  })

  test('of a language without models', () => {
    for (const language of ['fr', 'de', 'ru', 'x-none']) {
      const text = 'La “municipalité” d’Estmark a dit : « 12 morts » 👍🏽 lundi.\n\n\ud83d'
      expect(wrongPlaces(text, annotate(text, { language, models: null }))).toEqual([])
    }
  })
})

test('a sentence of 50,000 words is one sentence with a tree', () => {
  const text = 'the mayor of Estmark said that '.repeat(8_334).trim()
  const { annotation, wrong } = analyse(text)
  expect([annotation.tokens.length, annotation.sentences.length, wrong]).toEqual([50_004, 1, []])
})

test('a megabyte without a space', () => {
  const { annotation, wrong } = analyse('Estmark'.repeat(150_000))
  expect([annotation.tokens.length, wrong]).toEqual([1, []])
})

test('a million line ends', () => {
  expect(analyse('\n'.repeat(1_000_000)).annotation.tokens).toEqual([])
  const { annotation, wrong } = analyse(`Yes.${'\n'.repeat(1_000_000)}No.`)
  expect([annotation.sentences.length, annotation.paragraphs.length, wrong]).toEqual([2, 2, []])
})

test('10,000 marks that open and 10,000 that close', () => {
  expect(analyse(`${'“('.repeat(10_000)}a${')”'.repeat(10_000)}`).wrong).toEqual([])
})

test('nothing is nothing', () => {
  for (const text of ['', ' ', '\u200b', '\u0000']) expect(analyse(text).annotation.tokens).toEqual([])
})
