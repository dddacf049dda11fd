import type { Range } from '../model/span.ts'
import { isLetter, Kind, kindAt } from './characters.ts'
import { isShortYear, type WritingRules } from './writing-rules.ts'

/** Families of quotation marks that pair with one another; machine translations also mix them («… ”). */
export type QuoteFamily = 'straight' | 'curly' | 'guillemet' | 'single'

/** What a mark can do where it stands. */
export interface QuoteMark extends Range {
  readonly family: QuoteFamily
  /** Its form or the white space around it says so; both where neither tells. */
  readonly opens: boolean
  readonly closes: boolean
}

/** Every character that can be, or begin, a quotation mark. */
const MARKS = /["“”„‟«»‹›‘’‚'`]/g
const FAMILIES: Readonly<Record<string, QuoteFamily>> = {
  '"': 'straight',
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '‟': 'curly',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'single',
  '›': 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  "'": 'single',
  '`': 'single',
}

/** The quotation marks of a paragraph in order; apostrophes inside words are none, nor those with which a word begins ("'em"). */
export function quoteMarks(text: string, within: Range, rules: WritingRules): QuoteMark[] {
  const found: QuoteMark[] = []
  MARKS.lastIndex = within.start
  for (let m = MARKS.exec(text); m !== null && m.index < within.end; m = MARKS.exec(text)) {
    const mark = markAt(text, m.index, within, rules)
    if (mark) found.push(mark)
    if (mark && mark.end > MARKS.lastIndex) MARKS.lastIndex = mark.end
  }
  return found
}

function markAt(text: string, start: number, within: Range, rules: WritingRules): QuoteMark | null {
  const sign = text[start]!
  // Two single marks in a row are one double mark.
  const doubled = "'`’‘".includes(sign) && text[start + 1] === sign && start + 1 < within.end
  const end = start + (doubled ? 2 : 1)
  const free = { before: isFreeBefore(text, start, within.start), after: isFreeAfter(text, end, within.end) }
  if (doubled)
    return {
      start,
      end,
      family: 'curly',
      opens: '`‘'.includes(sign) || (free.before && !free.after),
      closes: "'’".includes(sign),
    }
  const family = FAMILIES[sign]!
  if (family === 'single') return singleMark(text, start, within, free, rules)
  if (family === 'straight') {
    const told = free.before !== free.after
    return { start, end, family, opens: told ? free.before : true, closes: told ? free.after : true }
  }
  // Guillemets point either way by custom, “ closes in German and ” opens in Swedish: form first, white space where the form fails.
  if (sign === '„') return { start, end, family, opens: true, closes: false }
  return {
    start,
    end,
    family,
    opens: '“‟«'.includes(sign) || (free.before && !free.after),
    closes: '”»'.includes(sign) || (free.after && !free.before) || sign === '«',
  }
}

interface Free {
  readonly before: boolean
  readonly after: boolean
}

/** A single mark, unless it is an apostrophe: inside a word, or before what it shortens ("'em", "'90s"). */
function singleMark(text: string, start: number, within: Range, free: Free, rules: WritingRules): QuoteMark | null {
  const sign = text[start]!
  const mark = { start, end: start + 1, family: 'single' as const }
  if (sign === '‹' || sign === '‚') return { ...mark, opens: true, closes: false }
  if (sign === '›') return { ...mark, opens: false, closes: true }
  if (free.before === free.after) return null
  if (free.after) return sign === '‘' || sign === '`' ? null : { ...mark, opens: false, closes: true }
  if (sign === '’') return null
  const next = /^[\p{L}\p{Nd}]{1,8}/u.exec(text.slice(start + 1, Math.min(start + 9, within.end)))?.[0] ?? ''
  if (sign !== '‘' && (rules.aphaereses.has(next.toLowerCase()) || isShortYear(next, rules.decadeEndings))) return null
  return { ...mark, opens: true, closes: false }
}

/** Nothing, white space, or an opening mark stands before: a quotation may begin. */
function isFreeBefore(text: string, at: number, start: number): boolean {
  return at === start || kindAt(text, at - 1) === Kind.space || '([{-–—/"“„«‹‘\'…:'.includes(text[at - 1]!)
}

/** Nothing, white space or closing punctuation stands after: a quotation may end. */
function isFreeAfter(text: string, at: number, end: number): boolean {
  if (at >= end) return true
  const kind = kindAt(text, at)
  return (
    kind === Kind.space ||
    (!isLetter(kind) && kind !== Kind.digit && !'([{“„«‹‘"\'’$€£#@…'.includes(text[at]!)) ||
    closesBefore(text, at, end)
  )
}

/** Another closing mark stands after: `'Go.'"`. */
const closesBefore = (text: string, at: number, end: number) =>
  '"\'’”'.includes(text[at]!) && (at + 1 >= end || !isWordAt(text, at + 1))

const isWordAt = (text: string, at: number) => {
  const kind = kindAt(text, at)
  return isLetter(kind) || kind === Kind.digit
}
