import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIso, hasOrder, parseIso } from './iso-time.ts'

describe('ISO 8601 at any precision', () => {
  it.each([
    ['2021', { year: 2021 }],
    ['2021-03', { year: 2021, month: 3 }],
    ['2021-03-17', { year: 2021, month: 3, day: 17 }],
    ['2021-06-13T17:35', { year: 2021, month: 6, day: 13, hour: 17, minute: 35 }],
    ['2021-06-13T17:35:59.123Z', { year: 2021, month: 6, day: 13, hour: 17, minute: 35, zone: 0 }],
    ['2021-06-13 17:35+05:45', { year: 2021, month: 6, day: 13, hour: 17, minute: 35, zone: 345 }],
    ['2021-06-13T18-0430', { year: 2021, month: 6, day: 13, hour: 18, zone: -270 }],
  ])('reads %s', (text, time) => {
    expect(parseIso(text)).toEqual(time)
  })

  it.each(['', '22', '2021-13', '2021-02-30', '2021-3-7', 'June 2021', '2021-03-17T25:00', '2021-03-17x'])(
    'refuses %s',
    (text) => {
      expect(parseIso(text)).toBeUndefined()
    },
  )

  it('writes what it reads', () => {
    const two = (max: number) => fc.integer({ min: 0, max })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        two(11),
        two(27),
        two(23),
        two(59),
        fc.integer({ min: -840, max: 840 }),
        (year, m, d, hour, minute, zone) => {
          const time = { year, month: m + 1, day: d + 1, hour, minute, zone }
          expect(parseIso(formatIso(time))).toEqual(time)
        },
      ),
    )
  })

  it('orders at the precision that both have', () => {
    expect(hasOrder('2021-03', '2021-03-01')).toBe(true)
    expect(hasOrder('2021-04', '2021-03-31')).toBe(false)
    expect(hasOrder('2021-03-17T10:00+02:00', '2021-03-17T11:00Z')).toBe(true)
  })
})
