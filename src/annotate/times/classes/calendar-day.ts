import { phraseAt } from '../../terms/phrases.ts'
import { Gap } from '../../terms/term.ts'
import type { Caught } from '../captures.ts'
import type { TimeScope } from '../scope.ts'

/** A day of the month in digits, with or without its ending: "20", "1st"; not the 23 of "23,000" or of "23 percent". */
export function calendarDay({ terms, index }: TimeScope, at: number): Caught | undefined {
  const term = terms[at]
  if (term?.kind !== 'digits' || term.key.length > 2) return undefined
  const day = Number(term.key)
  if (day < 1 || day > 31 || isGluedToValue(terms, at)) return undefined
  const suffix = terms[at + 1]
  const isOrdinal = suffix?.kind === 'word' && suffix.gap === Gap.none
  if (isOrdinal && !index.ordinalSuffixes.has(suffix.key)) return undefined
  const next = isOrdinal ? at + 2 : at + 1
  return goesOn({ terms, index }, next) ? undefined : { next, set: { day } }
}

/** After a letter, a currency sign or a decimal mark. */
function isGluedToValue(terms: TimeScope['terms'], at: number): boolean {
  const before = terms[at - 1]
  if (!before || terms[at]!.gap !== Gap.none) return false
  return before.kind !== 'mark' || /[$€£#.,:'°+]/.test(before.key)
}

/** Whether what follows makes the digits a larger number or a measure. */
function goesOn({ terms, index }: Pick<TimeScope, 'terms' | 'index'>, next: number): boolean {
  const after = terms[next]
  if (!after) return false
  if (after.gap === Gap.none && /^[.,:]$/.test(after.key)) {
    const digits = terms[next + 1]
    return digits?.kind === 'digits' && digits.gap === Gap.none
  }
  if (after.gap === Gap.none && /^[%+°$€£]$/.test(after.key)) return true
  if (after.gap >= Gap.line || after.kind === 'mark') return false
  return phraseAt(index.scales, terms, next) !== undefined || phraseAt(index.measures, terms, next) !== undefined
}
