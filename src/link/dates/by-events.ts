import { daysOf, isoOfDay } from '../../model/days.ts'
import { resolveTimes } from '../../model/resolve-time.ts'
import { type DocumentSpan, spanOf } from '../../model/span.ts'
import type { Studied } from '../../model/studied.ts'
import type { TimeMention } from '../../model/time.ts'
import { type Clue, cluesOf, groupOf } from '../events/clues.ts'
import type { Dated } from './infer-dates.ts'

/** Days around the dated happenings of a case in which its undated documents may have been written. */
const BEFORE = 3
const AFTER = 45
/** More days than this and nothing is known that the year did not say. */
const WIDEST = 10
/** What a happening of the same month is worth beside one of the same day. */
const SAME_MONTH = 0.25

type IsBroad = Parameters<typeof cluesOf>[2]

/**
 * Narrows down when documents without a date were written, by what they tell of: a document that says "on Tuesday" of what another dates to
 * 19 April was written in the week after that. Times are given values that hold for every day that it may have been written on, and only those.
 */
export function inferByEvents(studied: readonly Studied[], dated: readonly Dated[], isBroad: IsBroad): Dated[] {
  const times = dated.map((d) => d.times)
  const known = cluesOf(studied, times, isBroad).filter((clue) => (clue.start?.length ?? 0) >= 10)
  const days = known.map((clue) => dayOf(clue.start!)).filter((day) => day !== undefined)
  if (days.length === 0) return [...dated]
  const published = studied.flatMap(({ document }) => dayOf(document.published ?? '') ?? [])
  const first = Math.min(...range(days)) - BEFORE
  const last = Math.max(...range([...days, ...published])) + AFTER
  const index = indexOf(studied, known)
  return studied.map((one, d) => {
    const before = dated[d]!
    if (!before.inferred) return before
    const open = openTimes(one, before.times)
    if (open.length === 0) return before
    const earliest = dayOf(before.inferred.earliest ?? '') ?? first
    return narrowed(one, d, before, open, index, Math.max(first, earliest), Math.min(last, first + 400))
  })
}

/** The least and the greatest: enough to spread into a call however many there are. */
const range = (days: readonly number[]): readonly [number, number] => {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const day of days) {
    low = Math.min(low, day)
    high = Math.max(high, day)
  }
  return [low, high]
}

interface Known {
  readonly clue: Clue
  readonly words: ReadonlySet<string>
}

/** Of these there are many in a few days, and alike: that two documents tell of one on some day does not make it the same. */
const MANY: ReadonlySet<string> = new Set(['other', 'statement', 'publication', 'diplomacy', 'response', 'decision'])

/** Dated happenings by group. */
function indexOf(studied: readonly Studied[], clues: readonly Clue[]): Map<string, Known[]> {
  const index = new Map<string, Known[]>()
  for (const clue of clues) {
    if (MANY.has(clue.group)) continue
    const entry = { clue, words: wordsOf(studied[clue.document]!, clue) }
    const list = index.get(clue.group)
    if (list) list.push(entry)
    else index.set(clue.group, [entry])
  }
  return index
}

/** Dictionary forms of whom and what a happening is about and where it was. */
function wordsOf({ annotation }: Studied, { happening }: Pick<Clue, 'happening'>): Set<string> {
  const ranges = [...happening.participants.map((p) => p.phrase.at), ...happening.places]
  const found = new Set<string>()
  for (const token of annotation.tokens) {
    if (!['NOUN', 'PROPN', 'ADJ'].includes(token.upos)) continue
    if (ranges.some((r) => r.start <= token.start && token.end <= r.end)) found.add(token.lemma.toLowerCase())
  }
  return found
}

/** Happenings of a document of which a time stands without a value. */
function openTimes({ findings }: Studied, times: readonly TimeMention[]) {
  return findings.happenings.flatMap((happening) =>
    happening.times.flatMap((t) => (times[t] && times[t].value === undefined ? [{ happening, time: t }] : [])),
  )
}

function narrowed(
  one: Studied,
  d: number,
  before: Dated,
  open: ReturnType<typeof openTimes>,
  index: ReadonlyMap<string, readonly Known[]>,
  first: number,
  last: number,
): Dated {
  const families = new Set(one.findings.happenings.map((h) => h.family))
  const matchers = open.flatMap(({ happening, time }) => {
    const words = wordsOf(one, { happening })
    const same = (index.get(groupOf(happening, families)) ?? []).filter(
      ({ clue, words: others }) => clue.document !== d && [...words].some((w) => others.has(w)),
    )
    return same.length > 0 ? [{ time, same }] : []
  })
  if (matchers.length === 0) return before
  let best = 0
  let days: number[] = []
  const met = new Map<number, { time: number; clue: Clue }>()
  for (let day = first; day <= last; day++) {
    const times = resolveTimes(one.annotation.times, isoOfDay(day))
    let score = 0
    let exact: { time: number; clue: Clue } | undefined
    for (const { time, same } of matchers) {
      const start = times[time]?.value?.start
      if (!start) continue
      const clue = same.find((s) => holdsDay(s.clue, start))?.clue
      if (clue) {
        score += 1
        exact ??= { time, clue }
      } else if (start.length === 7 && same.some((s) => s.clue.start!.startsWith(start))) score += SAME_MONTH
    }
    if (!exact || score < best) continue
    if (score > best) days = []
    best = score
    days.push(day)
    met.set(day, exact)
  }
  const from = days[0]
  const to = days.at(-1)
  if (from === undefined || to === undefined || to - from > WIDEST) return before
  return {
    times: constant(one, days, before.times),
    inferred: {
      earliest: isoOfDay(from),
      latest: isoOfDay(to),
      from: [...before.inferred!.from, spanIn(one, met.get(from)!.time)],
      why: [
        ...before.inferred!.why,
        `It says “${wordsAt(one, met.get(from)!.time)}” of what another document dates to ${met.get(from)!.clue.start}: it was written between ${isoOfDay(from)} and ${isoOfDay(to)}.`,
      ],
    },
  }
}

/** Times with a value only where it is the same whichever of the days the document was written on. */
function constant({ annotation }: Studied, days: readonly number[], before: readonly TimeMention[]): TimeMention[] {
  const all = days.map((day) => resolveTimes(annotation.times, isoOfDay(day)))
  return before.map((mention, i) => {
    if (mention.value) return mention
    const values = new Set(all.map((times) => JSON.stringify(times[i]?.value ?? null)))
    const value = all[0]?.[i]?.value
    return values.size === 1 && value ? { ...mention, value } : mention
  })
}

const holdsDay = ({ start, end }: Clue, time: string) =>
  time.length >= 10 && start!.slice(0, 10) <= time.slice(0, 10) && time.slice(0, 10) <= (end ?? start!).slice(0, 10)

const wordsAt = ({ document, annotation }: Studied, time: number) =>
  document.text.slice(annotation.times[time]!.start, annotation.times[time]!.end)

function spanIn({ document, annotation }: Studied, time: number): DocumentSpan {
  const { start, end } = annotation.times[time]!
  return { document: document.id, ...spanOf(document.text, start, end) }
}

/** The day of a time that is known to the day. */
const dayOf = (time: string) => (time.length < 10 ? undefined : daysOf(time)?.first)
