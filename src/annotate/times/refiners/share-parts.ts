import type { DateMeaning } from '../../../model/time.ts'
import { isPhrase, phraseAt } from '../../terms/phrases.ts'
import { phraseBefore } from '../../terms/phrases-before.ts'
import { Gap } from '../../terms/term.ts'
import { calendarDay } from '../classes/calendar-day.ts'
import { calendarYear } from '../classes/calendar-year.ts'
import type { Draft } from '../draft.ts'
import type { TimeScope } from '../scope.ts'
import type { Refiner } from './refiner.ts'

/**
 * Dates that share a month or a year which is said once: "May 4 to 12", "5 and 19 July", "March and April 722", "2012-13". Each
 * becomes a time of its own.
 */
export const shareParts: Refiner = (drafts, scope) => {
  const listed = drafts.flatMap((draft, i) => {
    const before = drafts[i - 1]?.next ?? 0
    const after = drafts[i + 1]?.first ?? scope.terms.length
    return [...daysBefore(scope, draft, before), ...withDaysAfter(scope, draft, after)]
  })
  return sharedYears(withoutOverlaps(listed), scope)
}

/** A year that a list of days took in is no time of its own. */
function withoutOverlaps(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) if (draft.first >= (kept.at(-1)?.next ?? 0)) kept.push(draft)
  return kept
}

type Dated = Draft & { readonly meaning: DateMeaning }

const isDated = (draft: Draft): draft is Dated => draft.meaning.kind === 'date'

/** "9 and" of "5 and 19 July", nearest last. */
function daysBefore(scope: TimeScope, draft: Draft, limit: number): Draft[] {
  if (!isDated(draft) || draft.meaning.month === undefined || draft.meaning.day === undefined) return []
  const { terms, calendar } = scope
  const { weekday: _, ...meaning } = draft.meaning
  const found: Draft[] = []
  let first = startOfDay(scope, draft)
  let later = draft.meaning.day
  while (first !== undefined) {
    const join = phraseBefore(calendar.listJoins, terms, first) ?? phraseBefore(calendar.rangeJoins, terms, first)
    const at = join && dayEndingAt(scope, join.first)
    if (!join || at === undefined || at < limit || !inLine(terms, join.first, first)) break
    const day = calendarDay(scope, at)?.set.day
    if (day === undefined || day >= later) break
    const earlier: Draft = { first: at, next: join.first, meaning: { ...meaning, day }, rule: 'shared-month' }
    found.unshift(earlier)
    first = startOfDay(scope, earlier)
    later = day
  }
  return found
}

/** First term of a date that begins with its day, an article before it included; undefined where the month comes first. */
function startOfDay(scope: TimeScope, draft: Draft): number | undefined {
  if (calendarDay(scope, draft.first)) return draft.first
  return scope.calendar.calendar.articles.includes(scope.terms[draft.first]!.key) && calendarDay(scope, draft.first + 1)
    ? draft.first
    : undefined
}

function dayEndingAt(scope: TimeScope, next: number): number | undefined {
  for (const at of [next - 1, next - 2]) if (calendarDay(scope, at)?.next === next) return at
  return undefined
}

/** The draft, and "and 19" of "July 5 and 19" or "-13" of "2012-13". */
function withDaysAfter(scope: TimeScope, draft: Draft, limit: number): Draft[] {
  if (!isDated(draft)) return [draft]
  if (isYearOnly(draft.meaning)) return yearPair(scope, draft, limit)
  if (draft.meaning.month === undefined || draft.meaning.day === undefined || !endsWithDay(scope, draft)) return [draft]
  const found: Dated[] = [draft]
  for (;;) {
    const next = dayAfter(scope, found.at(-1)!, limit)
    if (!next) break
    found.push(next)
  }
  return withYearBehind(scope, found)
}

const isYearOnly = (meaning: DateMeaning) =>
  meaning.year !== undefined &&
  meaning.month === undefined &&
  meaning.stretch === undefined &&
  meaning.season === undefined

const endsWithDay = (scope: TimeScope, draft: Draft) => dayEndingAt(scope, draft.next) !== undefined

