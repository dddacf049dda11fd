import type { Dossier } from '../../model/dossier.ts'
import type { Expected } from './expected.ts'
import { indexOf } from './matching.ts'
import type { Row } from './row.ts'
import { claimRows } from './score-claims.ts'
import { dependencyRow } from './score-dependencies.ts'
import { documentRow } from './score-documents.ts'
import { eventRow } from './score-events.ts'
import { figureRow } from './score-figures.ts'
import { provenanceRow } from './score-provenance.ts'
import { questionRows } from './score-questions.ts'

export interface Score {
  readonly overall: number
  readonly rows: readonly Row[]
}

/**
 * How much of what a careful reader found is in a dossier. A span that does not say what its document says makes the whole score nothing;
 * else it is the mean of the parts.
 */
export function score(expected: Expected, dossier: Dossier): Score {
  const index = indexOf(dossier)
  const provenance = provenanceRow(index)
  const parts = [
    documentRow(expected, index),
    ...claimRows(expected, index),
    figureRow(expected, index),
    ...questionRows(expected, index),
    dependencyRow(expected, index),
    eventRow(expected, index),
  ]
  const mean = parts.reduce((sum, part) => sum + part.f1, 0) / parts.length
  return { overall: provenance.found < provenance.wanted ? 0 : mean, rows: [provenance, ...parts] }
}
