import type { Dossier, DossierDocument } from '../../model/dossier.ts'
import { by } from '../../model/order.ts'
import { type Edited, editedWords } from './edited-words.ts'

export interface PairedDocuments {
  /** The same bytes in both. */
  readonly same: readonly (readonly [DossierDocument, DossierDocument])[]
  /** One address, or one file where no address is known, with other bytes. */
  readonly edited: readonly EditedDocument[]
  readonly fresh: readonly DossierDocument[]
  readonly gone: readonly DossierDocument[]
}

export interface EditedDocument {
  readonly at: string
  readonly before: DossierDocument
  readonly after: DossierDocument
  readonly words: Edited
}

/** Which documents of two dossiers are the same, which were captured again with other bytes, and which only one of them has. */
export function pairDocuments(before: Dossier, after: Dossier): PairedDocuments {
  const then = new Map(before.documents.map((d) => [d.id, d]))
  const now = new Map(after.documents.map((d) => [d.id, d]))
  const same = before.documents.flatMap((d): (readonly [DossierDocument, DossierDocument])[] => {
    const other = now.get(d.id)
    return other ? [[d, other]] : []
  })
  const left = before.documents.filter(({ id }) => !now.has(id))
  const right = after.documents.filter(({ id }) => !then.has(id))
  const edited: EditedDocument[] = []
  const paired = new Set<DossierDocument>()
  for (const address of [addressOf, fileOf]) {
    const [one, other] = [left, right].map((list) =>
      byAddress(
        list.filter((d) => !paired.has(d)),
        address,
      ),
    ) as [Map<string, DossierDocument[]>, Map<string, DossierDocument[]>]
    for (const [at, own] of one) {
      const others = other.get(at) ?? []
      // The last capture of each: earlier ones of one dossier are set beside each other there.
      const [a, b] = [own.at(-1), others.at(-1)]
      if (!a || !b) continue
      paired.add(a).add(b)
      edited.push({ at, before: a, after: b, words: editedWords(a.text, b.text) })
    }
  }
  return {
    same,
    edited,
    fresh: right.filter((d) => !paired.has(d)),
    gone: left.filter((d) => !paired.has(d)),
  }
}

const addressOf = ({ url }: DossierDocument) => url?.replace(/#.*$/, '')
/** A file without an address goes by its name; one with an address is that page wherever it was saved. */
const fileOf = ({ url, file }: DossierDocument) => (url === undefined ? file : undefined)

/** Captures of each address, in the order of time as far as it is known. */
function byAddress(
  documents: readonly DossierDocument[],
  address: (document: DossierDocument) => string | undefined,
): Map<string, DossierDocument[]> {
  const found = new Map<string, DossierDocument[]>()
  for (const document of inTime(documents)) {
    const at = address(document)
    if (at !== undefined) found.set(at, [...(found.get(at) ?? []), document])
  }
  return found
}

export const inTime = (documents: readonly DossierDocument[]): DossierDocument[] =>
  [...documents].sort(
    by(
      (d) => d.retrieved ?? '',
      (d) => d.updated ?? d.published ?? '',
      (d) => d.file,
    ),
  )
