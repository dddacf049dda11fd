import type {
  Actor,
  Claim,
  Dependency,
  Dossier,
  DossierDocument,
  EventRecord,
  Figure,
  Origin,
  Party,
  Position,
  Question,
  Relation,
  Undecided,
} from '../model/dossier.ts'
import { idOf } from '../model/ids.ts'
import { compareText } from '../model/order.ts'
import { CounterclaimError, problem } from '../model/problem.ts'
import type { Span } from '../model/span.ts'

/**
 * A dossier with everything joined that belongs together, numbered as a reader sees it. All views of `present` read from it and
 * none from the dossier's lists. Making it checks the dossier once more: every reference leads somewhere and every span holds
 * the words of its document, so that no view can show words that nobody wrote.
 */
export interface Ledger {
  readonly dossier: Dossier
  readonly documents: ReadonlyMap<string, DocumentEntry>
  readonly actors: ReadonlyMap<string, ActorEntry>
  readonly claims: ReadonlyMap<string, ClaimEntry>
  readonly events: ReadonlyMap<string, EventRecord>
  readonly questions: ReadonlyMap<string, QuestionEntry>
  readonly origins: ReadonlyMap<string, OriginEntry>
  readonly parties: readonly PartyEntry[]
  readonly undecided: readonly UndecidedEntry[]
  readonly dependencies: readonly DependencyEntry[]
}

export interface DocumentEntry {
  readonly document: DossierDocument
  /** From 1, in the dossier's order. */
  readonly number: number
  /** In the order of their words. */
  readonly claims: readonly ClaimEntry[]
  readonly dependencies: readonly DependencyEntry[]
  /** Number of the text that this document carries: documents that share an agency's text, a copy or a translation share one. */
  readonly text: number
  /**
   * Index of the day on which it came among the dossier's days; their number where nobody can tell the day; absent where the dossier tells of
   * no days.
   */
  readonly arrived: number | undefined
}

export interface ClaimEntry {
  readonly claim: Claim
  /** "3.4" is the fourth statement of document 3. */
  readonly number: string
  readonly document: DocumentEntry
  /** Null is the document's own voice. */
  readonly claimer: ActorEntry | null
  readonly via: readonly ActorEntry[]
  readonly figures: readonly Figure[]
  readonly origins: readonly OriginEntry[]
  readonly positions: readonly PositionPlace[]
  /** Claims that this one is said to answer, and claims that answer it. */
  readonly answers: readonly ClaimEntry[]
  readonly answeredBy: readonly ClaimEntry[]
  /** Relations that start at this claim, and those that end at it. */
  readonly to: readonly RelationEntry[]
  readonly from: readonly RelationEntry[]
}

export interface PositionPlace {
  readonly question: QuestionEntry
  /** Index into the question's positions. */
  readonly position: number
}

export interface RelationEntry {
  readonly relation: Relation
  readonly from: ClaimEntry
  readonly to: ClaimEntry
}

export interface ActorEntry {
  readonly actor: Actor
  readonly speaksFor: ActorEntry | null
  /** Who speaks for this actor. */
  readonly spokespeople: readonly ActorEntry[]
  /** Claims that it makes. */
  readonly claims: readonly ClaimEntry[]
  /** Claims of others that it passes on. */
  readonly relays: readonly ClaimEntry[]
  readonly events: readonly EventRecord[]
}

export interface QuestionEntry {
  readonly question: Question
  /** From 1, contested ones first. */
  readonly number: number
  readonly event: EventRecord | null
  readonly positions: readonly PositionEntry[]
}

export interface PositionEntry {
  readonly position: Position
  readonly claims: readonly ClaimEntry[]
  readonly origins: readonly OriginEntry[]
}

export interface OriginEntry {
  readonly origin: Origin
  readonly claims: readonly ClaimEntry[]
  readonly documents: readonly DocumentEntry[]
}

/** A side that is accused, with what it says to each accusation. */
export interface PartyEntry {
  readonly actor: ActorEntry
  /** Others of the side who are accused, or answer. */
  readonly also: readonly ActorEntry[]
  readonly accusations: readonly AccusationEntry[]
}

export interface AccusationEntry {
  readonly accusation: Party['accusations'][number]
  readonly claims: readonly ClaimEntry[]
  readonly answers: readonly ClaimEntry[]
  /** Where they have no answer: claims of others that deny it, or that may be answers of theirs. */
  readonly others: readonly ClaimEntry[]
  readonly event: EventRecord | null
}

/** An answer with the claims that it could be meant for. */
export interface UndecidedEntry {
  readonly undecided: Undecided
  readonly claim: ClaimEntry
  readonly could: readonly ClaimEntry[]
}

export interface DependencyEntry {
  /** The dossier gives dependencies no id; this one is made of what they are. */
  readonly id: string
  readonly dependency: Dependency
  readonly documents: readonly [DocumentEntry, DocumentEntry]
}

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] }

