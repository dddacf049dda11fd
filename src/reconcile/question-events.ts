import type { EventRecord, Figure } from '../model/dossier.ts'
import type { Linked } from '../model/studied.ts'
import type { Measure } from '../model/vocabulary.ts'

/** Days of a stretch that is longer than an event. */
const LONG = 60
/** Share of the documents that name a place which is the case's own. */
const MOST_NAME_IT = 0.5

/**
 * The event of the question that a figure answers. Figures whose own event is none, or one that a single document tells of without a date and
 * in no other place than the case's, count the people of the event that most documents count.
 */
export function questionEvents(linked: Linked): (figure: Figure) => string | undefined {
  const { events, figures, claims } = linked
  const eventById = new Map(events.map((e) => [e.id, e]))
  const claimById = new Map(claims.map((c) => [c.id, c]))
  const main = mainEvents(figures, eventById)
  const names = placeNames(linked)
  const distant = distantClaims(linked)
  return (figure) => {
    const most = main.get(figure.measure)
    const own = figure.event === undefined ? undefined : eventById.get(figure.event)
    if (!most || own === most) return figure.event
    if (!own) return distant(claimById.get(figure.claim)?.id ?? '', most) ? undefined : most.id
    const isLone = own.documents.length === 1 && (own.start === undefined || day(own) === day(most))
    const isHere = own.place === undefined || own.place.name === most.place?.name || names(own.place.name)
    return isLone && isHere ? most.id : own.id
  }
}

const day = ({ start }: EventRecord) => start?.slice(0, 10)

/** For each measure the event whose people most documents count. */
function mainEvents(
  figures: readonly Figure[],
  eventById: ReadonlyMap<string, EventRecord>,
): ReadonlyMap<Measure, EventRecord> {
  const counted = new Map<Measure, Map<string, Set<string>>>()
  for (const { measure, event, document } of figures) {
    if (!event || !eventById.has(event)) continue
    const byEvent = counted.get(measure) ?? new Map<string, Set<string>>()
    byEvent.set(event, (byEvent.get(event) ?? new Set()).add(document))
    counted.set(measure, byEvent)
  }
  const main = new Map<Measure, EventRecord>()
  for (const [measure, byEvent] of counted) {
    let best: string | undefined
    for (const [event, { size }] of byEvent) {
      const most = best === undefined ? -1 : byEvent.get(best)!.size
      if (size > most || (size === most && event < best!)) best = event
    }
    if (best !== undefined) main.set(measure, eventById.get(best)!)
  }
  return main
}

/** Whether at least half of the documents name a place. */
function placeNames({ studied }: Linked): (name: string) => boolean {
  const known = new Map<string, boolean>()
  const least = studied.length * MOST_NAME_IT
  const counts = new Map<string, number>()
  for (const { document } of studied)
    for (const word of new Set(wordsOf(document.text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (name) => {
    let named = known.get(name)
    if (named === undefined) {
      // The texts are gone through only for names whose words half of them have: there are no more of these in many documents than in few.
      named =
        wordsOf(name).every((word) => (counts.get(word) ?? 0) >= least) &&
        studied.filter(({ document }) => document.text.includes(name)).length >= least
      known.set(name, named)
    }
    return named
  }
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]{1,100}/gu) ?? []

/** Whether a claim tells of months or years ("for years", "since 2012"), or of a time in a month before an event's: it counts more than the event. */
function distantClaims({ studied, claims, times }: Linked): (claim: string, event: EventRecord) => boolean {
  const numberOf = new Map(studied.map(({ document }, d) => [document.id, d]))
  const byId = new Map(claims.map((c) => [c.id, c]))
  return (id, event) => {
    const claim = byId.get(id)
    if (!claim || !event.start) return false
    const month = event.start.slice(0, 7)
    return times[numberOf.get(claim.document)!]!.some(({ start, end, value, days }) => {
      if (start < claim.content.start || end > claim.content.end) return false
      if ((days?.min ?? 0) >= LONG) return true
      if (!value?.start) return false
      const precision = Math.min(value.start.length, month.length)
      return value.start.slice(0, precision) < month.slice(0, precision)
    })
  }
}
