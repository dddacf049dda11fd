import { daysOf, isoOfDay } from '../model/days.ts'
import type { Dossier } from '../model/dossier.ts'
import { CounterclaimError, problem } from '../model/problem.ts'
import type { Studied } from '../model/studied.ts'
import type { ClockName } from '../model/vocabulary.ts'
import { inNamesOf } from './in-names-of.ts'
import { partOf } from './part-of.ts'
import { placedClaims, placedDocuments } from './placed.ts'

/** Works a dossier out of documents: what links and reconciles them. */
export type Again = (studied: readonly Studied[]) => Dossier

export interface Whole {
  readonly dossier: Dossier
  /** Its documents, in its order. */
  readonly studied: readonly Studied[]
  readonly again: Again
}

/** The documents that were there on a day, as far as they were; and of the others, which came later and which nobody can place. */
export interface Known {
  readonly studied: readonly Studied[]
  readonly later: readonly string[]
  readonly unplaced: readonly string[]
}

/**
 * A dossier as of the end of a day: worked out again from what was there by then, and from nothing else. What belongs together keeps the id
 * that it has in the whole. Throws a CounterclaimError (`replay/nothing-yet`) where nothing was there.
 */
export function asOf(whole: Whole, day: string, clock: ClockName): Pick<Whole, 'dossier' | 'studied'> {
  const last = daysOf(day)?.last
  if (last === undefined) throw new CounterclaimError(problem('replay/not-a-date', { text: day }))
  const known = knownOn(whole, clock)(last)
  if (known.studied.length === 0) throw new CounterclaimError(nothingYet(whole.dossier, day, clock))
  const dossier = dossierOn(whole, known)
  return {
    dossier: {
      ...dossier,
      asOf: { day: isoOfDay(last), clock, later: [...known.later], unplaced: [...known.unplaced] },
    },
    studied: known.studied,
  }
}

/** What is known by a day, for one day after another. */
export function knownOn({ dossier, studied }: Whole, clock: ClockName): (day: number) => Known {
  const documents = placedDocuments(dossier, clock)
  const claims = clock === 'said' ? placedClaims(dossier, clock) : undefined
  const ids = claims ? idsByDocument(dossier) : undefined
  return (day) => {
    const kept: Studied[] = []
    const later: string[] = []
    const unplaced: string[] = []
    for (const one of studied) {
      const { id, file } = one.document
      const placed = documents.get(id)
      if (placed === undefined) unplaced.push(file)
      else if (placed > day) later.push(file)
      else if (!claims) kept.push(one)
      else {
        const own = ids?.get(id) ?? []
        kept.push(partOf(one, (c) => (claims.get(own[c] ?? '') ?? Number.POSITIVE_INFINITY) <= day))
      }
    }
    return { studied: kept, later, unplaced }
  }
}

/** The dossier of what is known; the whole itself where that is all. */
export function dossierOn(whole: Whole, { studied }: Known): Dossier {
  const isWhole = studied.length === whole.studied.length && studied.every((one, i) => one === whole.studied[i])
  if (isWhole) return whole.dossier
  const documents = new Set(studied.flatMap(({ document }) => [document.id, document.file]))
  const about = ({ document, about: file }: Dossier['warnings'][number]) => document ?? file
  const warnings = whole.dossier.warnings.filter((one) => {
    const of = about(one)
    return of === undefined || documents.has(of)
  })
  return { ...inNamesOf(whole.dossier, whole.again(studied)), warnings }
}

/** Ids of the claims of each document, in the order of its findings. */
function idsByDocument({ claims }: Dossier): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const { id, document } of claims) {
    const list = ids.get(document)
    if (list) list.push(id)
    else ids.set(document, [id])
  }
  return ids
}

function nothingYet(dossier: Dossier, day: string, clock: ClockName) {
  const days = [...placedDocuments(dossier, clock).values()]
  if (days.length === 0) return problem('replay/no-dates', { clock })
  return problem('replay/nothing-yet', { day, clock, first: isoOfDay(days.reduce((a, b) => Math.min(a, b))) })
}