/** Throws a CounterclaimError where a reference leads nowhere or a span does not hold its document's words. */
export function ledgerOf(dossier: Dossier): Ledger {
  checkWords(dossier)

  const documents = new Map<string, Writable<DocumentEntry>>()
  const texts = textNumbers(dossier)
  const arrived = arrivals(dossier)
  dossier.documents.forEach((document, i) => {
    const entry = { document, number: i + 1, claims: [], dependencies: [], text: texts[i]! }
    documents.set(document.id, { ...entry, arrived: arrived(document.id) })
  })

  const actors = new Map<string, Writable<ActorEntry>>()
  for (const actor of dossier.actors) {
    actors.set(actor.id, { actor, speaksFor: null, spokespeople: [], claims: [], relays: [], events: [] })
  }
  for (const entry of actors.values()) {
    if (entry.actor.speaksFor === undefined) continue
    const principal = reach(actors, entry.actor.speaksFor, entry.actor.id)
    entry.speaksFor = principal
    principal.spokespeople.push(entry)
  }

  const events = new Map(dossier.events.map((event) => [event.id, event]))
  for (const event of dossier.events) {
    for (const { actor } of event.participants) reach(actors, actor, event.id).events.push(event)
    for (const document of event.documents) reach(documents, document, event.id)
  }

  const claims = new Map<string, Writable<ClaimEntry>>()
  // By document and place, so that a reader meets statements in one order everywhere.
  const place = (claim: Claim) => reach(documents, claim.document, claim.id).number
  const inOrder = [...dossier.claims].sort(
    (a, b) =>
      place(a) - place(b) ||
      a.content.start - b.content.start ||
      a.content.end - b.content.end ||
      compareText(a.id, b.id),
  )
  for (const claim of inOrder) {
    const document = reach(documents, claim.document, claim.id)
    const claimer = claim.claimer === null ? null : reach(actors, claim.claimer, claim.id)
    const via = claim.via.map((id) => reach(actors, id, claim.id))
    const number = `${document.number}.${document.claims.length + 1}`
    const entry: Writable<ClaimEntry> = {
      claim,
      number,
      document,
      claimer,
      via,
      figures: [],
      origins: [],
      positions: [],
      answers: [],
      answeredBy: [],
      to: [],
      from: [],
    }
    claims.set(claim.id, entry)
    document.claims.push(entry)
    if (claim.event !== undefined) reach(events, claim.event, claim.id)
  }
  for (const entry of claims.values()) {
    if (entry.claim.claimer !== null) reach(actors, entry.claim.claimer, entry.claim.id).claims.push(entry)
    for (const id of new Set(entry.claim.via)) reach(actors, id, entry.claim.id).relays.push(entry)
    for (const id of entry.claim.answers ?? []) {
      const answered = reach(claims, id, entry.claim.id)
      entry.answers.push(answered)
      answered.answeredBy.push(entry)
    }
  }

  for (const figure of dossier.figures) {
    reach(documents, figure.document, figure.id)
    if (figure.claimer !== null) reach(actors, figure.claimer, figure.id)
    if (figure.event !== undefined) reach(events, figure.event, figure.id)
    reach(claims, figure.claim, figure.id).figures.push(figure)
  }

  const origins = new Map<string, OriginEntry>()
  for (const origin of dossier.origins) {
    const theirs = origin.claims.map((id) => reach(claims, id, origin.id))
    const entry: OriginEntry = { origin, claims: theirs, documents: documentsOf(theirs) }
    origins.set(origin.id, entry)
    for (const claim of theirs) claim.origins.push(entry)
  }

  const questions = new Map<string, QuestionEntry>()
  contestedFirst(dossier.questions).forEach((question, i) => {
    const positions = question.positions.map((position): PositionEntry => {
      for (const holder of position.holders) if (holder !== null) reach(actors, holder, question.id)
      return {
        position,
        claims: position.claims.map((id) => reach(claims, id, question.id)),
        origins: position.origins.map((id) => reach(origins, id, question.id)),
      }
    })
    const event = question.event === undefined ? null : reach(events, question.event, question.id)
    const entry: QuestionEntry = { question, number: i + 1, event, positions }
    questions.set(question.id, entry)
    question.positions.forEach((position, p) => {
      for (const id of position.claims) reach(claims, id, question.id).positions.push({ question: entry, position: p })
    })
  })

  for (const relation of dossier.relations) {
    const from = reach(claims, relation.from, `${relation.kind} ${relation.to}`)
    const to = reach(claims, relation.to, `${relation.kind} ${relation.from}`)
    const entry: RelationEntry = { relation, from, to }
    from.to.push(entry)
    to.from.push(entry)
  }

  const parties = (dossier.parties ?? []).map(
    ({ actor, also = [], accusations }): PartyEntry => ({
      actor: reach(actors, actor, 'a party'),
      also: also.map((id) => reach(actors, id, actor)),
      accusations: accusations.map((accusation) => {
        for (const accuser of accusation.by) if (accuser !== null) reach(actors, accuser, actor)
        return {
          accusation,
          claims: accusation.claims.map((id) => reach(claims, id, actor)),
          answers: accusation.answers.map((id) => reach(claims, id, actor)),
          others: (accusation.others ?? []).map((id) => reach(claims, id, actor)),
          event: accusation.event === undefined ? null : reach(events, accusation.event, actor),
        }
      }),
    }),
  )

  const undecided = (dossier.undecided ?? []).map(
    (one): UndecidedEntry => ({
      undecided: one,
      claim: reach(claims, one.claim, 'an undecided answer'),
      could: one.could.map((id) => reach(claims, id, one.claim)),
    }),
  )

  const dependencies = dossier.dependencies.map((dependency): DependencyEntry => {
    const id = idOf('dep', ...dependency.documents, dependency.kind)
    const [a, b] = dependency.documents.map((document) => reach(documents, document, id))
    const entry: DependencyEntry = { id, dependency, documents: [a!, b!] }
    for (const document of new Set([a!, b!])) document.dependencies.push(entry)
    return entry
  })

  return { dossier, documents, actors, claims, events, questions, origins, parties, undecided, dependencies }
}

