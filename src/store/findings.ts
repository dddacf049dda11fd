import type { Document } from '../model/document.ts'
import type { Findings } from '../model/findings.ts'
import type { Problem } from '../model/problem.ts'
import type { Versions } from './build-input.ts'
import { layer, putLayer } from './layer.ts'
import { findingsShape } from './shapes/findings.ts'
import type { Store } from './store.ts'

/**
 * Keeps what a document says. Findings name tokens of an annotation by number, so `versions` holds the versions of the annotation as
 * well as those of the rules. Returns how many records were added; throws as `putLayer` does.
 */
export function putFindings(
  store: Store,
  document: Document,
  versions: Versions,
  findings: Findings,
  problems: readonly Problem[] = [],
): Promise<number> {
  return putLayer(store, 'findings', findingsShape, document, versions, findings, problems)
}

/** What exactly these versions found in exactly this document; undefined where they have not looked yet. */
export async function findings(
  store: Store,
  document: Document,
  versions: Versions,
): Promise<{ readonly findings: Findings; readonly problems: readonly Problem[] } | undefined> {
  const found = await layer(store, 'findings', findingsShape, document, versions)
  return found && { findings: found.value, problems: found.problems }
}
