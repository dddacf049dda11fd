import type { Coordination, Day, EventRecord, Figure, Naming } from '../../model/dossier.ts'
import { by, compareText } from '../../model/order.ts'
import type {
  ActorEntry,
  ClaimEntry,
  DependencyEntry,
  DocumentEntry,
  Ledger,
  OriginEntry,
  QuestionEntry,
} from '../ledger.ts'

export type Found =
  | { readonly kind: 'claim'; readonly entry: ClaimEntry }
  | { readonly kind: 'figure'; readonly figure: Figure; readonly entry: ClaimEntry }
  | { readonly kind: 'actor'; readonly entry: ActorEntry }
  | { readonly kind: 'event'; readonly event: EventRecord }
  | { readonly kind: 'question'; readonly entry: QuestionEntry }
  | { readonly kind: 'origin'; readonly entry: OriginEntry }
  | { readonly kind: 'dependency'; readonly entry: DependencyEntry }
  | { readonly kind: 'document'; readonly entry: DocumentEntry }
  | { readonly kind: 'naming'; readonly naming: Naming }
  | { readonly kind: 'coordination'; readonly coordination: Coordination }
  | { readonly kind: 'day'; readonly day: Day }
  /** Two statements, for what is between them. */
  | { readonly kind: 'pair'; readonly entries: readonly [ClaimEntry, ClaimEntry] }
  /** Words that several statements or actors hold. */
  | { readonly kind: 'words'; readonly claims: readonly ClaimEntry[]; readonly actors: readonly ActorEntry[] }

/**
 * What is meant by an id, the one beginning that fits it, a statement's number, a question's or document's number, a file, a day, two statements, a
 * name, or words of statements.
 */
export function find(ledger: Ledger, name: string): Found | undefined {
  const wanted = name.trim().replace(/^\[|\]$/g, '')
  if (wanted === '') return undefined
  const ids = byId(ledger)
  const exact = ids.get(wanted) ?? byNumber(ledger, wanted)
  if (exact !== undefined) return exact
  const file = [...ledger.documents.values()].filter(
    ({ document }) => document.file === wanted || document.file.endsWith(`/${wanted}`),
  )
  if (file.length === 1) return { kind: 'document', entry: file[0]! }
  const begun = [...ids.keys()].filter((id) => id.startsWith(wanted))
  if (begun.length === 1) return ids.get(begun[0]!)
  return pairIn(ledger, ids, wanted) ?? byDay(ledger, wanted) ?? byWords(ledger, wanted)
}

/** "3.4 5.1": two statements. */
function pairIn(ledger: Ledger, ids: ReadonlyMap<string, Found>, wanted: string): Found | undefined {
  const names = wanted.split(/[\s,]+/)
  if (names.length !== 2) return undefined
  const [a, b] = names.map((name) => ids.get(name) ?? byNumber(ledger, name))
  return a?.kind === 'claim' && b?.kind === 'claim' ? { kind: 'pair', entries: [a.entry, b.entry] } : undefined
}

function byDay({ dossier }: Ledger, wanted: string): Found | undefined {
  const day = dossier.days?.find(
    ({ day, since }) => day === wanted || (since !== undefined && since <= wanted && wanted <= day),
  )
  return day && { kind: 'day', day }
}

/** Everybody of a name, or the statements that hold the words. */
function byWords(ledger: Ledger, wanted: string): Found | undefined {
  const lower = plain(wanted)
  const actors = [...ledger.actors.values()].filter(({ actor }) =>
    [actor.name, ...actor.aliases].some((name) => plain(name) === lower),
  )
  if (actors.length === 1) return { kind: 'actor', entry: actors[0]! }
  const claims =
    actors.length > 0
      ? []
      : [...ledger.claims.values()].filter(({ claim }) => plain(claim.content.exact).includes(lower))
  if (claims.length === 1) return { kind: 'claim', entry: claims[0]! }
  return actors.length + claims.length > 0 ? { kind: 'words', claims, actors } : undefined
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()

/** "3.4", "document 3", "question 2", as the page numbers them. */
function byNumber(ledger: Ledger, wanted: string): Found | undefined {
  if (/^\d+\.\d+$/.test(wanted)) {
    for (const entry of ledger.claims.values()) if (entry.number === wanted) return { kind: 'claim', entry }
  }
  const numbered = /^(document|question)\s+(\d+)$/i.exec(wanted)
  if (numbered === null) return undefined
  const number = Number(numbered[2])
  if (numbered[1]!.toLowerCase() === 'document') {
    const entry = [...ledger.documents.values()].find((document) => document.number === number)
    return entry && { kind: 'document', entry }
  }
  const entry = [...ledger.questions.values()].find((question) => question.number === number)
  return entry && { kind: 'question', entry }
}

function byId(ledger: Ledger): Map<string, Found> {
  const ids = new Map<string, Found>()
  for (const [id, entry] of ledger.documents) ids.set(id, { kind: 'document', entry })
  for (const [id, entry] of ledger.claims) {
    ids.set(id, { kind: 'claim', entry })
    for (const figure of entry.figures) ids.set(figure.id, { kind: 'figure', figure, entry })
  }
  for (const [id, entry] of ledger.actors) ids.set(id, { kind: 'actor', entry })
  for (const [id, event] of ledger.events) ids.set(id, { kind: 'event', event })
  for (const [id, entry] of ledger.questions) ids.set(id, { kind: 'question', entry })
  for (const [id, entry] of ledger.origins) ids.set(id, { kind: 'origin', entry })
  for (const entry of ledger.dependencies) ids.set(entry.id, { kind: 'dependency', entry })
  for (const naming of ledger.dossier.namings ?? []) ids.set(naming.id, { kind: 'naming', naming })
  for (const coordination of ledger.dossier.coordination ?? [])
    ids.set(coordination.id, { kind: 'coordination', coordination })
  return ids
}

/** Longer ids than this are compared by their beginning only. */
const COMPARED = 64

/** The three ids that differ least from what was asked for. */
export function nearest(ledger: Ledger, name: string): string[] {
  const wanted = name.slice(0, COMPARED)
  return [...byId(ledger).keys()]
    .map((id) => ({ id, distance: distance(wanted, id.slice(0, COMPARED)) }))
    .sort((a, b) => by<typeof a>((one) => one.distance)(a, b) || compareText(a.id, b.id))
    .slice(0, 3)
    .map(({ id }) => id)
}

/** Edits that make one text of the other (Levenshtein), in one row. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
