import type { Comparison } from '../../model/dossier.ts'
import { by } from '../../model/order.ts'
import { compareFigures, type FigureComparison } from './compare-figures.ts'
import type { Counted } from './counted.ts'

/** Rule and version. */
const RULE = 'reconcile/compare@1'
/** Pairs that one question lists, at most. */
const MOST_PAIRS = 300

/**
 * The figures of one question set beside each other in pairs: one pair for all that are worded alike and counted by the same, so that a number
 * which ten papers carry is compared once. Positions that differ come first.
 */
export function comparisonsOf(figures: readonly Counted[]): Comparison[] {
  const alike = new Map<string, Counted>()
  const sorted = [...figures].sort(by((c) => c.figure.id))
  for (const one of sorted) if (!alike.has(keyOf(one))) alike.set(keyOf(one), one)
  const own = [...alike.values()].slice(0, MOST_FIGURES)
  const found: FigureComparison[] = []
  own.forEach((a, i) => {
    for (const b of own.slice(i + 1)) found.push(compareFigures(a, b))
  })
  return found
    .sort(
      by(
        (c) => (c.class === 'same' || c.class === 'supports' ? 1 : 0),
        (c) => c.from.figure.id,
        (c) => c.to.figure.id,
      ),
    )
    .slice(0, MOST_PAIRS)
    .map(({ from, to, words, ...said }) => ({
      from: from.claim.id,
      to: to.claim.id,
      figures: [from.figure.id, to.figure.id],
      ...said,
      words: [...words],
      by: RULE,
    }))
}

/** Figures of one question that are set beside each other, at most. */
const MOST_FIGURES = 40

/** What of a figure its comparisons hang on. */
export const keyOf = ({ figure, counter, day, group, isPart, period, words }: Counted) =>
  [
    figure.min,
    figure.max,
    figure.approximate,
    figure.population,
    counter,
    day?.at,
    day?.kind,
    group,
    isPart,
    period && `${period.start}/${period.end}`,
    words.apart?.exact,
  ].join(' ')
