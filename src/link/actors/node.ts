import type { Mention } from '../../model/annotation.ts'
import type { Range } from '../../model/span.ts'

/** Somebody of one document: the mentions of one entity, or a phrase that names a source and nobody that can be followed. */
export interface Node {
  readonly document: number
  readonly mentions: readonly Mention[]
  /** Where there is no mention: the words. */
  readonly phrase?: Range
  readonly local: string
}
