import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, civilDate, dayNumber, daysInMonth, weekdayOf } from './civil-date.ts'

describe('the civil calendar', () => {
  it('counts days from 1 January 1970', () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0)
    expect(dayNumber({ year: 2000, month: 3, day: 1 })).toBe(11_017)
    expect(civilDate(-1)).toEqual({ year: 1969, month: 12, day: 31 })
  })

  it('knows the day of the week', () => {
    expect(weekdayOf(dayNumber({ year: 1970, month: 1, day: 1 }))).toBe(4)
    expect(weekdayOf(dayNumber({ year: 2024, month: 2, day: 29 }))).toBe(4)
    expect(weekdayOf(dayNumber({ year: 1600, month: 1, day: 1 }))).toBe(6)
  })

  it('knows leap years', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
  })

  it('adds months over the year’s end, both ways', () => {
    expect(addMonths(2022, 1, -1)).toEqual({ year: 2021, month: 12 })
    expect(addMonths(2022, 11, 14)).toEqual({ year: 2024, month: 1 })
  })

  it('gives every day back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (days) => {
        const date = civilDate(days)
        expect(dayNumber(date)).toBe(days)
        expect(date.day).toBeLessThanOrEqual(daysInMonth(date.year, date.month))
        expect(weekdayOf(days + 1)).toBe((weekdayOf(days) % 7) + 1)
      }),
    )
  })
})
