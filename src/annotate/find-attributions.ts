import type { Annotation, Attribution } from '../model/annotation.ts'
import type { Range } from '../model/span.ts'
import type { Attributor } from './attribution/attributor.ts'
import type { Stretch } from './attribution/find-cues.ts'

/** Who says what in a text, in the order of the cues. */
export function findAttributions(text: string, annotation: Annotation, attributor: Attributor): Attribution[] {
  const { tokens } = annotation
  return attributor.attributions(text, annotation).flatMap(({ view, attributions }) => {
    const place = ({ first, last }: Stretch): Range => ({
      start: tokens[view.first + first]!.start,
      end: tokens[view.first + last - 1]!.end,
    })
    return attributions.map(({ source, cue, contents, score }) => ({
      source: source ? [place(source)] : [],
      cue: [place(cue)],
      content: contents.map(place),
      score: Math.round(score),
      by: attributor.id,
    }))
  })
}
