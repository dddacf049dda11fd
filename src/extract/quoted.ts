import { contains, type Range } from '../model/span.ts'
import type { Quoted } from '../model/vocabulary.ts'
import type { Reading } from './reading.ts'

/** Whether a content stands between quotation marks: all of it, a part, or none. */
export function quotedness(reading: Reading, content: Range): Quoted {
  let some = false
  for (const quote of reading.quotesOver(content)) {
    if (contains(quote, content) || (contains(content, quote) && isAllButPunctuation(reading.text, content, quote)))
      return 'verbatim'
    some = true
  }
  return some ? 'partly' : 'no'
}

function isAllButPunctuation(text: string, outer: Range, inner: Range): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(outer.start, inner.start) + text.slice(inner.end, outer.end))
}
