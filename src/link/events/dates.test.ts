import { describe, expect, it } from 'vitest'
import { excludes, farApart, sharesTime } from './dates.ts'

const day = (start: string, end?: string) => ({ start, ...(end ? { end } : {}) })

describe('two stretches of time', () => {
  it.each([
    ['2031-03-17', '2031-03-17'],
    ['2031-03-17', '2031-03'],
    ['2031-03-17', '2031'],
    ['2031-03-17T10:00', '2031-03-17T18:00'],
  ])('%s and %s share a day, either way round', (a, b) => {
    expect(sharesTime(day(a), day(b))).toBe(true)
    expect(sharesTime(day(b), day(a))).toBe(true)
    expect(excludes(day(a), day(b))).toBe(false)
  })

  it.each([
    ['2031-03-17', '2031-03-18'],
    ['2031-03-17', '2031-04'],
    ['2031-03-17', '2030'],
    ['2031-02', '2031-03'],
  ])('%s and %s exclude each other, either way round', (a, b) => {
    expect(excludes(day(a), day(b))).toBe(true)
    expect(excludes(day(b), day(a))).toBe(true)
    expect(sharesTime(day(a), day(b))).toBe(false)
  })

  it('share the days that one goes on for', () => {
    expect(sharesTime(day('2031-03-14', '2031-03-18'), day('2031-03-17'))).toBe(true)
    expect(sharesTime(day('2031-03-14', '2031-03-18'), day('2031-03-19'))).toBe(false)
  })

  it('neither share nor exclude anything where one is unknown', () => {
    expect(sharesTime({}, day('2031-03-17'))).toBe(false)
    expect(excludes({}, day('2031-03-17'))).toBe(false)
    expect(farApart({}, day('2031-03-17'))).toBe(false)
  })

  it('are far apart from three days on, over the ends of months and years too', () => {
    expect(farApart(day('2031-03-17'), day('2031-03-19'))).toBe(false)
    expect(farApart(day('2031-03-17'), day('2031-03-20'))).toBe(true)
    expect(farApart(day('2030-12-31'), day('2031-01-01'))).toBe(false)
    expect(farApart(day('2031-02-28'), day('2031-03-01'))).toBe(false)
  })
})
