import { daysOf } from '../model/days.ts'
import type { Clocks, Dossier } from '../model/dossier.ts'
import type { ClockName } from '../model/vocabulary.ts'

/**
 * The day by which each claim of a dossier was there, by one of its clocks: the last that the clock allows, since before that nobody can be
 * sure of it. Absent where the clock does not tell.
 */
export function placedClaims(dossier: Dossier, clock: ClockName): Map<string, number> {
  const placed = new Map<string, number>()
  for (const { id, clocks } of dossier.claims) {
    const day = clocks && lastDay(clocks[clock])
    if (day !== undefined) placed.set(id, day)
  }
  return placed
}

/** The same for documents, by when they were published or captured; what is said in them decides for the clock of saying. */
export function placedDocuments(dossier: Dossier, clock: ClockName): Map<string, number> {
  if (clock === 'said') return firstSaid(dossier)
  const placed = new Map<string, number>()
  for (const { id, published, publishedInferred, retrieved } of dossier.documents) {
    const time = clock === 'captured' ? retrieved : (published ?? publishedInferred?.latest)
    const day = time === undefined ? undefined : daysOf(time)?.last
    if (day !== undefined) placed.set(id, day)
  }
  return placed
}

/** A document is there from the day on which the first of its statements was made; one without any, from its publication. */
function firstSaid(dossier: Dossier): Map<string, number> {
  const placed = new Map<string, number>()
  const said = placedClaims(dossier, 'said')
  for (const { id, document } of dossier.claims) {
    const day = said.get(id)
    if (day !== undefined) placed.set(document, Math.min(day, placed.get(document) ?? day))
  }
  for (const [document, day] of placedDocuments(dossier, 'published'))
    if (!placed.has(document)) placed.set(document, day)
  return placed
}

function lastDay(clock: NonNullable<Clocks['said']> | undefined): number | undefined {
  const time = clock?.end ?? (clock?.precision === 'since' ? undefined : clock?.start)
  return time === undefined ? undefined : daysOf(time)?.last
}
