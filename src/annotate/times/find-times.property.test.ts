import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../lang/calendars.ts'
import { resolveTimes } from '../../model/resolve-time.ts'
import { isPlace } from '../../model/span.ts'
import { findTimes } from './find-times.ts'

/** Words of the language's own data and whatever else, so that the parsers are met at their edges. */
function textsOf(language: string): fc.Arbitrary<string> {
  const { months, weekdays, units, patterns } = calendarOf(language)!
  const words = [...months, ...weekdays, ...units].map((entry) => entry.words)
  const literal = patterns.flatMap((pattern) =>
    pattern.words.split(/[\s|()[\]?]+/).filter((word) => word && !word.startsWith('<')),
  )
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words, ...literal) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 2100 }).map(String) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ',',
        '.',
        '-',
        ':',
        '/',
        "'",
        '’',
        '–',
        '\n',
        '\n\n',
        '%',
        '$',
        '😀',
        '\u00ad',
        '\u00a0',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  )
  return fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n\n')), { maxLength: 40 })
    .map((pieces) => pieces.flat().join(''))
}

describe.each(['en', 'fr'])('times of any text (%s)', (language) => {
  it('are places in it, in order, none within another', () => {
    fc.assert(
      fc.property(textsOf(language), (text) => {
        let end = 0
        for (const mention of findTimes(text, [], undefined, language, '2021-08-18')) {
          expect(isPlace(text, mention.start, mention.end)).toBe(true)
          expect(mention.start).toBeGreaterThanOrEqual(end)
          end = mention.end
        }
      }),
      { numRuns: 400 },
    )
  })

  it('have anchors that are mentions of the list, and never themselves', () => {
    fc.assert(
      fc.property(textsOf(language), (text) => {
        const found = findTimes(text, [], undefined, language)
        found.forEach(({ anchor }, i) => {
          if (typeof anchor === 'number') expect(anchor !== i && found[anchor] !== undefined).toBe(true)
        })
      }),
    )
  })

  it('never run over a blank line', () => {
    fc.assert(
      fc.property(textsOf(language), (text) => {
        for (const { start, end } of findTimes(text, [], undefined, language))
          expect(text.slice(start, end)).not.toMatch(/\n\s*\n/)
      }),
    )
  })

  it('are the same the second time, and resolved again to the same values', () => {
    fc.assert(
      fc.property(textsOf(language), (text) => {
        const found = findTimes(text, [], undefined, language, '2021-08-18')
        expect(findTimes(text, [], undefined, language, '2021-08-18')).toEqual(found)
        expect(resolveTimes(findTimes(text, [], undefined, language), '2021-08-18')).toEqual(found)
      }),
    )
  })

  it('have values that are ISO 8601 and run forward', () => {
    const shape = /^\d{4}(-\d\d(-\d\d(T\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/
    fc.assert(
      fc.property(textsOf(language), (text) => {
        for (const { value } of findTimes(text, [], undefined, language, '2021-08-18')) {
          for (const end of [value?.start, value?.end]) if (end !== undefined) expect(end).toMatch(shape)
        }
      }),
    )
  })
})
