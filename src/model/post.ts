/** One post on a platform, as an export gives it. */
export interface Post {
  readonly id: string
  /** The account, as it is called in the export. */
  readonly author: string
  /** Seconds since 1970-01-01 UTC; absent where the export gives no time of day that can be understood. */
  readonly time?: number
  readonly text: string
  readonly links: readonly string[]
  /** Hashes of its pictures, as the export gives them. */
  readonly pictures: readonly string[]
  /** What it answers, and what it passes on, where it does: an id, an address or an account. */
  readonly replyTo?: string
  readonly repostOf?: string
  /** Where the post itself can be seen. */
  readonly url?: string
  /** The export, and the post's place in it: the record or row, from 1. */
  readonly file: string
  readonly row: number
}

/** An export of posts, as bytes. */
export interface PostExport {
  readonly file: string
  readonly bytes: Uint8Array
}
