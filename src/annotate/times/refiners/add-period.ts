import { isPhrase } from '../../terms/phrases.ts'
import type { Draft } from '../draft.ts'
import type { TimeScope } from '../scope.ts'
import { joinNeighbours, type Refiner } from './refiner.ts'

/** "March of last year", "April 7 this year", "Tuesday last week": a date in a period that is counted from the document. */
export const addPeriod: Refiner = (drafts, scope) =>
  joinNeighbours(drafts, scope, (a, b) => inPeriod(scope, a, b) ?? periodFirst(scope, a, b))

function inPeriod(scope: TimeScope, date: Draft, period: Draft): Draft | undefined {
  if (period.meaning.kind !== 'offset' || !period.meaning.calendar || !isNext(scope, date.next, period.first))
    return undefined
  const { unit, amount } = period.meaning
  const place = { first: date.first, next: period.next, rule: 'date-in-period' }
  if (
    date.meaning.kind === 'date' &&
    unit === 'year' &&
    date.meaning.month !== undefined &&
    date.meaning.year === undefined
  ) {
    return { ...place, meaning: { ...date.meaning, yearOffset: amount } }
  }
  if (date.meaning.kind === 'weekday' && unit === 'week')
    return { ...place, meaning: { ...date.meaning, weekOffset: amount } }
  return undefined
}

/** "last week Friday", "next week on Monday". */
function periodFirst(
  { terms, calendar }: TimeScope,
  period: Draft,
  { first, next, meaning }: Draft,
): Draft | undefined {
  if (
    period.meaning.kind !== 'offset' ||
    period.meaning.unit !== 'week' ||
    !period.meaning.calendar ||
    meaning.kind !== 'weekday'
  )
    return undefined
  const isNear = period.next === first || isPhrase(calendar.dayJoins, terms, period.next, first)
  if (!isNear || meaning.which !== 'nearest' || terms[period.next]!.key === ',') return undefined
  return {
    first: period.first,
    next,
    meaning: { ...meaning, weekOffset: period.meaning.amount },
    rule: 'date-in-period',
  }
}

const isNext = ({ terms, calendar }: TimeScope, from: number, to: number) =>
  from === to || isPhrase(calendar.ofJoins, terms, from, to)
