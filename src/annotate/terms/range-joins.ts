import type { RangeWords } from '../../lang/counting.ts'

/** Words between two numbers or times that make them one range, with what may lead it; `free` where nothing need to. */
export interface RangeJoin {
  readonly words: string
  readonly leads: ReadonlySet<string>
  readonly free: boolean
}

/** One entry for each joining word, however many leads it has. */
export function rangeJoins(ranges: readonly RangeWords[]): RangeJoin[] {
  const joins = [...new Set(ranges.map((range) => range.join))]
  return joins.map((join) => {
    const same = ranges.filter((range) => range.join === join)
    return { words: join, leads: new Set(same.flatMap((r) => r.lead ?? [])), free: same.some((r) => !r.lead) }
  })
}

/** The words that may lead a range, each once. */
export const rangeLeads = (ranges: readonly RangeWords[]): string[] => [
  ...new Set(ranges.flatMap((range) => range.lead ?? [])),
]
