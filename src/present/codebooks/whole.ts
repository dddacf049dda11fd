import type { Open } from './codebook.ts'
import { type Count, countInWords } from './count.ts'
import type { Incident } from './incident.ts'

/** Which counts of an incident are of all, and which of a part. */
export interface Whole {
  /** Those that leave nobody out; where there is none, those that all count the same kind of people. */
  readonly counts: readonly Count[]
  readonly parts: readonly Count[]
  /** What is not said where no report counts everybody. */
  readonly open: readonly Open[]
}

/** Reports that name different kinds of people are never added up: that would be a number that nobody gave. */
export function wholeOf({ counts, measure }: Incident): Whole {
  const everybody = counts.filter((count) => count.of === 'everybody')
  if (everybody.length > 0 || counts.length === 0)
    return { counts: everybody, parts: counts.filter((count) => count.of !== 'everybody'), open: [] }
  const kinds = new Set(counts.map(kindOf))
  const [first] = counts
  if (kinds.size === 1 && first !== undefined)
    return {
      counts,
      parts: [],
      open: [
        {
          why: `No report counts everybody: ${countInWords(first)} counts some, and whether others were ${measure} is not said.`,
        },
      ],
    }
  const why = 'No report counts everybody, and counts of different people are not added up here.'
  return { counts: [], parts: counts, open: [{ why }, ...counts.slice(0, MOST).map(asAlternative)] }
}

/** Alternatives that are named; the counts themselves are all shown. */
const MOST = 6

const kindOf = ({ of, figure }: Count) => (of === 'some' ? `some ${figure.counted?.toLowerCase()}` : of)

const asAlternative = (count: Count): Open => ({ why: `${countInWords(count)} counts a part.` })
