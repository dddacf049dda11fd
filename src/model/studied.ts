import type { Annotation } from './annotation.ts'
import type { Document } from './document.ts'
import type { Actor, Claim, DossierDocument, EventRecord, Figure } from './dossier.ts'
import type { Findings } from './findings.ts'
import type { TimeMention } from './time.ts'

/** One document with everything that was found in it alone. */
export interface Studied {
  readonly document: Document
  readonly annotation: Annotation
  readonly findings: Findings
}

/** The documents of a case with their actors and happenings joined. Lists of lists are by document, in the order of `studied`. */
export interface Linked {
  readonly studied: readonly Studied[]
  readonly actors: readonly Actor[]
  readonly claims: readonly Claim[]
  readonly figures: readonly Figure[]
  readonly events: readonly EventRecord[]
  /** Id of the claim that a finding became. */
  readonly claimOf: readonly (readonly string[])[]
  /** Id of the figure that a finding became. */
  readonly figureOf: readonly (readonly string[])[]
  /** Id of the event that a happening belongs to. */
  readonly eventOf: readonly (readonly (string | undefined)[])[]
  /** Id of the actor whom the phrase with this head names. */
  readonly actorAt: readonly ReadonlyMap<number, string>[]
  /** The times of each document's annotation, with values as far as the case as a whole allows. */
  readonly times: readonly (readonly TimeMention[])[]
  /** What is known of when a document without a date was written. */
  readonly inferred: readonly (DossierDocument['publishedInferred'] | undefined)[]
}
