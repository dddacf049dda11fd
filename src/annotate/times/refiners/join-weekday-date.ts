import type { Draft } from '../draft.ts'
import type { TimeScope } from '../scope.ts'
import { joinNeighbours, type Refiner } from './refiner.ts'

/** "Sunday March 7", "this Tuesday, 26 April", "July 8 (Wednesday)": one date that knows its weekday. */
export const joinWeekdayDate: Refiner = (drafts, scope) =>
  joinNeighbours(drafts, scope, (a, b) =>
    a.meaning.kind === 'weekday' ? dateWith(scope, a, b) : dateWith(scope, b, a),
  )

function dateWith(scope: TimeScope, weekday: Draft, date: Draft): Draft | undefined {
  if (weekday.meaning.kind !== 'weekday' || (weekday.meaning.which !== 'nearest' && weekday.meaning.which !== 'this'))
    return undefined
  if (date.meaning.kind !== 'date' || date.meaning.day === undefined || date.meaning.weekday !== undefined)
    return undefined
  const [first, second] = weekday.first < date.first ? [weekday, date] : [date, weekday]
  const next = endOfJoin(scope, first, second)
  if (next === undefined) return undefined
  return {
    ...date,
    first: first.first,
    next,
    meaning: { ...date.meaning, weekday: weekday.meaning.weekday },
    rule: 'weekday-date',
  }
}

/** Where two neighbours end that nothing parts but a comma, or brackets around the second. */
function endOfJoin({ terms }: TimeScope, first: Draft, second: Draft): number | undefined {
  const between = terms
    .slice(first.next, second.first)
    .map((term) => term.key)
    .join(' ')
  if (between === '' || between === ',') return second.next
  return between === '(' && terms[second.next]?.key === ')' ? second.next + 1 : undefined
}
