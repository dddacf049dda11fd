import { percent } from './bench-row.ts'

/**
 * F1 in percent of labelled stretches with both ends right, by kind: "B-x" begins one, "I-x" goes on with it, anything else is outside.
 * Throws a RangeError where a sentence has another number of labels.
 */
export function scoreSpans(
  gold: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
  kinds: readonly string[],
): Record<string, number> {
  const counts = new Map(kinds.map((kind) => [kind, { right: 0, all: 0 }]))
  gold.forEach((labels, i) => {
    const own = found[i] ?? []
    if (own.length !== labels.length) throw new RangeError(`line ${i + 1}: ${own.length} labels, not ${labels.length}`)
    const wanted = new Set(spansOf(labels))
    const given = spansOf(own)
    for (const span of wanted) add(span, 0)
    for (const span of given) add(span, wanted.has(span) ? 1 : 0)
  })
  return Object.fromEntries([...counts].map(([kind, { right, all }]) => [kind, percent(2 * right, all)]))

  function add(span: string, right: number): void {
    const count = counts.get(span.split(' ')[2]!)
    if (!count) return
    count.all++
    count.right += right
  }
}

/** "3 5 cue" for words 3 and 4. An "I-x" that goes on with nothing of its kind is outside. */
function spansOf(labels: readonly string[]): string[] {
  const spans: string[] = []
  let start = -1
  let kind = ''
  const close = (end: number) => {
    if (start >= 0) spans.push(`${start} ${end} ${kind}`)
    start = -1
  }
  labels.forEach((label, i) => {
    if (start >= 0 && label === `I-${kind}`) return
    close(i)
    if (label.startsWith('B-')) {
      start = i
      kind = label.slice(2)
    }
  })
  close(labels.length)
  return spans
}
