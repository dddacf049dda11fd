import type { TimeMeaning } from '../../../model/time.ts'
import { phraseAt } from '../../terms/phrases.ts'
import { phraseBefore } from '../../terms/phrases-before.ts'
import { type Draft, isDay, isTimeOfDay, withTimeOfDay } from '../draft.ts'
import type { TimeScope } from '../scope.ts'
import { joinNeighbours, type Refiner } from './refiner.ts'

/** "from May 4 to 12", "between Monday and Wednesday", "2010-2012": two times, one stretch. */
export const joinRange: Refiner = (drafts, scope) => joinNeighbours(drafts, scope, (a, b) => rangeOf(scope, a, b))

function rangeOf(scope: TimeScope, a: Draft, b: Draft): Draft | undefined {
  const { terms, calendar } = scope
  const join = phraseAt(calendar.rangeJoins, terms, a.next)
  if (join?.next !== b.first) return undefined
  if (!isPlaced(a.meaning) || !isPlaced(b.meaning)) return undefined
  const lead = phraseBefore(calendar.rangeLeads, terms, a.first)
  const led = lead !== undefined && join.value.leads.has(lead.value.words)
  if (!led && !(join.value.free && isAlike(a.meaning, b.meaning))) return undefined
  const [from, to] = onOneDay(a.meaning, b.meaning)
  return { first: led ? lead.first : a.first, next: b.next, meaning: { kind: 'range', from, to }, rule: 'range' }
}

const isPlaced = ({ kind }: TimeMeaning) =>
  kind === 'date' || kind === 'weekday' || kind === 'offset' || kind === 'anaphor'

/** Without a word that leads a range, only times of one kind make one: "Monday to Friday", "3 pm - 5 pm". */
function isAlike(a: TimeMeaning, b: TimeMeaning): boolean {
  if (a.kind === 'weekday' && b.kind === 'weekday') return true
  if (a.kind !== 'date' || b.kind !== 'date') return isDay(a) && isTimeOfDay(b)
  if (isTimeOfDay(a)) return isTimeOfDay(b) || isDay(b)
  return isTimeOfDay(b) || (a.day === undefined) === (b.day === undefined)
}

/** "3 to 5 pm on Tuesday", "Tuesday from 3 pm to 5 pm": the day said once is the day of both. */
function onOneDay(a: TimeMeaning, b: TimeMeaning): [TimeMeaning, TimeMeaning] {
  if (isTimeOfDay(a) && isDay(b)) return [withTimeOfDay(b, a), b]
  if (isDay(a) && isTimeOfDay(b)) return [a, withTimeOfDay(a, b)]
  return [a, b]
}
