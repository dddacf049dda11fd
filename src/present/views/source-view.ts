import type { ClaimEntry, DocumentEntry, Ledger, OriginEntry } from '../ledger.ts'

/** Documents, the texts that they carry, and the origins to which what they say goes back. */
export interface SourceView {
  readonly texts: readonly TextView[]
  /** Those behind most documents first. */
  readonly origins: readonly OriginFlow[]
  /** Statements of which the dossier does not say where they come from. */
  readonly unknown: readonly ClaimEntry[]
}

export interface TextView {
  /** From 0. */
  readonly text: number
  readonly documents: readonly DocumentEntry[]
}

export interface OriginFlow {
  readonly origin: OriginEntry
  /** How many statements each text takes from this origin; texts without any are absent. */
  readonly fromTexts: ReadonlyMap<number, number>
}

export function sourceView(ledger: Ledger): SourceView {
  const texts = new Map<number, DocumentEntry[]>()
  for (const document of ledger.documents.values())
    texts.set(document.text, [...(texts.get(document.text) ?? []), document])

  const origins = [...ledger.origins.values()].map((origin): OriginFlow => {
    const fromTexts = new Map<number, number>()
    for (const { document } of origin.claims) fromTexts.set(document.text, (fromTexts.get(document.text) ?? 0) + 1)
    return { origin, fromTexts }
  })
  const ordered = origins
    .map((flow, i) => ({ flow, i }))
    .sort(
      (a, b) =>
        b.flow.origin.documents.length - a.flow.origin.documents.length ||
        b.flow.origin.claims.length - a.flow.origin.claims.length ||
        a.i - b.i,
    )
    .map(({ flow }) => flow)

  return {
    texts: [...texts].map(([text, documents]) => ({ text, documents })),
    origins: ordered,
    unknown: [...ledger.claims.values()].filter((claim) => claim.origins.length === 0),
  }
}
