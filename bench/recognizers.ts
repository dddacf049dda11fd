/**
 * Times and quantities against the Recognizers-Text specifications, where these lie in `../shared/corpora/recognizers` or in the
 * folder given as first argument. Prints, per file, how many expected expressions were found with exactly their span, with any
 * overlap, and with the expected value, and how many of the inputs in which nothing must be found were left alone. A second argument
 * is a part of a file's path: of those files, every miss is printed.
 *
 * Most of these specifications are commands to an assistant ("set an alarm for eight forty"), so that the figures are a guide to the
 * general machinery and not a score of how news is read.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findQuantities } from '../src/annotate/quantities/find-quantities.ts'
import { findTimes } from '../src/annotate/times/find-times.ts'
import { addMonths, civilDate, dayNumber } from '../src/model/civil-date.ts'
import { parseIso } from '../src/model/iso-time.ts'
import type { TimeMention } from '../src/model/time.ts'

interface Expected {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly type: string
  /** Every value that counts as right, in one of the forms of `valuesOf`. */
  readonly values: readonly string[]
}

interface Got {
  readonly start: number
  readonly end: number
  readonly values: readonly string[]
}

interface Score {
  expected: number
  exact: number
  overlap: number
  value: number
  valued: number
  empty: number
  left: number
}

const [folder = resolve(import.meta.dirname, '../../shared/corpora/recognizers'), detail] = process.argv.slice(2)
function run(root: string): void {
  const rows: string[] = []
  const total = new Map<string, Score>()
  for (const path of filesIn(root)) {
    const name = path.slice(root.length + 1).replace('.json', '')
    const score = scoreOf(path, name)
    rows.push(row(name, score))
    add(total, `${name.split('/')[0]}/${name.split('/')[1]} together`, score)
  }
  console.log(`${'file'.padEnd(58)}expected   span  overlap  value   nothing`)
  for (const line of rows) console.log(line)
  for (const [name, score] of total) console.log(row(name, score))
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) return filesIn(path)
      return name.endsWith('.json') && /\/(English|French)\//.test(path) ? [path] : []
    })
}

function scoreOf(path: string, name: string): Score {
  const score: Score = { expected: 0, exact: 0, overlap: 0, value: 0, valued: 0, empty: 0, left: 0 }
  const language = name.includes('/French/') ? 'fr' : 'en'
  const cases = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as Case[]
  for (const item of cases) scoreCase(item, name, language, score)
  return score
}

interface Case {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly Results: readonly Record<string, unknown>[]
}

function scoreCase(item: Case, name: string, language: string, score: Score): void {
  const text = item.Input
  const reference = item.Context?.ReferenceDateTime?.slice(0, 19)
  const got = name.startsWith('DateTime') ? timesOf(text, language, reference) : quantitiesOf(text, language, name)
  const found = item.Results.flatMap((result) => expectedOf(result, name, text) ?? [])
  // Without the day it was said on, "tomorrow" has no value.
  const expected = name.startsWith('DateTime') && !reference ? found.map((want) => ({ ...want, values: [] })) : found
  const say = (kind: string, words: string) => {
    if (detail && name.includes(detail))
      console.log(
        `${kind.padEnd(8)}${words}   <  ${text}  [${got.map((g) => `${text.slice(g.start, g.end)} = ${g.values[0]}`).join(' | ')}]`,
      )
  }
  if (expected.length === 0) {
    score.empty++
    if (got.length === 0) score.left++
    else say('extra', '')
  }
  for (const want of expected) {
    score.expected++
    if (want.values.length > 0) score.valued++
    const exact = got.find((g) => g.start === want.start && g.end === want.end)
    const near = exact ?? got.find((g) => g.start < want.end && want.start < g.end)
    if (exact) score.exact++
    if (near) score.overlap++
    const right = near !== undefined && want.values.some((value) => near.values.some((other) => isSame(value, other)))
    if (right) score.value++
    if (!near) say('missing', want.text)
    else if (want.values.length > 0 && !right) say('value', `${want.text} = ${want.values.join(' / ')}`)
    else if (!exact) say('span', want.text)
  }
}

/** Where the expected words stand: many translated specifications keep the offsets of the English ones. */
function placeOf(text: string, words: string, start: number, end: number): { start: number; end: number } {
  const [lower, wanted] = [text.toLowerCase(), words.toLowerCase()]
  if (lower.slice(start, end) === wanted) return { start, end }
  const found = lower.indexOf(wanted)
  return found < 0 ? { start, end } : { start: found, end: found + wanted.length }
}

/** Lengths are the same within a hundredth: a month is 30 days there, and the twelfth part of a year here. */
function isSame(wanted: string, found: string): boolean {
  if (wanted === found) return true
  const [a, b] = [wanted, found].map((value) => (value.startsWith('PT') ? Number(value.slice(2)) : Number.NaN)) as [
    number,
    number,
  ]
  return Math.abs(a - b) <= 0.015 * a
}

function expectedOf(result: Record<string, unknown>, name: string, text: string): Expected | undefined {
  const start = result.Start as number | undefined
  const type = String(result.TypeName ?? result.Type ?? '')
  if (start === undefined || type.includes('timezone')) return undefined
  const end = result.Length === undefined ? (result.End as number) + 1 : start + (result.Length as number)
  return {
    ...placeOf(text, String(result.Text), start, end),
    text: String(result.Text),
    type,
    values: name.startsWith('DateTime') ? timeValues(result, type) : numberValues(result),
  }
}

