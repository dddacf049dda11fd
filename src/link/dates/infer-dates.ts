import { dayNumber, weekdayOf } from '../../model/civil-date.ts'
import type { DossierDocument } from '../../model/dossier.ts'
import { resolveTimes } from '../../model/resolve-time.ts'
import { type DocumentSpan, spanOf } from '../../model/span.ts'
import type { Studied } from '../../model/studied.ts'
import type { DateMeaning, TimeMeaning, TimeMention } from '../../model/time.ts'

export interface Dated {
  /** The document's times, with values as far as its own date, or the year that the case shows, allows. */
  readonly times: readonly TimeMention[]
  /** For a document without a date: what is known of it, and what shows it. */
  readonly inferred?: NonNullable<DossierDocument['publishedInferred']>
}

/**
 * Places the times of documents without a date: their year is that of the dated documents of the case, where those agree on one and no
 * weekday with a date ("Sunday March 27") speaks against it. A document is not older than the last day that it tells of.
 */
export function inferDates(studied: readonly Studied[]): Dated[] {
  const dated = studied.filter(({ document }) => document.published)
  const years = new Set(dated.map(({ document }) => document.published!.slice(0, 4)))
  const shared = years.size === 1 ? [...years][0]! : undefined
  return studied.map((one) => {
    const { document, annotation } = one
    if (document.published) return { times: annotation.times }
    const fitting = shared !== undefined && fits(annotation.times, Number(shared)) ? shared : undefined
    const year = fitting ?? yearOf(document.retrieved)
    if (year === undefined) return { times: annotation.times }
    const times = resolveTimes(annotation.times, year)
    return { times, inferred: inferredFrom(one, times, year, dated) }
  })
}

const yearOf = (retrieved: string | undefined) => (retrieved ? retrieved.slice(0, 4) : undefined)

/** No date with a weekday that falls on another weekday in that year. */
function fits(times: readonly TimeMention[], year: number): boolean {
  return times.every(({ meaning }) =>
    datesIn(meaning).every(
      (date) =>
        date.weekday === undefined ||
        date.month === undefined ||
        date.day === undefined ||
        date.year !== undefined ||
        weekdayOf(dayNumber({ year, month: date.month, day: date.day })) === date.weekday,
    ),
  )
}

function datesIn(meaning: TimeMeaning): DateMeaning[] {
  if (meaning.kind === 'date') return [meaning]
  if (meaning.kind !== 'range') return []
  return [meaning.from, meaning.to].flatMap((end) => (end?.kind === 'date' ? [end] : []))
}

function inferredFrom(
  { document }: Studied,
  times: readonly TimeMention[],
  year: string,
  dated: readonly Studied[],
): NonNullable<DossierDocument['publishedInferred']> {
  const span = (time: TimeMention): DocumentSpan => ({
    document: document.id,
    ...spanOf(document.text, time.start, time.end),
  })
  const told = times.filter((t) => t.tense !== 'future' && (t.value?.end ?? t.value?.start ?? '').length >= 10)
  const last = told.reduce<TimeMention | undefined>(
    (best, t) => (!best || lastDay(t) > lastDay(best) ? t : best),
    undefined,
  )
  const others = dated.map((d) => d.document.published!.slice(0, 10)).sort()
  const why = [
    others.length > 0
      ? `The dated documents of the case are of ${year} (${others[0]}${others.length > 1 ? ` to ${others.at(-1)}` : ''}).`
      : `It was captured in ${year}.`,
  ]
  if (last)
    why.push(
      `It tells of ${lastDay(last)} (“${document.text.slice(last.start, last.end)}”), and is not older than that.`,
    )
  const { retrieved } = document
  const captured = retrieved !== undefined && retrieved.length >= 10 && retrieved.slice(0, 4) === year
  if (captured && others.length > 0) why.push(`It was captured on ${retrieved.slice(0, 10)}.`)
  return {
    earliest: last ? lastDay(last) : year,
    latest: captured ? retrieved.slice(0, 10) : year,
    from: last ? [span(last)] : [],
    why,
  }
}

const lastDay = (time: TimeMention) => (time.value?.end ?? time.value?.start ?? '').slice(0, 10)
