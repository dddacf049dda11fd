import { phraseAt } from '../../terms/phrases.ts'
import { readOrdinal } from '../../terms/read-ordinal.ts'
import { Gap } from '../../terms/term.ts'
import type { Caught } from '../captures.ts'
import type { TimeScope } from '../scope.ts'

/** "19th century", "twentieth century", "XXe siècle". */
export function century(scope: TimeScope, at: number): Caught | undefined {
  const { calendar, terms, index } = scope
  const nth = readOrdinal(terms, at, index) ?? romanOrdinal(scope, at)
  if (!nth || nth.value < 1 || nth.value > 22) return undefined
  const word = phraseAt(calendar.centuries, terms, nth.next)
  return word && { next: word.next, set: { year: (nth.value - 1) * 100 + 1, stretch: 'century' } }
}

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
])

/** "XIX" or "XIXe": centuries need no more than these three signs. */
function romanOrdinal({ terms, index }: TimeScope, at: number): { next: number; value: number } | undefined {
  const term = terms[at]
  if (term?.kind !== 'word' || term.letters === 'lower') return undefined
  const sign = /^([ivx]{1,6})(\p{L}*)$/u.exec(term.key)
  if (!sign?.[1] || (sign[2] && !index.ordinalSuffixes.has(sign[2]))) return undefined
  const next = terms[at + 1]
  const glued = next?.gap === Gap.none && index.ordinalSuffixes.has(next.key)
  return { next: glued ? at + 2 : at + 1, value: romanValue(sign[1]) }
}

function romanValue(roman: string): number {
  const values = [...roman].map((sign) => ROMAN.get(sign) ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}
