import { datesIn, isoOf } from './dates.ts'

/** The address of the page itself where an archive holds a copy of it. */
export function originalAddress(url: string): string {
  return (
    /^https?:\/\/(?:web\.)?archive\.(?:org|today|ph|is)\/(?:web\/)?\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i.exec(
      url,
    )?.[1] ?? url
  )
}

/** Host without "www." and port. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(originalAddress(url))?.[1]?.toLowerCase()
}

/** The date that many publishers put into the path of their addresses: "/2024/05/17/", "/2024/may/17/", "-20240517.htm", "/2024/05/". */
export function dateInAddress(url: string | undefined): string | undefined {
  if (url === undefined) return undefined
  const path = originalAddress(url)
    .replace(/^https?:\/\/[^/]*/i, '')
    .replace(/[?#].*$/s, '')
  const spelled = [
    /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?=\/|$|[-_])/,
    /(?<!\d)((?:19|20)\d\d)[-_](\d{2})[-_](\d{2})(?!\d)/,
    /(?<!\d)(20\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/,
  ]
  for (const pattern of spelled) {
    const found = pattern.exec(path)
    const iso = found && isoOfText(`${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}`)
    if (iso) return iso
  }
  const named = /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})\//i.exec(path)
  if (named) return isoOfText(`${named[3]} ${named[2]} ${named[1]}`)
  const month = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])(?=\/)/.exec(path)
  return month ? `${month[1]}-${month[2]}` : undefined
}

function isoOfText(text: string): string | undefined {
  const [date] = datesIn(text)
  return date?.day === undefined ? undefined : isoOf(date)
}
