import type { NameKind } from '../../model/annotation.ts'

/** A name while names are being settled: tokens of the document from `first` (inclusive) to `last` (exclusive). */
export interface FoundName {
  readonly first: number
  readonly last: number
  readonly kind: NameKind
  readonly known?: string
  readonly by: string
  /** Whether nothing but another reading of more words may change it: general knowledge that is not in doubt. */
  readonly sure: boolean
}
