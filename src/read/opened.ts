import type { Problem } from '../model/problem.ts'
import type { About } from './about.ts'
import type { Block } from './block.ts'

/** What the reader of a format hands on: the words as blocks, and what the capture says about itself. */
export interface Opened {
  readonly blocks: readonly Block[]
  readonly about: About
  readonly problems: readonly Problem[]
  /** Who wrote it, where the reader of the format found that in the text. */
  readonly byline?: string
}
