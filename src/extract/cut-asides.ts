import type { Attribution } from './attribution.ts'
import { type Reading, tokenFrom, tokensIn } from './reading.ts'

/**
 * Contents without a fixed phrase that ends them and attributes the whole: in "officials put the dead at 86, according to AFP" the
 * officials do not name the agency. `asides` are the attributions of such phrases.
 */
export function cutAsides(
  reading: Reading,
  asides: readonly Attribution[],
  found: readonly Attribution[],
): Attribution[] {
  const inSentence = new Map<number, Attribution[]>()
  for (const aside of asides) {
    const { sentence } = reading.tokens[aside.cueToken]!
    inSentence.set(sentence, [...(inSentence.get(sentence) ?? []).slice(-3), aside])
  }
  return found.map((one) => {
    const last = tokenFrom(reading, one.content.end - 1)
    const aside = inSentence
      .get(reading.tokens[last]?.sentence ?? -1)
      ?.find((a) => a.content.end <= a.cue.start && one.content.start < a.cue.start && a.cue.end <= one.content.end)
    if (!aside || one.cue.start > aside.cue.start) return one
    let [, end] = tokensIn(reading, { start: one.content.start, end: aside.cue.start })
    while (end > 0 && reading.tokens[end - 1]!.upos === 'PUNCT' && !reading.quoteAt(end - 1)) end--
    const cut = reading.tokens[end - 1]!.end
    return cut > one.content.start ? { ...one, content: { start: one.content.start, end: cut } } : one
  })
}
