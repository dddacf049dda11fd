import { daysInMonth } from '../../../model/civil-date.ts'
import type { Draft } from '../draft.ts'
import type { TimeScope } from '../scope.ts'
import { clockDigits } from './clock-time.ts'
import { threeGluedDigits } from './glued-digits.ts'

/** "2018-07-23", "2019/06/13", "2022-06-13T17:35". */
export function isoDate(scope: TimeScope, at: number): Draft | undefined {
  const parts = threeGluedDigits(scope.terms, at)
  if (parts?.[0].length !== 4 || !/[-/.]/.test(parts[3])) return undefined
  const [year, month, day] = parts.slice(0, 3).map(Number) as [number, number, number]
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  const date = { kind: 'date', year, month, day } as const
  const t = scope.terms[at + 5]
  const clock = t?.key === 't' && t.gap === 0 ? clockDigits(scope, at + 6, true) : undefined
  if (clock) return { first: at, next: clock.next, meaning: { ...date, ...clock.clock }, rule: 'iso-date' }
  return { first: at, next: at + 5, meaning: date, rule: 'iso-date' }
}
