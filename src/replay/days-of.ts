import { isoOfDay } from '../model/days.ts'
import type { Day, DayQuestion, Dossier, Question } from '../model/dossier.ts'
import { by } from '../model/order.ts'
import type { ClockName } from '../model/vocabulary.ts'
import { dossierOn, knownOn, type Whole } from './as-of.ts'
import { placedClaims, placedDocuments } from './placed.ts'

/**
 * Documents that are worked through once more, all days together, beside half of those of the case: a case of hundreds of reports shows
 * several days as one, so that its time stays in step with its size.
 */
const AGAIN = 400

/** What was known on each day on which something came: only what stands otherwise than the day before. */
export function daysOf(whole: Whole, clock: ClockName = 'published'): Day[] {
  const { dossier } = whole
  const documents = placedDocuments(dossier, clock)
  const came = new Map<number, string[]>()
  for (const { id } of dossier.documents) {
    const day = documents.get(id)
    if (day !== undefined) came.set(day, [...(came.get(day) ?? []), id])
  }
  // By the clock of saying, a document goes on coming: a day on which only more of it was said has no document of its own.
  if (clock === 'said') for (const day of placedClaims(dossier, clock).values()) if (!came.has(day)) came.set(day, [])
  const groups = thinned([...came].sort(by(([day]) => day)), dossier.documents.length)
  const known = knownOn(whole, clock)
  let before = new Map<string, string>()
  return groups.map((group): Day => {
    const last = group.at(-1)![0]
    const questions = standing(whole, dossierOn(whole, known(last)))
    const now = new Map(questions.map((q) => [q.question, JSON.stringify(q)]))
    const gone = [...before.keys()].filter((id) => !now.has(id)).sort()
    const moved = questions.filter((q) => before.get(q.question) !== now.get(q.question))
    before = now
    return {
      day: isoOfDay(last),
      ...(group.length > 1 ? { since: isoOfDay(group[0]![0]) } : {}),
      documents: group.flatMap(([, ids]) => ids),
      questions: moved,
      gone,
    }
  })
}

type Came = readonly [day: number, documents: readonly string[]]

/** Days taken together where all of them would be too much: so many documents in each group as keep to the bound. */
function thinned(days: readonly Came[], count: number): Came[][] {
  const sum = (groups: readonly (readonly Came[])[]) => {
    let known = 0
    let all = 0
    for (const group of groups.slice(0, -1)) {
      known += group.reduce((n, [, ids]) => n + ids.length, 0)
      all += known
    }
    return all
  }
  let groups = days.map((day) => [day])
  for (let least = 2; sum(groups) > AGAIN + count / 2 && groups.length > 2; least *= 2) groups = grouped(days, least)
  return groups
}

function grouped(days: readonly Came[], least: number): Came[][] {
  const groups: Came[][] = []
  let current: Came[] = []
  for (const day of days) {
    current.push(day)
    if (current.reduce((n, [, ids]) => n + ids.length, 0) < least) continue
    groups.push(current)
    current = []
  }
  if (current.length > 0) groups.push(current)
  return groups
}

/** The questions of a day as they stood, in the order of their ids. */
function standing(whole: Whole, dossier: Dossier): DayQuestion[] {
  const later = new Map(whole.dossier.questions.map((q) => [q.id, placesOf(q)]))
  const documentOf = new Map(dossier.claims.map(({ id, document }) => [id, document]))
  return [...dossier.questions].sort(by(({ id }) => id)).map((question): DayQuestion => {
    const became = later.get(question.id)
    return {
      question: question.id,
      ...(became ? {} : { text: question.text }),
      status: question.status,
      why: question.why,
      positions: question.positions.map((position) => {
        const place = became ? placeOf(became, position.claims) : undefined
        return {
          answer: position.answer,
          ...(place === undefined ? {} : { position: place }),
          documents: new Set(position.claims.map((id) => documentOf.get(id))).size,
          origins: position.origins.length,
        }
      }),
    }
  })
}

/** The positions that each claim of a question holds. */
type Places = ReadonlyMap<string, readonly number[]>

function placesOf({ positions }: Question): Places {
  const places = new Map<string, number[]>()
  positions.forEach(({ claims }, p) => {
    for (const id of claims) {
      const list = places.get(id)
      if (list) list.push(p)
      else places.set(id, [p])
    }
  })
  return places
}

/** Which position of a question holds most of these claims; the first of several. */
function placeOf(places: Places, claims: readonly string[]): number | undefined {
  const counts = new Map<number, number>()
  for (const id of claims) for (const p of places.get(id) ?? []) counts.set(p, (counts.get(p) ?? 0) + 1)
  const [best] = [...counts].sort(
    by(
      ([, count]) => -count,
      ([p]) => p,
    ),
  )
  return best?.[0]
}
