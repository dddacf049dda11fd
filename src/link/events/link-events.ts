import { type Entries, entriesOf } from '../../lang/entries.ts'
import { gazetteerOf } from '../../lang/gazetteer.ts'
import type { Language } from '../../lang/language.ts'
import type { EventRecord } from '../../model/dossier.ts'
import { idOf } from '../../model/ids.ts'
import { by } from '../../model/order.ts'
import { spanOf } from '../../model/span.ts'
import type { Studied } from '../../model/studied.ts'
import type { LinkedActors } from '../actors/link-actors.ts'
import { unionOf } from '../actors/union.ts'
import { type Clue, cluesOf } from './clues.ts'
import { excludes, sharesTime } from './dates.ts'
import { labelOf } from './label.ts'

/** Happenings of these groups are told of again and again without time and place: they belong to the last one that had them. */
const CENTRAL: ReadonlySet<string> = new Set([
  'violence',
  'disaster',
  'protest',
  'unrest',
  'abduction',
  'downing',
  'grave',
  'custody',
])

export interface LinkedEvents {
  readonly events: readonly EventRecord[]
  /** Event of each happening, by document. */
  readonly eventOf: readonly (readonly (string | undefined)[])[]
}

/** Which happenings, told in one document or several, are one event; and the timeline of all that have a date, a place or a central part. */
export function linkEvents(
  studied: readonly Studied[],
  languages: readonly (Language | undefined)[],
  actors: LinkedActors,
): LinkedEvents {
  const clues = cluesOf(studied, (d, name) => isBroad(languages[d], name))
  const union = unionOf(clues.length)
  joinByPlace(clues, union)
  joinByTime(clues, union)
  joinRetold(clues, union)

  const groups = new Map<number, number[]>()
  clues.forEach((_, i) => {
    const root = union.find(i)
    groups.set(root, [...(groups.get(root) ?? []), i])
  })
  const eventOf: (string | undefined)[][] = studied.map((one) => one.findings.happenings.map(() => undefined))
  const events: EventRecord[] = []
  for (const members of groups.values()) {
    const own = members.map((i) => clues[i]!)
    if (!isEvent(own)) continue
    const event = eventOfClues(own, studied, actors, languages)
    events.push(event)
    for (const clue of own) eventOf[clue.document]![clue.index] = event.id
  }
  return {
    events: events.sort(
      by(
        (e) => e.start ?? '~',
        (e) => e.end ?? '',
        (e) => e.id,
      ),
    ),
    eventOf,
  }
}

/** An entry of the timeline has a date, or a part in what the documents are about. */
const isEvent = (own: readonly Clue[]) =>
  own.some((c) => c.start !== undefined) ||
  own.some((c) => CENTRAL.has(c.group) && (c.places.length > 0 || own.length > 1))

function isBroad(language: Language | undefined, name: string): boolean {
  if (!language) return false
  const entries: Entries = entriesOf(language)
  return gazetteerOf(language)
    .readings(name)
    .some(
      (r) =>
        r.list === 'country' ||
        r.list === 'adjective' ||
        (r.list === 'place' && ['continent', 'region', 'water'].includes(entries.places.get(r.id)?.kind ?? '')),
    )
}

type Union = ReturnType<typeof unionOf>

/** Told of the same place, in the same group, and no dates that exclude each other. */
function joinByPlace(clues: readonly Clue[], union: Union): void {
  const byPlace = new Map<string, number[]>()
  clues.forEach((clue, i) => {
    for (const { key } of clue.places) {
      const bucket = `${clue.group} ${key}`
      const earlier = byPlace.get(bucket) ?? []
      const fits = earlier.find((j) => clusterFits(clues, union, j, clue))
      if (fits !== undefined) union.join(fits, i)
      byPlace.set(bucket, [...earlier, i])
    }
  })
}

function clusterFits(clues: readonly Clue[], union: Union, member: number, clue: Clue): boolean {
  const root = union.find(member)
  return clues.every((other, k) => union.find(k) !== root || !excludes(other, clue))
}

