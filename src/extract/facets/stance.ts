import type { Facet, FoundClaim, FoundFigure, Happening } from '../../model/findings.ts'

/** What a rule finds before it is known which claim says it. */
export interface Stance extends Omit<Facet, 'claim' | 'side'> {
  /** Token that takes the side: its negation counts. */
  readonly token: number
  readonly side: Facet['side']
}

export interface Found {
  readonly claims: readonly FoundClaim[]
  readonly figures: readonly FoundFigure[]
  readonly happenings: readonly Happening[]
}
