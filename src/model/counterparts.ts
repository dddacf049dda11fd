import type { Dossier } from './dossier.ts'
import { compareText } from './order.ts'

/** For records of one dossier, the id of the record of another that is the same thing. One to one; who has no counterpart is absent. */
export interface Counterparts {
  readonly actors: ReadonlyMap<string, string>
  readonly events: ReadonlyMap<string, string>
  readonly questions: ReadonlyMap<string, string>
  readonly origins: ReadonlyMap<string, string>
}

/**
 * Which actors, events, questions and origins of two dossiers are the same: those that share most of the words they rest on. Ids of
 * documents and claims stay from build to build, and the others are found by them, whatever became of their own ids.
 *
 * @param claimIn  id that a claim of the first dossier has in the second; its own where nothing is said
 * @param placeIn  the same for a place in a document
 */
export function counterparts(
  first: Dossier,
  second: Dossier,
  claimIn: (id: string) => string = (id) => id,
  placeIn: (place: Place) => Place | undefined = (place) => place,
): Counterparts {
  const key = ({ document, start, end }: Place) => `${document} ${start} ${end}`
  const moved = (place: Place) => {
    const there = placeIn(place)
    return there ? [key(there)] : []
  }
  const claimed = (claims: Dossier['claims'], id: (claim: string) => string) => {
    const byActor = new Map<string, string[]>()
    for (const { id: claim, claimer } of claims) {
      if (claimer === null) continue
      const list = byActor.get(claimer)
      if (list) list.push(id(claim))
      else byActor.set(claimer, [id(claim)])
    }
    return byActor
  }
  const [firstClaims, secondClaims] = [claimed(first.claims, claimIn), claimed(second.claims, (id) => id)]
  const same = (id: string) => id
  return {
    actors: matched(
      first.actors.map((a) => traits(a.id, a.name, [...a.mentions.flatMap(moved), ...(firstClaims.get(a.id) ?? [])])),
      second.actors.map((a) => traits(a.id, a.name, [...a.mentions.map(key), ...(secondClaims.get(a.id) ?? [])])),
    ),
    events: matched(
      first.events.map((e) => traits(e.id, e.label, e.spans.flatMap(moved))),
      second.events.map((e) => traits(e.id, e.label, e.spans.map(key))),
    ),
    questions: matched(
      first.questions.map((q) => traits(q.id, headOf(q.text), answersOf(q, claimIn))),
      second.questions.map((q) => traits(q.id, headOf(q.text), answersOf(q, same))),
    ),
    origins: matched(
      first.origins.map((o) => traits(o.id, o.label, o.claims.map(claimIn))),
      second.origins.map((o) => traits(o.id, o.label, o.claims)),
    ),
  }
}

export interface Place {
  readonly document: string
  readonly start: number
  readonly end: number
}

interface Traits {
  readonly id: string
  readonly name: string
  readonly keys: ReadonlySet<string>
}

/** The same id is a word in common, so that what rests on nothing else is found, too. */
const traits = (id: string, name: string, keys: readonly string[]): Traits => ({
  id,
  name,
  keys: new Set([id, ...keys]),
})

const answersOf = ({ aspect, positions }: Dossier['questions'][number], idIn: (claim: string) => string) =>
  positions.flatMap(({ claims }) => claims.map((claim) => `${aspect} ${idIn(claim)}`))

/** A question without the name of its event, which hangs on the documents that tell of it. */
const headOf = (text: string) => (text.includes(' (') ? text.slice(0, text.indexOf(' (')) : text)

/** What more records than this rest on tells nothing of any of them. */
const MOST_HOLDERS = 24

/** Pairs off records: most keys in common first, then the same id, the same name, and the order of ids. Either way round, the same pairs. */
function matched(first: readonly Traits[], second: readonly Traits[]): Map<string, string> {
  const [ones, others] = [holdersOf(first), holdersOf(second)]
  const pairs: { one: Traits; other: Traits; shared: number }[] = []
  for (const one of first) {
    const shared = new Map<Traits, number>()
    for (const key of one.keys) {
      const holders = others.get(key) ?? []
      if (holders.length > MOST_HOLDERS || (ones.get(key)?.length ?? 0) > MOST_HOLDERS) continue
      for (const other of holders) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    for (const [other, count] of shared) pairs.push({ one, other, shared: count })
  }
  const alike = ({ one, other }: { one: Traits; other: Traits }) =>
    one.id === other.id ? 2 : one.name === other.name ? 1 : 0
  const ids = ({ one, other }: { one: Traits; other: Traits }) => [one.id, other.id].sort(compareText).join(' ')
  pairs.sort((a, b) => b.shared - a.shared || alike(b) - alike(a) || compareText(ids(a), ids(b)))
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const { one, other } of pairs) {
    if (found.has(one.id) || taken.has(other.id)) continue
    found.set(one.id, other.id)
    taken.add(other.id)
  }
  return found
}

function holdersOf(records: readonly Traits[]): Map<string, Traits[]> {
  const holders = new Map<string, Traits[]>()
  for (const record of records) {
    for (const key of record.keys) {
      const list = holders.get(key)
      if (list) list.push(record)
      else holders.set(key, [record])
    }
  }
  return holders
}
