import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countingOf } from '../../lang/countings.ts'
import { isPlace } from '../../model/span.ts'
import { findTimes } from '../times/find-times.ts'
import { findQuantities } from './find-quantities.ts'

function textsOf(language: string): fc.Arbitrary<string> {
  const { cardinals, scales, modifiers, trailers, indefinites, measures, currencies, ordinals } = countingOf(language)!
  const words = [cardinals, scales, modifiers, trailers, indefinites, measures, currencies, ordinals]
    .flat()
    .map((entry) => entry.words)
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...words) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 1e9 }).map(String) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(',', '.', '-', '–', ':', '/', "'", '\n', '%', '$', '(', ')', '½', '😀', '\u202f'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  )
  return fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '', '\n\n')), { maxLength: 40 })
    .map((pieces) => pieces.flat().join(''))
}

const quantities = (text: string, language: string) =>
  findQuantities(text, [], findTimes(text, [], undefined, language), language)

describe.each(['en', 'fr'])('quantities of any text (%s)', (language) => {
  it('are places in it, in order, none within another, and hold their number', () => {
    fc.assert(
      fc.property(textsOf(language), (text) => {
        let end = 0
        for (const quantity of quantities(text, language)) {
          expect(isPlace(text, quantity.start, quantity.end)).toBe(true)
          expect(isPlace(text, quantity.number.start, quantity.number.end)).toBe(true)
          expect(quantity.start).toBeGreaterThanOrEqual(end)
          expect(quantity.number.start).toBeGreaterThanOrEqual(quantity.start)
          expect(quantity.number.end).toBeLessThanOrEqual(quantity.end)
          end = quantity.end
        }
      }),
      { numRuns: 400 },
    )
  })

  it('have ends in order that JSON can hold', () => {
    fc.assert(
      fc.property(textsOf(language), (text) => {
        for (const { min, max } of quantities(text, language)) {
          for (const end of [min, max]) if (end !== null) expect(Number.isFinite(end)).toBe(true)
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max)
        }
      }),
    )
  })

  it('never run over a blank line', () => {
    fc.assert(
      fc.property(textsOf(language), (text) => {
        for (const { start, end } of quantities(text, language)) expect(text.slice(start, end)).not.toMatch(/\n\s*\n/)
      }),
    )
  })

  it('are the same the second time', () => {
    fc.assert(
      fc.property(textsOf(language), (text) => {
        expect(quantities(text, language)).toEqual(quantities(text, language))
      }),
    )
  })
})

describe('whole numbers', () => {
  const grouped = (value: number, mark: string) => String(value).replaceAll(/\B(?=(\d{3})+$)/g, mark)

  it('are read as they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999_999 }), (value) => {
        const [found] = quantities(`They saw more than ${grouped(value, ',')} birds.`, 'en')
        expect(found).toMatchObject({ min: value, max: null })
        const [trouve] = quantities(`Ils ont vu plus de ${grouped(value, '\u202f')} oiseaux.`, 'fr')
        expect(trouve).toMatchObject({ min: value, max: null })
      }),
    )
  })
})
