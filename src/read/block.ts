import type { Run } from './run.ts'

/**
 * A paragraph of a capture before anybody judged it: a line of a text, a block of a page. White space is folded, and every character
 * knows its place in the source.
 */
export interface Block {
  readonly role: BlockRole
  /** Of a heading: 1 to 6. */
  readonly level?: number
  readonly text: string
  readonly runs: readonly Run[]
  /** Part of the text that stands inside links, 0 to 1. */
  readonly linkShare: number
  /** Whether a blank line or the edge of an element stands before it. */
  readonly apart: boolean
  /** Whether it is hidden, or stands outside of what was found to be the article. */
  readonly part: 'article' | 'outside' | 'hidden'
  /** Element around it that says what it is for. */
  readonly region?: 'navigation' | 'footer' | 'aside' | 'header' | 'figure' | 'form'
  /** Names that the page gives to the elements around it (class, id, itemprop), in lower case. */
  readonly hints?: string
}

/** `line` is a line of a text, of which nothing else is known; `speaker` says above a message whose it is, or of which day. */
export type BlockRole =
  | 'line'
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'quote'
  | 'caption'
  | 'cell'
  | 'preformatted'
  | 'control'
  | 'speaker'

export const blockStart = (block: Block) => block.runs[0]!.source
export const blockEnd = (block: Block) => block.runs.at(-1)!.source + block.runs.at(-1)!.sourceLength
