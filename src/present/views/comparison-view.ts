import type { Comparison } from '../../model/dossier.ts'
import type { ClaimEntry, Ledger, QuestionEntry } from '../ledger.ts'

/** Two figures or dates beside each other, with the statements that give them. */
export interface ComparisonView {
  readonly comparison: Comparison
  readonly from: ClaimEntry
  readonly to: ClaimEntry
}

/** Comparisons that a page or terminal lists of one question, at most. */
const MOST = 24

/** Pairs that say more than that two numbers agree, in the order of the dossier; `left` counts those that are not listed. */
export function comparisonViews(
  ledger: Ledger,
  { question }: QuestionEntry,
): { readonly views: readonly ComparisonView[]; readonly left: number } {
  const telling = (question.comparisons ?? []).filter(({ class: kind }) => kind !== 'same' && kind !== 'supports')
  const views = telling.slice(0, MOST).map((comparison) => ({
    comparison,
    from: ledger.claims.get(comparison.from)!,
    to: ledger.claims.get(comparison.to)!,
  }))
  return { views, left: telling.length - views.length }
}
