import type { Quantity } from '../../model/annotation.ts'

/** A quantity in terms, from `first` to `next` (exclusive). */
export interface Found extends Pick<Quantity, 'min' | 'max' | 'approximate' | 'kind' | 'unit'> {
  readonly first: number
  readonly next: number
  readonly numberFirst: number
  readonly numberNext: number
  readonly rule: string
}
