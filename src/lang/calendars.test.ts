import { describe, expect, it } from 'vitest'
import { calendarOf } from './calendars.ts'
import { countingOf } from './countings.ts'

const words = (entries: readonly { readonly words: string }[]) => entries.map((entry) => entry.words.toLowerCase())
const repeated = (list: readonly string[]) => list.filter((word, i) => list.indexOf(word) !== i)

describe.each(['en', 'fr'])('the calendar of %s', (code) => {
  const calendar = calendarOf(code)!

  it('has every month and every day of the week', () => {
    expect([...new Set(calendar.months.map((m) => m.month))].sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ])
    expect([...new Set(calendar.weekdays.map((w) => w.weekday))].sort()).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('says nothing twice', () => {
    for (const list of [
      calendar.months,
      calendar.weekdays,
      calendar.units,
      calendar.dayParts,
      calendar.periodParts,
      calendar.seasons,
      calendar.decades,
      calendar.holidays,
    ]) {
      expect(repeated(words(list))).toEqual([])
    }
    expect(repeated(words(calendar.patterns))).toEqual([])
    expect(repeated(words(calendar.openRanges))).toEqual([])
    for (const list of [
      calendar.monthLeads,
      calendar.yearLeads,
      calendar.notYearBefore,
      calendar.clauseWords,
      calendar.names,
      calendar.futureMarks,
      calendar.pastMarks,
    ]) {
      expect(repeated(list)).toEqual([])
    }
  })

  it('holds days that every year has', () => {
    for (const { month, day } of calendar.holidays) expect(day).toBeLessThanOrEqual(month === 2 ? 28 : 31)
  })
})

describe.each(['en', 'fr'])('the counting of %s', (code) => {
  const counting = countingOf(code)!

  it('says nothing twice', () => {
    const {
      cardinals,
      scales,
      ordinals,
      fractions,
      shares,
      indefinites,
      modifiers,
      trailers,
      measures,
      currencies,
      ages,
      labels,
    } = counting
    for (const list of [
      cardinals,
      scales,
      ordinals,
      fractions,
      shares,
      indefinites,
      modifiers,
      trailers,
      measures,
      currencies,
      ages.after,
    ]) {
      expect(repeated(words(list))).toEqual([])
    }
    for (const list of [
      counting.fillers,
      counting.changes,
      ages.before,
      labels.capital,
      labels.always,
      labels.after,
      labels.streets,
      labels.fixed,
      labels.notOneAfter,
      labels.notOneBefore,
    ]) {
      expect(repeated(list)).toEqual([])
    }
  })

  it('has numbers in bounds', () => {
    for (const { value } of counting.cardinals) expect(value >= 0 && value < 100).toBe(true)
    for (const { min, max = min } of counting.indefinites) expect(max).toBeGreaterThanOrEqual(min)
  })
})

it('is looked up by any code of the language, and missing for others', () => {
  expect(calendarOf('fr-CA')?.language).toBe('fr')
  expect(countingOf('EN')?.language).toBe('en')
  expect([calendarOf('xx'), countingOf('')]).toEqual([undefined, undefined])
})