// Times: "start/end" with an exclusive end, a day or a moment alone, or "PT" and seconds.

function timeValues(result: Record<string, unknown>, type: string): string[] {
  const value = (result.Value ?? result.Resolution) as Record<string, unknown> | undefined
  if (!value || type.includes('set')) return []
  const list = (value.values as Record<string, string>[] | undefined) ?? [value.FutureResolution, value.PastResolution]
  return [...new Set((list as Record<string, string>[]).flatMap((entry) => oneTime(entry ?? {}) ?? []))]
}

function oneTime(entry: Record<string, string>): string | undefined {
  const start = entry.start ?? entry.startDate ?? entry.startDateTime ?? entry.startTime
  const end = entry.end ?? entry.endDate ?? entry.endDateTime ?? entry.endTime
  if (start !== undefined || end !== undefined) return `${moment(start)}/${moment(end)}`
  const point = entry.date ?? entry.dateTime ?? entry.time ?? entry.value
  if (entry.duration !== undefined || entry.type === 'duration') return `PT${Number(entry.duration ?? entry.value)}`
  return point === undefined ? undefined : moment(point)
}

const moment = (text: string | undefined) =>
  (text ?? '')
    .replace(' ', 'T')
    .replace(/^(\d\d:\d\d):\d\d$/, '$1')
    .replace(/(T\d\d:\d\d):\d\d$/, '$1')

function timesOf(text: string, language: string, reference: string | undefined): Got[] {
  return findTimes(text, [], undefined, language, reference).map((mention) => ({
    start: mention.start,
    end: mention.end,
    values: valuesOf(mention),
  }))
}

/** The forms that the value of a mention may have in a specification. */
function valuesOf(mention: TimeMention): string[] {
  const { value, days } = mention
  const found: string[] = []
  if (days?.min != null)
    found.push(...[days.min * 86_400, Math.round(days.min / 30.42) * 30 * 86_400].map((s) => `PT${Math.round(s)}`))
  if (!value) {
    const clock = mention.meaning.kind === 'date' && mention.meaning.hour !== undefined ? mention.meaning : undefined
    if (clock) found.push(`${String(clock.hour).padStart(2, '0')}:${String(clock.minute ?? 0).padStart(2, '0')}`)
    return found
  }
  const start = value.start?.replace(/(Z|[+-]\d\d:\d\d)$/, '')
  const end = value.end?.replace(/(Z|[+-]\d\d:\d\d)$/, '')
  if (start?.includes('T')) found.push(full(start))
  if (start?.length === 10 && !end) found.push(start)
  const from = start ? first(start) : ''
  const to = value.open === 'end' ? '' : after(end ?? start ?? '')
  found.push(`${from}/${to}`, `${from}/${end ? first(end) : to}`)
  return found
}

const full = (iso: string) => (/T\d\d$/.test(iso) ? `${iso}:00` : iso)

function first(iso: string): string {
  if (iso.includes('T')) return full(iso)
  return iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso
}

function after(iso: string): string {
  const time = parseIso(iso)
  if (!time) return ''
  if (time.hour !== undefined) return full(iso)
  if (time.month === undefined) return `${time.year + 1}-01-01`
  if (time.day === undefined) {
    const next = addMonths(time.year, time.month, 1)
    return `${next.year}-${two(next.month)}-01`
  }
  const next = civilDate(dayNumber({ year: time.year, month: time.month, day: time.day }) + 1)
  return `${next.year}-${two(next.month)}-${two(next.day)}`
}

const two = (n: number) => String(n).padStart(2, '0')

// Numbers: the number, or "low..high" with an open end left out.

function numberValues(result: Record<string, unknown>): string[] {
  const value = (result.Resolution as Record<string, string> | undefined)?.value
  if (value === undefined || value === null) return []
  const range = /^[[(](-?[\d.]*),(-?[\d.]*)[\])]$/.exec(value)
  if (range) return [`${range[1]}..${range[2]}`]
  const number = Number(value.replace('%', ''))
  return Number.isFinite(number) ? [String(Number(number.toPrecision(10)))] : []
}

function quantitiesOf(text: string, language: string, name: string): Got[] {
  const times = name.startsWith('NumberWithUnit') ? findTimes(text, [], undefined, language) : []
  return findQuantities(text, [], times, language).flatMap((quantity) => {
    const values = [`${quantity.min ?? ''}..${quantity.max ?? ''}`]
    if (quantity.min !== null && (quantity.min === quantity.max || quantity.max === null))
      values.unshift(String(Number(quantity.min.toPrecision(10))))
    const whole = { start: quantity.start, end: quantity.end, values }
    return name.includes('NumberModel') || name.includes('Ordinal') ? [{ ...quantity.number, values }] : [whole]
  })
}

function add(total: Map<string, Score>, name: string, score: Score): void {
  const sum = total.get(name)
  if (!sum) total.set(name, { ...score })
  else for (const key of Object.keys(score) as (keyof Score)[]) sum[key] += score[key]
}

function row(name: string, { expected, exact, overlap, value, valued, empty, left }: Score): string {
  const share = (part: number, whole: number) =>
    whole === 0 ? '     -' : `${((100 * part) / whole).toFixed(1).padStart(6)}`
  return `${name.padEnd(58)}${String(expected).padStart(8)} ${share(exact, expected)}   ${share(overlap, expected)} ${share(value, valued)}   ${left}/${empty}`
}

if (!existsSync(folder)) {
  console.log(`There are no specifications at ${folder}: nothing to measure.`)
} else {
  run(folder)
}
