import type { Stretch } from './find-cues.ts'
import type { FoundAttribution } from './found-attribution.ts'

/** Labels of the words of a paragraph: "B-source", "I-source", …, "O". */
export function attributionLabels(size: number, attributions: readonly FoundAttribution[]): string[] {
  const labels: string[] = new Array(size).fill('O')
  const write = ({ first, last }: Stretch, kind: string) => {
    labels.fill(`I-${kind}`, first, last)
    labels[first] = `B-${kind}`
  }
  for (const { source, cue, contents } of attributions) {
    for (const piece of contents) write(piece, 'content')
    if (source) write(source, 'source')
    write(cue, 'cue')
  }
  return labels
}
