import type { Declared } from '../model/capture.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { About } from './about.ts'
import { dateInAddress } from './address.ts'
import { dateLine, datesIn, isoOf, isUpdateWord, type WrittenDate } from './dates.ts'
import type { Line, Scene } from './judge/scene.ts'

export interface Publication {
  readonly published?: string
  readonly publishedFrom?: string
  readonly updated?: string
}

interface Sources {
  readonly declared: Declared
  readonly about: About
  readonly scene: Scene
  readonly url?: string
  /** How to name the document in problems. */
  readonly path: string
}

/**
 * When a document was published, and what says so: what was declared; its metadata; a date line near its top; its address. Dates that
 * the article only mentions are none of these. Two that disagree by more than a day are a problem; the first in this order is taken.
 */
export function publication({ declared, about, scene, url, path }: Sources): {
  dates: Publication
  problems: Problem[]
} {
  const inAddress = dateInAddress(url)
  const written = writtenDates(scene)
  const known = [declared.published, about.published?.iso, inAddress]
  // A page that only says when it was last changed was published then, as it stands here.
  const stated = written.published ?? (known.every((one) => one === undefined) ? written.updated : undefined)
  const inText = stated && settle(stated, known, declared.retrieved, about.language)
  const updated = about.updated ?? (written.updated && isoOf(written.updated))

  const candidates = [
    { iso: declared.published, from: 'case.json' },
    { iso: about.published?.iso, from: about.published?.from ?? 'meta' },
    { iso: inText, from: 'text' },
    { iso: inAddress, from: 'url' },
  ].filter((one): one is { iso: string; from: string } => one.iso !== undefined)
  const [first, ...others] = candidates
  if (!first) return { dates: updated === undefined ? {} : { updated }, problems: [] }

  // An address that gives the day is more than a text that gives the year.
  const best = others.find((other) => other.iso.length > first.iso.length && other.iso.startsWith(first.iso)) ?? first
  const different = first.from === 'case.json' ? undefined : others.find((other) => disagree(first.iso, other.iso))
  const problems = different
    ? [
        problem(
          'read/dates-disagree',
          { path, kept: first.iso, keptFrom: first.from, other: different.iso, otherFrom: different.from },
          { about: path },
        ),
      ]
    : []
  const later = updated !== undefined && updated > best.iso && !best.iso.startsWith(updated) ? { updated } : {}
  return { dates: { published: best.iso, publishedFrom: best.from, ...later }, problems }
}

/** In milliseconds; a date without a day is taken as the middle of its month or year. */
function distance(a: string, b: string): number {
  const middle = (iso: string) =>
    Date.parse(iso.length >= 10 ? iso.slice(0, 10) : iso.length === 7 ? `${iso}-15` : `${iso}-07-01`)
  return Math.abs(middle(a) - middle(b))
}

/** More than a day apart, at the precision of the coarser one. */
function disagree(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, 10)
  if (length < 10) return a.slice(0, length) !== b.slice(0, length)
  return distance(a.slice(0, 10), b.slice(0, 10)) > 24 * 60 * 60 * 1000
}

/** How many lines of a page may stand between its date and its article. */
const NEAR = 12

/** The dates of the lines near the top that say nothing else, and of what was cut off the first paragraph. */
function writtenDates({ lines, headline }: Scene): { published?: WrittenDate; updated?: WrittenDate } {
  const article = lines.filter((line) => line.block.part === 'article' && !line.label)
  const first = article[0] === undefined ? 0 : lines.indexOf(article[0])
  const begin = Math.max(0, (headline ? Math.min(first, lines.indexOf(headline)) : first) - NEAR)
  // Three lines of it; a statement may have more of a head than that above its first sentence.
  const sentence = article.findIndex((line) => line !== headline && line.features.prose)
  const last = article[Math.max(3, Math.min(sentence, 6) + 1)]
  const end = last === undefined ? lines.length : lines.indexOf(last)

  let published: WrittenDate | undefined
  let updated: WrittenDate | undefined
  for (const line of lines.slice(begin, end)) {
    if (line.label?.kind !== 'dateline' && line.label?.kind !== 'byline') continue
    const found = datesOf(line)
    published ??= found.published
    updated ??= found.updated
  }
  return { ...(published ? { published } : {}), ...(updated ? { updated } : {}) }
}

function datesOf(line: Line): { published?: WrittenDate; updated?: WrittenDate } {
  const whole = dateLine(line.text)
  if (whole) return whole
  const [date] = datesIn(line.text)
  if (!date || date.day === undefined) return {}
  return line.phrase?.tokens.some(isUpdateWord) ? { updated: date } : { published: date }
}

/**
 * A written date as ISO 8601. A missing year is taken from another date of the document where the two are near one another; of two
 * readings of "03/04/2024" the one that another date confirms, else only the year is known.
 */
function settle(
  date: WrittenDate,
  known: readonly (string | undefined)[],
  retrieved: string | undefined,
  language: string | undefined,
): string | undefined {
  const others = known.filter((one): one is string => one !== undefined)
  if (date.year === undefined) {
    const [other] = others
    if (other !== undefined) {
      const year = Number(other.slice(0, 4))
      return [year - 1, year, year + 1]
        .map((one) => isoOf(date, one)!)
        .sort((a, b) => distance(a, other) - distance(b, other))[0]
    }
    // The last such day before the bytes were captured.
    if (retrieved === undefined) return undefined
    const year = Number(retrieved.slice(0, 4))
    const same = isoOf(date, year)!
    return same.slice(0, 10) <= retrieved.slice(0, 10) ? same : isoOf(date, year - 1)
  }
  const iso = isoOf(date)
  if (!date.ambiguous || date.day === undefined) return iso
  const swapped = isoOf({ ...date, month: date.day, day: date.month })
  for (const other of others) {
    if (iso?.slice(0, 10) === other.slice(0, 10)) return iso
    if (swapped?.slice(0, 10) === other.slice(0, 10)) return swapped
  }
  if (/^en[-_]US$/i.test(language ?? '')) return swapped
  if (/^(?:en[-_](?:GB|AU|NZ|IE|IN|ZA|NG|KE)|fr|de|es|it|pt)/i.test(language ?? '')) return iso
  return String(date.year)
}
