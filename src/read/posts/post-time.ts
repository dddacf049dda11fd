import { parseIso } from '../../model/iso-time.ts'

/** When a post was made: seconds since 1970 UTC, and whether the export says in which zone. */
export interface PostTime {
  readonly seconds: number
  readonly zoned: boolean
}

/**
 * The time of a post as exports write it: ISO 8601 with a time of day, seconds or milliseconds or microseconds since 1970, "Wed, 27 Aug 2031 13:08:45
 * GMT" (RFC 5322) and "Wed Aug 27 13:08:45 +0000 2031". A time without zone is taken as UTC. Undefined for a day without time, for days and months that can be
 * read two ways, for anything else.
 */
export function postTime(value: unknown): PostTime | undefined {
  if (typeof value === 'number') return unixTime(value)
  if (typeof value !== 'string' || value.length > 64) return undefined
  const text = value.trim()
  if (/^\d{9,16}(\.\d{1,9})?$/.test(text)) return unixTime(Number(text))
  return isoTime(text) ?? namedMonth(text)
}

/** Posts are younger than 1995 and older than 2100. */
const EARLIEST = 788_918_400
const LATEST = 4_102_444_800

function unixTime(value: number): PostTime | undefined {
  for (const seconds of [value, value / 1e3, value / 1e6])
    if (seconds >= EARLIEST && seconds < LATEST) return { seconds: Math.floor(seconds), zoned: true }
  return undefined
}

const ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::(\d\d)(?:[.,]\d{1,9})?)?(?:\s?(?:Z|UTC|[+-]\d\d:?(?:\d\d)?))?$/

function isoTime(text: string): PostTime | undefined {
  const shape = ISO.exec(text)
  const time =
    shape &&
    parseIso(
      text
        .replace(/\s?UTC$/, 'Z')
        .replace(/\s(?=[+-])/, '')
        .replace(' Z', 'Z'),
    )
  if (!time || time.day === undefined || time.month === undefined || time.hour === undefined) return undefined
  return at(time.year, time.month, time.day, time.hour, time.minute ?? 0, Number(shape[1] ?? 0), time.zone)
}

/** Months as the protocols write them, whatever the language of the posts. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MAIL =
  /^(?:[A-Za-z]{3},? )?(\d{1,2}) ([A-Za-z]{3}) (\d{4}) (\d\d):(\d\d)(?::(\d\d))?(?: (GMT|UTC|UT|[+-]\d{4}))?$/
const PLATFORM = /^[A-Za-z]{3} ([A-Za-z]{3}) (\d{1,2}) (\d\d):(\d\d):(\d\d) ([+-]\d{4}) (\d{4})$/

function namedMonth(text: string): PostTime | undefined {
  const mail = MAIL.exec(text)
  if (mail) return named(mail[3]!, mail[2]!, mail[1]!, [mail[4]!, mail[5]!, mail[6] ?? '0'], mail[7])
  const platform = PLATFORM.exec(text)
  if (platform)
    return named(platform[7]!, platform[1]!, platform[2]!, [platform[3]!, platform[4]!, platform[5]!], platform[6])
  return undefined
}

function named(
  year: string,
  month: string,
  day: string,
  clock: readonly string[],
  zone: string | undefined,
): PostTime | undefined {
  const index = MONTHS.indexOf(month.toLowerCase())
  const [hour = 0, minute = 0, second = 0] = clock.map(Number)
  const date = `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  if (index < 0 || !parseIso(date) || hour > 23 || minute > 59) return undefined
  const offset =
    zone === undefined
      ? undefined
      : /^[+-]/.test(zone)
        ? Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)))
        : 0
  return at(Number(year), index + 1, Number(day), hour, minute, second, offset)
}

function at(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  zone: number | undefined,
): PostTime | undefined {
  const seconds = Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - (zone ?? 0) * 60
  if (second > 60 || seconds < EARLIEST || seconds >= LATEST) return undefined
  return { seconds, zoned: zone !== undefined }
}
