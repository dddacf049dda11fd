import type { Annotation } from '../../src/model/annotation.ts'
import type { Range } from '../../src/model/span.ts'

/** A text said `times` times over in one paragraph, with its analysis: long input without the time that its analysis takes. */
export function repeated(text: string, one: Annotation, times: number): { text: string; annotation: Annotation } {
  const all = <T extends Range>(items: readonly T[], change: (item: T, k: number) => T = (item) => item): T[] =>
    Array.from({ length: times }, (_, k) =>
      items.map((item) => {
        const moved = change(item, k)
        return { ...moved, start: item.start + k * text.length, end: item.end + k * text.length }
      }),
    ).flat()
  const shift = (range: Range, k: number) => ({
    start: range.start + k * text.length,
    end: range.end + k * text.length,
  })
  const { tokens, sentences } = one
  const annotation: Annotation = {
    ...one,
    tokens: all(tokens, (t, k) => ({
      ...t,
      sentence: t.sentence + k * sentences.length,
      head: t.head < 0 ? -1 : t.head + k * tokens.length,
    })),
    sentences: all(sentences, (s, k) => ({
      ...s,
      paragraph: 0,
      first: s.first + k * tokens.length,
      last: s.last + k * tokens.length,
    })),
    paragraphs: [{ start: 0, end: text.length * times, kind: 'body' }],
    quotes: all(one.quotes, (q, k) => ({ ...q, inner: shift(q.inner, k) })),
    quantities: all(one.quantities, (q, k) => ({ ...q, number: shift(q.number, k) })),
    names: all(one.names),
    times: all(one.times),
    mentions: [],
    attributions: [],
  }
  return { text: text.repeat(times), annotation }
}
