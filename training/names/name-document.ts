import type { TaggedName } from '../../src/annotate/names/name-labels.ts'

/** A sentence to learn names from, or to measure with. */
export interface NamedSentence {
  readonly words: readonly string[]
  readonly names: readonly TaggedName[]
  /** Words of which nobody said whether and what they name: learnt from only as far as the rest of the sentence needs. */
  readonly open: readonly (readonly [first: number, last: number])[]
}

export interface NamedDocument {
  readonly id: string
  readonly sentences: readonly NamedSentence[]
}
