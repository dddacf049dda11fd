import { describe, expect, test } from 'vitest'
import { stepsOf } from '../../tests/steps/steps-of.ts'
import { annotate } from './annotate.ts'
import { languageModels } from './language-models.ts'
import { wrongPlaces } from './test-layers.ts'

const options = { language: 'en', models: languageModels('en'), published: '2024-06-15' }

/** What eight times as much of something costs, by what it cost at first: eight is linear, sixty-four the square. */
const [FEW, MOST] = [500, 10]
const MANY = 8 * FEW
describe.each([
  ['opening quotation marks', '"'],
  ['quotation marks that never close', '“a '],
  ['single marks', "'a "],
  ['marks of all families', '“‘"«„'],
  ['opening brackets', '( '],
  ['closing brackets', ')'],
  ['capitals', 'ABC '],
  ['names', 'Anna Okamba '],
  ['hyphens', 'a-'],
  ['initials', 'U.S.'],
  ['mail addresses', 'a@'],
  ['titles', 'Mr. '],
  ['dates', '12 June to '],
  ['number words', 'two hundred and '],
  ['percents', '5% '],
  ['combining marks', '\u0301'],
  ['zero-width characters', 'a\u200b\u200d'],
  ['bidi controls', '\u202ea \u2066'],
  ['emoji', '👩‍👩‍👧‍👦🇲🇱'],
  ['lone surrogates', '\ud800a \udc00'],
  ['scripts', 'aЖ漢あ '],
  ['NUL', '\u0000a'],
  ['commas', 'a, '],
])('thousands of %s', (_, piece) => {
  test('cost as much as they are many', () => {
    const [few, many] = [piece.repeat(FEW), piece.repeat(MANY)]
    const least = stepsOf(() => annotate(few, options))
    let annotation = annotate('', options)
    const most = stepsOf(() => {
      annotation = annotate(many, options)
    })
    expect(wrongPlaces(many, annotation)).toEqual([])
    expect(most / least).toBeLessThan(MOST)
  })
})
