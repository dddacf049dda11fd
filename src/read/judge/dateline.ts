import { datesIn, gluedDate, LABELS, type WrittenDate } from '../dates.ts'
import { type NamedOutlet, outletsIn } from '../outlets.ts'
import { isNameParticle, isPlaceArticle } from '../words.ts'

/**
 * What a wire puts before the first sentence of a report: "LAKEPORT (Reuters) - ", "LAKEPORT, May 17 (Xinhua) -- ", "Oct. 3 -- ",
 * "LAKEPORT: ", "date 2024-05-17 ".
 */
export interface Dateline {
  /** Where the sentence begins. */
  readonly end: number
  readonly date?: WrittenDate
  /** Words in brackets that name whose report it is. */
  readonly credited?: { readonly start: number; readonly end: number; readonly known: readonly NamedOutlet[] }
}

/** How far into a paragraph a dateline may reach. */
const REACH = 110

const DASH = /\s(?:--|—-|-—|–|—|-|―)\s*|(?:--|—|–)\s+|\s?[:]\s+/g
const BRACKETS = /\(([^()]{2,40})\)/

/**
 * @param early  One of the first paragraphs: there, a place before a dash suffices. `afterByline`: there, a place before a colon.
 */
export function datelineAt(paragraph: string, where: { early: boolean; afterByline: boolean }): Dateline | undefined {
  const glued = gluedDate(paragraph)
  if (glued) return { end: glued.end, date: glued.date }
  const head = paragraph.slice(0, REACH)
  for (const { 0: dash, index } of head.matchAll(DASH)) {
    const before = head.slice(0, index)
    const end = index + dash.length
    if (!/^["'“‘«„(]?[\p{Lu}\p{N}\p{Lo}]/u.test(paragraph.slice(end))) return undefined
    return judge(before, end, dash.trim() === ':', where)
  }
  return bracketsFirst(paragraph)
}

/** "(CNN) Two ferries …", "(CNN)Two ferries …": the name of a known outlet and no dash. */
function bracketsFirst(paragraph: string): Dateline | undefined {
  if (!paragraph.startsWith('(')) return undefined
  const brackets = BRACKETS.exec(paragraph.slice(0, 44))
  if (brackets?.index !== 0) return undefined
  const known = outletsIn(brackets[1]!)
  const end = brackets[0].length + (paragraph[brackets[0].length] === ' ' ? 1 : 0)
  if (known.length === 0 || !/^\p{Lu}/u.test(paragraph.slice(end))) return undefined
  return { end, credited: { start: 1, end: 1 + brackets[1]!.length, known: shift(known, 1) } }
}

const shift = (named: readonly NamedOutlet[], by: number) =>
  named.map((outlet) => ({ ...outlet, start: outlet.start + by, end: outlet.end + by }))

function judge(
  before: string,
  end: number,
  colon: boolean,
  where: { early: boolean; afterByline: boolean },
): Dateline | undefined {
  const brackets = BRACKETS.exec(before)
  // Only a place and a date may stand outside of the brackets, and nothing behind them.
  if (brackets && brackets.index + brackets[0].length < before.trimEnd().length) return undefined
  const place = (brackets ? before.slice(0, brackets.index) : before).trim()
  const date = datesIn(place)[0]
  const named = (date ? place.slice(0, date.start) : place).replace(/[\s,]+$/, '')
  if (date && place.slice(date.end).trim() !== '') return undefined
  const kind = placeKind(named)
  if (kind === 'none') return undefined

  if (brackets) {
    const start = brackets.index + 1
    const known = shift(outletsIn(brackets[1]!), start)
    if (datesIn(brackets[1]!).length > 0) return undefined
    const credits = /^[\p{Lu}\p{N}][\p{L}\p{N}\s&./,'’-]*$/u.test(brackets[1]!) || known.length > 0
    // "Jane Doe (Labour) — she said": a name in small letters needs an outlet that is known, or one of the first places.
    if (!credits || (kind === 'mixed' && known.length === 0 && !where.early)) return undefined
    return { end, ...(date ? { date } : {}), credited: { start, end: start + brackets[1]!.length, known } }
  }
  if (date) return { end, date }
  if (!where.early || named === '') return undefined
  if (kind === 'capitals') return { end }
  // "Lakeport, Norland – Two ferries": two parts, in small letters, before a dash. "Lakeport: Two": only below a byline.
  if (colon) return where.afterByline && named.split(/\s+/).length <= 3 && !named.includes(',') ? { end } : undefined
  return /^[^,]+, [^,]+$/.test(named) && named.split(/\s+/).length <= 5 ? { end } : undefined
}

/** Whether words can be a place at the head of a report, and how they are written. */
function placeKind(named: string): 'capitals' | 'mixed' | 'empty' | 'none' {
  if (named === '') return 'empty'
  const words = named.split(/[\s,/•|]+/).filter((word) => word !== '')
  if (words.length > 7) return 'none'
  if (words.some((word) => LABELS.has(word.toLowerCase().replace(/[.:]$/, '')) && !isPlaceArticle(word))) return 'none'
  if (!words.every((word) => /^[\p{Lu}'’(]/u.test(word) || isNameParticle(word))) return 'none'
  const [first] = named.split(/,|•/)
  if (/^[\p{Lu}\s.'’/-]+$/u.test(first!) && /\p{Lu}{3}/u.test(first!)) return 'capitals'
  return 'mixed'
}
