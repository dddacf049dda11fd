import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate, dayNumber, weekdayOf } from './civil-date.ts'
import { formatIso } from './iso-time.ts'
import { resolveTime, resolveTimes, type TimeContext } from './resolve-time.ts'
import type { TimeMeaning, TimeMention } from './time.ts'

/** "start..end", with a dash for a time without a place; a Wednesday. */
const DOCUMENT = '2021-08-18'
const value = (meaning: TimeMeaning, context: TimeContext = { document: DOCUMENT }) => {
  const found = resolveTime(meaning, context)
  return found ? [found.start, found.end].filter((end) => end !== undefined).join('..') : '-'
}
const offset = (
  unit: 'day' | 'week' | 'weekend' | 'month' | 'year' | 'decade' | 'hour',
  amount: number,
  calendar: boolean,
): TimeMeaning => ({
  kind: 'offset',
  unit,
  amount,
  calendar,
})

describe('dates', () => {
  it('need nothing where the year is stated', () => {
    expect(resolveTime({ kind: 'date', year: 2020, month: 2, day: 29 })).toEqual({
      start: '2020-02-29',
      known: ['year', 'month', 'day'],
      implied: [],
    })
  })

  it('have no value on a day that no calendar has', () => {
    expect(value({ kind: 'date', year: 2021, month: 2, day: 29 })).toBe('-')
    expect(value({ kind: 'date', year: 2021, month: 13 })).toBe('-')
  })

  it('without a year and a document have none', () => {
    expect(value({ kind: 'date', month: 3 }, {})).toBe('-')
  })

  it.each<[string, Extract<TimeMeaning, { kind: 'date' }>, TimeContext, string]>([
    ['the nearest past day', { kind: 'date', month: 8, day: 17 }, { tense: 'past' }, '2021-08-17'],
    ['the document’s own day', { kind: 'date', month: 8, day: 18 }, { tense: 'past' }, '2021-08-18'],
    ['last year’s', { kind: 'date', month: 12, day: 1 }, { tense: 'past' }, '2020-12-01'],
    [
      'the coming one where the sentence says so',
      { kind: 'date', month: 3, day: 1 },
      { tense: 'future' },
      '2022-03-01',
    ],
    ['the coming one where a year back is too long ago', { kind: 'date', month: 9, day: 10 }, {}, '2021-09-10'],
    [
      'a day little ahead even beside a verb in the past',
      { kind: 'date', month: 8, day: 30 },
      { tense: 'past' },
      '2021-08-30',
    ],
    ['the nearest past month', { kind: 'date', month: 2 }, { tense: 'past' }, '2021-02'],
    ['the month of the document', { kind: 'date', month: 8 }, { tense: 'past' }, '2021-08'],
    ['last month of that name', { kind: 'date', month: 8, which: 'last' }, {}, '2020-08'],
    ['this month of that name', { kind: 'date', month: 12, which: 'this' }, {}, '2021-12'],
    ['the next month of that name', { kind: 'date', month: 8, which: 'next' }, {}, '2022-08'],
    ['29 February of the last leap year', { kind: 'date', month: 2, day: 29 }, { tense: 'past' }, '2020-02-29'],
    ['a year counted from the document’s', { kind: 'date', month: 3, yearOffset: -1 }, {}, '2020-03'],
    ['a day of the month', { kind: 'date', day: 20 }, { tense: 'past' }, '2021-07-20'],
    ['a day of the month on its weekday', { kind: 'date', day: 13, weekday: 5 }, { tense: 'past' }, '2021-08-13'],
  ])('are %s', (_, meaning, context, expected) => {
    expect(value(meaning, { document: DOCUMENT, ...context })).toBe(expected)
  })

  it('keep known parts apart from implied ones', () => {
    expect(resolveTime({ kind: 'date', month: 8, day: 1, weekday: 7 }, { document: DOCUMENT })).toMatchObject({
      known: ['month', 'day', 'weekday'],
      implied: ['year'],
    })
  })

  it('win over a weekday that disagrees, and both stay known', () => {
    expect(resolveTime({ kind: 'date', year: 2021, month: 8, day: 18, weekday: 1 })).toEqual({
      start: '2021-08-18',
      known: ['year', 'month', 'day', 'weekday'],
      implied: [],
    })
  })

  it('of a clock alone are on the day spoken of, or unknown', () => {
    const anchor = { start: '2021-08-10', known: [], implied: [] }
    expect(value({ kind: 'date', hour: 15 }, { document: DOCUMENT, anchor })).toBe('2021-08-10T15')
    expect(value({ kind: 'date', hour: 15 })).toBe('-')
  })

  it('leave the clock out where its half is not said', () => {
    expect(value({ kind: 'date', year: 2021, month: 8, day: 1, hour: 6, minute: 30, eitherHalf: true })).toBe(
      '2021-08-01',
    )
  })

  it('span decades and centuries', () => {
    expect(value({ kind: 'date', year: 1970, stretch: 'decade' }, {})).toBe('1970..1979')
    expect(value({ kind: 'date', year: 1801, stretch: 'century' }, {})).toBe('1801..1900')
  })
})

