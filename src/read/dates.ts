import * as german from '../lang/de/date-lines.ts'
import * as english from '../lang/en/date-lines.ts'
import * as french from '../lang/fr/date-lines.ts'
import { lines, words } from '../lang/table.ts'
import type { Range } from '../model/span.ts'
import { MONTH_FIRST_ZONES, ZONES } from './time-zones.ts'

/** A date as the lines around an article give it: complete but perhaps for its year, with the time of day where there is one. */
export interface WrittenDate extends Range {
  readonly year?: number
  readonly month: number
  readonly day?: number
  readonly hour?: number
  readonly minute?: number
  /** "Z" or "+01:00"; absent where no zone is named, or one that means different hours in different countries. */
  readonly zone?: string
  /** Both numbers may be the month: "03/04/2024". The day was taken to come first. */
  readonly ambiguous?: true
}

const LANGUAGES = [english, french, german]
const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(({ months }) =>
    lines(months).flatMap((line) => {
      const [number, ...names] = line.split(/\s+/)
      return names.map((name) => [name, Number(number)] as const)
    }),
  ),
)
const setOf = (key: keyof typeof english & keyof typeof french) =>
  new Set(LANGUAGES.flatMap((language) => words(language[key])))
export const WEEKDAYS: ReadonlySet<string> = setOf('weekdays')
const PUBLISHED = setOf('publishedWords')
const UPDATED = setOf('updatedWords')
const FILLERS = setOf('fillers')
const ORDINALS = setOf('ordinals')
const ISSUES = setOf('issueWords')
const AUTHORS = setOf('authorStarts')
const DAY_JOINS = setOf('dayJoins')
/** Words before a dash or colon that label what follows, and name no place. */
export const LABELS: ReadonlySet<string> = setOf('labels')

interface Token extends Range {
  readonly text: string
  readonly lower: string
  /** Value of a number, NaN for anything else. */
  readonly number: number
  /** White space stands before it. */
  readonly spaced: boolean
}

const TOKEN = /\d{1,100}|\p{L}[\p{L}\p{M}]{0,100}|[^\s\p{L}\d]/gu

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => ({
    text: token,
    lower: token.toLowerCase(),
    number: /^\d+$/.test(token) ? Number(token) : Number.NaN,
    start: index,
    end: index + token.length,
    spaced: index === 0 || /\s/.test(text[index - 1]!),
  }))
}

/** Every date in a short text. */
export function datesIn(text: string): WrittenDate[] {
  const tokens = tokensOf(text)
  const found: WrittenDate[] = []
  for (let i = 0; i < tokens.length; ) {
    const date = dateAt(tokens, i)
    if (date) {
      found.push(date.value)
      i = date.next
    } else i++
  }
  return found
}

export interface DateLine {
  readonly published?: WrittenDate
  readonly updated?: WrittenDate
}

/** The dates of a line that says nothing but when: undefined where it says anything else. */
export function dateLine(line: string): DateLine | undefined {
  if (line.length > 160 || !/\d/.test(line)) return undefined
  const tokens = tokensOf(line)
  let published: WrittenDate | undefined
  let updated: WrittenDate | undefined
  let meaning: 'published' | 'updated' = 'published'
  let times = 0
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!
    const date = dateAt(tokens, i)
    if (date) {
      if (meaning === 'updated' || published) updated ??= date.value
      else published = date.value
      i = date.next
      continue
    }
    const time = timeAt(tokens, i)
    if (time) {
      times++
      i = time.next
      continue
    }
    const issue = published ? issueAt(tokens, i) : undefined
    if (issue !== undefined) {
      i = issue
      continue
    }
    if (UPDATED.has(token.lower)) meaning = 'updated'
    else if (PUBLISHED.has(token.lower)) meaning = 'published'
    else if (!isPart(token)) return undefined
    i++
  }
  if (!published && !updated) return times > 0 ? {} : undefined
  return { ...(published ? { published } : {}), ...(updated ? { updated } : {}) }
}

