import type { TimeMeaning, TimeMention, TimeUnit } from '../../model/time.ts'
import { phraseAt } from '../terms/phrases.ts'
import { phraseBefore } from '../terms/phrases-before.ts'
import { Gap } from '../terms/term.ts'
import { type Draft, isDay, isTimeOfDay } from './draft.ts'
import type { TimeScope } from './scope.ts'

/** What a draft is counted from, and its meaning where that shows only now. */
export interface Anchored {
  readonly meaning: TimeMeaning
  readonly anchor: TimeMention['anchor']
}

/** How many sentences before an anaphor its time is looked for. */
const REACH = 5
/** … and how many times back at most, however long a sentence is. */
const MOST_TIMES = 24
/** … and before a clock time its day. A bare "in the evening" looks no further than its own sentence. */
const CLOCK_REACH = 3

/** What each draft is counted from. Indexes are those of the list. */
export function anchorsOf(drafts: readonly Draft[], scope: TimeScope, sentences: Int32Array): Anchored[] {
  return drafts.map((draft, i) => {
    const { meaning } = draft
    if (meaning.kind === 'anaphor') return anaphor(drafts, i, scope, sentences)
    if (isOfSomeDay(meaning)) return timeOfDay(drafts, i, scope, sentences)
    return { meaning, anchor: isSelfContained(meaning) ? 'words' : 'document' }
  })
}

function isSelfContained(meaning: TimeMeaning): boolean {
  switch (meaning.kind) {
    case 'date':
      return meaning.year !== undefined
    case 'range':
      return (!meaning.from || isSelfContained(meaning.from)) && (!meaning.to || isSelfContained(meaning.to))
    case 'duration':
    case 'vague':
      return true
    default:
      return false
  }
}

function anaphor(drafts: readonly Draft[], i: number, scope: TimeScope, sentences: Int32Array): Anchored {
  const draft = drafts[i]!
  const { meaning } = draft
  if (meaning.kind !== 'anaphor') return { meaning, anchor: 'document' }
  if (draft.beside && !isClosed(scope, draft.next)) {
    const behind = timeBehind(drafts, i, scope)
    if (behind !== undefined && reaches(drafts[behind]!.meaning, meaning.unit)) return { meaning, anchor: behind }
    const beside = timeBeside(drafts, i, scope)
    return { meaning: { ...meaning, from: 'event' }, anchor: beside ?? 'event' }
  }
  const earlier = earlierTime(
    drafts,
    i,
    sentences,
    (other, j) => reaches(other, meaning.unit) && !isReporting(drafts[j]!, scope),
  )
  return earlier === undefined ? { meaning: { kind: 'vague' }, anchor: 'words' } : { meaning, anchor: earlier }
}

