import { phraseBefore } from '../../terms/phrases-before.ts'
import { Gap } from '../../terms/term.ts'
import { type Draft, isTimeOfDay, type TimeOfDay } from '../draft.ts'
import type { TimeScope } from '../scope.ts'
import type { Refiner } from './refiner.ts'

/** "between 2 and 3 a.m.", "5-6 pm": the half of the day is said once, behind the second hour. */
export const shareHalf: Refiner = (drafts, scope) =>
  drafts.flatMap((draft, i) => {
    const first = hourBefore(scope, draft, drafts[i - 1]?.next ?? 0)
    return first ? [first, draft] : [draft]
  })

function hourBefore(scope: TimeScope, draft: Draft, limit: number): Draft | undefined {
  const { terms, calendar, numberAt } = scope
  const { meaning } = draft
  if (!isTimeOfDay(meaning) || meaning.hour === undefined) return undefined
  const join = phraseBefore(calendar.rangeJoins, terms, draft.first)
  const at = join ? join.first - 1 : -1
  const number = join && at >= limit ? numberAt(at) : undefined
  if (
    !join ||
    number?.next !== join.first ||
    number.value < 1 ||
    number.value > 12 ||
    terms[draft.first]!.gap >= Gap.line ||
    terms[join.first]!.gap >= Gap.line
  )
    return undefined
  const lead = phraseBefore(calendar.rangeLeads, terms, at)
  if (!join.value.free && !(lead && join.value.leads.has(lead.value.words))) return undefined
  return { first: at, next: join.first, meaning: { kind: 'date', hour: hourOf(number.value, meaning) }, rule: 'clock' }
}

/** In the same half of the day where that keeps the order: "11 to 2 pm" begins in the morning. */
function hourOf(hour: number, { hour: end = 0 }: TimeOfDay): number {
  const half = end >= 12 ? 12 : 0
  const same = (hour % 12) + half
  return same < end ? same : hour % 12
}
