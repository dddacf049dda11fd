import type { Open } from './codebook.ts'
import { type Count, countInWords } from './count.ts'

/** The least and the most that some counts name, with what their words leave open. */
export interface Spread {
  /** Null where no count has a least: "up to 500" alone. */
  readonly min: number | null
  /** Null where the highest count is open: "over 300". */
  readonly max: number | null
  /** The highest number that any words name, be it a least: 300 of "over 300". */
  readonly highest: number | null
  readonly least: Count | undefined
  readonly most: Count | undefined
  readonly open: readonly Open[]
}

/** From the lowest to the highest of some counts; an end that words leave open is said, and not made up. */
export function spreadOf(counts: readonly Count[]): Spread {
  const lows = counts.filter(({ figure }) => figure.min !== null)
  const least = smallest(lows, ({ figure }) => figure.min ?? 0)
  const most = smallest(counts, ({ figure }) => -(figure.max ?? figure.min ?? 0))
  const above = counts.find(({ figure }) => figure.max === null)
  const open: Open[] = []
  if (above !== undefined) open.push({ why: `${countInWords(above)} names no most, so it may be more.` })
  const below = least === undefined ? counts[0] : undefined
  if (below !== undefined) open.push({ why: `${countInWords(below)} names no least.` })
  const max = most?.figure.max ?? null
  return { min: least?.figure.min ?? null, max, highest: max ?? most?.figure.min ?? null, least, most, open }
}

function smallest(counts: readonly Count[], of: (count: Count) => number): Count | undefined {
  let found: Count | undefined
  for (const count of counts) if (found === undefined || of(count) < of(found)) found = count
  return found
}
