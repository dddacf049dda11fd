import { daysInMonth } from './civil-date.ts'

/** A moment at the precision that is known: a part is absent where it is not, and then every finer one is, too. */
export interface IsoTime {
  readonly year: number
  readonly month?: number
  readonly day?: number
  readonly hour?: number
  readonly minute?: number
  /** Minutes east of Greenwich. */
  readonly zone?: number
}

const SHAPE =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d)(?::?(\d\d)(?::?\d\d(?:[.,]\d{1,9})?)?)?(Z|[+-]\d\d:?(?:\d\d)?)?)?)?)?$/

/** Reads ISO 8601 at any precision, seconds left out; undefined for anything else, or for a day that no calendar has. */
export function parseIso(text: string): IsoTime | undefined {
  const parts = SHAPE.exec(text)
  if (!parts) return undefined
  const [year, month, day, hour, minute] = parts
    .slice(1, 6)
    .map((part) => (part === undefined ? undefined : Number(part)))
  if (year === undefined) return undefined
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) return undefined
  if ((hour ?? 0) > 24 || (minute ?? 0) > 59) return undefined
  const zone = parseZone(parts[6])
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(hour !== undefined && { hour }),
    ...(minute !== undefined && { minute }),
    ...(zone !== undefined && { zone }),
  }
}

/** Writes a moment at its own precision. An hour without minutes is written "T18". */
export function formatIso(time: IsoTime): string {
  let text = pad(time.year, 4)
  if (time.month === undefined) return text
  text += `-${pad(time.month, 2)}`
  if (time.day === undefined) return text
  text += `-${pad(time.day, 2)}`
  if (time.hour === undefined) return text
  text += `T${pad(time.hour, 2)}`
  if (time.minute !== undefined) text += `:${pad(time.minute, 2)}`
  return time.zone === undefined ? text : text + formatZone(time.zone)
}

/** Whether one moment is not after another, at the precision that both have; zones are left aside. */
export function hasOrder(first: string, second: string): boolean {
  const a = withoutZone(first)
  const b = withoutZone(second)
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) <= b.slice(0, length)
}

const withoutZone = (iso: string) => iso.replace(/(?:Z|[+-]\d\d:\d\d)$/, '')

function parseZone(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (text === 'Z') return 0
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3).replace(':', '') || 0)
  return text.startsWith('-') ? -minutes : minutes
}

function formatZone(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`
}

const pad = (value: number, length: number) => String(value).padStart(length, '0')
