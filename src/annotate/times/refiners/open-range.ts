import type { OpenRangeWords } from '../../../lang/calendar.ts'
import { phraseBefore } from '../../terms/phrases-before.ts'
import { Gap } from '../../terms/term.ts'
import type { Draft } from '../draft.ts'
import type { TimeScope } from '../scope.ts'
import type { Refiner } from './refiner.ts'

/** "since 2011", "until Friday", "by Thursday morning", "before July 8": one end is open. */
export const openRange: Refiner = (drafts, scope) =>
  drafts.map((draft, i) => {
    const found = phraseBefore(scope.calendar.openRanges, scope.terms, draft.first)
    if (!found || found.first < (drafts[i - 1]?.next ?? 0) || !isPlaced(draft) || draft.beside) return draft
    if (scope.terms[draft.first]!.gap >= Gap.line || (found.value.exclusive && !isWhole(scope, draft.next)))
      return draft
    return { first: found.first, next: draft.next, meaning: meaningOf(found.value, draft), rule: 'open-range' }
  })

const isPlaced = ({ meaning: { kind } }: Draft) =>
  kind === 'date' || kind === 'weekday' || kind === 'offset' || kind === 'anaphor'

function meaningOf({ open, exclusive }: OpenRangeWords, { meaning }: Draft): Draft['meaning'] {
  return {
    kind: 'range',
    ...(open === 'end' ? { from: meaning } : { to: meaning }),
    ...(exclusive && { exclusive: true as const }),
  }
}

/** Whether "before" governs the time and not a noun behind it: "before Sunday, …" but not "before Sunday's march". */
function isWhole({ terms, calendar }: TimeScope, at: number): boolean {
  const term = terms[at]
  if (!term || term.gap >= Gap.line) return true
  if (term.kind === 'mark') return term.key !== "'" && !(term.key === '-' && term.gap === Gap.none)
  return calendar.clauseWords.has(term.key)
}