describe('weekdays', () => {
  const on = (weekday: number, which: 'nearest' | 'last' | 'this' | 'next', context: TimeContext = {}) =>
    value({ kind: 'weekday', weekday, which }, { document: DOCUMENT, ...context })

  it.each([
    ['the nearest past one', on(1, 'nearest'), '2021-08-16'],
    ['of the week before', on(4, 'nearest'), '2021-08-12'],
    ['the document’s own', on(3, 'nearest'), '2021-08-18'],
    ['the coming one in a sentence about what is to come', on(4, 'nearest', { tense: 'future' }), '2021-08-19'],
    ['the one before the document’s own', on(3, 'last'), '2021-08-11'],
    ['of the document’s week', on(7, 'this'), '2021-08-22'],
    ['the one after the document’s own', on(3, 'next'), '2021-08-25'],
    ['of last week', value({ kind: 'weekday', weekday: 5, which: 'nearest', weekOffset: -1 }), '2021-08-13'],
  ])('are %s', (_, found, expected) => {
    expect(found).toBe(expected)
  })

  it('need the document’s day', () => {
    expect(value({ kind: 'weekday', weekday: 1, which: 'nearest' }, { document: '2021-08' })).toBe('-')
    expect(value({ kind: 'weekday', weekday: 1, which: 'nearest' }, {})).toBe('-')
  })

  it('fall on their weekday within a week, whatever the document’s day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 1, max: 7 }),
        fc.boolean(),
        (day, weekday, ahead) => {
          const document = formatIso(civilDate(day))
          const found = resolveTime(
            { kind: 'weekday', weekday, which: 'nearest' },
            { document, ...(ahead && { tense: 'future' }) },
          )
          const [year, month, dayOfMonth] = (found?.start ?? '').split('-').map(Number) as [number, number, number]
          const at = dayNumber({ year, month, day: dayOfMonth })
          expect(weekdayOf(at)).toBe(weekday)
          expect(ahead ? at - day : day - at).toBeGreaterThanOrEqual(0)
          expect(Math.abs(day - at)).toBeLessThan(7)
        },
      ),
    )
  })
})

describe('offsets', () => {
  it.each([
    ['yesterday', offset('day', -1, true), '2021-08-17'],
    ['last week', offset('week', -1, true), '2021-08-09..2021-08-15'],
    ['this week', offset('week', 0, true), '2021-08-16..2021-08-22'],
    ['the weekend', offset('weekend', 0, true), '2021-08-14..2021-08-15'],
    ['next weekend', offset('weekend', 1, true), '2021-08-21..2021-08-22'],
    ['last month', offset('month', -1, true), '2021-07'],
    ['next year', offset('year', 1, true), '2022'],
    ['this decade', offset('decade', 0, true), '2020..2029'],
    ['three days ago', offset('day', -3, false), '2021-08-15'],
    ['two weeks ago', offset('week', -2, false), '2021-08-04'],
    ['six months ago', offset('month', -6, false), '2021-02'],
    ['a year and a half ago', offset('year', -1.5, false), '2020-02'],
    ['thirty years ago', offset('year', -30, false), '1991'],
    ['an hour ago', offset('hour', -1, false), '2021-08-18'],
  ])('%s', (_, meaning, expected) => {
    expect(value(meaning)).toBe(expected)
  })

  it('of hours are exact where the document has a time', () => {
    expect(value(offset('hour', -3, false), { document: '2021-08-18T01:30+02:00' })).toBe('2021-08-17T22:30+02:00')
  })

  it('go no further than the document’s precision', () => {
    expect(value(offset('day', -1, true), { document: '2021-08' })).toBe('-')
    expect(value(offset('month', -1, true), { document: '2021-08' })).toBe('2021-07')
    expect(value(offset('month', -1, true), { document: '2021' })).toBe('-')
    expect(value(offset('year', -1, true), { document: '2021' })).toBe('2020')
  })

  it('of weeks and longer are rounded in speech', () => {
    expect(resolveTime(offset('week', -2, false), { document: DOCUMENT })?.approximate).toBe(true)
    expect(resolveTime(offset('day', -2, false), { document: DOCUMENT })?.approximate).toBeUndefined()
  })
})

