import { describe, expect, it } from 'vitest'
import { countingIndexOf } from './counting-of.ts'
import { readText } from './reading.ts'

/** Value of the number that a text begins with, and the words that were read. */
function numberOf(text: string, language: string): readonly [number | undefined, string] {
  const reading = readText(text, countingIndexOf(language)!)
  const number = reading.numberAt(0)
  return [number?.value, number ? text.slice(0, reading.terms[number.next - 1]!.end) : '']
}

describe('English numbers', () => {
  it.each([
    ['203,000 birds', 203_000, '203,000'],
    ['1,23 birds', 1, '1'],
    ['1.5 birds', 1.5, '1.5'],
    ['1,234.5 birds', 1234.5, '1,234.5'],
    ['1.234,5 birds', 1234.5, '1.234,5'],
    ['12,34,567 birds', 1_234_567, '12,34,567'],
    ['12\u202f400 birds', 12_400, '12\u202f400'],
    ['12 400 birds', 12_400, '12 400'],
    ['12 450 birds', 12, '12'],
    ['10.11.12.13', undefined, ''],
    ['1234567890123456', undefined, ''],
    ['seven birds', 7, 'seven'],
    ['twenty-one birds', 21, 'twenty-one'],
    ['twenty one birds', 21, 'twenty one'],
    ['twenty ten birds', 20, 'twenty'],
    ['two hundred and fifty-one thousand and six birds', 251_006, 'two hundred and fifty-one thousand and six'],
    ['two hundred and they left', 200, 'two hundred'],
    ['eleven hundred birds', 1100, 'eleven hundred'],
    ['a hundred birds', 100, 'a hundred'],
    ['a bird', undefined, ''],
    ['three dozen birds', 36, 'three dozen'],
    ['half a million birds', 500_000, 'half a million'],
    ['two and a half million birds', 2_500_000, 'two and a half million'],
    ['a million and a half birds', 1_500_000, 'a million and a half'],
    ['2.3 million birds', 2_300_000, '2.3 million'],
    ['5-million-year', 5_000_000, '5-million'],
    ['3bn birds', 3e9, '3bn'],
    ['10k birds', 10_000, '10k'],
    ['5m birds', 5, '5'],
    ['5M birds', 5_000_000, '5M'],
    ['three lakh crore', 3e12, 'three lakh crore'],
    ['million birds', undefined, ''],
    ['two\n\nhundred', 2, 'two'],
  ])('%s', (text, value, words) => {
    expect(numberOf(text, 'en')).toEqual([value, words])
  })
})

describe('French numbers', () => {
  it.each([
    ['12 400 oiseaux', 12_400, '12 400'],
    ['1.234.567 oiseaux', 1_234_567, '1.234.567'],
    ['12.400 oiseaux', 12_400, '12.400'],
    ['2,5 millions', 2_500_000, '2,5 millions'],
    ['mille deux cents oiseaux', 1200, 'mille deux cents'],
    ['quatre-vingt-dix-neuf oiseaux', 99, 'quatre-vingt-dix-neuf'],
    ['quatre vingt dix neuf oiseaux', 99, 'quatre vingt dix neuf'],
    ['soixante et onze oiseaux', 71, 'soixante et onze'],
    ['un million et demi', 1_500_000, 'un million et demi'],
    ['trois cents oiseaux', 300, 'trois cents'],
    ['34 cents', 34, '34'],
    ['un oiseau', undefined, ''],
  ])('%s', (text, value, words) => {
    expect(numberOf(text, 'fr')).toEqual([value, words])
  })
})
