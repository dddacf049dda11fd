/** What a capture says about itself in its metadata: nothing for a text; JSON-LD, OpenGraph, meta elements and the like for a page. */
export interface About {
  /** Its title, in the order in which they are to be believed. */
  readonly titles: readonly string[]
  readonly site?: string
  readonly published?: DatedBy
  readonly updated?: string
  readonly authors: readonly string[]
  /** The page's own address. */
  readonly url?: string
  readonly language?: string
}

export interface DatedBy {
  /** ISO 8601. */
  readonly iso: string
  readonly from: 'json-ld' | 'meta' | 'time'
}

export const NOTHING_ABOUT: About = { titles: [], authors: [] }
