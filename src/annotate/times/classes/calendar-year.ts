import { phraseAt } from '../../terms/phrases.ts'
import { phraseBefore } from '../../terms/phrases-before.ts'
import { isStreetBehind } from '../../terms/street-behind.ts'
import { Gap, type Term } from '../../terms/term.ts'
import type { Caught } from '../captures.ts'
import type { TimeScope } from '../scope.ts'

/** Years that a text about our world may speak of without saying "the year". */
const FIRST = 1000
const LAST = 2199
/** In this span four digits without a separator are a year unless something speaks against it. */
const NEAR_FIRST = 1900
const NEAR_LAST = 2059

/** Four digits that a date may end with. */
export function calendarYear({ terms }: TimeScope, at: number): Caught | undefined {
  const term = terms[at]
  if (term?.kind !== 'digits' || term.key.length !== 4) return undefined
  const year = Number(term.key)
  if (year < FIRST || year > LAST || isPartOfNumber(terms, at)) return undefined
  return { next: at + 1, set: { year } }
}

/** A year by itself: "in 2014", "the 2020 ouster", but not "2000 people". */
export function yearAlone(scope: TimeScope, at: number): Caught | undefined {
  const caught = calendarYear(scope, at)
  if (!caught || isCounted(scope, at) || isStreetBehind(scope.terms, scope.index, at + 1)) return undefined
  const year = caught.set.year ?? 0
  const led = isLed(scope, at)
  if (year < NEAR_FIRST || year > NEAR_LAST) return led && !isFollowedByNoun(scope, at) ? caught : undefined
  // Round ones are as often a count: they need a word that says that they are not.
  if (year % 100 === 0 && !led) return undefined
  return caught
}

function isPartOfNumber(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]
  const after = terms[at + 1]
  if (before && terms[at]!.gap === Gap.none && (before.kind !== 'mark' || /[$€£#@°+.,:'/]/.test(before.key)))
    return true
  if (before?.key === '-' && isCodeBefore(terms, at)) return true
  if (!after || after.gap !== Gap.none) return false
  if (after.kind !== 'mark') return true
  if (/[%°$€£@]/.test(after.key)) return true
  const digits = terms[at + 2]
  if (digits?.kind !== 'digits' || digits.gap !== Gap.none) return false
  return /[.,:/]/.test(after.key) || (terms[at + 3]?.key === after.key && terms[at + 3]?.gap === Gap.none)
}

/** "555-2014": digits before a hyphen that are no year themselves. */
function isCodeBefore(terms: readonly Term[], at: number): boolean {
  const hyphen = terms[at - 1]!
  const digits = terms[at - 2]
  return (
    hyphen.gap === Gap.none &&
    terms[at]!.gap === Gap.none &&
    digits?.kind === 'digits' &&
    digits.key.length !== 4 &&
    digits.key.length > 2
  )
}

/** Bounded, measured, paid, or followed by what is counted. */
function isCounted({ terms, index, calendar }: TimeScope, at: number): boolean {
  const after = terms[at + 1]
  if (phraseBefore(index.modifiers, terms, at) && !phraseBefore(calendar.about, terms, at))
    return !phraseBefore(calendar.openRanges, terms, at)
  if (phraseBefore(index.signs, terms, at) || phraseBefore(index.labels, terms, at)) return true
  if (!after || after.gap >= Gap.line) return false
  if (calendar.notYearBefore.has(after.key)) return true
  if (after.key === '-' && after.gap === Gap.none)
    return calendar.notYearBefore.has(terms[at + 2]?.key ?? '') || isMeasured(terms, index, at + 2)
  return isMeasured(terms, index, at + 1)
}

const isMeasured = (terms: readonly Term[], index: TimeScope['index'], at: number) =>
  phraseAt(index.measures, terms, at)?.value.short !== true &&
  (phraseAt(index.measures, terms, at) !== undefined ||
    phraseAt(index.scales, terms, at) !== undefined ||
    phraseAt(index.currencies, terms, at) !== undefined)

const isLed = ({ terms, calendar }: TimeScope, at: number) => phraseBefore(calendar.yearLeads, terms, at) !== undefined

/** A word right behind: before our times that is more likely what is counted, or a street ("in 1200 cases", "of 1553 Main Street"). */
function isFollowedByNoun({ terms, calendar }: TimeScope, at: number): boolean {
  const after = terms[at + 1]
  return after?.kind === 'word' && after.gap === Gap.space && !calendar.clauseWords.has(after.key)
}
