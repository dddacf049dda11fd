import { type Days, daysOf } from '../../model/days.ts'
import type { EventRecord } from '../../model/dossier.ts'
import type { ClaimEntry, DocumentEntry, Ledger } from '../ledger.ts'
import { rangeInWords } from '../words/dates.ts'

/** When it happened and when it was said, on one axis of days. */
export interface TimeView {
  /** The stretch that is drawn: where most dates lie. Null where no date is known. */
  readonly window: Days | null
  readonly events: readonly EventTime[]
  /** What lies before and after the drawn stretch, and what has no date. */
  readonly before: readonly EventTime[]
  readonly after: readonly EventTime[]
  readonly undated: readonly EventTime[]
  readonly said: readonly DocumentTime[]
}

export interface EventTime {
  readonly event: EventRecord
  readonly words: string
  /** Days that it covers or may have fallen on. */
  readonly days: Days | null
  /** Whether both ends are known to the day; else the span is drawn as uncertain. */
  readonly exact: boolean
}

export interface DocumentTime {
  readonly document: DocumentEntry
  /** The day of publication, or the days between which it lies. */
  readonly published: Days | null
  readonly inferred: boolean
  /** Statements with a date of their own, by day, ascending. */
  readonly statements: readonly { readonly days: Days; readonly claims: readonly ClaimEntry[] }[]
}

export function timeView(ledger: Ledger): TimeView {
  const events = ledger.dossier.events.map(eventTime)
  const said = [...ledger.documents.values()].map(documentTime)
  const window = windowOf(events, said)
  const dated = events
    .filter((event) => event.days !== null)
    .sort((a, b) => a.days!.first - b.days!.first || a.days!.last - b.days!.last)
  return {
    window,
    events: dated.filter((event) => window !== null && meets(event.days!, window)),
    before: dated.filter((event) => window === null || event.days!.last < window.first),
    after: dated.filter((event) => window !== null && event.days!.first > window.last),
    undated: events.filter((event) => event.days === null),
    said,
  }
}

const meets = (a: Days, b: Days) => a.first <= b.last && b.first <= a.last

function eventTime(event: EventRecord): EventTime {
  const start = event.start === undefined ? null : daysOf(event.start)
  const end = event.end === undefined ? null : daysOf(event.end)
  const words = event.when === undefined || event.when.trim() === '' ? rangeInWords(event.start, event.end) : event.when
  if (start === null && end === null) return { event, words, days: null, exact: false }
  const first = (start ?? end)!.first
  const last = Math.max(first, (end ?? start)!.last)
  const exact = (start === null || start.first === start.last) && (end === null || end.first === end.last)
  return { event, words, days: { first, last }, exact: exact && start !== null }
}

function documentTime(document: DocumentEntry): DocumentTime {
  const { published, publishedInferred } = document.document
  const byDay = new Map<string, { days: Days; claims: ClaimEntry[] }>()
  for (const entry of document.claims) {
    const days = entry.claim.saidOn === undefined ? null : daysOf(entry.claim.saidOn)
    if (days === null) continue
    const key = `${days.first} ${days.last}`
    const group = byDay.get(key) ?? { days, claims: [] }
    group.claims.push(entry)
    byDay.set(key, group)
  }
  const statements = [...byDay.values()].sort((a, b) => a.days.first - b.days.first || a.days.last - b.days.last)
  if (published !== undefined) return { document, published: daysOf(published), inferred: false, statements }
  const earliest = publishedInferred?.earliest === undefined ? null : daysOf(publishedInferred.earliest)
  const latest = publishedInferred?.latest === undefined ? null : daysOf(publishedInferred.latest)
  if (earliest === null && latest === null) return { document, published: null, inferred: false, statements }
  const first = (earliest ?? latest)!.first
  return {
    document,
    published: { first, last: Math.max(first, (latest ?? earliest)!.last) },
    inferred: true,
    statements,
  }
}

/** Days between two dates that belong to different times: "the coup two years ago" is not drawn on the axis of a week. */
const GAP = 75

/**
 * The stretch of time that holds most dates: dates are parted where more than GAP days lie between two, and the largest group is
 * taken (the later of two as large). Dates known to a few days count; where there are hardly any, those known to a month or a year.
 */
function windowOf(events: readonly EventTime[], said: readonly DocumentTime[]): Days | null {
  const all = [
    ...events.map(({ days }) => days),
    ...said.flatMap(({ published, statements }) => [published, ...statements.map(({ days }) => days)]),
  ].filter((days) => days !== null)
  const narrow = (most: number) => all.filter((days) => days.last - days.first <= most)
  const spans = [narrow(14), narrow(62), all].find((kept) => kept.length >= 3) ?? all
  if (spans.length === 0) return null
  const ordered = [...spans].sort((a, b) => a.first - b.first || a.last - b.last)
  let best: { days: Days; count: number } | null = null
  let current = { days: ordered[0]!, count: 0 }
  const settle = () => {
    if (best === null || current.count >= best.count) best = current
  }
  for (const span of ordered) {
    if (span.first - current.days.last > GAP) {
      settle()
      current = { days: span, count: 0 }
    }
    const last = Math.max(current.days.last, span.last)
    current = { days: { first: current.days.first, last }, count: current.count + 1 }
  }
  settle()
  return (best ?? current).days
}