/** Whether nothing follows that could be counted from: "the day after, …". */
function isClosed({ terms }: TimeScope, at: number): boolean {
  const term = terms[at]
  return !term || term.gap >= Gap.line || (term.kind === 'mark' && !/^["'“‘«(#@$€£]$/.test(term.key))
}

/** The time right behind, at most one word between: "a week after the July 5 march". */
function timeBehind(drafts: readonly Draft[], i: number, { terms }: TimeScope): number | undefined {
  const next = drafts[i + 1]
  const from = drafts[i]!.next
  if (!next || next.first - from > 1 || terms[next.first]!.gap >= Gap.line) return undefined
  return next.first === from || terms[from]!.kind === 'word' ? i + 1 : undefined
}

/** The time that an anaphor stands beside, parted by a comma: "April 7, the day after the meeting". */
function timeBeside(drafts: readonly Draft[], i: number, { terms }: TimeScope): number | undefined {
  const before = drafts[i - 1]
  const first = drafts[i]!.first
  return before && before.next === first - 1 && terms[before.next]!.key === ',' && isPlaced(before.meaning)
    ? i - 1
    : undefined
}

/** "said on Friday": when somebody spoke, and not when what is told took place. */
function isReporting({ first, next }: Draft, { terms, calendar }: TimeScope): boolean {
  const join = phraseBefore(calendar.dayJoins, terms, first)
  return (
    phraseBefore(calendar.reportVerbs, terms, join?.first ?? first) !== undefined ||
    phraseAt(calendar.reportVerbs, terms, next) !== undefined
  )
}

function timeOfDay(drafts: readonly Draft[], i: number, scope: TimeScope, sentences: Int32Array): Anchored {
  const { meaning } = drafts[i]!
  const isClock = meaning.kind !== 'date' || meaning.hour !== undefined
  const accepts = (other: TimeMeaning, j: number) => isDayAtHand(other) && !(isClock && isReporting(drafts[j]!, scope))
  const earlier = earlierTime(drafts, i, sentences, accepts, isClock ? CLOCK_REACH : 0)
  if (earlier !== undefined) return { meaning, anchor: earlier }
  const next = drafts[i + 1]
  if (next && isDayAtHand(next.meaning) && sentences[next.first] === sentences[drafts[i]!.first])
    return { meaning, anchor: i + 1 }
  // Of no day that the text says: a clock time is kept, a part of the day alone means nothing.
  return isClock ? { meaning, anchor: 'event' } : { meaning: { kind: 'vague' }, anchor: 'words' }
}

/** A clock time or a part of a day, alone or as the ends of a stretch ("after 9 pm", "from 3 to 5 pm"). */
function isOfSomeDay(meaning: TimeMeaning): boolean {
  if (meaning.kind !== 'range') return isTimeOfDay(meaning)
  return (!meaning.from || isTimeOfDay(meaning.from)) && (!meaning.to || isTimeOfDay(meaning.to))
}

const isDayAtHand = (meaning: TimeMeaning) =>
  isDay(meaning) && !(meaning.kind === 'anaphor' && meaning.from === 'event')

function earlierTime(
  drafts: readonly Draft[],
  i: number,
  sentences: Int32Array,
  accepts: (meaning: TimeMeaning, index: number) => boolean,
  reach = REACH,
): number | undefined {
  const sentence = sentences[drafts[i]!.first]!
  for (let j = i - 1; j >= Math.max(0, i - MOST_TIMES) && sentences[drafts[j]!.first]! >= sentence - reach; j--) {
    const { meaning } = drafts[j]!
    if (isPlaced(meaning) && accepts(meaning, j)) return j
  }
  return undefined
}

/** A time of its own place in the calendar: no length, no open range, no other anaphor of an event. */
function isPlaced(meaning: TimeMeaning): boolean {
  if (meaning.kind === 'range') return meaning.from !== undefined && isPlaced(meaning.from)
  if (meaning.kind === 'anaphor') return meaning.from !== 'event'
  return meaning.kind === 'date' ? !isTimeOfDay(meaning) : meaning.kind === 'weekday' || meaning.kind === 'offset'
}

const FINENESS: Readonly<Record<TimeUnit | 'weekend', number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 1,
  weekend: 1,
  week: 2,
  month: 3,
  year: 4,
  decade: 5,
  century: 6,
}

/** Whether a time is fine enough to count a unit from it: days from a day, not from a year. */
function reaches(meaning: TimeMeaning, unit: TimeUnit): boolean {
  return fineness(meaning) <= Math.max(FINENESS[unit], 1)
}

function fineness(meaning: TimeMeaning): number {
  switch (meaning.kind) {
    case 'weekday':
      return 1
    case 'date':
      return meaning.day !== undefined ? 1 : meaning.month !== undefined ? 3 : meaning.stretch ? 5 : 4
    case 'offset':
    case 'anaphor':
      return FINENESS[meaning.unit]
    case 'range':
      return fineness(meaning.to ?? meaning.from ?? { kind: 'vague' })
    default:
      return Number.POSITIVE_INFINITY
  }
}
