import { dayNumber } from '../model/civil-date.ts'
import type { EventRecord } from '../model/dossier.ts'
import { by } from '../model/order.ts'
import type { Linked } from '../model/studied.ts'

/** Happenings that can be one incident under several names: a shooting, the deaths, the fire. */
const DEADLY: ReadonlySet<string> = new Set([
  'violence',
  'disaster',
  'casualties',
  'downing',
  'unrest',
  'grave',
  'abduction',
  'outage',
])
/** A fire may be laid or break out: its own words do not tell whether it is a deed or an accident. */
const FIRES: ReadonlySet<string> = new Set(['fire', 'arson'])
const KILLING: ReadonlySet<string> = new Set(['violence', 'disaster', 'casualties', 'downing'])
/** Events that are looked at; the smallest ones of a large case stay by themselves. */
const MOST = 400

/** What several accounts are of: events that only one document tells of, on no other day and in no other place, are part of what most tell of. */
export interface Incidents {
  /** The event by which an incident is known, for any event of it; nothing for what is no incident: a statement, a visit. */
  of(event: string): string | undefined
  /** The incident that a document tells most of, where a claim does not say which one it means. */
  mainOf(document: number): string | undefined
  /** Whether it is an accident, a fire, a flood: of these a cause is asked, of deeds who did them. */
  isDisaster(event: string): boolean
}

export function incidentsOf({ studied, events, eventOf }: Linked): Incidents {
  const families = new Map<string, Map<string, number>>()
  const told: Map<string, number>[] = studied.map(() => new Map())
  studied.forEach(({ findings }, d) => {
    findings.happenings.forEach(({ family, type }, h) => {
      const event = eventOf[d]![h]
      if (!event || !DEADLY.has(family)) return
      const counts = families.get(event) ?? new Map<string, number>()
      families.set(
        event,
        counts.set(family, (counts.get(family) ?? 0) + (FIRES.has(type) && family === 'violence' ? 0 : 1)),
      )
      told[d]!.set(event, (told[d]!.get(event) ?? 0) + 1)
    })
  })
  const deadly = events.filter((e) => families.has(e.id))
  const ranked = deadly.toSorted(
    by(
      (e) => -e.documents.length,
      (e) => -e.spans.length,
      (e) => e.id,
    ),
  )
  const heads = ranked.filter((e) => e.documents.length > 1)
  const headOf = new Map<string, string>()
  const indexOf = new Map(studied.map(({ document }, d) => [document.id, d]))
  const headIds = new Set(heads.map((e) => e.id))
  /** Graves, unrest and the taking of people are matters of their own; deaths in a fire are the fire. */
  const isAlike = (event: EventRecord, head: EventRecord): boolean =>
    [...(families.get(event.id)?.keys() ?? [])].every((f) => families.get(head.id)!.has(f) || KILLING.has(f))
  /** The document tells of nothing that others tell of: by another name of the place, it tells of what all do. */
  const isItsOnly = (event: EventRecord, head: EventRecord): boolean => {
    const own = told[indexOf.get(event.documents[0]!) ?? -1]
    const isAlone = own !== undefined && [...own.keys()].every((id) => !headIds.has(id))
    return isAlone && event.start === undefined && head.documents.length * 2 >= studied.length
  }
  const together = namedTogether(studied)
  for (const event of ranked.slice(0, MOST)) {
    if (event.documents.length > 1) continue
    const head = heads.find(
      (other) => isAlike(event, other) && (isPartOf(event, other, together) || isItsOnly(event, other)),
    )
    if (head) headOf.set(event.id, head.id)
  }
  const of = (event: string) => headOf.get(event) ?? event
  const isShared = new Set(heads.map((e) => e.id))
  const mains = told.map((counts) => {
    const totals = new Map<string, number>()
    for (const [event, count] of counts) totals.set(of(event), (totals.get(of(event)) ?? 0) + count)
    const own = [...totals].filter(([event]) => isShared.has(event))
    return own.toSorted(
      by(
        ([, count]) => -count,
        ([event]) => event,
      ),
    )[0]?.[0]
  })
  return {
    of: (event) => (families.has(event) ? of(event) : undefined),
    mainOf: (document) => mains[document] ?? heads[0]?.id,
    isDisaster(event) {
      const counts = families.get(event)
      const disaster = (counts?.get('disaster') ?? 0) + (counts?.get('outage') ?? 0)
      return disaster > 0 && disaster >= (counts?.get('violence') ?? 0)
    },
  }
}

/** No other day, and no other place: the same, none, or one that the text names in one breath with it ("the school in the town"). */
function isPartOf(event: EventRecord, head: EventRecord, together: (a: string, b: string) => boolean): boolean {
  if (event.start !== undefined && !isAbout(event.start, head)) return false
  const [a, b] = [event.place?.name, head.place?.name]
  if (a === undefined || b === undefined || a === b) return true
  if (event.start !== undefined) return false
  return together(a, b)
}

/** Whether a sentence names both of two places. The sentences of each place are looked up once. */
function namedTogether(studied: Linked['studied']): (a: string, b: string) => boolean {
  const sentencesOf = new Map<string, readonly string[]>()
  const naming = (name: string): readonly string[] => {
    const known = sentencesOf.get(name)
    if (known) return known
    const found = studied.flatMap(({ document: { text }, annotation }) =>
      text.includes(name)
        ? annotation.sentences.flatMap(({ start, end }) => {
            const sentence = text.slice(start, end)
            return sentence.includes(name) ? [sentence] : []
          })
        : [],
    )
    sentencesOf.set(name, found)
    return found
  }
  const answers = new Map<string, boolean>()
  return (a, b) => {
    const key = a < b ? `${a}\n${b}` : `${b}\n${a}`
    const known = answers.get(key)
    if (known !== undefined) return known
    const [few, other] = naming(a).length <= naming(b).length ? [naming(a), b] : [naming(b), a]
    const found = few.some((sentence) => sentence.includes(other))
    answers.set(key, found)
    return found
  }
}

/** On its days, or the day before or after. */
function isAbout(start: string, { start: first, end }: EventRecord): boolean {
  if (first === undefined) return true
  const [day, from, to] = [start, first, end ?? first].map((time) => dayOf(time))
  if (day === undefined || from === undefined || to === undefined)
    return start.startsWith(first) || first.startsWith(start)
  return day >= from - 1 && day <= to + 1
}

function dayOf(time: string): number | undefined {
  const [year, month, day] = time.slice(0, 10).split('-').map(Number)
  return year && month && day ? dayNumber({ year, month, day }) : undefined
}
