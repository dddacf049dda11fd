import { daysOf } from '../../model/days.ts'
import type { Claim, Clock, Clocks, DossierDocument, EventRecord } from '../../model/dossier.ts'
import type { FoundClaim, Happening } from '../../model/findings.ts'
import { spanOf } from '../../model/span.ts'
import type { Studied } from '../../model/studied.ts'
import type { TimeMention } from '../../model/time.ts'
import type { Precision } from '../../model/vocabulary.ts'

/** What the clocks of a document's claims are read from. */
export interface Dial {
  readonly one: Studied
  readonly times: readonly TimeMention[]
  readonly inferred: DossierDocument['publishedInferred'] | undefined
  readonly events: ReadonlyMap<string, EventRecord>
  /** Happenings that each claim of the document tells of, by the claim's index. */
  readonly told: ReadonlyMap<number, readonly Happening[]>
}

/**
 * The four clocks of a claim: when it is said to have happened, when it was said, when its document was published and when that was
 * captured; each as close as it is known, with where it is from. What is not known is absent.
 */
export function clocksOf(claim: Claim, found: FoundClaim, index: number, dial: Dial): Clocks {
  const published = publishedClock(dial)
  const event = eventClock(claim, index, dial)
  const said = saidClock(claim, found, published, dial)
  const { retrieved } = dial.one.document
  return {
    ...(event ? { event } : {}),
    ...(said ? { said } : {}),
    ...(published ? { published } : {}),
    ...(retrieved && daysOf(retrieved) ? { captured: pointOf(retrieved, 'case.json') } : {}),
  }
}

/** The happenings that each claim of a document tells of. */
export function toldIn({ findings }: Studied): Map<number, Happening[]> {
  const told = new Map<number, Happening[]>()
  for (const happening of findings.happenings) {
    const list = told.get(happening.claim)
    if (list) list.push(happening)
    else told.set(happening.claim, [happening])
  }
  return told
}

/** By the claim's own words, where they give a time to what they tell of; else by those that date its event. */
function eventClock({ event }: Claim, index: number, { one, times, events, told }: Dial): Clock | undefined {
  for (const happening of told.get(index) ?? []) {
    for (const t of happening.times) {
      const clock = clockOfTime(one, times[t])
      if (clock) return clock
    }
  }
  const record = event === undefined ? undefined : events.get(event)
  if (!record) return undefined
  return clockBetween(record.start, record.end, 'event', (time) => precisionOf(time))
}

/** By the words; else an own voice speaks on the day of publication, and whoever it quotes spoke no later. */
function saidClock(claim: Claim, found: FoundClaim, published: Clock | undefined, dial: Dial): Clock | undefined {
  const worded =
    claim.saidOn === undefined || found.saidOn === undefined
      ? undefined
      : clockOfTime(dial.one, dial.times[found.saidOn])
  if (worded) return worded
  if (!published) return undefined
  if (claim.claimer === null) return { ...published, from: 'document' }
  const end = published.end ?? published.start
  return end === undefined || published.precision === 'since'
    ? undefined
    : { end, precision: 'until', from: 'published' }
}

function publishedClock({ one: { document }, inferred }: Dial): Clock | undefined {
  const { published, publishedFrom } = document
  if (published !== undefined) return daysOf(published) ? pointOf(published, publishedFrom ?? 'document') : undefined
  return inferred && clockBetween(inferred.earliest, inferred.latest, 'inferred', () => 'between')
}

function clockOfTime({ document }: Studied, time: TimeMention | undefined): Clock | undefined {
  if (!time?.value) return undefined
  const { start, end, open } = time.value
  // "Since 2011" says when it began, and "until Friday" when it was over.
  const at = { start: open === 'start' ? undefined : start, end: open === 'end' ? undefined : end }
  const clock = clockBetween(at.start, at.end, 'words', open === 'end' ? () => 'since' : precisionOf)
  return clock && { ...clock, span: spanOf(document.text, time.start, time.end) }
}

function clockBetween(
  start: string | undefined,
  end: string | undefined,
  from: string,
  precise: (time: string) => Precision,
): Clock | undefined {
  if (start === undefined) return end === undefined ? undefined : { end, precision: 'until', from }
  if (end === undefined) return { start, precision: precise(start) === 'between' ? 'since' : precise(start), from }
  if (end === start) return pointOf(start, from)
  return { start, end, precision: precise(start), from }
}

const pointOf = (start: string, from: string): Clock => ({ start, precision: precisionOf(start), from })

/** How close a time is known, by how it is written: "2031-05" to the month. */
function precisionOf(time: string): Precision {
  if (/T\d\d:/.test(time)) return 'minute'
  if (time.includes('T')) return 'hour'
  return time.length >= 10 ? 'day' : time.length >= 7 ? 'month' : 'year'
}
