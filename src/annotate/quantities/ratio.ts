import { phraseAt } from '../terms/phrases.ts'
import type { Amount } from '../terms/read-amount.ts'
import { exact } from '../terms/read-number.ts'
import type { Reading } from '../terms/reading.ts'
import { Gap, goesOn } from '../terms/term.ts'
import type { Found } from './found.ts'

/** A whole that shares are told of; beyond it "3 in 2,000 houses" is rather a place. */
const LARGEST_WHOLE = 1000

/** Wholes that are written in digits even after a number word: "six in 10". */
const ROUND: ReadonlySet<number> = new Set([10, 100, 1000])

/** "one in five", "two out of three", "9 in every 10". */
export function ratioAt({ terms, index, numberAt }: Reading, amount: Amount, limit: number): Found | undefined {
  const { numberNext, min, max } = amount
  const part = max ?? min
  if (
    amount.range ||
    amount.currency ||
    part === null ||
    part < 1 ||
    part >= LARGEST_WHOLE ||
    amount.next !== numberNext
  )
    return undefined
  const join = phraseAt(index.shareJoins, terms, numberNext)
  const whole = join && goesOn(terms, numberNext) ? numberAt(join.next) : undefined
  if (!join || !whole || whole.value <= part || whole.value > LARGEST_WHOLE || terms[join.next]!.gap >= Gap.line)
    return undefined
  const isPlace =
    join.value.words === index.weakShareJoin && (part > 10 || (amount.form !== whole.form && !ROUND.has(whole.value)))
  if (isPlace || terms[whole.next - 1]!.end > limit) return undefined
  const share = (value: number | null) => (value === null ? null : exact(value / whole.value))
  return {
    first: amount.first,
    next: whole.next,
    numberFirst: amount.numberFirst,
    numberNext: whole.next,
    min: share(min),
    max: share(max),
    approximate: amount.approximate,
    kind: 'rate',
    rule: 'ratio',
  }
}
