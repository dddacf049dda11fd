import type { Insertable, Selectable } from 'kysely'

/**
 * The tables of a store, as kysely sees them. Every one is append-only: a row is added once and never changed or removed, and triggers
 * refuse both. A row's `seq` is its place in the one order of everything that was recorded.
 *
 * Columns named `body` hold JSON, `sha256` the SHA-256 of that JSON as UTF-8 (of the bytes, for captures), in hex. Words of documents
 * and files are kept inside JSON only: its escapes carry NUL and halves of surrogate pairs through any database.
 */
export interface Tables {
  /** Which migrations made these tables. */
  counterclaim_schema: { number: number; name: string }
  /**
   * One row for each record of any kind: from 1 upward, without gaps, in the order in which they were committed. `sha256` is the hash of
   * all that the record's own row says (`record.ts`).
   */
  records: { seq: number; kind: RecordKind; sha256: string }
  captures: { seq: number; sha256: string; bytes: Uint8Array }
  /** Where the bytes of a capture were met, with what was declared there. */
  sightings: { seq: number; capture: string; sha256: string; body: string }
  /** Documents as read. */
  documents: { seq: number; capture: string; sha256: string; body: string }
  /** Which document a reader made of a capture; `input` is the hash of the capture with its sightings. */
  readings: { seq: number; input: string; reader: string; document: string; problem_count: number }
  annotations: Layer
  findings: Layer
  dossiers: { seq: number; sha256: string; body: string }
  /** Which dossier a build ended with; `input` is the hash of everything that it was made from, `case_id` is JSON. */
  builds: { seq: number; case_id: string; input: string; dossier: string }
  /** What could not be done while another record was made, in the order in which it was reported. */
  problems: { seq: number; record: number; position: number; sha256: string; body: string }
  /** Corrections by people. One that is taken back stays; the record that takes it back names it in `undoes`. */
  decisions: { seq: number; person: string; subject: string; undoes: number | null; sha256: string; body: string }
}

/** What components made of one document; `versions` names them (JSON), `versions_sha256` is its hash. */
interface Layer {
  seq: number
  document: string
  versions: string
  versions_sha256: string
  problem_count: number
  sha256: string
  body: string
}

/** Tables whose rows are records, each with its place in the order. */
export const RECORD_KINDS = [
  'captures',
  'sightings',
  'documents',
  'readings',
  'annotations',
  'findings',
  'dossiers',
  'builds',
  'problems',
  'decisions',
] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

export type Row<T extends keyof Tables> = Selectable<Tables[T]>
export type NewRow<T extends RecordKind> = Omit<Insertable<Tables[T]>, 'seq'>
