import type { Claim, Question, Relation } from '../model/dossier.ts'
import { by } from '../model/order.ts'
import type { Linked } from '../model/studied.ts'
import type { Draft } from './draft.ts'
import { cited } from './words.ts'

/** Claims of one question that are set beside each other as counts of different people; more would say the same again. */
const MOST_INCOMPARABLE = 12

/**
 * A later count by the same counter: not a contradiction, but what it counts now. Told in another document, of the same people as far as the
 * words say, and later by a day of the same kind: both as told ("on Monday"), or both of their documents.
 */
export function updates({ claims, actors, figures, studied }: Linked, questions: readonly Question[]): Relation[] {
  const byId = new Map(claims.map((c) => [c.id, c]))
  const names = new Map(actors.map((a) => [a.id, a.name]))
  const published = new Map(studied.map(({ document }) => [document.id, document.published?.slice(0, 10)]))
  const population = new Map(figures.map((f) => [f.claim, f.population]))
  const found: Relation[] = []
  for (const question of questions) {
    if (question.aspect !== 'how-many') continue
    const series = new Map<string, Count[]>()
    question.positions.forEach(({ claims: ids }, position) => {
      for (const id of ids) {
        const claim = byId.get(id)!
        const day = claim.saidOn?.slice(0, 10) ?? published.get(claim.document)
        if (claim.claimer === null || day?.length !== WHOLE_DAY) continue
        const key = [claim.claimer, population.get(id), claim.saidOn ? 'said' : 'published'].join(' ')
        const counts = series.get(key)
        if (counts) counts.push({ claim, position, day })
        else series.set(key, [{ claim, position, day }])
      }
    })
    for (const counts of series.values())
      found.push(...laterOnes(counts, names.get(counts[0]!.claim.claimer ?? '') ?? ''))
  }
  return found
}

interface Count {
  readonly claim: Claim
  readonly position: number
  readonly day: string
}

/** Length of a date of which the day is known: "2024-05-01". */
const WHOLE_DAY = 10

function laterOnes(counts: readonly Count[], counter: string): Relation[] {
  const inTime = counts.toSorted(
    by(
      (c) => c.day,
      (c) => c.position,
    ),
  )
  return inTime.slice(1).flatMap((later, i): Relation[] => {
    const before = inTime[i]!
    if (before.position === later.position || before.day === later.day) return []
    if (before.claim.document === later.claim.document) return []
    const why = `“${counter}” counts again: ${cited(later.claim.content)} (${later.day}) after ${cited(before.claim.content)} (${before.day}).`
    const kind = { kind: 'updates', on: 'how-many', by: 'reconcile/updates@1' } as const
    return [{ from: later.claim.id, to: before.claim.id, ...kind, why }]
  })
}

/** Classes of figures that look like rivals and are none. */
const ASIDE: ReadonlySet<string> = new Set(['incomparable', 'narrower', 'part-of'])

/** Numbers that look like a contradiction and are none: of fighters and of civilians, of the place itself and of elsewhere. */
export function incomparable(drafts: readonly Draft[]): Relation[] {
  const found: Relation[] = []
  const add = (a: Claim | undefined, b: Claim | undefined, why: string) => {
    if (!a || !b || a.id === b.id || found.length >= MOST_INCOMPARABLE * drafts.length) return
    found.push({ from: a.id, to: b.id, kind: 'incomparable', on: 'how-many', why, by: 'reconcile/incomparable@1' })
  }
  const counts = drafts.filter((d) => d.aspect === 'how-many')
  for (const { answers, comparisons } of counts) {
    const byId = new Map(answers.flatMap((a) => a.claims.map((c) => [c.id, c] as const)))
    const none = (comparisons ?? []).filter((c) => ASIDE.has(c.class) && c.on !== 'counter')
    for (const { from, to, why } of none.slice(0, MOST_INCOMPARABLE)) add(byId.get(from), byId.get(to), why)
  }
  const main = new Map(counts.filter((d) => !d.elsewhere).map((d) => [`${d.measure} ${d.event ?? ''}`, d]))
  for (const draft of counts) {
    const other = draft.elsewhere ? main.get(`${draft.measure} ${draft.event ?? ''}`) : undefined
    if (other)
      add(
        draft.answers[0]?.claims[0],
        other.answers[0]?.claims[0],
        `One of them counts elsewhere: “${draft.elsewhere}”.`,
      )
  }
  return found
}
