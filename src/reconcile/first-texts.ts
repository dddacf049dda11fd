import type { Dependency } from '../model/dossier.ts'
import { by } from '../model/order.ts'
import type { Studied } from '../model/studied.ts'
import { unionOf } from '../model/union.ts'

/**
 * For each document that shares its text with others, the first of them: published first, where that is known, and else the one whose id
 * comes first, so that it hangs on no order of files. A document that shares with none is not in it, and neither is the first itself.
 */
export function firstTexts(copies: readonly Dependency[], studied: readonly Studied[]): Map<string, string> {
  const inTime = studied
    .map(({ document }) => document)
    .sort(
      by(
        (d) => d.published ?? '~',
        (d) => d.id,
      ),
    )
  const place = new Map(inTime.map(({ id }, i) => [id, i]))
  const union = unionOf(inTime.length)
  for (const { documents } of copies) union.join(place.get(documents[0])!, place.get(documents[1])!)
  const first = new Map<number, string>()
  const found = new Map<string, string>()
  inTime.forEach(({ id }, i) => {
    const root = union.find(i)
    const known = first.get(root)
    if (known === undefined) first.set(root, id)
    else found.set(id, known)
  })
  return found
}
