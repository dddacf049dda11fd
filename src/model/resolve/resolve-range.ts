import { addMonths, civilDate, dayNumber } from '../civil-date.ts'
import { formatIso, hasOrder, type IsoTime, parseIso } from '../iso-time.ts'
import type { RangeMeaning, TimeMeaning, TimePart, TimeValue } from '../time.ts'
import type { TimeContext } from './context.ts'

type Resolve = (meaning: TimeMeaning, context: TimeContext) => TimeValue | undefined

/**
 * "from May 4 to 12", "since 2011", "before Friday". One end that the words leave without a year or a week is taken nearest to
 * the other, so that the ends are never in the wrong order; a range that stays so has no value.
 */
export function resolveRange(meaning: RangeMeaning, context: TimeContext, resolve: Resolve): TimeValue | undefined {
  if (meaning.from && meaning.to) return between(meaning.from, meaning.to, context, resolve)
  if (meaning.from) {
    const from = resolve(meaning.from, context)
    return from && since(from, meaning.exclusive === true)
  }
  if (meaning.to) {
    const to = resolve(meaning.to, context)
    return to && until(to, meaning.exclusive === true)
  }
  return undefined
}

function between(from: TimeMeaning, to: TimeMeaning, context: TimeContext, resolve: Resolve): TimeValue | undefined {
  const alone = isSelfContained(from) && !isSelfContained(to) ? resolve(from, context) : undefined
  const end = resolve(to, alone?.start ? { ...context, document: alone.start, tense: 'future' } : context)
  const document = end?.start ?? context.document
  const start =
    alone ??
    resolve(from, end && !isFixed(from) ? { ...context, ...(document && { document }), tense: 'past' } : context)
  const last = end?.end ?? end?.start
  if (!start?.start || !end || !last || !hasOrder(start.start, last)) return undefined
  return {
    start: start.start,
    end: last,
    ...(start.part && { part: start.part }),
    ...(start.dayPart && { dayPart: start.dayPart }),
    ...((start.approximate || end.approximate) && { approximate: true }),
    known: union(start.known, end.known),
    implied: union(start.implied, end.implied),
  }
}

/** Stated with its year: needs nothing to be placed. */
const isSelfContained = (meaning: TimeMeaning) => meaning.kind === 'date' && meaning.year !== undefined

/** Counted from the document whatever stands at the other end: "from last Monday to today". */
const isFixed = (meaning: TimeMeaning) =>
  isSelfContained(meaning) ||
  meaning.kind === 'offset' ||
  meaning.kind === 'anaphor' ||
  (meaning.kind === 'weekday' && meaning.which !== 'nearest')

const union = (a: readonly TimePart[], b: readonly TimePart[]) => [...new Set([...a, ...b])]

function since(from: TimeValue, exclusive: boolean): TimeValue | undefined {
  const { start, end, ...rest } = from
  const edge = exclusive ? step(end ?? start, 1) : start
  return edge === undefined ? undefined : { start: edge, open: 'end', ...rest }
}

function until(to: TimeValue, exclusive: boolean): TimeValue | undefined {
  const { start, end, ...rest } = to
  const edge = exclusive ? step(start, -1) : (end ?? start)
  return edge === undefined ? undefined : { end: edge, open: 'start', ...rest }
}

/** The next or the previous unit of a moment's own precision: "before 2014" ends with 2013. A clock time is left as it is. */
function step(iso: string | undefined, by: 1 | -1): string | undefined {
  const time: IsoTime | undefined = iso === undefined ? undefined : parseIso(iso)
  if (!time) return undefined
  const { year, month, day, hour } = time
  if (month === undefined) return formatIso({ year: year + by })
  if (day === undefined) return formatIso(addMonths(year, month, by))
  if (hour === undefined) return formatIso(civilDate(dayNumber({ year, month, day }) + by))
  return iso
}