/** Dated alike and of the same type; a date that is only a year or a month is too wide to make one event of two. */
function joinByTime(clues: readonly Clue[], union: Union): void {
  const dated = clues.map((_, i) => i).filter((i) => (clues[i]!.start?.length ?? 0) >= 10)
  const byDay = new Map<string, number[]>()
  for (const i of dated) {
    const clue = clues[i]!
    const kind = CENTRAL.has(clue.group) ? clue.group : clue.happening.type
    if (kind === 'happening') continue
    const bucket = `${kind} ${clue.start!.slice(0, 7)}`
    const earlier = byDay.get(bucket) ?? []
    for (const j of earlier) {
      if (sharesTime(clues[j]!, clue) && !differentPlaces(clues[j]!, clue) && clusterFits(clues, union, j, clue)) {
        union.join(j, i)
        break
      }
    }
    byDay.set(bucket, [...earlier, i])
  }
}

const differentPlaces = (a: Clue, b: Clue) =>
  a.places.length > 0 && b.places.length > 0 && !a.places.some((p) => b.places.some((q) => p.key === q.key))

/** Told without time and place: what was told of last in the document, else the next, in the same group. */
function joinRetold(clues: readonly Clue[], union: Union): void {
  const isBare = (c: Clue) => c.start === undefined && c.places.length === 0
  const anchorOf = (i: number, step: 1 | -1): number => {
    const clue = clues[i]!
    for (let j = i + step; clues[j]?.document === clue.document; j += step) {
      if (clues[j]!.group === clue.group && !isBare(clues[j]!)) return j
    }
    return -1
  }
  const largest = new Map<string, number>()
  const sizes = new Map<number, number>()
  clues.forEach((_, i) => {
    const root = union.find(i)
    sizes.set(root, (sizes.get(root) ?? 0) + 1)
  })
  clues.forEach((clue, i) => {
    if (isBare(clue)) return
    const best = largest.get(clue.group)
    const size = (j: number) => sizes.get(union.find(j)) ?? 0
    if (best === undefined || size(i) > size(best)) largest.set(clue.group, i)
  })
  clues.forEach((clue, i) => {
    if (!isBare(clue) || !CENTRAL.has(clue.group)) return
    const before = anchorOf(i, -1)
    const anchor = before >= 0 ? before : anchorOf(i, 1)
    const target = anchor >= 0 ? anchor : largest.get(clue.group)
    if (target !== undefined) union.join(target, i)
  })
}

function eventOfClues(
  own: readonly Clue[],
  studied: readonly Studied[],
  actors: LinkedActors,
  languages: readonly (Language | undefined)[],
): EventRecord {
  const spans = own.map((clue) => {
    const { document } = studied[clue.document]!
    return { document: document.id, ...spanOf(document.text, clue.happening.at.start, clue.happening.at.end) }
  })
  const type = mostFrequent(own.map((c) => c.happening.type)) ?? 'happening'
  const when = mostFrequent(own.filter((c) => c.start).map((c) => `${c.start}/${c.end ?? ''}`))
  const [start = '', end = ''] = when?.split('/') ?? []
  const place = placeOf(own, studied, languages)
  const participants = new Map<string, { actor: string; role: string }>()
  for (const clue of own) {
    for (const { phrase, role } of clue.happening.participants) {
      const actor = actors.actorAt[clue.document]!.get(phrase.head)
      if (actor) participants.set(`${actor} ${role}`, { actor, role })
    }
  }
  const label = labelOf(own, type, place?.name, studied)
  return {
    id: idOf('evt', ...spans.map((s) => `${s.document}:${s.start}`)),
    label,
    type,
    ...(start ? { start } : {}),
    ...(end && end !== start ? { end } : {}),
    ...(place ? { place } : {}),
    participants: [...participants.values()],
    documents: [...new Set(spans.map((s) => s.document))],
    spans,
  }
}

function placeOf(own: readonly Clue[], studied: readonly Studied[], languages: readonly (Language | undefined)[]) {
  const names = own.flatMap((c) => c.places.map((p) => studied[c.document]!.document.text.slice(p.at.start, p.at.end)))
  const name = mostFrequent(names)
  if (!name) return undefined
  for (const language of new Set(languages)) {
    if (!language) continue
    const reading = gazetteerOf(language)
      .readings(name)
      .find((r) => r.list === 'place' || r.list === 'capital')
    const at =
      reading &&
      (reading.list === 'place'
        ? entriesOf(language).places.get(reading.id)?.at
        : entriesOf(language).countries.get(reading.id)?.capital)
    if (at) return { name, lat: at[0], lon: at[1] }
  }
  return { name }
}

/** The value that occurs most often; the first of equals. */
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | undefined
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value
  return best
}
