import { isPhrase, phraseAt } from '../../terms/phrases.ts'
import { phraseBefore } from '../../terms/phrases-before.ts'
import { Gap } from '../../terms/term.ts'
import { type Draft, isDay, isTimeOfDay, withTimeOfDay } from '../draft.ts'
import type { TimeScope } from '../scope.ts'
import { joinNeighbours, type Refiner } from './refiner.ts'

/** "Thursday morning", "the night of April 7", "3 pm on Tuesday", "23/07/2018 21:15": a day and a time in it. */
export const joinTimeOfDay: Refiner = (drafts, scope) => {
  const days = drafts.map((draft, i) =>
    withDayPart(scope, draft, drafts[i - 1]?.next ?? 0, drafts[i + 1]?.first ?? scope.terms.length),
  )
  return joinNeighbours(days, scope, (a, b) => joined(scope, a, b))
}

function joined(scope: TimeScope, a: Draft, b: Draft): Draft | undefined {
  if (!isAdjacent(scope, a.next, b.first)) return undefined
  const place = { first: a.first, next: b.next, rule: 'day-and-time' }
  if (isDay(a.meaning) && isTimeOfDay(b.meaning) && !hasClock(a)) {
    const zone = a.next < b.first ? phraseAt(scope.calendar.zones, scope.terms, a.next) : undefined
    const clock = zone && b.meaning.zone === undefined ? { ...b.meaning, zone: zone.value.minutes } : b.meaning
    return { ...place, meaning: withTimeOfDay(a.meaning, clock) }
  }
  if (isTimeOfDay(a.meaning) && isDay(b.meaning) && !hasClock(b))
    return { ...place, meaning: withTimeOfDay(b.meaning, a.meaning) }
  if (isTimeOfDay(a.meaning) && isTimeOfDay(b.meaning) && a.meaning.hour !== undefined && b.meaning.hour === undefined)
    return { ...place, meaning: withTimeOfDay(a.meaning, b.meaning) }
  return withYear(a, b)
}

/** "Mon Mar 09 17:08:35 PDT 2015": the year behind the clock time. */
function withYear(a: Draft, b: Draft): Draft | undefined {
  if (
    a.meaning.kind !== 'date' ||
    a.meaning.day === undefined ||
    a.meaning.hour === undefined ||
    a.meaning.year !== undefined
  )
    return undefined
  if (b.meaning.kind !== 'date' || b.meaning.year === undefined || b.meaning.month !== undefined || a.next !== b.first)
    return undefined
  return { ...a, next: b.next, meaning: { ...a.meaning, year: b.meaning.year } }
}

const hasClock = ({ meaning }: Draft) => 'hour' in meaning && meaning.hour !== undefined

/** Nothing between, or one joining word; a zone may stand before the clock time ("2018-07-23 HKT 17:35"). */
function isAdjacent({ terms, calendar }: TimeScope, from: number, to: number): boolean {
  return (
    from === to ||
    isPhrase(calendar.dayJoins, terms, from, to) ||
    isPhrase(calendar.zones, terms, from, to) ||
    (to === from + 1 && /^[-–|·@]$/.test(terms[from]!.key))
  )
}

/** The part of the day as a bare word: behind the day ("Thursday morning"), or before it ("the morning of June 4"). */
function withDayPart(scope: TimeScope, draft: Draft, from: number, to: number): Draft {
  const { calendar, terms } = scope
  if (!isDay(draft.meaning) || ('dayPart' in draft.meaning && draft.meaning.dayPart)) return draft
  const behind = phraseAt(calendar.dayParts, terms, draft.next)
  if (behind && behind.next <= to && terms[draft.next]!.gap < Gap.line && !isCompound(scope, behind.next)) {
    return {
      ...draft,
      next: behind.next,
      meaning: withTimeOfDay(draft.meaning, { dayPart: behind.value.dayPart }),
      rule: 'day-and-part',
    }
  }
  const join = phraseBefore(calendar.dayJoins, terms, draft.first)
  const before = join && phraseBefore(calendar.dayParts, terms, join.first)
  if (!before || before.first < from) return draft
  const hasArticle = before.first > from && calendar.calendar.articles.includes(terms[before.first - 1]?.key ?? '')
  const first = hasArticle ? before.first - 1 : before.first
  return {
    ...draft,
    first,
    meaning: withTimeOfDay(draft.meaning, { dayPart: before.value.dayPart }),
    rule: 'day-and-part',
  }
}

/** "night-time", "morning-after": the part of the day belongs to another word. */
function isCompound({ terms }: TimeScope, at: number): boolean {
  const term = terms[at]
  return term?.key === '-' && term.gap === Gap.none && terms[at + 1]?.gap === Gap.none
}
