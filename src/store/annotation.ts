import type { Annotation } from '../model/annotation.ts'
import type { Document } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import type { Versions } from './build-input.ts'
import { layer, putLayer } from './layer.ts'
import { annotationShape } from './shapes/annotation.ts'
import type { Store } from './store.ts'

/**
 * Keeps the analysis of a document's language. `versions` names every component and model that had a part in it. Returns how many
 * records were added; throws as `putLayer` does.
 */
export function putAnnotation(
  store: Store,
  document: Document,
  versions: Versions,
  annotation: Annotation,
  problems: readonly Problem[] = [],
): Promise<number> {
  return putLayer(store, 'annotations', annotationShape, document, versions, annotation, problems)
}

/** The analysis that exactly these versions made of exactly this document; undefined where there is none yet. */
export async function annotation(
  store: Store,
  document: Document,
  versions: Versions,
): Promise<{ readonly annotation: Annotation; readonly problems: readonly Problem[] } | undefined> {
  const found = await layer(store, 'annotations', annotationShape, document, versions)
  return found && { annotation: found.value, problems: found.problems }
}
