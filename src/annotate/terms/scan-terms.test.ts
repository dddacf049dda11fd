import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlace } from '../../model/span.ts'
import { scanTerms } from './scan-terms.ts'

const keys = (text: string) => scanTerms(text).map((term) => term.key)

describe('terms', () => {
  it('are runs of letters, runs of digits, and single marks', () => {
    expect(keys('18-month, 3pm; 28.5% l’an')).toEqual([
      '18',
      '-',
      'month',
      ',',
      '3',
      'pm',
      ';',
      '28',
      '.',
      '5',
      '%',
      'l',
      "'",
      'an',
    ])
  })

  it('are looked up in lower case, composed, with plain apostrophes and hyphens, and without what nobody sees', () => {
    expect(keys('TUESDAY fe\u0301vrier mid\u2011May Mon\u00adday')).toEqual([
      'tuesday',
      'février',
      'mid',
      '-',
      'may',
      'monday',
    ])
  })

  it('remember how they are written', () => {
    expect(scanTerms('Tuesday TUESDAY tuesday I iPhone 5 ,').map((term) => term.letters)).toEqual([
      'capital',
      'upper',
      'lower',
      'capital',
      'lower',
      'none',
      'none',
    ])
  })

  it('remember what stands before them', () => {
    expect(scanTerms('a b\nc\n\nd-\u00a0e \r\n f').map((term) => term.gap)).toEqual([3, 1, 2, 3, 0, 1, 2])
  })

  it('take an address whole', () => {
    expect(keys('See https://a.example/2019/5?x=1, www.b.example or bo5@d.example now.')).toEqual([
      'see',
      'address',
      'address',
      'or',
      'bo',
      '5',
      '@',
      'd',
      '.',
      'example',
      'now',
      '.',
    ])
  })

  it('are places in the text, in order, with nothing but white space and invisible characters between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let end = 0
        for (const term of scanTerms(text)) {
          expect(isPlace(text, term.start, term.end)).toBe(true)
          expect(text.slice(end, term.start)).toMatch(/^[\s\u0085\u00ad\u200b-\u200f\u2060\ufeff]*$/)
          end = term.end
        }
      }),
      { numRuns: 500 },
    )
  })
})
