import type { TimeMention } from '../../../model/time.ts'
import { phraseBefore } from '../../terms/phrases-before.ts'
import { Gap } from '../../terms/term.ts'
import type { Refiner } from './refiner.ts'

/** "almost decade-long", "more than year-long": bounds before a length whose number is only implied. */
export const boundDuration: Refiner = (drafts, { terms, index }) =>
  drafts.map((draft, i) => {
    const { days } = draft
    if (draft.meaning.kind !== 'duration' || !days || days.min !== days.max || days.approximate) return draft
    const found = phraseBefore(index.modifiers, terms, draft.first)
    if (!found || found.first < (drafts[i - 1]?.next ?? 0) || terms[draft.first]!.gap >= Gap.line) return draft
    return { ...draft, first: found.first, days: bounded(days, found.value.means) }
  })

type Days = NonNullable<TimeMention['days']>

function bounded({ min, max }: Days, means: 'lower' | 'upper' | 'about'): Days {
  if (means === 'about') return { min, max, approximate: true }
  return { min: means === 'upper' ? null : min, max: means === 'lower' ? null : max, approximate: false }
}
