import type { Writing } from '../lang/writing.ts'
import type { Paragraph, Quote } from '../model/annotation.ts'
import { by } from '../model/order.ts'
import { type Range, trimRange } from '../model/span.ts'
import { Kind, kindAt } from './characters.ts'
import { type QuoteFamily, type QuoteMark, quoteMarks } from './quote-marks.ts'
import { type WritingRules, writingRules } from './writing-rules.ts'

/** How far after a possible end of a single-marked quotation a better one is looked for ("the workers’ rights’"). */
const POSSESSIVE_WITHIN = 300
/** How much of a paragraph's end is read to see whether it says who spoke. */
const TAG_WITHIN = 60

/** More quotations than this inside one another are no text; the outermost is forgotten. */
const DEEPEST = 12

/** A quotation whose end is not known yet. */
interface Open {
  readonly start: number
  readonly inner: number
  readonly family: QuoteFamily
}

interface Found {
  readonly start: number
  readonly end: number
  readonly inner: Range
  readonly closed: boolean
}

/**
 * The stretches between quotation marks: straight, curly and low marks, guillemets in either direction, single marks that are no
 * apostrophes, and mixed pairs. A quotation that is not closed goes on in the next paragraph where that begins with a mark of its
 * family; otherwise it ends with its paragraph, or where the quotation around it ends. Single marks count only where they close.
 */
export function findQuotes(text: string, paragraphs: readonly Paragraph[], writing: Writing): Quote[] {
  const rules = writingRules(writing)
  const found: Found[] = []
  let carried: Open | null = null
  paragraphs.forEach((paragraph, i) => {
    const marks = quoteMarks(text, paragraph, rules)
    const open: Open[] = carried ? [carried] : []
    if (carried) marks.shift()
    matchMarks(text, marks, open, found)
    carried = null
    const outer = open.find((o) => o.family !== 'single')
    if (!outer) return
    const next = paragraphs[i + 1]
    if (next && goesOn(text, outer, paragraph, next, rules)) carried = outer
    for (const left of open)
      if (left !== carried && left.family !== 'single') close(text, found, left, paragraph.end, paragraph.end, false)
  })
  return nested(found)
}

/** Pairs the marks of one paragraph; what stays in `open` is not closed. */
function matchMarks(text: string, marks: readonly QuoteMark[], open: Open[], found: Found[]): void {
  marks.forEach((mark, i) => {
    const partner = mark.closes ? partnerOf(text, mark, open) : -1
    if (partner >= 0 && !(mark.family === 'single' && isPossessive(text, marks, i))) {
      for (const left of open.splice(partner + 1)) {
        if (left.family !== 'single') close(text, found, left, mark.start, mark.start, false)
      }
      close(text, found, open.pop()!, mark.start, mark.end, true)
    } else if (mark.opens) {
      const same = open.findIndex((o) => o.family === 'straight' && mark.family === 'straight')
      // A second straight mark that opens shows that the first was never closed.
      if (same >= 0)
        for (const left of open.splice(same))
          if (left.family !== 'single') close(text, found, left, mark.start, mark.start, false)
      if (open.length === DEEPEST) open.shift()
      open.push({ start: mark.start, inner: mark.end, family: mark.family })
    }
  })
}

/** The open quotation that a mark closes: the innermost of its family; of double marks else the innermost of any. */
function partnerOf(text: string, mark: QuoteMark, open: readonly Open[]): number {
  // "«" ends only what "»" began; French opens a quotation inside another one with it.
  if (text[mark.start] === '«') return open.findLastIndex((o) => text[o.start] === '»')
  const same = open.findLastIndex((o) => o.family === mark.family)
  // A single mark may be an apostrophe: it never cuts off a quotation in double marks that began after its partner.
  if (mark.family === 'single') return open.slice(same + 1).some((o) => o.family !== 'single') ? -1 : same
  if (same >= 0 || mark.opens) return same
  return open.findLastIndex((o) => o.family !== 'single')
}

/** "the workers’ rights’": a mark after an s, before a word, is an apostrophe where another one closes later. */
function isPossessive(text: string, marks: readonly QuoteMark[], index: number): boolean {
  const mark = marks[index]!
  if (text[mark.start - 1] !== 's' || text[mark.end] !== ' ' || kindAt(text, mark.end + 1) !== Kind.lower) return false
  const next = marks.slice(index + 1, index + 6).find((m) => m.family === 'single')
  return next?.closes === true && next.start - mark.end <= POSSESSIVE_WITHIN
}

/** Whether a quotation that its paragraph does not close goes on in the next one, which must repeat the opening mark. */
function goesOn(text: string, open: Open, paragraph: Paragraph, next: Paragraph, rules: WritingRules): boolean {
  if (next.kind === 'heading' || next.kind === 'caption') return false
  const [first] = quoteMarks(text, { start: next.start, end: Math.min(next.end, next.start + 3) }, rules)
  if (first?.start !== next.start || first.family !== open.family) return false
  // "… the town, he said." closes in sense what the marks left open.
  const end = text.slice(Math.max(open.inner, paragraph.end - TAG_WITHIN), paragraph.end)
  const tag = end.slice(end.lastIndexOf(',') + 1).match(/\p{L}+/gu) ?? []
  return !(end.includes(',') && tag.length <= 6 && tag.some((word) => rules.speechVerbs.has(word)))
}

function close(text: string, found: Found[], open: Open, innerEnd: number, end: number, closed: boolean): void {
  const inner = trimRange(text, { start: open.inner, end: innerEnd })
  if (inner) found.push({ start: open.start, end: closed ? end : inner.end, inner, closed })
}

/** Quotations in text order with how deep each lies in the others. */
function nested(found: readonly Found[]): Quote[] {
  const around: number[] = []
  return [...found]
    .sort(
      by(
        (q) => q.start,
        (q) => -q.end,
      ),
    )
    .map((quote) => {
      while (around.length > 0 && around.at(-1)! <= quote.start) around.pop()
      const depth = around.length
      around.push(quote.end)
      return { ...quote, depth }
    })
}
