import { isExact, type Span } from '../../model/span.ts'
import type { DossierIndex } from './matching.ts'
import { type Row, row } from './row.ts'

/** Every span of the dossier says exactly what stands in its document. */
export function provenanceRow({ dossier, textOf }: DossierIndex): Row {
  const broken: string[] = []
  let spans = 0
  const check = (document: string, span: Span | undefined, where: string) => {
    if (!span) return
    spans++
    if (!isExact(textOf(document), span)) broken.push(`${where}: "${span.exact}" is not at ${span.start}–${span.end}`)
  }
  for (const claim of dossier.claims) {
    for (const key of ['source', 'cue', 'content'] as const)
      check(claim.document, claim[key], `claim ${claim.id} ${key}`)
    for (const basis of claim.basis) check(claim.document, basis.span, `claim ${claim.id} basis`)
  }
  for (const figure of dossier.figures) check(figure.document, figure.span, `figure ${figure.id}`)
  for (const actor of dossier.actors) for (const span of actor.mentions) check(span.document, span, `actor ${actor.id}`)
  for (const event of dossier.events) for (const span of event.spans) check(span.document, span, `event ${event.id}`)
  for (const dependency of dossier.dependencies)
    for (const span of dependency.evidence.flat()) check(span.document, span, 'dependency')
  return row('provenance', spans - broken.length, spans, null, broken)
}
