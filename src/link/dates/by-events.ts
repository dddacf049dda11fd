import { daysOf, isoOfDay } from '../../model/days.ts'
import { resolveTimes } from '../../model/resolve-time.ts'
import { type DocumentSpan, type Range, spanOf } from '../../model/span.ts'
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
export function inferByEvents(
  studied: readonly Studied[],
  dated: readonly Dated[],
  isBroad: IsBroad,
  actorAt: readonly ReadonlyMap<number, string>[],
): Dated[] {
  const times = dated.map((d) => d.times)
  const known = cluesOf(studied, times, isBroad).filter((clue) => (clue.start?.length ?? 0) >= 10)
  const days = known.map((clue) => dayOf(clue.start!)).filter((day) => day !== undefined)
  if (days.length === 0) return [...dated]
  const published = studied.flatMap(({ document }) => dayOf(document.published ?? '') ?? [])
  const [first, last] = [
    Math.min(...range([...days, ...published])) - BEFORE,
    Math.max(...range([...days, ...published])) + AFTER,
  ]
  const index = indexOf(studied, known)
  const spoken = sayingsOf(studied, times, actorAt)
  return studied.map((one, d) => {
    const before = dated[d]!
    if (!before.inferred) return before
    const matchers = [
      ...matchersOf(one, d, before.times, index),
      ...spokenMatchers(one, before.times, spoken, actorAt[d]!),
    ]
    const told = toldDay(one, d, index)
    const bounded = boundedBy(before, told, first, last)
    const earliest = daysOf(bounded.inferred!.earliest ?? '')?.first ?? first
    return narrowed(one, bounded, matchers, Math.max(first, earliest), Math.min(last, first + 400))
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
const wordsOf = (one: Studied, { happening }: Pick<Clue, 'happening'>) =>
  wordsWithin(one, [...happening.participants.map((p) => p.phrase.at), ...happening.places])

/** Dictionary forms of the names, nouns and adjectives of some stretches of a text. */
function wordsWithin({ annotation: { tokens } }: Studied, ranges: readonly Range[]): Set<string> {
  const found = new Set<string>()
  for (const { start, end } of ranges) {
    for (let t = firstFrom(tokens, start); t < tokens.length && tokens[t]!.end <= end; t++) {
      const { upos, lemma } = tokens[t]!
      if (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'NUM') found.add(lemma.toLowerCase())
    }
  }
  return found
}

/** Index of the first token that begins at or after an offset. */
function firstFrom(tokens: readonly Range[], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A time of an undated document that has no value yet, and the days that others give to what it is the time of. */
interface Matcher {
  readonly time: number
  readonly same: readonly Dating[]
}

interface Dating {
  readonly start: string
  readonly end?: string
}

/** Happenings that have an open time, with the same happenings of other documents. */
function matchersOf(
  one: Studied,
  d: number,
  times: readonly TimeMention[],
  index: ReadonlyMap<string, readonly Known[]>,
): Matcher[] {
  const families = new Set(one.findings.happenings.map((h) => h.family))
  return one.findings.happenings.flatMap((happening) => {
    const open = happening.times.filter((t) => isOpen(times[t]))
    if (open.length === 0) return []
    const words = wordsOf(one, { happening })
    const same = (index.get(groupOf(happening, families)) ?? [])
      .filter(({ clue, words: others }) => clue.document !== d && [...words].some((w) => others.has(w)))
      .map(({ clue }) => ({ start: clue.start!, ...(clue.end ? { end: clue.end } : {}) }))
    return same.length > 0 ? open.map((time) => ({ time, same })) : []
  })
}

/** Counted from the document's own day: "on Tuesday", "yesterday"; not from an event that the text names ("four days after the flood"). */
const isOpen = (time: TimeMention | undefined): time is TimeMention =>
  time !== undefined && time.value === undefined && time.meaning.kind !== 'anaphor'

interface Saying extends Dating {
  readonly words: ReadonlySet<string>
}

/** What is said on a day that is known, by who says it. */
function sayingsOf(
  studied: readonly Studied[],
  times: readonly (readonly TimeMention[])[],
  actorAt: readonly ReadonlyMap<number, string>[],
): Map<string, Saying[]> {
  const sayings = new Map<string, Saying[]>()
  studied.forEach((one, d) => {
    for (const { claimer, saidOn, content } of one.findings.claims) {
      const start = saidOn === undefined ? undefined : times[d]![saidOn]?.value?.start
      const actor = claimer.kind === 'phrase' ? actorAt[d]!.get(claimer.head) : undefined
      if (!actor || !start || start.length < 10) continue
      const saying = { start, words: wordsWithin(one, [content]) }
      const list = sayings.get(actor)
      if (list) list.push(saying)
      else sayings.set(actor, [saying])
    }
  })
  return sayings
}

/** Words that two reports of one saying share at least, and what part of the shorter that is. */
const SHARED = 3
const SHARE = 0.5

/** Sayings with an open time that another document puts on a day: the same words of the same speaker. */
function spokenMatchers(
  one: Studied,
  times: readonly TimeMention[],
  sayings: ReadonlyMap<string, readonly Saying[]>,
  actors: ReadonlyMap<number, string>,
): Matcher[] {
  return one.findings.claims.flatMap(({ claimer, saidOn, content }) => {
    const actor = claimer.kind === 'phrase' ? actors.get(claimer.head) : undefined
    if (!actor || saidOn === undefined || !isOpen(times[saidOn])) return []
    const words = wordsWithin(one, [content])
    const same = (sayings.get(actor) ?? []).filter((saying) => {
      const shared = [...words].filter((w) => saying.words.has(w)).length
      return shared >= SHARED && shared >= SHARE * Math.min(words.size, saying.words.size)
    })
    return same.length > 0 ? [{ time: saidOn, same }] : []
  })
}

/** The first day that others give to what a document tells of by more than one word: it is not older than that. */
function toldDay(
  one: Studied,
  d: number,
  index: ReadonlyMap<string, readonly Known[]>,
): { readonly start: string; readonly at: DocumentSpan } | undefined {
  const families = new Set(one.findings.happenings.map((h) => h.family))
  let found: { start: string; at: DocumentSpan } | undefined
  for (const happening of one.findings.happenings) {
    if (happening.times.length > 0) continue
    const words = wordsOf(one, { happening })
    for (const { clue, words: others } of index.get(groupOf(happening, families)) ?? []) {
      if (clue.document === d || [...words].filter((w) => others.has(w)).length < 2) continue
      if (found && found.start <= clue.start!) continue
      const at = { document: one.document.id, ...spanOf(one.document.text, happening.at.start, happening.at.end) }
      found = { start: clue.start!.slice(0, 10), at }
    }
  }
  return found
}

/** The range with what the case as a whole allows in the place of a bare year. */
function boundedBy(before: Dated, told: ReturnType<typeof toldDay>, first: number, last: number): Dated {
  const { earliest, latest, from, why } = before.inferred!
  const [low, high] = [daysOf(earliest ?? ''), daysOf(latest ?? '')]
  const isLater = told !== undefined && (!low || daysOf(told.start)!.first > low.first)
  const lowest = isLater ? told.start : low && low.first >= first ? earliest! : isoOfDay(first)
  const own = daysOf(lowest)!.last + AFTER
  const highest = Math.max(last, earliest && earliest.length >= 10 ? own : last)
  const until = high && high.last <= highest ? latest! : isoOfDay(highest)
  return {
    times: before.times,
    inferred: {
      earliest: lowest,
      latest: until,
      from: isLater ? [...from, told.at] : from,
      why: [
        ...why,
        ...(isLater
          ? [
              `It tells of “${told.at.exact}”, which another document dates to ${told.start}, and is not older than that.`,
            ]
          : []),
        ...(until === latest && lowest === earliest
          ? []
          : [
              `It is taken to be written from ${BEFORE} days before to ${AFTER} days after the days of which the case tells: ${lowest} to ${until}.`,
            ]),
      ],
    },
  }
}

function narrowed(one: Studied, before: Dated, matchers: readonly Matcher[], first: number, last: number): Dated {
  if (matchers.length === 0) return before
  let best = 0
  let days: number[] = []
  const met = new Map<number, { time: number; on: string }>()
  for (let day = first; day <= last; day++) {
    const times = resolveTimes(one.annotation.times, isoOfDay(day))
    let score = 0
    let exact: { time: number; on: string } | undefined
    for (const { time, same } of matchers) {
      const start = times[time]?.value?.start
      if (!start) continue
      const on = same.find((s) => holdsDay(s, start))?.start
      if (on) {
        score += 1
        exact ??= { time, on }
      } else if (start.length === 7 && same.some((s) => s.start.startsWith(start))) score += SAME_MONTH
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
        `It says “${wordsAt(one, met.get(from)!.time)}” of what another document dates to ${met.get(from)!.on.slice(0, 10)}: it was written between ${isoOfDay(from)} and ${isoOfDay(to)}.`,
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

const holdsDay = ({ start, end }: Dating, time: string) =>
  time.length >= 10 && start.slice(0, 10) <= time.slice(0, 10) && time.slice(0, 10) <= (end ?? start).slice(0, 10)

const wordsAt = ({ document, annotation }: Studied, time: number) =>
  document.text.slice(annotation.times[time]!.start, annotation.times[time]!.end)

function spanIn({ document, annotation }: Studied, time: number): DocumentSpan {
  const { start, end } = annotation.times[time]!
  return { document: document.id, ...spanOf(document.text, start, end) }
}

/** The day of a time that is known to the day. */
const dayOf = (time: string) => (time.length < 10 ? undefined : daysOf(time)?.first)
