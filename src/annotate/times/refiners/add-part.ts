import type { TimeMeaning } from '../../../model/time.ts'
import type { PhraseIndex, Words } from '../../terms/phrases.ts'
import { phraseBefore } from '../../terms/phrases-before.ts'
import { Gap, type Term } from '../../terms/term.ts'
import type { Draft } from '../draft.ts'
import { isTimeOfDay } from '../draft.ts'
import type { TimeScope } from '../scope.ts'
import type { Refiner } from './refiner.ts'

/** "early May", "late on Sunday", "at the end of March", "around April 7": what stands before a time and narrows or loosens it. */
export const addPart: Refiner = (drafts, scope) => {
  const result: Draft[] = []
  for (const draft of drafts) {
    const limit = result.at(-1)?.next ?? 0
    result.push(withAbout(scope, withPart(scope, draft, limit), limit))
  }
  return result
}

function withPart({ calendar, terms }: TimeScope, draft: Draft, limit: number): Draft {
  const found = phraseBefore(calendar.periodParts, terms, draft.first)
  if (!found || found.first < limit || terms[draft.first]!.gap >= Gap.line || !takesPart(draft.meaning)) return draft
  const { part } = found.value
  return { ...draft, first: found.first, meaning: part ? { ...draft.meaning, part } : draft.meaning }
}

type Parted = Extract<TimeMeaning, { readonly part?: unknown }>

const takesPart = (meaning: TimeMeaning): meaning is Parted =>
  meaning.kind !== 'range' &&
  meaning.kind !== 'duration' &&
  meaning.kind !== 'vague' &&
  !meaning.part &&
  !isTimeOfDay(meaning)

function withAbout({ calendar, terms }: TimeScope, draft: Draft, limit: number): Draft {
  if (draft.meaning.kind !== 'date' || isTimeOfDay(draft.meaning)) return draft
  return loosened(calendar.about, terms, draft, limit)
}

/** "about 3 pm", "shortly after noon": before the clock time is joined to its day. */
export const addClockAbout: Refiner = (drafts, { calendar, terms }) =>
  drafts.map((draft, i) =>
    isTimeOfDay(draft.meaning) ? loosened(calendar.clockAbout, terms, draft, drafts[i - 1]?.next ?? 0) : draft,
  )

function loosened(index: PhraseIndex<Words>, terms: readonly Term[], draft: Draft, limit: number): Draft {
  const found = phraseBefore(index, terms, draft.first)
  if (!found || found.first < limit || terms[draft.first]!.gap >= Gap.line || draft.meaning.kind !== 'date')
    return draft
  return { ...draft, first: found.first, meaning: { ...draft.meaning, approximate: true } }
}
