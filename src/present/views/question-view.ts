import type { RelationKind } from '../../model/vocabulary.ts'
import {
  type ActorEntry,
  type ClaimEntry,
  type DocumentEntry,
  documentsOf,
  type OriginEntry,
  type PositionEntry,
  type QuestionEntry,
  type RelationEntry,
  textsOf,
} from '../ledger.ts'
import { actWord, letterOf } from '../names.ts'
import { quoteText } from './quote.ts'

/** One answer to a question, as every front end shows it. */
export interface PositionView {
  readonly entry: PositionEntry
  readonly index: number
  /** "A" for the first. */
  readonly letter: string
  readonly holders: readonly HolderView[]
  readonly documents: readonly DocumentEntry[]
  readonly texts: number
  readonly origins: readonly OriginEntry[]
  /** The statement whose words stand for the position; absent where the dossier links none. */
  readonly lead: ClaimEntry | undefined
  readonly rest: readonly ClaimEntry[]
  /** How it stands to the other answers. */
  readonly answers: readonly AnswerView[]
  /** The relations behind these. */
  readonly relations: readonly RelationEntry[]
}

export interface HolderView {
  /** Null is an outlet's own voice: then `document` says whose. */
  readonly actor: ActorEntry | null
  readonly document: DocumentEntry | undefined
  /** What the holder does here: "says", "denies". */
  readonly verbs: readonly string[]
  /** Those in which it gives this answer. */
  readonly documents: readonly DocumentEntry[]
  /** Who passed it on. */
  readonly via: readonly ActorEntry[]
}

export interface AnswerView {
  readonly kind: RelationKind
  readonly direction: 'to' | 'from'
  /** Indices of the other positions, ascending. */
  readonly positions: readonly number[]
  /** The others that it does not stand to in this way, where so few are left that they are the shorter list. */
  readonly except?: readonly number[]
}

export function questionView(entry: QuestionEntry): readonly PositionView[] {
  const placeOf = new Map<ClaimEntry, number[]>()
  entry.positions.forEach((position, i) => {
    for (const claim of position.claims) placeOf.set(claim, [...(placeOf.get(claim) ?? []), i])
  })
  return entry.positions.map((position, index): PositionView => {
    const documents = documentsOf(position.claims)
    const lead = leadOf(position.claims)
    const { answers, relations } = answersOf(entry, index, placeOf)
    return {
      entry: position,
      index,
      letter: letterOf(index),
      holders: holdersOf(position),
      documents,
      texts: textsOf(documents),
      origins: position.origins,
      lead,
      rest: position.claims.filter((claim) => claim !== lead),
      answers,
      relations,
    }
  })
}

/**
 * The statement to show first: one with a cue before one without, words quoted before words retold, neither clipped nor long, and
 * of those the first of the dossier.
 */
export function leadOf(claims: readonly ClaimEntry[]): ClaimEntry | undefined {
  const rank = (entry: ClaimEntry): number => {
    const { claim } = entry
    const length = quoteText(entry).length
    const fits = length >= 30 && length <= 280 ? 0 : 4
    const cue = claim.cue === undefined ? 2 : 0
    const quoted = claim.quoted === 'no' ? 1 : 0
    return fits + cue + quoted + (claim.act === 'quote-report' ? 8 : 0)
  }
  let best: ClaimEntry | undefined
  let bestRank = Number.POSITIVE_INFINITY
  for (const claim of claims) {
    const r = rank(claim)
    if (r < bestRank) {
      best = claim
      bestRank = r
    }
  }
  return best
}

function holdersOf({ position, claims }: PositionEntry): HolderView[] {
  const holders: HolderView[] = []
  for (const holder of position.holders) {
    const theirs = claims.filter((entry) => entry.claim.claimer === holder)
    if (holder === null) {
      for (const document of documentsOf(theirs))
        holders.push({ actor: null, document, ...doings(theirs.filter((entry) => entry.document === document)) })
      if (theirs.length === 0) holders.push({ actor: null, document: undefined, documents: [], verbs: [], via: [] })
      continue
    }
    const actor = theirs[0]?.claimer ?? null
    if (actor !== null) holders.push({ actor, document: undefined, ...doings(theirs) })
  }
  return holders
}

const doings = (claims: readonly ClaimEntry[]) => ({
  documents: documentsOf(claims),
  verbs: [...new Set(claims.map((entry) => actWord(entry.claimer, entry.claim.act)))],
  via: [...new Set(claims.flatMap((entry) => entry.via))],
})

const SYMMETRIC: ReadonlySet<RelationKind> = new Set<RelationKind>(['same', 'supports', 'contradicts', 'incomparable'])

/** A list of more answers is told by what is left of them, where that is less than half of it. */
const FEW = 3

function exceptOf(positions: ReadonlySet<number>, index: number, count: number): Pick<AnswerView, 'except'> {
  if (positions.size <= FEW) return {}
  const except = Array.from({ length: count }, (_, i) => i).filter((i) => i !== index && !positions.has(i))
  return except.length * 2 < positions.size ? { except } : {}
}

function answersOf(
  { question, positions }: QuestionEntry,
  index: number,
  placeOf: ReadonlyMap<ClaimEntry, readonly number[]>,
) {
  const { claims } = positions[index]!
  const found = new Map<string, { kind: RelationKind; direction: 'to' | 'from'; positions: Set<number> }>()
  const relations: RelationEntry[] = []
  const note = (entry: RelationEntry, direction: 'to' | 'from') => {
    const { kind, on } = entry.relation
    // Two claims can agree on how many and not on who they were: only the former bears on a question of number.
    if (SYMMETRIC.has(kind) && on !== question.aspect) return
    const others = (placeOf.get(direction === 'to' ? entry.to : entry.from) ?? []).filter((i) => i !== index)
    if (others.length === 0) return
    const key = SYMMETRIC.has(kind) ? kind : `${kind} ${direction}`
    const group = found.get(key) ?? { kind, direction, positions: new Set() }
    for (const other of others) group.positions.add(other)
    found.set(key, group)
    relations.push(entry)
  }
  for (const claim of claims) {
    for (const relation of claim.to) note(relation, 'to')
    for (const relation of claim.from) note(relation, 'from')
  }
  const answers = [...found.values()].map(
    (group): AnswerView => ({
      kind: group.kind,
      direction: group.direction,
      positions: [...group.positions].sort((a, b) => a - b),
      ...exceptOf(group.positions, index, positions.length),
    }),
  )
  return { answers, relations: [...new Set(relations)] }
}
