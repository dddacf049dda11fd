import type { EventRecord } from '../model/dossier.ts'
import type { Linked } from '../model/studied.ts'
import type { Aspect } from '../model/vocabulary.ts'
import { clustersOf } from './clusters.ts'
import type { Answer, Draft } from './draft.ts'
import { type Incidents, incidentsOf } from './incidents.ts'
import { haveOtherHolders } from './other-holders.ts'
import { type Sides, sidesOf } from './sides-of-actors.ts'
import type { Stance } from './stance.ts'

/** Was somebody there, was it lawful, is it what it is said to be: questions with a yes and a no. */
export function yesOrNo(linked: Linked, stances: readonly Stance[]): Draft[] {
  const events = new Map(linked.events.map((e) => [e.id, e]))
  const sides = sidesOf(linked.actors)
  const incidents = incidentsOf(linked)
  const known = knownPlaces(linked.events)
  return (['presence', 'authenticity', 'legality', 'what-happened'] as const).flatMap((aspect) => {
    const own = stances.filter((s) => s.facet.aspect === aspect && (s.facet.side !== 'open' || isPicture(s)))
    return clustersOf(own, linked).map((cluster) =>
      draftOf(
        aspect,
        cluster.map((s) => placed(inIncident(s, incidents), known)),
        events,
        sides,
      ),
    )
  })
}

/** With the incident in the place of its events; a side on a picture or a presence is about the document's main one where no happening says which. */
function inIncident(stance: Stance, incidents: Incidents): Stance {
  const isOfMain = stance.facet.aspect === 'authenticity' || stance.facet.aspect === 'presence'
  const event = isOfMain ? incidents.mainOf(stance.document) : stance.event && incidents.of(stance.event)
  return event ? { ...stance, event } : stance
}

const isPicture = ({ facet }: Stance) => facet.topic === 'footage'

/** "filmed in that town": a picture is of the event where the place is one of its places, and of something else where it is not. */
function placed(stance: Stance, known: readonly string[]): Stance {
  const { facet, words } = stance
  if (!facet.by.startsWith('extract/facet-filmed-in')) return stance
  const isHere = known.some((place) => words.includes(place))
  return { ...stance, facet: { ...facet, side: isHere ? 'yes' : 'no' } }
}

/** Places and years of what more than one document tells of, each once: events share them, so that they stay few. */
const knownPlaces = (events: readonly EventRecord[]): readonly string[] => [
  ...new Set(
    events.flatMap(({ place, documents, start }) =>
      documents.length > 1 ? [...(place ? [place.name] : []), ...(start ? [start.slice(0, 4)] : [])] : [],
    ),
  ),
]

function draftOf(
  aspect: Aspect,
  cluster: readonly Stance[],
  events: ReadonlyMap<string, EventRecord>,
  sides: Sides,
): Draft {
  const answers: Answer[] = []
  for (const side of ['yes', 'no', 'open'] as const) {
    const own = cluster.filter((s) => s.facet.side === side)
    if (own.length === 0) continue
    const denied = own.some((s) => s.claim.act === 'deny')
    const words = [...new Set(own.map((s) => s.words))].slice(0, 4).map((w) => `“${w}”`)
    answers.push({
      answer: `${side === 'open' ? 'not verified' : side === 'no' && denied ? 'no, denied' : side}: ${words.join(', ')}`,
      ...(side === 'open' ? {} : { side }),
      claims: own.map((s) => s.claim),
      ...(aspect === 'presence' && side === 'yes'
        ? { against: new Set(own.flatMap((s) => (s.about ? [...sides(s.about)] : []))) }
        : {}),
    })
  }
  const about = mostFrequent(cluster.flatMap((s) => (s.aboutWords ? [s.aboutWords] : [])))
  const event = mostFrequent(cluster.flatMap((s) => (s.event ? [s.event] : [])))
  const record = event ? events.get(event) : undefined
  return {
    aspect,
    ...(event ? { event } : {}),
    key: cluster.map((s) => `${s.claim.id} ${s.facet.at.start}`).reduce((first, key) => (key < first ? key : first)),
    text: `${questionOf(aspect, about, cluster[0]?.facet.topic)}${record ? ` (${record.label})` : ''}`,
    answers,
    excludes: (a, b) => a.side !== undefined && b.side !== undefined && haveOtherHolders(a, b),
  }
}

function questionOf(aspect: Aspect, about: string | undefined, topic: string | undefined): string {
  const what = about ? `“${about}”` : 'it'
  if (topic === 'quarters') return `Fighters or a barracks in a place of shelter (${what}): were they there?`
  if (aspect === 'presence') return `Presence of ${what}: were they there?`
  if (aspect === 'authenticity') return `Authenticity of ${what}: is it what it is said to be?`
  if (aspect === 'what-happened') return `Did it happen: ${what}?`
  return `Lawfulness of ${what}: was it lawful or right?`
}

export function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | undefined
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value
  return best
}
