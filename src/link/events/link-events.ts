import { entriesOf } from '../../lang/entries.ts'
import { gazetteerOf } from '../../lang/gazetteer.ts'
import type { Language } from '../../lang/language.ts'
import type { EventRecord } from '../../model/dossier.ts'
import { idOf } from '../../model/ids.ts'
import { by, compareText } from '../../model/order.ts'
import { spanOf } from '../../model/span.ts'
import type { Studied } from '../../model/studied.ts'
import type { TimeMention } from '../../model/time.ts'
import { nameKey } from '../actors/keys.ts'
import type { LinkedActors } from '../actors/link-actors.ts'
import { isBroadPlace } from './broad-place.ts'
import { type Clue, cluesOf } from './clues.ts'
import { type Clusters, clustersOf } from './clusters.ts'
import { excludes } from './dates.ts'
import { labelOf } from './label.ts'
import { outerPlaces } from './outer-places.ts'

/** Happenings of these groups are told of again and again without time and place: they belong to the last one that had them. */
const CENTRAL: ReadonlySet<string> = new Set(['deadly', 'protest', 'abduction', 'grave', 'custody'])

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
  times: readonly (readonly TimeMention[])[],
): LinkedEvents {
  const clues = cluesOf(studied, times, (d, name) => isBroadPlace(languages[d], name))
  const union = clustersOf(clues)
  joinInClause(clues, union, studied)
  joinByPlace(clues, union)
  joinByTime(clues, union, actors)
  joinDatedToPlaced(clues, union)
  joinRetold(clues, union, studied, languages)
  joinLoneTellings(clues, union, studied)

  const groups = new Map<number, number[]>()
  clues.forEach((_, i) => {
    const root = union.find(i)
    const members = groups.get(root)
    if (members) members.push(i)
    else groups.set(root, [i])
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

/** "killed in a five-day operation": a noun of the same group that hangs from a verb is the same happening. */
function joinInClause(clues: readonly Clue[], union: Clusters, studied: readonly Studied[]): void {
  const at = new Map<string, number>()
  clues.forEach((clue, i) => {
    at.set(`${clue.document} ${clue.happening.head}`, i)
  })
  clues.forEach((clue, i) => {
    const { tokens } = studied[clue.document]!.annotation
    let up = tokens[clue.happening.head]!.head
    for (let steps = 0; steps < 3 && up >= 0; steps++, up = tokens[up]!.head) {
      const other = at.get(`${clue.document} ${up}`)
      if (other === undefined) continue
      if (clues[other]!.group === clue.group && !excludes(clues[other]!, clue)) union.join(other, i)
      return
    }
  })
}

/** Told of the same place, in the same group, and no dates that exclude each other. What is said in a place is not one thing for that. */
function joinByPlace(clues: readonly Clue[], union: Clusters): void {
  const byPlace = new Map<string, number[]>()
  clues.forEach((clue, i) => {
    if (SAID.has(clue.happening.family)) return
    for (const { key } of clue.places) {
      const bucket = [`${clue.group} ${key}`]
      joinFirstFitting(byPlace, bucket, bucket, clues, union, i, () => true)
    }
  })
}

/**
 * Dated in one month, of the same type, on days that two documents may give one event, in no different places, and done by nobody else: what two
 * people said on one day are two statements, and when somebody spoke is no matter on which accounts differ by a day.
 */
function joinByTime(clues: readonly Clue[], union: Clusters, actors: LinkedActors): void {
  const byMonth = new Map<string, number[]>()
  const doersOf = clues.map((clue) => doers(clue, actors))
  clues.forEach((clue, i) => {
    if ((clue.start?.length ?? 0) < 10) return
    const isSaid = SAID.has(clue.happening.family)
    const isCentral = CENTRAL.has(clue.group)
    const kind = isCentral ? clue.group : isSaid ? clue.happening.family : clue.happening.type
    if (kind === 'happening') return
    const month = `${kind} ${clue.start!.slice(0, 7)}`
    const own = doersOf[i]!
    // Looked up by whoever did it where that decides, so that a month in which everybody speaks is not gone through for each of them.
    const [among, into] = isCentral ? [[month], [month]] : bucketsByDoer(month, own, isSaid)
    const fits = (j: number) => {
      const other = clues[j]!
      return !differentPlaces(other, clue) && !(isSaid && !isCentral && excludes(other, clue))
    }
    joinFirstFitting(byMonth, among, into, clues, union, i, fits)
  })
}

/** Where to look for what the same people did, and for what nobody is said to have done; and where to be found. */
function bucketsByDoer(month: string, own: ReadonlySet<string>, isSaid: boolean): readonly [string[], string[]] {
  const [all, nobody] = [`${month} all`, `${month} nobody`]
  const mine = [...own].map((id) => `${month} ${id}`)
  if (isSaid) return [mine, mine]
  return own.size === 0
    ? [[all], [all, nobody]]
    : [
        [nobody, ...mine],
        [all, ...mine],
      ]
}

/** Families of happenings that consist in somebody's saying something. */
const SAID: ReadonlySet<string> = new Set(['statement', 'warning'])

/** Who did what is told. */
function doers({ document, happening }: Clue, actors: LinkedActors): Set<string> {
  const agents = happening.participants.filter(({ role }) => role === 'agent')
  return new Set(agents.flatMap(({ phrase }) => actors.actorAt[document]!.get(phrase.head) ?? []))
}

/** Joins a clue to the first cluster among some buckets that it fits, and leaves one member of each cluster in the buckets. */
function joinFirstFitting(
  buckets: Map<string, number[]>,
  among: readonly string[],
  into: readonly string[],
  clues: readonly Clue[],
  union: Clusters,
  i: number,
  may: (j: number) => boolean,
): void {
  const lists = among.flatMap((key) => {
    const list = buckets.get(key)
    return list ? [list] : []
  })
  const earlier = lists.length === 1 ? lists[0]! : [...new Set(lists.flat())].sort((a, b) => a - b)
  const fitting = earlier.find((j) => may(j) && union.fits(j, clues[i]!))
  if (fitting !== undefined) {
    union.join(fitting, i)
    return
  }
  for (const key of into) {
    const list = buckets.get(key)
    if (list) list.push(i)
    else buckets.set(key, [i])
  }
}

const differentPlaces = (a: Clue, b: Clue) =>
  a.places.length > 0 && b.places.length > 0 && !a.places.some((p) => b.places.some((q) => p.key === q.key))

/** Dated and without a place: the largest cluster of the group that has one, if no date in it speaks against that. */
function joinDatedToPlaced(clues: readonly Clue[], union: Clusters): void {
  const sizes = new Map<number, { group: string; size: number; first: number }>()
  clues.forEach((clue, i) => {
    const root = union.find(i)
    const known = sizes.get(root) ?? { group: clue.group, size: 0, first: i }
    sizes.set(root, { ...known, size: known.size + (clue.places.length > 0 ? 1 : 0) })
  })
  const largest = new Map<string, { size: number; first: number }>()
  for (const { group, size, first } of sizes.values()) {
    if (size > (largest.get(group)?.size ?? 0)) largest.set(group, { size, first })
  }
  const placed = new Set(clues.flatMap((clue, i) => (clue.places.length > 0 ? [union.find(i)] : [])))
  clues.forEach((clue, i) => {
    if ((clue.start ?? clue.weekday) === undefined || !CENTRAL.has(clue.group) || placed.has(union.find(i))) return
    const target = largest.get(clue.group)
    if (target && union.allFit(target.first, i)) union.join(target.first, i)
  })
}

/** Told without time and place: what was told of last in the document, else the next, in the same group. */
function joinRetold(
  clues: readonly Clue[],
  union: Clusters,
  studied: readonly Studied[],
  languages: readonly (Language | undefined)[],
): void {
  const isBare = (c: Clue) => c.start === undefined && c.weekday === undefined && c.places.length === 0
  const sentenceOf = (c: Clue) => studied[c.document]!.annotation.tokens[c.happening.head]!.sentence
  const isNoun = (c: Clue) => studied[c.document]!.annotation.tokens[c.happening.head]!.upos === 'NOUN'
  const others = studied.map((one, d) => othersNouns(one, languages[d]))
  /** "the massacre", "rapes and looting", and any verb; "a massacre", "its operation" may be others. */
  const isTakenUp = (c: Clue) => !isNoun(c) || !others[c.document]!.has(c.happening.head)
  const anchorOf = (i: number, step: 1 | -1): number => {
    const clue = clues[i]!
    for (let j = i + step; clues[j]?.document === clue.document; j += step) {
      const other = clues[j]!
      if (Math.abs(sentenceOf(other) - sentenceOf(clue)) > RETOLD_WITHIN && !isNoun(clue)) return -1
      if (other.group === clue.group && !isBare(other)) return j
    }
    return -1
  }
  const anchors = clues.map((clue, i) => {
    if (!isBare(clue) || !CENTRAL.has(clue.group) || !RETOLD.has(clue.happening.type) || !isTakenUp(clue)) return -1
    const before = anchorOf(i, -1)
    return before >= 0 ? before : anchorOf(i, 1)
  })
  anchors.forEach((anchor, i) => {
    if (anchor >= 0) union.join(anchor, i)
  })
  // What a document tells without any time or place of its own is the one event of that kind that the case is about, if it names its place.
  const main = mainOf(clues, union, isBare)
  const named = new Map<number, Set<string>>()
  for (const target of main.values()) named.set(target, new Set())
  const roots = new Map([...main.values()].map((target) => [union.find(target), target]))
  const told = new Set<string>()
  clues.forEach((clue, i) => {
    const target = roots.get(union.find(i))
    if (target !== undefined) for (const { key } of clue.places) named.get(target)!.add(key)
    if (!isBare(clue)) told.add(`${clue.document} ${clue.group}`)
  })
  const texts = new Map<string, boolean>()
  const names = (document: number, target: number): boolean => {
    const key = `${document} ${target}`
    let known = texts.get(key)
    if (known === undefined) {
      const text = nameKey(studied[document]!.document.text)
      const keys = [...named.get(target)!]
      known = keys.length === 0 || keys.some((k) => text.includes(k))
      texts.set(key, known)
    }
    return known
  }
  clues.forEach((clue, i) => {
    const target = main.get(clue.group)
    if (target === undefined || !isBare(clue) || anchors[i]! >= 0 || !RETOLD.has(clue.happening.type)) return
    if (!isTakenUp(clue) || told.has(`${clue.document} ${clue.group}`) || !names(clue.document, target)) return
    union.join(target, i)
  })
}

/** Heads of nouns with an indefinite article, a possessor or a word that says which kind ("information attacks"): what they tell of need not have been told of before. */
function othersNouns({ document, annotation }: Studied, language: Language | undefined): Set<number> {
  const words = language?.coreference?.definite ?? []
  const found = new Set<number>()
  annotation.tokens.forEach((token) => {
    if (token.head < 0) return
    const isDefinite = words.includes(document.text.slice(token.start, token.end).toLowerCase())
    const isKind = token.rel === 'compound' && token.upos === 'NOUN'
    if ((token.rel === 'det' && !isDefinite) || token.rel === 'nmod:poss' || isKind) found.add(token.head)
  })
  return found
}

/** By group, a member of the one cluster that holds at least half of what is dated or placed. */
function mainOf(clues: readonly Clue[], union: Clusters, isBare: (clue: Clue) => boolean): Map<string, number> {
  const groups = new Map<string, { all: number; clusters: Map<number, number> }>()
  clues.forEach((clue, i) => {
    if (isBare(clue) || !CENTRAL.has(clue.group)) return
    const known = groups.get(clue.group) ?? { all: 0, clusters: new Map<number, number>() }
    known.all++
    known.clusters.set(union.find(i), (known.clusters.get(union.find(i)) ?? 0) + 1)
    groups.set(clue.group, known)
  })
  const main = new Map<string, number>()
  for (const [group, { all, clusters }] of groups) {
    const half = [...clusters].filter(([, size]) => size * 2 >= all)
    if (half.length === 1) main.set(group, half[0]![0])
  }
  return main
}

/** Sentences within which a happening without time and place goes with one that has them. */
const RETOLD_WITHIN = 5

/** Types of happenings that are told of again without time and place; fighting, for one, goes on everywhere. */
const RETOLD: ReadonlySet<string> = new Set([
  'killing',
  'shooting',
  'bombing',
  'strike',
  'attack',
  'raid',
  'abuse',
  'operation',
  'explosion',
  'collapse',
  'flood',
  'crash',
  'sinking',
  'disaster',
  'storm',
  'fire',
  'earthquake',
  'death',
  'injury',
  'disappearance',
  'protest',
  'march',
  'riot',
  'abduction',
  'downing',
  'arrest',
  'clash',
  'violence',
  'burial',
  'staging',
  'discovery',
  'grave',
])

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
  // A blast that killed twelve is a blast.
  const isDisaster = own.some((c) => c.happening.family === 'disaster')
  const telling = own.filter(
    ({ happening }) => happening.family !== 'casualties' && !(isDisaster && happening.type === 'killing'),
  )
  const type = mostFrequent((telling.length > 0 ? telling : own).map((c) => c.happening.type)) ?? 'happening'
  const when = mostFrequent(own.filter((c) => c.start).map((c) => `${c.start}/${c.end ?? ''}`))
  const [start = '', end = ''] = when?.split('/') ?? []
  const isSaid = own.every((c) => SAID.has(c.happening.family))
  const place = isSaid ? undefined : placeOf(own, studied, languages)
  const participants = new Map<string, { actor: string; role: string }>()
  for (const clue of own) {
    for (const { phrase, role } of clue.happening.participants) {
      const actor = actors.actorAt[clue.document]!.get(phrase.head)
      if (actor) participants.set(`${actor} ${role}`, { actor, role })
    }
  }
  const speaker = isSaid ? [...participants.values()].find(({ role }) => role === 'agent') : undefined
  const where = speaker
    ? `by ${actors.actors.find(({ id }) => id === speaker.actor)!.name}`
    : place && `in ${place.name}`
  const label = labelOf(own, type, where, studied)
  return {
    id: idOf('evt', lastingKey(own, studied)),
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

/** What stays when further documents tell of an event: one of its happenings, by a measure that no order of documents changes. */
function lastingKey(own: readonly Clue[], studied: readonly Studied[]): string {
  const keys = own.map(({ document, happening }) => {
    const one = studied[document]!
    return `${one.document.id}:${one.annotation.tokens[happening.head]!.start}`
  })
  return keys.reduce((first, key) => (compareText(key, first) < 0 ? key : first))
}

const known = new WeakMap<Studied, ReadonlySet<string>>()
function outerOf(one: Studied): ReadonlySet<string> {
  const found = known.get(one) ?? outerPlaces(one)
  known.set(one, found)
  return found
}

function placeOf(own: readonly Clue[], studied: readonly Studied[], languages: readonly (Language | undefined)[]) {
  const named = own.flatMap((c) =>
    c.places.map(({ at, key }) => ({ key, name: studied[c.document]!.document.text.slice(at.start, at.end) })),
  )
  // Of the town and its province, the town.
  const outer = new Set([...new Set(own.map((c) => c.document))].flatMap((d) => [...outerOf(studied[d]!)]))
  const inner = named.filter(({ key }) => !outer.has(key))
  const name = mostFrequent((inner.length > 0 ? inner : named).map((one) => one.name))
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

/**
 * Documents that tell of one event only, and name a place of the event that most documents tell of, tell of that one, whatever they call the spot
 * where it was ("the east wing", "the north of the district"), unless a date speaks against it.
 */
function joinLoneTellings(clues: readonly Clue[], union: Clusters, studied: readonly Studied[]): void {
  const clusters = new Map<number, { group: string; documents: Set<number>; places: Set<string>; size: number }>()
  clues.forEach((clue, i) => {
    if (!CENTRAL.has(clue.group)) return
    const root = union.find(i)
    const own = clusters.get(root) ?? { group: clue.group, documents: new Set(), places: new Set(), size: 0 }
    clusters.set(root, own)
    own.documents.add(clue.document)
    own.size++
    for (const { key } of clue.places) own.places.add(key)
  })
  const main = new Map<string, number>()
  for (const [root, { group, documents, places, size }] of clusters) {
    const best = clusters.get(main.get(group) ?? -1)
    const isMore =
      !best || documents.size > best.documents.size || (documents.size === best.documents.size && size > best.size)
    if (places.size > 0 && isMore) main.set(group, root)
  }
  const texts = new Map<number, string>()
  const text = (document: number): string => {
    const known = texts.get(document) ?? nameKey(studied[document]!.document.text)
    texts.set(document, known)
    return known
  }
  for (const [root, { group, documents }] of clusters) {
    const target = main.get(group)
    const others = target === undefined ? undefined : clusters.get(target)
    if (target === undefined || !others || root === target || others.documents.size < 2) continue
    const apart = [...documents].every((d) => !others.documents.has(d))
    const named = [...documents].every((d) => [...others.places].some((place) => text(d).includes(place)))
    if (apart && named && union.allFit(target, root)) union.join(target, root)
  }
}
