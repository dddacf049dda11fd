import type { Span } from '../../model/span.ts'
import { isPlace } from '../../model/span.ts'
import type { ClaimEntry } from '../ledger.ts'

/** A stretch of a document's words as a quotation shows it, or a gap where words between were left out. */
export type QuotePart =
  | { readonly kind: 'words'; readonly text: string; readonly role: 'content' | 'cue' | 'source' | 'plain' }
  | { readonly kind: 'gap' }

/** Words further than this from the content (UTF-16 units) are left out, with a gap for them. */
const NEAR = 160

/**
 * The words of a claim from source to content as they stand in the document, with what each part is. Quotation marks that stand
 * at the content's edges come with it.
 */
export function quoteOf({ claim, document }: ClaimEntry): readonly QuotePart[] {
  const { text } = document.document
  const content = withMarks(text, claim.content)
  const spans: { readonly start: number; readonly end: number; readonly role: 'content' | 'cue' | 'source' }[] = []
  if (claim.source !== undefined) spans.push({ ...claim.source, role: 'source' })
  if (claim.cue !== undefined) spans.push({ ...claim.cue, role: 'cue' })
  spans.push({ ...content, role: 'content' })
  spans.sort((a, b) => a.start - b.start || b.end - a.end)

  const parts: QuotePart[] = []
  let at = spans[0]!.start
  for (const span of spans) {
    if (span.start > at) {
      if (span.start - at > NEAR) parts.push({ kind: 'gap' })
      else parts.push({ kind: 'words', text: text.slice(at, span.start), role: 'plain' })
    }
    // A cue inside the content is the content's own; what was shown is not shown again.
    const start = Math.max(span.start, at)
    if (span.end <= start) continue
    parts.push({ kind: 'words', text: text.slice(start, span.end), role: span.role })
    at = span.end
  }
  return parts
}

/** The words of a claim in one line, "[…]" for what was left out. */
export function quoteText(entry: ClaimEntry): string {
  return quoteOf(entry)
    .map((part) => (part.kind === 'gap' ? ' […] ' : part.text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether the words begin with a quotation mark of their own. */
export const beginsQuoted = (words: string) => /^[\s]*["“„«»‘‚‹『「]/.test(words)

function withMarks(text: string, span: Span): { readonly start: number; readonly end: number } {
  const opens = span.start > 0 && OPENING.has(text[span.start - 1]!)
  const closes = span.end < text.length && CLOSING.has(text[span.end]!)
  const start = opens ? span.start - 1 : span.start
  const end = closes ? span.end + 1 : span.end
  return isPlace(text, start, end) ? { start, end } : span
}

const OPENING: ReadonlySet<string> = new Set(['"', '“', '„', '«', '»', '‹', '『', '「'])
const CLOSING: ReadonlySet<string> = new Set(['"', '”', '“', '»', '«', '›', '』', '」'])
