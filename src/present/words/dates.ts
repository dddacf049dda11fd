/** Dates as a reader says them, at the precision known and never finer. Input is ISO 8601 as dossier.json holds it. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

interface Parts {
  readonly year: string
  readonly month?: string
  readonly day?: string
  readonly clock?: string
}

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2}))?(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/

function partsOf(iso: string): Parts | null {
  const found = PATTERN.exec(iso)
  if (found === null) return null
  const [, year, month, day, hour, minute, zone] = found
  if (year === undefined) return null
  if (month === undefined) return { year }
  const name = MONTHS[Number(month) - 1]
  if (name === undefined) return null
  if (day === undefined) return { year, month: name }
  const plainDay = String(Number(day))
  if (hour === undefined) return { year, month: name, day: plainDay }
  const offset = zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` UTC${zone.replace('-', '−')}`
  return { year, month: name, day: plainDay, clock: `${hour}:${minute ?? '00'}${offset}` }
}

/** "2021", "March 2021", "27 March 2021", "13 June 2021, 18:24". A text that is no date is given back as it is. */
export function dateInWords(iso: string): string {
  const parts = partsOf(iso)
  if (parts === null) return iso
  const day = [parts.day, parts.month, parts.year].filter((part) => part !== undefined).join(' ')
  return parts.clock === undefined ? day : `${day}, ${parts.clock}`
}

/** "27 March" for the margin of a plot; "March 2021", "2021" where no day is known. */
export function shortDate(iso: string): string {
  const parts = partsOf(iso)
  if (parts === null) return iso
  return parts.day === undefined ? dateInWords(iso) : `${parts.day} ${(parts.month ?? '').slice(0, 3)}`
}

/** "23 to 31 March 2021", "23 March to 2 April 2021", "2013 to March 2021"; one date where both ends are the same or one is absent. */
export function rangeInWords(start: string | undefined, end: string | undefined): string {
  if (start === undefined) return end === undefined ? 'date unknown' : `until ${dateInWords(end)}`
  if (end === undefined || end === start) return dateInWords(start)
  const a = partsOf(start)
  const b = partsOf(end)
  if (a === null || b === null || a.clock !== undefined || b.clock !== undefined)
    return `${dateInWords(start)} to ${dateInWords(end)}`
  if (a.year === b.year && a.month === b.month && a.day !== undefined && b.day !== undefined)
    return `${a.day} to ${dateInWords(end)}`
  if (a.year === b.year && a.month !== undefined && b.month !== undefined)
    return `${[a.day, a.month].filter((part) => part !== undefined).join(' ')} to ${dateInWords(end)}`
  return `${dateInWords(start)} to ${dateInWords(end)}`
}

/** The date of a document as it is known: stated, inferred ("between 22 and 28 April 2021"), or unknown. */
export function documentDate(document: {
  readonly published?: string | undefined
  readonly publishedInferred?:
    | { readonly earliest?: string | undefined; readonly latest?: string | undefined }
    | undefined
}): { readonly words: string; readonly inferred: boolean } {
  if (document.published !== undefined) return { words: dateInWords(document.published), inferred: false }
  const { earliest, latest } = document.publishedInferred ?? {}
  if (earliest !== undefined && latest !== undefined) {
    if (earliest === latest) return { words: dateInWords(earliest), inferred: true }
    return { words: `between ${rangeInWords(earliest, latest).replace(' to ', ' and ')}`, inferred: true }
  }
  if (earliest !== undefined) return { words: `not before ${dateInWords(earliest)}`, inferred: true }
  if (latest !== undefined) return { words: `not after ${dateInWords(latest)}`, inferred: true }
  return { words: 'date unknown', inferred: false }
}
