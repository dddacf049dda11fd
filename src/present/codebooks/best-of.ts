import { groupDigits } from '../words/numbers.ts'
import type { Field, Open, Rule } from './codebook.ts'
import { type Count, countInWords } from './count.ts'
import { left, recorded } from './field.ts'

/** Alternatives that are named; the counts themselves are all shown. */
const MOST = 6

/**
 * A field that holds the most reliable number. Where all counts name one number it is that; which of several sources is the most
 * reliable is nothing that a program says.
 */
export function bestOf(
  name: string,
  label: string,
  counts: readonly Count[],
  rules: readonly Rule[],
  nothing: string,
): Field {
  const [first] = counts
  if (first === undefined) return left(name, label, [{ why: nothing }], rules)
  const { min, max } = first.figure
  const same = counts.every(({ figure }) => figure.min === min && figure.max === max)
  if (same && min !== null && min === max) return recorded(name, label, groupDigits(min), rules, { counts, min, max })
  const why =
    counts.length === 1
      ? `${countInWords(first)} names no single number.`
      : 'Which of the counts is the most reliable, a coder decides.'
  const open: Open[] = [
    { why },
    ...counts.slice(0, MOST).flatMap((count): Open[] => {
      const { min: low, max: high } = count.figure
      return low !== null && low === high ? [{ why: `By ${countInWords(count)}:`, value: groupDigits(low) }] : []
    }),
  ]
  return left(name, label, open, rules, { beside: counts })
}
