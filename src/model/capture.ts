/**
 * Bytes as they came, and how they came. Never edited; its identity is the hash of the bytes, so the same bytes met twice are one
 * capture with two sightings.
 */
export interface Capture {
  /** SHA-256 of the bytes, in hex. */
  readonly sha256: string
  readonly bytes: Uint8Array
  /** Where these bytes were met, sorted; at least one. */
  readonly sightings: readonly Sighting[]
  /** What the bytes are, found from the bytes. */
  readonly type: MediaType
}

export type MediaType = 'text/html' | 'text/plain' | 'text/markdown'

export interface Sighting {
  /** Path relative to the input's root, with forward slashes on every system. */
  readonly file: string
  /** What somebody declared about it: `case.json`, or the transport in a later release. */
  readonly declared: Declared
}

/** What a case file says of a document. The document's own words stay apart from it. */
export interface Declared {
  readonly url?: string
  readonly publisher?: string
  /** ISO 8601. */
  readonly published?: string
  /** ISO 8601: when the bytes were captured. */
  readonly retrieved?: string
  readonly title?: string
  readonly language?: string
}