function dayAfter(scope: TimeScope, draft: Dated, limit: number): Dated | undefined {
  const { terms, calendar } = scope
  const range = phraseAt(calendar.rangeJoins, terms, draft.next)
  const join = range ?? phraseAt(calendar.listJoins, terms, draft.next)
  const day = join && calendarDay(scope, join.next)
  if (!join || !day || day.next > limit || !inLine(terms, draft.next, join.next)) return undefined
  const { weekday: _, ...meaning } = draft.meaning
  if (range ? isCounted(scope, day.next) : !isClosed(scope, day.next)) return undefined
  if ((day.set.day ?? 0) <= (draft.meaning.day ?? 0)) return undefined
  return { first: join.next, next: day.next, meaning: { ...meaning, day: day.set.day ?? 0 }, rule: 'shared-month' }
}

/** Whether no line begins with any of the terms from one to another, both included. */
const inLine = (terms: TimeScope['terms'], from: number, to: number) =>
  terms.slice(from, to + 1).every((term) => term.gap < Gap.line)

/** Followed by what a number counts: "gave on May 4 to 12 people". */
const isCounted = ({ terms, calendar }: TimeScope, at: number) => calendar.notYearBefore.has(terms[at]?.key ?? '')

/** Nothing follows that the number could count: "on July 5 and 19, …" but not "on July 5 and 19 people …". */
function isClosed({ terms, calendar }: TimeScope, at: number): boolean {
  const term = terms[at]
  return !term || term.gap >= Gap.line || term.kind !== 'word' || calendar.clauseWords.has(term.key)
}

/** A year behind the last of several days is the year of all: "May 4 to 12, 2022". */
function withYearBehind(scope: TimeScope, drafts: readonly Dated[]): Draft[] {
  const last = drafts.at(-1)!
  if (drafts.length < 2 || last.meaning.year !== undefined) return [...drafts]
  const at = scope.terms[last.next]?.key === ',' ? last.next + 1 : last.next
  const year = calendarYear(scope, at)
  if (!year || scope.terms[at]!.gap >= Gap.line) return [...drafts]
  const full = drafts.map((draft) => ({ ...draft, meaning: { ...draft.meaning, year: year.set.year ?? 0 } }))
  return full.map((draft, i) => (i === full.length - 1 ? { ...draft, next: year.next } : draft))
}

/** "2012-13" and "2012/13": the second year in two digits. */
function yearPair({ terms }: TimeScope, draft: Dated, limit: number): Draft[] {
  const mark = terms[draft.next]
  const digits = terms[draft.next + 1]
  if (!mark || !/^[-–/]$/.test(mark.key) || mark.gap !== Gap.none) return [draft]
  if (digits?.kind !== 'digits' || digits.key.length !== 2 || digits.gap !== Gap.none || draft.next + 2 > limit)
    return [draft]
  const first = draft.meaning.year ?? 0
  const year = first - (first % 100) + Number(digits.key)
  if (year !== first + 1 && (mark.key === '/' || year <= first)) return [draft]
  return [draft, { first: draft.next + 1, next: draft.next + 2, meaning: { kind: 'date', year }, rule: 'year-pair' }]
}

/** "March and April 722": the first is of the second's year, or of the one before where it comes later in the year. */
function sharedYears(drafts: readonly Draft[], { terms, calendar }: TimeScope): Draft[] {
  const result = [...drafts]
  for (let i = result.length - 2; i >= 0; i--) {
    const a = result[i]!
    const b = result[i + 1]!
    if (!isDated(a) || !isDated(b) || a.meaning.year !== undefined || a.meaning.month === undefined) continue
    if (
      b.meaning.year === undefined ||
      b.meaning.month === undefined ||
      a.meaning.which ||
      a.meaning.yearOffset !== undefined
    )
      continue
    if (!isPhrase(calendar.listJoins, terms, a.next, b.first) && !isPhrase(calendar.rangeJoins, terms, a.next, b.first))
      continue
    const year = a.meaning.month <= b.meaning.month ? b.meaning.year : b.meaning.year - 1
    result[i] = { ...a, meaning: { ...a.meaning, year } }
  }
  return result
}
