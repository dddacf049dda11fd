import type { EventRecord, Figure } from '../../model/dossier.ts'
import { idOf } from '../../model/ids.ts'
import { by } from '../../model/order.ts'
import type { ClaimEntry, Ledger, QuestionEntry } from '../ledger.ts'
import { type Count, countInWords, countsOf } from './count.ts'

/** Measures of people that a recorder of casualties may have a place for. */
export const RECORDED_MEASURES = ['killed', 'injured', 'missing'] as const
export type RecordedMeasure = (typeof RECORDED_MEASURES)[number]

/** What is counted in one event: all codebooks record from this, and from nothing else. */
export interface Incident {
  /** Of the event and the measure, so that it lasts from build to build. */
  readonly id: string
  readonly event: EventRecord
  readonly measure: RecordedMeasure
  /** Counts that stand, from the least to the most. */
  readonly counts: readonly Count[]
  /** Counts that no codebook would take, each with the reason. */
  readonly aside: readonly Aside[]
  /** The question how many they were. */
  readonly howMany: QuestionEntry | undefined
  /** The question who did it. */
  readonly who: QuestionEntry | undefined
  /** All statements about the event. */
  readonly claims: readonly ClaimEntry[]
  readonly ledger: Ledger
}

export interface Aside {
  readonly count: Count
  readonly kind: 'denied' | 'replaced' | 'elsewhere' | 'bodies'
  readonly why: string
}

/** Types of events that tell of deaths, so that an event without any number is an incident, too. */
const DEADLY: ReadonlySet<string> = new Set(['killing', 'death'])

/** The incidents of a dossier: contested ones first, then those with most counts; ties in the order of the dossier. */
export function incidentsOf(ledger: Ledger): Incident[] {
  const figures = new Map<string, Figure[]>()
  for (const figure of ledger.dossier.figures) {
    if (figure.event === undefined) continue
    const key = `${figure.measure} ${figure.event}`
    const group = figures.get(key)
    if (group === undefined) figures.set(key, [figure])
    else group.push(figure)
  }
  const about = claimsByEvent(ledger)
  const who = new Map(
    [...ledger.questions.values()].flatMap((entry) =>
      entry.question.aspect === 'who-did-it' && entry.event !== null ? [[entry.event.id, entry] as const] : [],
    ),
  )
  const incidents = ledger.dossier.events.flatMap((event) =>
    RECORDED_MEASURES.flatMap((measure): Incident[] => {
      const own = figures.get(`${measure} ${event.id}`) ?? []
      const counted = RECORDED_MEASURES.some((other) => figures.has(`${other} ${event.id}`))
      if (own.length === 0 && (measure !== 'killed' || counted || !DEADLY.has(event.type))) return []
      const bodies = measure === 'killed' ? (figures.get(`bodies ${event.id}`) ?? []) : []
      const settled = settle(countsOf(ledger, own), countsOf(ledger, bodies))
      const id = idOf('inc', event.id, measure)
      return [{ id, event, measure, ...settled, who: who.get(event.id), claims: about.get(event.id) ?? [], ledger }]
    }),
  )
  const contested = ({ howMany }: Incident) => (howMany?.question.status === 'contested' ? 0 : 1)
  return incidents.sort(by(contested, ({ counts, aside }) => -counts.length - aside.length))
}

function claimsByEvent(ledger: Ledger): Map<string, ClaimEntry[]> {
  const found = new Map<string, ClaimEntry[]>()
  for (const entry of ledger.claims.values()) {
    const { event } = entry.claim
    if (event === undefined) continue
    const known = found.get(event)
    if (known === undefined) found.set(event, [entry])
    else known.push(entry)
  }
  return found
}

/** Which counts stand, and which are denied, replaced by a later one of the same counter, of elsewhere, or of remains. */
function settle(all: readonly Count[], bodies: readonly Count[]): Pick<Incident, 'counts' | 'aside' | 'howMany'> {
  const placed = new Map(all.map((count) => [count, questionsOf(count)]))
  const howMany = mostAnswered([...placed.values()].flat())
  const aside: Aside[] = bodies.map((count) => ({
    count,
    kind: 'bodies',
    why: `${countInWords(count)} counts remains seen or found; whether they are dead of this event, a coder decides.`,
  }))
  const counts = all.filter((count) => {
    const reason = reasonAside(count, placed.get(count) ?? [], howMany)
    if (reason !== undefined) aside.push({ count, ...reason })
    return reason === undefined
  })
  const least = ({ figure }: Count) => figure.min ?? figure.max ?? 0
  const most = ({ figure }: Count) => figure.max ?? Number.POSITIVE_INFINITY
  const id = ({ figure }: Count) => figure.id
  return { counts: counts.sort(by(least, most, id)), aside: aside.sort(by(({ count }) => id(count))), howMany }
}

function reasonAside(
  count: Count,
  questions: readonly QuestionEntry[],
  howMany: QuestionEntry | undefined,
): Pick<Aside, 'kind' | 'why'> | undefined {
  const named = countInWords(count)
  if (count.figure.polarity === 'negated') return { kind: 'denied', why: `${named} is what the words say it was not.` }
  const later = replacing(count)
  if (later !== undefined) {
    const words = later.figures.find(({ measure }) => measure === count.figure.measure)?.span.exact
    return {
      kind: 'replaced',
      why: `${named} was replaced by a later count of the same counter, “${words ?? later.claim.content.exact}”.`,
    }
  }
  const [other] = questions
  if (other !== undefined && howMany !== undefined && !questions.includes(howMany))
    return { kind: 'elsewhere', why: `${named} answers another question: “${other.question.text}”` }
  return undefined
}

/** The claim that brought a counter's number up to date; none where one of the count's own claims is the latest. */
function replacing({ claims }: Count): ClaimEntry | undefined {
  const updated = (entry: ClaimEntry) => entry.from.find(({ relation }) => relation.kind === 'updates')?.from
  const updates = (entry: ClaimEntry) => entry.to.some(({ relation }) => relation.kind === 'updates')
  if (claims.some((entry) => updates(entry) && updated(entry) === undefined)) return undefined
  for (const entry of claims) {
    const later = updated(entry)
    if (later !== undefined) return later
  }
  return undefined
}

/** The questions of number that a count may answer: one of their positions has its claim and its bounds. */
function questionsOf({ claims, figure }: Count): QuestionEntry[] {
  const found = claims.flatMap(({ positions }) =>
    positions.flatMap(({ question, position }) => {
      const { min, max } = question.positions[position]!.position
      const numeric = min !== undefined || max !== undefined
      const same = (min ?? null) === figure.min && (max ?? null) === figure.max
      return question.question.aspect === 'how-many' && numeric && same ? [question] : []
    }),
  )
  return [...new Set(found)]
}

/** Of two answered by as many counts, the one that comes first in the dossier. */
function mostAnswered(places: readonly QuestionEntry[]): QuestionEntry | undefined {
  const times = new Map<QuestionEntry, number>()
  for (const place of places) times.set(place, (times.get(place) ?? 0) + 1)
  return [...times].sort(
    by(
      ([, n]) => -n,
      ([entry]) => entry.number,
    ),
  )[0]?.[0]
}