/** The documents of some claims, each once, in the dossier's order. */
export function documentsOf(claims: readonly ClaimEntry[]): DocumentEntry[] {
  return [...new Set(claims.map((claim) => claim.document))].sort((a, b) => a.number - b.number)
}

function arrivals({ days = [] }: Dossier): (document: string) => number | undefined {
  const steps = new Map(days.flatMap(({ documents }, step) => documents.map((id) => [id, step] as const)))
  return (document) => (days.length === 0 ? undefined : (steps.get(document) ?? days.length))
}

/** The first day on which one of some documents came, as `DocumentEntry.arrived`. */
export function firstArrival(documents: readonly DocumentEntry[]): number | undefined {
  return documents.reduce<number | undefined>(
    (first, { arrived }) => (arrived === undefined || (first !== undefined && first <= arrived) ? first : arrived),
    undefined,
  )
}

/** How many texts some documents carry. */
export const textsOf = (documents: readonly DocumentEntry[]): number => new Set(documents.map((d) => d.text)).size

function contestedFirst(questions: readonly Question[]): Question[] {
  return [
    ...questions.filter((question) => question.status === 'contested'),
    ...questions.filter((question) => question.status !== 'contested'),
  ]
}

function reach<T>(known: ReadonlyMap<string, T>, id: string, from: string): T {
  const found = known.get(id)
  if (found === undefined) throw new CounterclaimError(problem('present/unknown-reference', { id, from }))
  return found
}

/** For each document the number of its text, from 0: documents bound by a wire, a copy or a translation have the same. */
function textNumbers(dossier: Dossier): number[] {
  const index = new Map(dossier.documents.map((document, i) => [document.id, i]))
  const parent = dossier.documents.map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  for (const { documents, kind } of dossier.dependencies) {
    if (kind === 'same-origin') continue
    const a = index.get(documents[0])
    const b = index.get(documents[1])
    if (a === undefined || b === undefined) continue
    const low = Math.min(root(a), root(b))
    parent[Math.max(root(a), root(b))] = low
  }
  const numbers = new Map<number, number>()
  return parent.map((_, i) => {
    const r = root(i)
    if (!numbers.has(r)) numbers.set(r, numbers.size)
    return numbers.get(r)!
  })
}

/** The last gate of the exact-words guarantee. */
function checkWords(dossier: Dossier): void {
  const texts = new Map(dossier.documents.map((document) => [document.id, document.text]))
  const check = (document: string, span: Span | undefined, from: string) => {
    if (span === undefined) return
    const text = texts.get(document)
    if (text === undefined) throw new CounterclaimError(problem('present/unknown-reference', { id: document, from }))
    if (text.slice(span.start, span.end) !== span.exact) {
      throw new CounterclaimError(
        problem('present/words-differ', { id: from, start: span.start, end: span.end }, { document }),
      )
    }
  }
  for (const claim of dossier.claims) {
    for (const span of [claim.source, claim.cue, claim.content, ...claim.basis.map((basis) => basis.span)])
      check(claim.document, span, claim.id)
  }
  for (const figure of dossier.figures) check(figure.document, figure.span, figure.id)
  for (const actor of dossier.actors) {
    for (const span of [...actor.mentions, ...(actor.links ?? []).flatMap((link) => link.spans)])
      check(span.document, span, actor.id)
  }
  for (const event of dossier.events) {
    for (const span of [...event.spans, ...(event.links ?? []).flatMap((link) => link.spans)])
      check(span.document, span, event.id)
  }
  for (const document of dossier.documents) {
    for (const span of document.publishedInferred?.from ?? []) check(span.document, span, document.id)
  }
  for (const { document, span, id } of dossier.namings ?? []) check(document, span, id)
  for (const { documents, evidence } of dossier.dependencies) {
    for (const span of evidence.flat()) check(span.document, span, documents.join(' and '))
  }
}
