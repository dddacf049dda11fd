import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offsetMap, textPositionSelector, textQuoteSelector } from './offsets.ts'
import { isExact, isPlace, spanOf } from './span.ts'

const texts = fc.string({
  unit: fc.constantFrom('a', 'é', '😀', '\ud83d', '\udc00', '\u200d', '\r\n', 'ب', '\u0000', '\ufeff', '𝒳', ' '),
})

describe('offsets', () => {
  it('turns UTF-16 offsets into code points and back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const map = offsetMap(text)
        let units = 0
        let points = 0
        for (const character of text) {
          expect(map.toCodePoint(units)).toBe(points)
          expect(map.toUtf16(points)).toBe(units)
          units += character.length
          points++
        }
        expect(map.toUtf16(points)).toBe(text.length)
      }),
    )
  })

  it('agrees with code-point slicing for every place', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)]
        if (!isPlace(text, start, end)) return
        const selector = textPositionSelector(offsetMap(text), { start, end })
        expect([...text].slice(selector.start, selector.end).join('')).toBe(text.slice(start, end))
        const quote = textQuoteSelector(text, { start, end })
        expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
        expect(isExact(text, spanOf(text, start, end))).toBe(true)
      }),
    )
  })

  it.each([
    ['reversed', 3, 1],
    ['empty', 2, 2],
    ['negative', -1, 2],
    ['beyond the end', 0, 9],
    ['a fraction', 0.5, 2],
    ['huge', 0, 2 ** 53],
    ['not a number', Number.NaN, 2],
    ['inside a surrogate pair', 0, 2],
  ])('refuses a place that is %s', (_, start, end) => {
    expect(() => spanOf('A😀BC', start, end)).toThrow(RangeError)
  })
})
