import type { Quote } from '../../model/annotation.ts'
import { overlaps } from '../../model/span.ts'
import type { Attribution } from '../attribution.ts'
import { quoteContent } from '../contents.ts'
import { isVerbal, type Reading, tokensIn } from '../reading.ts'

const SAME_SPEAKER = 'extract/quote-goes-on@1'
const UNKNOWN = 'extract/quote-unattributed@1'

/**
 * Quotations that no cue introduces. One that follows its speaker's words in the same paragraph goes on with them; one that nothing ties to
 * a speaker is somebody's, unnamed: never a guess. Words in quotation marks that are no utterance ("the so-called 'route'") are left alone.
 */
export function quotes(reading: Reading, before: readonly Attribution[]): Attribution[] {
  const found: Attribution[] = []
  for (const quote of reading.annotation.quotes) {
    if (quote.depth > 0 || !isUtterance(reading, quote)) continue
    const known = [...before, ...found]
    if (known.some((a) => overlaps(a.content, quote) || overlaps(a.cue, quote))) continue
    found.push(attributed(reading, quote, speakerBefore(reading, quote, known) ?? speakerAfter(reading, quote, known)))
  }
  return found
}

function attributed(reading: Reading, quote: Quote, speaker: Attribution | undefined): Attribution {
  const content = quoteContent(reading, quote)
  return {
    by: speaker ? SAME_SPEAKER : UNKNOWN,
    cueToken: speaker?.cueToken ?? content.head,
    cue: speaker?.cue ?? { start: quote.start, end: quote.inner.start },
    act: speaker ? goesOnAs(speaker.act) : 'assert',
    negated: false,
    sources: speaker?.sources ?? [],
    content: content.range,
    head: content.head,
  }
}

/** A quotation after an accusation or a denial need not accuse or deny; what it does by itself is not known beyond that it is said. */
const goesOnAs = (act: Attribution['act']): Attribution['act'] =>
  act === 'accuse' || act === 'demand' || act === 'announce' ? act : 'assert'

/** At least a clause, or a sentence of its own. */
function isUtterance(reading: Reading, quote: Quote): boolean {
  const [first, end] = tokensIn(reading, quote.inner)
  if (end - first < 4) return false
  const opensSentence = reading.annotation.sentences.some(
    (s) => s.start >= quote.start - 1 && s.start <= quote.inner.start + 1,
  )
  for (let t = first; t < end; t++)
    if (isVerbal(reading.tokens[t]!) && reading.tree.child(t, 'nsubj') >= 0) return opensSentence || end - first >= 7
  return false
}

/** The last attribution before the quotation in its paragraph, if it has a named source and no other speaker came between. */
function speakerBefore(reading: Reading, quote: Quote, known: readonly Attribution[]): Attribution | undefined {
  const paragraph = reading.annotation.paragraphs.find((p) => p.start <= quote.start && quote.start < p.end)
  if (!paragraph) return undefined
  const inParagraph = known.filter(
    (a) => a.sources.length > 0 && a.cue.start >= paragraph.start && a.cue.end <= quote.start,
  )
  const outermost = inParagraph.filter(
    (a) => !inParagraph.some((b) => b !== a && b.content.start <= a.cue.start && a.cue.end <= b.content.end),
  )
  return outermost.sort((a, b) => a.cue.start - b.cue.start).at(-1)
}

/** A speaker named right after it: "“…” That was the answer the minister gave." is not one; "“…” She added: “…”" is. */
function speakerAfter(reading: Reading, quote: Quote, known: readonly Attribution[]): Attribution | undefined {
  const next = reading.annotation.sentences.find((s) => s.start >= quote.end - 1)
  const paragraph = reading.annotation.paragraphs.find((p) => p.start <= quote.start && quote.start < p.end)
  if (!next || !paragraph || next.start >= paragraph.end) return undefined
  const candidates = known.filter((a) => a.cue.start >= next.start && a.cue.end <= next.end && a.sources.length === 1)
  const quoting = candidates.filter((a) => reading.annotation.quotes.some((q) => overlaps(q, a.content)))
  return quoting.length === 1 ? quoting[0] : undefined
}
