import type { Figure } from '../../model/dossier.ts'
import type { ClaimEntry } from '../ledger.ts'

/** What is counted is looked for so far behind the number (UTF-16 units): "203 of the fighters", "400 to 500 people". */
const BEHIND = 24

/** The words of a figure up to what is counted, where that stands right behind; else the number's words alone. */
export function wordedFigure({ span, counted }: Figure, { document }: Pick<ClaimEntry, 'document'>): string {
  const { text } = document.document
  if (counted === undefined || counted === '' || span.exact.includes(counted)) return span.exact
  const end = span.end + BEHIND + counted.length
  const at = text.slice(span.end, end).indexOf(counted)
  const between = at < 0 ? '' : text.slice(span.end, span.end + at)
  return at < 0 || /[.!?;:\n]/.test(between) ? span.exact : text.slice(span.start, span.end + at + counted.length)
}
