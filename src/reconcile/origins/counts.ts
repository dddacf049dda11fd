import type { Claim, Position } from '../../model/dossier.ts'
import type { Origins } from '../origins.ts'

/** N documents, M texts, K origins: how much stands behind claims. Documents that carry one text are one of the texts. */
export function originCounts(
  claims: readonly Claim[],
  behind: readonly string[],
  { textOf, untold }: Pick<Origins, 'textOf' | 'untold'>,
): Required<Pick<Position, 'documents' | 'texts' | 'knownOrigins'>> {
  const documents = new Set(claims.map((c) => c.document))
  return {
    documents: documents.size,
    texts: new Set([...documents].map((id) => textOf.get(id) ?? id)).size,
    knownOrigins: behind.filter((id) => !untold.has(id)).length,
  }
}
