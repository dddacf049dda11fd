import type { Annotation } from '../../model/annotation.ts'
import type { Task } from '../step.ts'

/** How sure each clause of a text is left; nothing in a language without a model of certainty. */
export function findClauses({ tokens }: Annotation, { options }: Task): Partial<Annotation> {
  const certainty = options.models?.certainty
  return certainty ? { clauses: certainty.clauses(tokens), by: { clauses: certainty.id } } : {}
}
