import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, daysOf, isoOfDay } from '../../model/days.ts'
import { dateInWords, documentDate, rangeInWords, shortDate } from './dates.ts'
import { mixedScripts } from './mixed-scripts.ts'
import { axisNumber, boundsInWords, groupDigits, readingBeside } from './numbers.ts'
import { listed, plural, sentence } from './plural.ts'

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [15400, '15,400'],
    [1234567, '1,234,567'],
    [57.25, '57.25'],
    [0.005, '0.01'],
    [-1200, '−1,200'],
    [-0, '0'],
    [1e21, '1.00e+21'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
  ])('%s is %s', (value, words) => expect(groupDigits(value)).toBe(words))

  it.each([
    [500, '500'],
    [20_000, '20,000'],
    [1_500_000, '1.5 million'],
    [2e9, '2 billion'],
    [1_234_567, '1,234,567'],
  ])('on an axis, %s is %s', (value, words) => expect(axisNumber(value)).toBe(words))

  it.each([
    [{ min: 203, max: 203 }, '203'],
    [{ min: 400, max: 500 }, '400 to 500'],
    [{ min: 300, max: null }, '300 or more'],
    [{ min: null, max: 500 }, '500 or fewer'],
    [{ min: 12, max: 12, approximate: true }, 'about 12'],
    [{ min: null, max: null }, 'a number not given'],
  ])('%o reads %s', (bounds, words) => expect(boundsInWords(bounds)).toBe(words))

  it.each([
    ['203', { min: 203, max: 203 }, undefined],
    ['1,200 people', { min: 1200, max: 1200 }, undefined],
    ['400 to 500', { min: 400, max: 500 }, undefined],
    ['400–500', { min: 400, max: 500 }, undefined],
    ['19 or more people', { min: 19, max: null }, undefined],
    ['dozens', { min: 24, max: null }, '24 or more'],
    ['over 300', { min: 300, max: null }, '300 or more'],
    ['two', { min: 2, max: 2 }, '2'],
    ['about 170', { min: 170, max: 170, approximate: true }, undefined],
    ['some 170', { min: 170, max: 170, approximate: true }, 'about 170'],
  ] as const)('beside “%s” stands %o as %s', (words, bounds, reading) =>
    expect(readingBeside(words, bounds)).toBe(reading),
  )

  it('says the unit of a duration', () => {
    expect(readingBeside('a week', { min: 7, max: 7 }, 'duration')).toBe('7 days')
    expect(readingBeside('5', { min: 5, max: 5 }, 'duration')).toBe('5 days')
    expect(readingBeside('one night', { min: 1, max: 1 }, 'duration')).toBe('1 day')
  })
})

describe('lists and counts', () => {
  it('counts', () => {
    expect([plural(0, 'origin'), plural(1, 'origin'), plural(1200, 'origin'), plural(2, 'more', 'more')]).toEqual([
      'no origins',
      '1 origin',
      '1,200 origins',
      '2 more',
    ])
  })
  it('lists', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ])
  })
  it('begins a sentence', () => {
    expect([sentence('a'), sentence(''), sentence('\u{10428}x'), sentence('\ud800x')]).toEqual([
      'A',
      '',
      '\u{10400}x',
      '\ud800x',
    ])
  })
})

describe('dates', () => {
  it.each([
    ['2021', '2021'],
    ['2021-03', 'March 2021'],
    ['2021-03-07', '7 March 2021'],
    ['2021-06-13T18:24', '13 June 2021, 18:24'],
    ['2021-06-13T18:24:09Z', '13 June 2021, 18:24 UTC'],
    ['2021-06-13T18:24-05:00', '13 June 2021, 18:24 UTC−05:00'],
    ['2021-13-01', '2021-13-01'],
    ['late March', 'late March'],
  ])('%s is %s', (iso, words) => expect(dateInWords(iso)).toBe(words))

  it.each([
    ['2021-03-23', '2021-03-31', '23 to 31 March 2021'],
    ['2021-03-23', '2021-04-02', '23 March to 2 April 2021'],
    ['2020-12-30', '2021-01-02', '30 December 2020 to 2 January 2021'],
    ['2021-03', '2021-05', 'March to May 2021'],
    ['2013', '2021-03', '2013 to March 2021'],
    ['2021-03-23', '2021-03-23', '23 March 2021'],
    ['2021-03-23', undefined, '23 March 2021'],
    [undefined, '2021-03-23', 'until 23 March 2021'],
    [undefined, undefined, 'date unknown'],
  ])('%s to %s is %s', (start, end, words) => expect(rangeInWords(start, end)).toBe(words))

  it('is never more precise than the source in the margin of a plot', () => {
    expect([shortDate('2021'), shortDate('2021-03'), shortDate('2021-03-27')]).toEqual(['2021', 'March 2021', '27 Mar'])
  })

  it('says how a document’s date is known', () => {
    expect(documentDate({ published: '2021-04-27' })).toEqual({ words: '27 April 2021', inferred: false })
    expect(documentDate({ publishedInferred: { earliest: '2021-04-22', latest: '2021-04-28' } })).toEqual({
      words: 'between 22 and 28 April 2021',
      inferred: true,
    })
    expect(documentDate({ publishedInferred: { earliest: '2021-04-22' } }).words).toBe('not before 22 April 2021')
    expect(documentDate({ publishedInferred: { latest: '2021-04-22' } }).words).toBe('not after 22 April 2021')
    expect(documentDate({ publishedInferred: { earliest: '2021', latest: '2021' } }).words).toBe('2021')
    expect(documentDate({}).words).toBe('date unknown')
  })

  it('counts days as the calendar does', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0)
    fc.assert(fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => daysOf(isoOfDay(day))?.first === day))
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-30'), noInvalidDate: true }),
        (date) => {
          const day = dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
          expect(day).toBe(Math.floor(date.getTime() / 86_400_000))
        },
      ),
    )
  })

  it('covers all the days that a date may mean', () => {
    expect(isoOfDay(daysOf('2024-02')!.last)).toBe('2024-02-29')
    expect(isoOfDay(daysOf('2023')!.last)).toBe('2023-12-31')
    expect(daysOf('2023-02-29')).toBeNull()
    expect(daysOf('2023-00')).toBeNull()
    expect(daysOf('Tuesday')).toBeNull()
  })
})

describe('mixed scripts', () => {
  it.each([
    ['V\u0430lgin', ['V\u0430lgin']],
    ['Валгин and Valgin', []],
    ['Ωmega', ['Ωmega']],
    ['Ångström-Müller', []],
    ['', []],
  ])('%s: %o', (name, found) => expect(mixedScripts(name)).toEqual(found))
})
