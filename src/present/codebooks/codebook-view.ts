import type { Ledger } from '../ledger.ts'
import { ACLED } from './acled.ts'
import { AIRWARS } from './airwars.ts'
import type { Codebook, Entry } from './codebook.ts'
import { type Difference, differencesOf } from './differences.ts'
import { EVERY_CASUALTY } from './every-casualty.ts'
import { type Incident, incidentsOf } from './incident.ts'
import { UCDP } from './ucdp.ts'

/** In the order of columns. */
export const CODEBOOKS: readonly Codebook[] = [ACLED, UCDP, AIRWARS, EVERY_CASUALTY]

/** One incident as each codebook would record it. */
export interface CodebookView {
  readonly incident: Incident
  /** One for each codebook, in the order of `CODEBOOKS`. */
  readonly entries: readonly Entry[]
  readonly differences: readonly Difference[]
}

/** The same ledger by the rules of each codebook. No figure is changed by it, and where a rule leaves something to a coder it is left. */
export function codebookViews(ledger: Ledger): readonly CodebookView[] {
  const before = known.get(ledger)
  if (before !== undefined) return before
  const views = incidentsOf(ledger).map((incident): CodebookView => {
    const entries = CODEBOOKS.map((codebook) => codebook.record(incident))
    return { incident, entries, differences: differencesOf(incident, entries) }
  })
  known.set(ledger, views)
  return views
}

/** Several parts of a page ask for the same. */
const known = new WeakMap<Ledger, readonly CodebookView[]>()
