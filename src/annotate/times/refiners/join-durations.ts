import type { TimeMention } from '../../../model/time.ts'
import { isPhrase } from '../../terms/phrases.ts'
import type { Draft } from '../draft.ts'
import type { TimeScope } from '../scope.ts'
import { joinNeighbours, type Refiner } from './refiner.ts'

/** "two years and three months", "1 hour 20 minutes": lengths that are said in two units, the coarser first. */
export const joinDurations: Refiner = (drafts, scope) => joinNeighbours(drafts, scope, (a, b) => sumOf(scope, a, b))

function sumOf(scope: TimeScope, a: Draft, b: Draft): Draft | undefined {
  if (a.meaning.kind !== 'duration' || b.meaning.kind !== 'duration' || !isNext(scope, a.next, b.first))
    return undefined
  const days = added(a.days, b.days)
  return days && { ...a, next: b.next, days, rule: 'duration-sum' }
}

const isNext = ({ terms, calendar }: TimeScope, from: number, to: number) =>
  from === to || (isPhrase(calendar.listJoins, terms, from, to) && terms[from]!.kind === 'word')

/** The second must be exact, and less than the least that the first says; else they are two lengths. */
function added(a: TimeMention['days'], b: TimeMention['days']): TimeMention['days'] {
  if (!a || !b || b.min === null || b.min !== b.max || b.min >= (a.min ?? a.max ?? 0)) return undefined
  const plus = (days: number | null) => (days === null ? null : Number((days + (b.min ?? 0)).toFixed(4)))
  return { min: plus(a.min), max: plus(a.max), approximate: a.approximate || b.approximate }
}
