import type { Range } from '../model/span.ts'
import type { WritingRules } from './writing-rules.ts'

/** A stretch without white space that is being cut. `end` is where it ends; found words are added to `words`. */
export interface Chunk {
  readonly text: string
  readonly end: number
  readonly paragraph: Range
  readonly rules: WritingRules
  readonly words: Range[]
}