describe('anaphors', () => {
  const from = (meaning: Omit<Extract<TimeMeaning, { kind: 'anaphor' }>, 'kind'>, start: string, end?: string) =>
    value(
      { kind: 'anaphor', ...meaning },
      { document: DOCUMENT, anchor: { start, ...(end && { end }), known: [], implied: [] } },
    )

  it.each([
    ['a day later', from({ unit: 'day', amount: 1 }, '2021-02-28'), '2021-03-01'],
    ['a day later, after a stretch', from({ unit: 'day', amount: 1 }, '2021-02-01', '2021-02-05'), '2021-02-06'],
    ['the day before a stretch', from({ unit: 'day', amount: -1 }, '2021-02-01', '2021-02-05'), '2021-01-31'],
    ['the same week', from({ unit: 'week', amount: 0, calendar: true }, '2021-02-10'), '2021-02-08..2021-02-14'],
    ['a week earlier', from({ unit: 'week', amount: -1 }, '2021-02-10'), '2021-02-03'],
    ['the following month', from({ unit: 'month', amount: 1, calendar: true }, '2021-12-10'), '2022-01'],
    ['two years later', from({ unit: 'year', amount: 2 }, '2011'), '2013'],
    ['the following Tuesday', from({ unit: 'day', amount: 1, weekday: 2 }, '2021-02-09'), '2021-02-16'],
    ['that Tuesday', from({ unit: 'day', amount: 0, weekday: 2 }, '2021-02-10'), '2021-02-09'],
    ['an hour later', from({ unit: 'hour', amount: 1 }, '2021-02-09T23:30'), '2021-02-10T00:30'],
    ['a day after a year', from({ unit: 'day', amount: 1 }, '2011'), '-'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected)
  })

  it('have no value without an anchor', () => {
    expect(value({ kind: 'anaphor', unit: 'day', amount: 1 })).toBe('-')
  })

  it('beside a date, counted from an event, fall on that date', () => {
    expect(from({ unit: 'day', amount: 1, from: 'event' }, '2021-04-07')).toBe('2021-04-07')
  })
})

describe('ranges', () => {
  const day = (month: number, dayOfMonth: number, year?: number): TimeMeaning => ({
    kind: 'date',
    month,
    day: dayOfMonth,
    ...(year && { year }),
  })

  it.each<[string, TimeMeaning, string]>([
    ['from May 4 to 12', { kind: 'range', from: day(5, 4), to: day(5, 12) }, '2021-05-04..2021-05-12'],
    ['over the new year', { kind: 'range', from: day(12, 20), to: day(1, 6) }, '2020-12-20..2021-01-06'],
    ['to a day of the next year', { kind: 'range', from: day(12, 20, 2020), to: day(1, 6) }, '2020-12-20..2021-01-06'],
    [
      'between Friday and Monday',
      {
        kind: 'range',
        from: { kind: 'weekday', weekday: 5, which: 'nearest' },
        to: { kind: 'weekday', weekday: 1, which: 'nearest' },
      },
      '2021-08-13..2021-08-16',
    ],
    ['backwards', { kind: 'range', from: day(3, 23, 2021), to: day(3, 1, 2021) }, '-'],
  ])('%s', (_, meaning, expected) => {
    expect(value(meaning)).toBe(expected)
  })

  it('may be open at either end', () => {
    expect(resolveTime({ kind: 'range', from: { kind: 'date', year: 2014 } })).toMatchObject({
      start: '2014',
      open: 'end',
    })
    expect(resolveTime({ kind: 'range', to: { kind: 'date', year: 2014 } })).toMatchObject({
      end: '2014',
      open: 'start',
    })
  })

  it('leave out the time itself where the words do', () => {
    expect(resolveTime({ kind: 'range', to: day(8, 1, 2021), exclusive: true })).toMatchObject({ end: '2021-07-31' })
    expect(resolveTime({ kind: 'range', from: { kind: 'date', year: 2014 }, exclusive: true })).toMatchObject({
      start: '2015',
    })
  })
})

describe('the mentions of one document', () => {
  const mention = (meaning: TimeMeaning, anchor: TimeMention['anchor']): TimeMention => ({
    start: 0,
    end: 1,
    meaning,
    anchor,
    by: 'test@1',
  })
  const mentions = [
    mention({ kind: 'weekday', weekday: 1, which: 'nearest' }, 'document'),
    mention({ kind: 'anaphor', unit: 'day', amount: 1 }, 0),
    mention({ kind: 'anaphor', unit: 'day', amount: 1 }, 1),
    mention({ kind: 'anaphor', unit: 'week', amount: 1 }, 4),
    mention({ kind: 'date', year: 2020, month: 6, day: 9 }, 'words'),
  ]

  it('are resolved along their anchors, which may stand before or behind', () => {
    expect(resolveTimes(mentions, DOCUMENT).map((m) => m.value?.start)).toEqual([
      '2021-08-16',
      '2021-08-17',
      '2021-08-18',
      '2020-06-16',
      '2020-06-09',
    ])
  })

  it('can be resolved once more with a better date', () => {
    const before = resolveTimes(mentions)
    expect(before.map((m) => m.value?.start)).toEqual([undefined, undefined, undefined, '2020-06-16', '2020-06-09'])
    expect(resolveTimes(before, DOCUMENT)).toEqual(resolveTimes(mentions, DOCUMENT))
    expect(resolveTimes(resolveTimes(mentions, DOCUMENT), '2021-08-25').map((m) => m.value?.start)[0]).toBe(
      '2021-08-23',
    )
  })
})
