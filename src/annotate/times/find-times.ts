import type { Token } from '../../model/annotation.ts'
import { resolveTimes } from '../../model/resolve-time.ts'
import type { Range } from '../../model/span.ts'
import type { TimeMeaning, TimeMention } from '../../model/time.ts'
import { readText } from '../terms/reading.ts'
import { anchorsOf } from './anchors.ts'
import type { Draft } from './draft.ts'
import { grammarOf } from './grammar.ts'
import { propose } from './propose.ts'
import { addClockAbout, addPart } from './refiners/add-part.ts'
import { addPeriod } from './refiners/add-period.ts'
import { boundDuration } from './refiners/bound-duration.ts'
import { joinDurations } from './refiners/join-durations.ts'
import { joinRange } from './refiners/join-range.ts'
import { joinTimeOfDay } from './refiners/join-time-of-day.ts'
import { joinWeekdayDate } from './refiners/join-weekday-date.ts'
import { openRange } from './refiners/open-range.ts'
import type { Refiner } from './refiners/refiner.ts'
import { shareHalf } from './refiners/share-half.ts'
import { shareParts } from './refiners/share-parts.ts'
import type { TimeScope } from './scope.ts'
import { sentenceNumbers } from './sentence-bounds.ts'
import { tenseOf } from './tense.ts'

/** From the smallest join to the widest: each sees what those before it made. */
const REFINERS: readonly Refiner[] = [
  boundDuration,
  joinDurations,
  shareHalf,
  addClockAbout,
  shareParts,
  joinWeekdayDate,
  addPeriod,
  joinTimeOfDay,
  addPart,
  joinRange,
  openRange,
]

/**
 * The expressions of time in a text, in order, none within another. Values are set where the words alone place them, or where the
 * document's date is given; `resolveTimes` sets them again when a better date is known.
 *
 * @param tokens where they are tagged, their tags decide doubtful words ("may", "march") and the tense; none is needed
 * @param sentences places of the sentences; without them they are guessed
 * @param document when the document was published, ISO 8601 at any precision
 */
export function findTimes(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Range[] | undefined,
  language: string,
  document?: string,
): TimeMention[] {
  const grammar = grammarOf(language)
  if (!grammar) return []
  const scope: TimeScope = { ...readText(text, grammar.counting, tokens), calendar: grammar.calendar }
  const proposed = propose(scope, grammar.triggers)
  const drafts = REFINERS.reduce<readonly Draft[]>((found, refine) => refine(found, scope), proposed).filter(
    (draft) => !draft.weak,
  )
  return resolveTimes(mentionsOf(drafts, scope, sentenceNumbers(scope.terms, sentences)), document)
}

function mentionsOf(drafts: readonly Draft[], scope: TimeScope, sentences: Int32Array): TimeMention[] {
  const anchors = anchorsOf(drafts, scope, sentences)
  return drafts.map((draft, i) => {
    const { meaning, anchor } = anchors[i]!
    const tense = needsTense(meaning) ? tenseOf(scope, sentences, draft) : undefined
    return {
      start: scope.terms[draft.first]!.start,
      end: scope.terms[draft.next - 1]!.end,
      meaning,
      ...(draft.days && { days: draft.days }),
      anchor,
      ...(tense && { tense }),
      by: `annotate/times/${draft.rule}@1`,
    }
  })
}

/** Whether the sentence decides which of several is meant: "Tuesday", "March", "the weekend". */
function needsTense(meaning: TimeMeaning): boolean {
  switch (meaning.kind) {
    case 'weekday':
      return meaning.which === 'nearest'
    case 'date':
      return meaning.year === undefined && meaning.yearOffset === undefined && !meaning.which
    case 'offset':
      return meaning.unit === 'weekend'
    case 'range':
      return (
        (meaning.from !== undefined && needsTense(meaning.from)) || (meaning.to !== undefined && needsTense(meaning.to))
      )
    default:
      return false
  }
}