/** "No. 47", "vol. 12" behind a date: the token after it. */
function issueAt(tokens: readonly Token[], at: number): number | undefined {
  if (!ISSUES.has(tokens[at]!.lower)) return undefined
  const next = tokens[at + 1]?.text === '.' || tokens[at + 1]?.text === '°' ? at + 2 : at + 1
  return tokens[next] && !Number.isNaN(tokens[next].number) ? next + 1 : undefined
}

/**
 * Whether a line is a place or a name with a whole date behind it ("Lakeport, 17 May 2024", "LAKEPORT - 17 MAY 2024", "Mary Mast,
 * Lakeport | May 17, 2024"), or a date with its author ("May 17, 2024 by harbourmaster").
 */
export function placeAndDate(line: string): boolean {
  if (line.length > 100 || !/\d{4}/.test(line)) return false
  const date = datesIn(line).at(-1)
  if (date?.year === undefined || date.day === undefined) return false
  const before = line.slice(0, date.start)
  const after = line.slice(date.end).trim()
  if (/^[\s(]*$/.test(before)) {
    const [start, ...author] = after.split(/\s+/)
    return author.length > 0 && author.length <= 4 && AUTHORS.has(start!.toLowerCase()) && !/[.!?]$/.test(after)
  }
  if (!/^[)\s]*$/.test(after) || !/[,|·•–—-]\s*(?:\p{L}+\.?,?\s+)?$/u.test(before)) return false
  const words = before.split(/[\s,|·•–—()-]+/).filter((word) => word !== '' && !WEEKDAYS.has(word.toLowerCase()))
  const most = /[|·•]/.test(before) ? 6 : 3
  return (
    words.length > 0 &&
    words.length <= most &&
    words.every((word) => /^\p{Lu}[\p{L}.'’]*$/u.test(word) && !LABELS.has(word.toLowerCase()))
  )
}

const isPart = (token: Token) =>
  WEEKDAYS.has(token.lower) || FILLERS.has(token.lower) || ZONES.has(token.text) || /^[^\p{L}\d]$/u.test(token.text)

/**
 * A date that stands glued before a paragraph, and where the paragraph begins: after a word that says that it is the date
 * ("date 2024-05-17 Two ferries …"), or before a dash ("Oct. 3 -- Two ferries …").
 */
export function gluedDate(line: string): { date: WrittenDate; end: number } | undefined {
  if (!/^\D{0,40}\d/.test(line)) return undefined
  const tokens = tokensOf(line.slice(0, 120))
  let i = 0
  let labelled = false
  while (
    i < 4 &&
    tokens[i] &&
    (PUBLISHED.has(tokens[i]!.lower) || UPDATED.has(tokens[i]!.lower) || tokens[i]!.text === ':')
  ) {
    labelled = true
    i++
  }
  while (tokens[i] && (FILLERS.has(tokens[i]!.lower) || WEEKDAYS.has(tokens[i]!.lower)) && i < 5) i++
  const date = dateAt(tokens, i)
  if (!date) return undefined
  let next = date.next
  let dashes = 0
  while (tokens[next] && /^[-–—|:•]$/.test(tokens[next]!.text)) {
    next++
    dashes++
  }
  const rest = tokens[next]
  if (!rest || (!labelled && dashes === 0) || (dashes > 0 && !rest.spaced)) return undefined
  // "March 24: the harbour is closed" is an entry of a chronicle.
  if (date.value.year === undefined && !labelled && tokens[date.next]?.text === ':') return undefined
  if (labelled && dashes === 0 && date.value.year === undefined) return undefined
  return { date: date.value, end: rest.start }
}

/**
 * Where the dates begin that were glued to the end of a line: "Two ferries collide Posted: Friday, May 17, 2024 5:16 PM EDT Updated: …",
 * "Two ferries collide May 17, 2024 5:16 PM".
 */
export function datedTail(line: string): number | undefined {
  if (line.length > 400 || !/\d{4}/.test(line)) return undefined
  const labelled = Array.from(line.matchAll(/\p{L}+(?=:|\s)/gu)).filter(({ 0: word }) => isDateWord(word.toLowerCase()))
  const timed = datesIn(line).filter((date) => date.year !== undefined && date.hour !== undefined)
  const starts = [...labelled.map((found) => found.index), ...timed.map((date) => date.start)].sort((a, b) => a - b)
  for (const start of starts) {
    const dates = dateLine(line.slice(start))
    if (!dates?.published && !dates?.updated) continue
    const end = line.slice(0, start).replace(/[\s([|•·–—-]+$/, '').length
    return end < 10 ? undefined : end
  }
  return undefined
}

/** "Posted 3:57 AM, May 26, 2024, by Mary Mast": begins by saying that a date of publication follows. */
export function beginsDated(line: string): boolean {
  const first = /^\p{L}{1,40}/u.exec(line)?.[0].toLowerCase()
  return first !== undefined && isDateWord(first) && datesIn(line.slice(0, 80)).some((date) => date.year !== undefined)
}

/** Whether a word in small letters says that the date behind it is the one of a change. */
export const isUpdateWord = (word: string) => UPDATED.has(word)

const isDateWord = (word: string) => PUBLISHED.has(word) || UPDATED.has(word)

/** A date that begins at this token, with its time of day, and the token after it. */
function dateAt(tokens: readonly Token[], at: number): { value: WrittenDate; next: number } | undefined {
  const found = yearFirst(tokens, at) ?? numeric(tokens, at) ?? monthFirst(tokens, at) ?? dayFirst(tokens, at)
  if (!found) return undefined
  const { year, month, day, ambiguous } = found
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > daysIn(month, year)))) return undefined
  let next = found.next
  const zone = zoneAt(tokens, next)
  if (zone) next = zone.next
  const time = day === undefined ? undefined : timeAfter(tokens, next)
  if (time) next = time.next
  const named = time?.zone ?? zone
  const order = ambiguous && named && MONTH_FIRST_ZONES.has(named.name) ? { month: day!, day: month } : { month, day }
  const value: WrittenDate = {
    start: tokens[at]!.start,
    end: tokens[next - 1]!.end,
    ...(year === undefined ? {} : { year }),
    month: order.month,
    ...(order.day === undefined ? {} : { day: order.day }),
    ...(time ? { hour: time.hour, minute: time.minute } : {}),
    ...(time && named?.offset !== undefined ? { zone: named.offset } : {}),
    ...(ambiguous && !named ? { ambiguous: true as const } : {}),
  }
  return { value, next }
}

interface Parts {
  readonly year?: number
  readonly month: number
  readonly day?: number
  readonly ambiguous?: boolean
  readonly next: number
}

/** 2024-05-17, 2024/5/17, 2024.05.17, 2024-05 */
function yearFirst(tokens: readonly Token[], at: number): Parts | undefined {
  const [year, dash, month, dash2, day] = tokens.slice(at, at + 5)
  if (year?.text.length !== 4 || !isYear(year.number) || !dash || !/^[-/.]$/.test(dash.text)) return undefined
  if (!month || Number.isNaN(month.number) || month.spaced || month.text.length > 2) return undefined
  if (dash2?.text === dash.text && day && !day.spaced && day.text.length <= 2 && day.number > 0) {
    return { year: year.number, month: month.number, day: day.number, next: at + 5 }
  }
  return dash.text === '-' ? { year: year.number, month: month.number, next: at + 3 } : undefined
}

/** 17/05/2024, 17.05.2024, 5/17/24 */
function numeric(tokens: readonly Token[], at: number): Parts | undefined {
  const [first, dash, second, dash2, last] = tokens.slice(at, at + 5)
  if (!first || !second || !last || !dash || !/^[-/.]$/.test(dash.text) || dash2?.text !== dash.text) return undefined
  if (first.text.length > 2 || second.text.length > 2 || !(first.number > 0) || !(second.number > 0)) return undefined
  const year = last.text.length === 4 ? last.number : last.text.length === 2 ? 2000 + last.number : Number.NaN
  if (!isYear(year) || second.spaced !== last.spaced) return undefined
  const next = at + 5
  if (second.number > 12) return { year, month: first.number, day: second.number, next }
  const ambiguous = first.number <= 12 && first.number !== second.number && dash.text === '/'
  return { year, month: second.number, day: first.number, ambiguous, next }
}

/** May 17, 2024; Oct. 3; June 13th 2024; May 2024 */
function monthFirst(tokens: readonly Token[], at: number): Parts | undefined {
  const month = monthOf(tokens[at])
  if (month === undefined) return undefined
  let next = at + 1
  if (tokens[next]?.text === '.' && !tokens[next]!.spaced) next++
  const number = tokens[next]
  if (!number || Number.isNaN(number.number)) return undefined
  if (number.text.length === 4)
    return isYear(number.number) ? { year: number.number, month, next: next + 1 } : undefined
  if (number.text.length > 2) return undefined
  next++
  if (ORDINALS.has(tokens[next]?.lower ?? '') && !tokens[next]!.spaced) next++
  const day = number.number
  const year = yearAt(tokens, next)
  return year ? { year: year.value, month, day, next: year.next } : { month, day, next }
}

/** 17 May 2024; 17. Mai 2024; 1er mai 2024; 17th of May */
function dayFirst(tokens: readonly Token[], at: number): Parts | undefined {
  const number = tokens[at]
  if (!number || Number.isNaN(number.number) || number.text.length > 2) return undefined
  let next = at + 1
  if (/^\.$/.test(tokens[next]?.text ?? '') || ORDINALS.has(tokens[next]?.lower ?? ''))
    next += tokens[next]!.spaced ? 0 : 1
  if (tokens[next]?.text === '-' || DAY_JOINS.has(tokens[next]?.lower ?? '')) next++
  const month = monthOf(tokens[next])
  if (month === undefined) return undefined
  next++
  if (tokens[next]?.text === '.' && !tokens[next]!.spaced) next++
  if (tokens[next]?.text === '-') next++
  const year = yearAt(tokens, next)
  const day = number.number
  return year ? { year: year.value, month, day, next: year.next } : { month, day, next }
}

/** A year, perhaps behind a comma. */
function yearAt(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const next = tokens[at]?.text === ',' ? at + 1 : at
  const year = tokens[next]
  if (year?.text.length !== 4 || !isYear(year.number) || tokens[next + 1]?.text === ':') return undefined
  return { value: year.number, next: next + 1 }
}

function monthOf(token: Token | undefined): number | undefined {
  if (!token) return undefined
  return MONTHS.get(token.lower)
}

const isYear = (number: number) => number >= 1900 && number <= 2099

function daysIn(month: number, year: number | undefined): number {
  if (month === 2) return year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

interface Time {
  readonly hour: number
  readonly minute: number
  readonly zone?: Zone
  readonly next: number
}
interface Zone {
  readonly name: string
  readonly offset?: string
  readonly next: number
}

/** A time of day behind a date, perhaps after "at", a comma, a dash. */
function timeAfter(tokens: readonly Token[], at: number): Time | undefined {
  for (let skip = 0; skip <= 2; skip++) {
    const time = timeAt(tokens, at + skip)
    if (time) return time
    const token = tokens[at + skip]
    const between = token && (/^[,\-–—|•·.(]$/.test(token.text) || token.lower === 't' || FILLERS.has(token.lower))
    if (!between) return undefined
  }
  return undefined
}

/** 18:24, 6.24pm, 3 p.m., 18h24, 08:58:12 BST */
function timeAt(tokens: readonly Token[], at: number): Time | undefined {
  const [hours, colon, minutes] = tokens.slice(at, at + 3)
  if (!hours || !(hours.number >= 0 && hours.number <= 24) || hours.text.length > 2) return undefined
  let next = at + 1
  let minute = 0
  let explicit = false
  const joined =
    colon && !colon.spaced && minutes && !minutes.spaced && /^\d\d$/.test(minutes.text) && minutes.number < 60
  if (joined && /^(:|h|\.)$/.test(colon.lower)) {
    minute = minutes.number
    next = at + 3
    explicit = colon.text !== '.'
    const [more, seconds] = tokens.slice(next, next + 2)
    if (more?.text === ':' && !more.spaced && seconds && /^\d\d$/.test(seconds.text)) next += 2
    // Fractions of a second.
    if (tokens[next]?.text === '.' && !tokens[next]!.spaced && /^\d+$/.test(tokens[next + 1]?.text ?? '')) next += 2
  }
  let hour = hours.number
  const half = halfOfDay(tokens, next)
  if (half) {
    if (hour > 12) return undefined
    hour = (hour % 12) + (half.afternoon ? 12 : 0)
    next = half.next
    explicit = true
  }
  if (!explicit || hour > 23) return undefined
  const zone = zoneAt(tokens, next)
  return { hour, minute, ...(zone ? { zone } : {}), next: zone?.next ?? next }
}

function halfOfDay(tokens: readonly Token[], at: number): { afternoon: boolean; next: number } | undefined {
  const [first, dot, second, dot2] = tokens.slice(at, at + 4)
  if (first?.lower === 'am' || first?.lower === 'pm') return { afternoon: first.lower === 'pm', next: at + 1 }
  if ((first?.lower === 'a' || first?.lower === 'p') && dot?.text === '.' && second?.lower === 'm') {
    return { afternoon: first.lower === 'p', next: dot2?.text === '.' ? at + 4 : at + 3 }
  }
  return undefined
}

/** A zone by its abbreviation, or as an offset: "BST", "(GMT)", "+02:00", "GMT+8". */
function zoneAt(tokens: readonly Token[], at: number): Zone | undefined {
  const bracket = tokens[at]?.text === '(' ? 1 : 0
  const token = tokens[at + bracket]
  if (!token) return undefined
  const offset = offsetAt(tokens, at + bracket)
  if (offset) return offset
  if (!ZONES.has(token.text)) return undefined
  const relative = token.text === 'GMT' || token.text === 'UTC' ? offsetAt(tokens, at + bracket + 1) : undefined
  if (relative) return relative
  const closed = bracket === 1 && tokens[at + 2]?.text === ')' ? 1 : 0
  const known = ZONES.get(token.text)
  return { name: token.text, ...(known === undefined ? {} : { offset: known }), next: at + bracket + 1 + closed }
}

function offsetAt(tokens: readonly Token[], at: number): Zone | undefined {
  const [sign, hours, colon, minutes] = tokens.slice(at, at + 4)
  if ((sign?.text !== '+' && sign?.text !== '-') || !hours || hours.spaced || Number.isNaN(hours.number))
    return undefined
  const make = (hour: number, minute: number, next: number): Zone | undefined => {
    if (hour > 14 || minute > 59) return undefined
    const name = `${sign.text}${pad(hour)}:${pad(minute)}`
    return { name, offset: name, next }
  }
  if (hours.text.length === 4) return make(Math.floor(hours.number / 100), hours.number % 100, at + 2)
  if (hours.text.length > 2) return undefined
  if (colon?.text === ':' && minutes && /^\d\d$/.test(minutes.text)) return make(hours.number, minutes.number, at + 4)
  return sign.text === '+' || hours.text.length === 2 ? make(hours.number, 0, at + 2) : undefined
}

const pad = (number: number) => String(number).padStart(2, '0')

/** ISO 8601 at the precision that is known; undefined without a year. */
export function isoOf(date: WrittenDate, year = date.year): string | undefined {
  if (year === undefined) return undefined
  const day = date.day === undefined ? '' : `-${pad(date.day)}`
  const time = date.hour === undefined ? '' : `T${pad(date.hour)}:${pad(date.minute ?? 0)}${date.zone ?? ''}`
  return `${year}-${pad(date.month)}${day}${time}`
}
