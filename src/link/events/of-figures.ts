import type { EventRecord } from '../../model/dossier.ts'
import type { FoundFigure } from '../../model/findings.ts'
import type { Studied } from '../../model/studied.ts'
import type { Measure } from '../../model/vocabulary.ts'

/** Families of happenings that a measure counts the people of. */
const FAMILIES: Partial<Record<Measure, readonly string[]>> = {
  killed: ['violence', 'disaster', 'casualties', 'unrest', 'downing'],
  injured: ['violence', 'disaster', 'casualties', 'unrest', 'protest', 'downing'],
  missing: ['disaster', 'casualties', 'abduction', 'violence'],
  bodies: ['grave', 'violence', 'disaster', 'casualties'],
  detained: ['custody', 'protest', 'unrest', 'violence'],
  attended: ['protest', 'unrest', 'election'],
  displaced: ['displacement', 'disaster', 'violence'],
  abducted: ['abduction', 'violence'],
  raped: ['violence'],
  damaged: ['disaster', 'violence'],
  destroyed: ['disaster', 'violence'],
  deployed: ['deployment', 'violence'],
}

/**
 * The event that each figure counts the people of: a fitting happening of its own claim, else the fitting event that the document tells of
 * most, else the one that all documents do. By document, in the order of its figures.
 */
export function eventOfFigures(
  studied: readonly Studied[],
  events: readonly EventRecord[],
  eventOf: readonly (readonly (string | undefined)[])[],
): (string | undefined)[][] {
  const known = new Set(events.map((e) => e.id))
  const placeOf = new Map(events.map((e) => [e.id, e.place?.name]))
  const everywhere = studied.flatMap((one, d) => tell(one, eventOf[d]!))
  const main = new Map<Measure, string | undefined>()
  const mainOf = (measure: Measure): string | undefined => {
    if (!main.has(measure))
      main.set(measure, mostTold(everywhere.filter((t) => FAMILIES[measure]?.includes(t.family) && known.has(t.event))))
    return main.get(measure)
  }
  return studied.map((one, d) => {
    const told = tell(one, eventOf[d]!)
    return one.findings.figures.map((figure) => {
      if (figure.measure === 'duration') return eventOfDuration(one, eventOf[d]!, figure)
      const families = FAMILIES[figure.measure] ?? []
      const fits = (list: readonly Told[]) => list.filter((t) => families.includes(t.family) && known.has(t.event))
      const here = fits(told).filter((t) => t.claim === figure.claim)
      if (here[0]) return here[0].event
      // A fitting happening that belongs to no event of the case is one of its own, unless the document speaks of the case's main one.
      const own = one.findings.happenings.some(
        (h, i) => h.claim === figure.claim && families.includes(h.family) && !eventOf[d]![i],
      )
      const main = mainOf(figure.measure)
      if (own && figure.by !== 'extract/figure-again@1' && !speaksOf(one, placeOf.get(main ?? ''))) return undefined
      return mostTold(fits(told)) ?? main
    })
  })
}

/** "a five-day operation", "the operation lasted a week": the event of the word that the length of time stands with. */
function eventOfDuration(
  { annotation, findings }: Studied,
  eventOf: readonly (string | undefined)[],
  figure: FoundFigure,
): string | undefined {
  const { tokens } = annotation
  const quantity = annotation.quantities[figure.quantity]!
  const heads = new Set<number>()
  for (let t = 0; t < tokens.length && tokens[t]!.start < quantity.end; t++) {
    if (tokens[t]!.start < quantity.start) continue
    const governor = tokens[t]!.head
    if (governor < 0 || (tokens[governor]!.start >= quantity.start && tokens[governor]!.end <= quantity.end)) continue
    heads.add(governor)
    // "the operation lasted a week"; not "the explosion stopped the mill for a week".
    const { first, last } = annotation.sentences[tokens[governor]!.sentence]!
    const children = Array.from({ length: last - first }, (_, i) => first + i).filter(
      (c) => tokens[c]!.head === governor,
    )
    const isBare = children.every((c) => c === t || !tokens[c]!.rel.startsWith('obj'))
    if (isBare) for (const c of children) if (tokens[c]!.rel.startsWith('nsubj')) heads.add(c)
    // "an operation that lasted a week": the noun that the verb describes.
    if (tokens[governor]!.rel.startsWith('acl') && tokens[governor]!.head >= 0) heads.add(tokens[governor]!.head)
  }
  const index = findings.happenings.findIndex(
    (h, i) => heads.has(h.head) && eventOf[i] !== undefined && h.family !== 'statement',
  )
  return index < 0 ? undefined : eventOf[index]
}

/** Whether a document names a place; an event without one is told of wherever its kind is. */
const speaksOf = ({ document }: Studied, place: string | undefined) =>
  place === undefined || document.text.includes(place)

interface Told {
  readonly event: string
  readonly family: string
  readonly claim: number
}

function tell({ findings }: Studied, eventOf: readonly (string | undefined)[]): Told[] {
  return findings.happenings.flatMap(({ family, claim }, i) => {
    const event = eventOf[i]
    return event ? [{ event, family, claim }] : []
  })
}

function mostTold(list: readonly Told[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { event } of list) counts.set(event, (counts.get(event) ?? 0) + 1)
  let best: string | undefined
  for (const [event, count] of counts) if (best === undefined || count > counts.get(best)!) best = event
  return best
}
