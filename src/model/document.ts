import type { Range, Span } from './span.ts'

/**
 * A capture, read: clean text that no later stage changes, what was taken out, and what the page says about itself.
 */
export interface Document {
  readonly id: string
  readonly sha256: string
  /** First of its sightings. */
  readonly file: string
  /** How the bytes became characters. Every reader sets it. */
  readonly decoded?: Decoded
  /** Set where the page bears no report: it only asks for a log-in, for cookies, for a script. The text is what it says. */
  readonly wall?: Wall
  /** Further places where the same bytes were met. */
  readonly alsoAt: readonly string[]
  readonly url?: string
  readonly title: string
  /** Where the title stands in `text`, if it does. */
  readonly titleAt?: Range
  readonly publisher?: string
  /** ISO 8601, at the precision given. */
  readonly published?: string
  readonly updated?: string
  /** Where the publication date was found: "case.json", "json-ld", "meta", "text", "url". */
  readonly publishedFrom?: string
  readonly retrieved?: string
  readonly byline?: string
  /** BCP 47, primary language only: "en". "und" where it cannot be told. */
  readonly language: string
  readonly translated?: Translated
  readonly credits: readonly Credit[]
  /** Clean text; paragraphs separated by a blank line. Frozen. */
  readonly text: string
  readonly removed: readonly Removed[]
  /** Where each stretch of `text` came from in the capture's decoded text, ascending and gapless over `text`. */
  readonly map: readonly MapEntry[]
  /** Name and version of the reader. */
  readonly by: string
}

/** The encoding that a capture's bytes were read in. */
export interface Decoded {
  /** Name of the encoding as WHATWG has it, in lower case: "utf-8", "windows-1252". */
  readonly charset: string
  /**
   * How it was chosen: a byte order mark; a declaration in the first 1,024 bytes; because the bytes are valid UTF-8, or mostly so;
   * every second byte is zero; or because nothing else fits.
   */
  readonly how: 'bom' | 'declared' | 'valid-utf-8' | 'mostly-utf-8' | 'zero-bytes' | 'default'
  /** Bytes or sequences that stand for no character and became U+FFFD. */
  readonly replacements: number
  /** Encoding that was declared and not followed: unknown, or contradicted by a byte order mark. */
  readonly overruled?: string
}

export interface Wall {
  readonly kind: 'cookies' | 'log-in' | 'payment' | 'script' | 'robot-check' | 'not-found' | 'region'
  /** The words that show it. */
  readonly evidence: string
}

export interface Translated {
  /** Language of the original, where something shows it. */
  readonly from?: string
  /** What shows that the text is a machine's translation. */
  readonly evidence: readonly string[]
}

/** An agency or outlet that the text credits with material: "AFP material contributed to this report". */
export interface Credit {
  readonly name: string
  /** `agency-credit`: material was taken over. `cited`: the text relays what it reported. */
  readonly kind: 'agency-credit' | 'cited'
  /** Words in `text`, or in the `exact` of a removed piece (`removed` is its index). */
  readonly span: Span
  readonly removed?: number
}

/** A piece of page furniture that is not part of `text`. */
export interface Removed {
  readonly kind:
    | 'navigation'
    | 'caption'
    | 'credit'
    | 'promotion'
    | 'footer'
    | 'dateline'
    | 'byline'
    | 'boilerplate'
    | 'hidden'
  /** Its words, white space folded. */
  readonly exact: string
  /** Place in the capture's decoded text; may have markup in it. */
  readonly start: number
  readonly end: number
  /** Why it was taken out: the rule's id. */
  readonly by: string
}

/**
 * `text` from `at` for `length` units stands in the decoded capture from `source` for `sourceLength` units: word for word, or as an
 * entity, or as white space (which may have markup or removed pieces in it).
 */
export interface MapEntry {
  readonly at: number
  readonly length: number
  readonly source: number
  readonly sourceLength: number
}
