import type { Tense } from '../../model/time.ts'
import { phraseAt } from '../terms/phrases.ts'
import { phraseBefore } from '../terms/phrases-before.ts'
import type { Draft } from './draft.ts'
import type { TimeScope } from './scope.ts'

/** How many terms before and behind a time its verb is looked for. */
const REACH_BACK = 10
const REACH_ON = 6

/**
 * Whether the sentence puts a time ahead or behind: the nearest mark before it decides, and only where there is none, the nearest
 * behind it, up to the next comma. Undefined where nothing says it.
 */
export function tenseOf(scope: TimeScope, sentences: Int32Array, draft: Draft): Tense | undefined {
  const mark = markBefore(scope, sentences, draft) ?? markBehind(scope, sentences, draft)
  return mark === 'open' ? undefined : mark
}

type Mark = Tense | 'open'

function markBefore(scope: TimeScope, sentences: Int32Array, { first }: Draft): Mark | undefined {
  for (let at = first - 1; at >= Math.max(0, first - REACH_BACK) && sentences[at] === sentences[first]; at--) {
    if (scope.terms[at]!.key === ';') return undefined
    const mark = markAt(scope, at, first)
    if (mark) return mark
  }
  return undefined
}

function markBehind(scope: TimeScope, sentences: Int32Array, { first, next }: Draft): Mark | undefined {
  const end = Math.min(scope.terms.length, next + REACH_ON)
  for (let at = next; at < end && sentences[at] === sentences[first]; at++) {
    if (/^[,;:]$/.test(scope.terms[at]!.key)) return undefined
    const mark = markAt(scope, at, scope.terms.length)
    if (mark) return mark
  }
  return undefined
}

function markAt(scope: TimeScope, at: number, limit: number): Mark | undefined {
  const { calendar, terms } = scope
  const future = phraseAt(calendar.futureMarks, terms, at)
  if (future && future.next <= limit) return phraseBefore(calendar.pastMarks, terms, at) ? 'past' : 'future'
  if (phraseAt(calendar.openMarks, terms, at)) return 'open'
  const tag = scope.tagAt(terms[at]!.start)
  const { pastTags } = calendar.calendar
  if (tag && pastTags.length > 0) return pastTags.includes(tag.xpos) ? participleTense(scope, at) : undefined
  if (phraseAt(calendar.pastMarks, terms, at)) return 'past'
  return hasPastEnding(scope, at) ? participleTense(scope, at) : undefined
}

/** How far before a participle its auxiliary stands: "will not be closed". */
const AUXILIARY_REACH = 4

/** "closed" is of the future behind "will be". */
function participleTense({ calendar, terms }: TimeScope, at: number): Mark {
  for (let i = at - 1; i >= 0 && i >= at - AUXILIARY_REACH && terms[i]!.kind === 'word'; i--) {
    if (phraseAt(calendar.pastMarks, terms, i)) return 'past'
    if (phraseAt(calendar.futureMarks, terms, i)) return 'future'
    if (phraseAt(calendar.openMarks, terms, i)) return 'open'
  }
  return 'past'
}

function hasPastEnding({ calendar, terms, index }: TimeScope, at: number): boolean {
  const term = terms[at]!
  if (term.kind !== 'word' || term.letters !== 'lower' || term.key.length < 5 || index.scales.has(term.key))
    return false
  return calendar.calendar.pastEndings.some((ending) => term.key.endsWith(ending))
}
