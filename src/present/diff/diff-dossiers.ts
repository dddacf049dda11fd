import { counterparts, type Place } from '../../model/counterparts.ts'
import type { Actor, Claim, Dossier, DossierDocument, Figure, Position, Question } from '../../model/dossier.ts'
import { by } from '../../model/order.ts'
import { type ClaimEntry, type Ledger, ledgerOf } from '../ledger.ts'
import { claimerName, documentName } from '../names.ts'
import { quoteText } from '../views/quote.ts'
import { dateInWords, documentDate } from '../words/dates.ts'
import type { Changed, ClaimRef, Diff, DocumentRef, FigureRef, Movers, QuestionRef, Side } from './diff.ts'
import { type PairedDocuments, pairDocuments } from './pair-documents.ts'

/**
 * What changed from one dossier to another. The other way round, it is the mirror of this; of a dossier with itself, it is nothing.
 * Throws a CounterclaimError where one of them is not whole: see `ledgerOf`.
 */
export function diffDossiers(before: Dossier, after: Dossier): Diff {
  const then = sideOf(before)
  const now = sideOf(after)
  const documents = pairDocuments(before, after)
  const places = placesBetween(documents)
  const claims = pairClaims(before, after, documents, places)
  const landing = landingOf(then, now, places)
  const revised = claims.pairs.flatMap(([a, b]) => {
    const changed = changedClaim(a, b, then, now, landing)
    return changed.length === 0 ? [] : [{ before: claimRef(then, a), after: claimRef(now, b), changed }]
  })
  const figures = pairFigures(before, after, claims.pairs)
  const fresh = new Set([...documents.fresh, ...documents.edited.map((e) => e.after)].map(({ id }) => id))
  const gone = new Set([...documents.gone, ...documents.edited.map((e) => e.before)].map(({ id }) => id))
  const movers: MoversOf = (thenIds, nowIds) => ({
    came: filesOf(now, nowIds, fresh),
    went: filesOf(then, thenIds, gone),
  })
  const claimIn = new Map(claims.pairs.map(([a, b]) => [a.id, b.id]))
  const diff = {
    format: 'counterclaim-diff/1' as const,
    before: about(before),
    after: about(after),
    documents: {
      new: documents.fresh.map((d) => documentRef(now, d)),
      gone: documents.gone.map((d) => documentRef(then, d)),
      edited: documents.edited.map(({ at, before: a, after: b, words }) => ({
        at,
        before: documentRef(then, a),
        after: documentRef(now, b),
        edits: words.edits,
      })),
      described: documents.same.flatMap(([a, b]) => {
        const changed = changedDocument(a, b)
        return changed.length === 0 ? [] : [{ document: documentRef(now, b), changed }]
      }),
    },
    claims: {
      new: claims.fresh.map((claim) => claimRef(now, claim)),
      gone: claims.gone.map((claim) => claimRef(then, claim)),
      revised,
    },
    figures: {
      new: figures.fresh.map((figure) => figureRef(now, figure)),
      gone: figures.gone.map((figure) => figureRef(then, figure)),
      revised: figures.pairs.flatMap(([a, b]) => {
        const changed = changedFigure(a, b)
        return changed.length === 0 ? [] : [{ before: figureRef(then, a), after: figureRef(now, b), changed }]
      }),
    },
    questions: changedQuestions(then, now, claimIn, places, movers),
    actors: { joined: joinedActors(then, now, landing, movers), parted: partedActors(then, now, landing, movers) },
  }
  return { ...diff, same: isEmpty(diff) }
}

const isEmpty = ({ documents, claims, figures, questions, actors }: Omit<Diff, 'same'>) =>
  [documents, claims, figures, questions, actors].every((part) =>
    Object.values(part).every((list) => list.length === 0),
  )

interface SideView {
  readonly dossier: Dossier
  readonly ledger: Ledger
  readonly actors: ReadonlyMap<string, Actor>
}

const sideOf = (dossier: Dossier): SideView => ({
  dossier,
  ledger: ledgerOf(dossier),
  actors: new Map(dossier.actors.map((a) => [a.id, a])),
})

const about = ({ case: { title }, engine, documents, asOf }: Dossier): Side => ({
  case: title,
  engine: `${engine.name} ${engine.version}`,
  documents: documents.length,
  ...(asOf ? { asOf: asOf.day } : {}),
})

/** Where places of the first dossier are in the second, and of the second in the first. */
interface Places {
  readonly forth: (place: Place) => Place | undefined
}

function placesBetween({ same, edited }: PairedDocuments): Places {
  const kept = new Set(same.map(([{ id }]) => id))
  const moved = new Map(edited.map((e) => [e.before.id, e]))
  return {
    forth: ({ document, start, end }) => {
      if (kept.has(document)) return { document, start, end }
      const edit = moved.get(document)
      const place = edit?.words.placeIn(start, end)
      return edit && place ? { document: edit.after.id, ...place } : undefined
    },
  }
}

interface Paired<T> {
  readonly pairs: readonly (readonly [T, T])[]
  readonly fresh: readonly T[]
  readonly gone: readonly T[]
}

/**
 * Claims that are one: the same id; the same words in an edited text, done alike; or else words of one document that cover most of each other.
 */
function pairClaims(before: Dossier, after: Dossier, documents: PairedDocuments, { forth }: Places): Paired<Claim> {
  const pairing = pairingOf<Claim>()
  const now = new Map(after.claims.map((c) => [c.id, c]))
  for (const claim of before.claims) {
    const same = now.get(claim.id)
    if (same) pairing.pair(claim, same)
  }
  const free = pairing.free(before.claims)
  const others = pairing.free(after.claims)
  const place = ({ document, content: { start, end } }: Claim) => ({ document, start, end })
  const key = (at: Place | undefined, { act, cue }: Claim, cueAt: Place | undefined) =>
    at && `${at.document} ${at.start} ${at.end} ${act} ${cue ? (cueAt?.start ?? '?') : ''}`
  const exact = new Map(others.map((c) => [key(place(c), c, c.cue && { document: c.document, ...c.cue }), c]))
  for (const claim of free) {
    const cue = claim.cue && forth({ document: claim.document, start: claim.cue.start, end: claim.cue.end })
    const other = exact.get(key(forth(place(claim)), claim, cue))
    if (other && !pairing.has(other)) pairing.pair(claim, other)
  }
  pairByWords(pairing, free, others, documents)
  return pairing.done(before.claims, after.claims)
}

/** Least share of the words of two claims that both have. */
const ALIKE = 0.5

/** Claims of one document, or of two captures of it, whose words are half the same or more: most alike first. */
function pairByWords(
  pairing: Pairing<Claim>,
  free: readonly Claim[],
  others: readonly Claim[],
  { edited }: PairedDocuments,
): void {
  const became = new Map(edited.map((e) => [e.before.id, e.after.id]))
  const byDocument = new Map<string, Claim[]>()
  for (const claim of others)
    if (!pairing.has(claim)) byDocument.set(claim.document, [...(byDocument.get(claim.document) ?? []), claim])
  const candidates = free.flatMap((one) => {
    if (pairing.has(one)) return []
    return (byDocument.get(became.get(one.document) ?? one.document) ?? []).flatMap((other) => {
      const alike = likeness(one.content.exact, other.content.exact)
      return alike >= ALIKE ? [{ one, other, alike: alike + (one.act === other.act ? 0.1 : 0) }] : []
    })
  })
  candidates.sort(
    by(
      (c) => -c.alike,
      (c) => [c.one.id, c.other.id].sort().join(' '),
    ),
  )
  for (const { one, other } of candidates) if (!pairing.has(one) && !pairing.has(other)) pairing.pair(one, other)
}

function likeness(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])) as [
    Set<string>,
    Set<string>,
  ]
  const shared = [...x].filter((word) => y.has(word)).length
  return shared / Math.max(1, x.size + y.size - shared)
}

interface Pairing<T> {
  pair(a: T, b: T): void
  has(one: T): boolean
  free(list: readonly T[]): readonly T[]
  done(before: readonly T[], after: readonly T[]): Paired<T>
}

function pairingOf<T>(): Pairing<T> {
  const pairs: (readonly [T, T])[] = []
  const taken = new Set<T>()
  const free = (list: readonly T[]) => list.filter((one) => !taken.has(one))
  return {
    pair(a, b) {
      pairs.push([a, b])
      taken.add(a).add(b)
    },
    has: (one) => taken.has(one),
    free,
    done: (before, after) => ({ pairs, gone: free(before), fresh: free(after) }),
  }
}

/** Figures of paired claims: the same id, the same words of the same measure, or the same measure where each has one left. */
function pairFigures(before: Dossier, after: Dossier, claims: readonly (readonly [Claim, Claim])[]): Paired<Figure> {
  const pairing = pairingOf<Figure>()
  const now = new Map(after.figures.map((f) => [f.id, f]))
  for (const figure of before.figures) {
    const same = now.get(figure.id)
    if (same) pairing.pair(figure, same)
  }
  const [then, later] = [before, after].map((dossier) => {
    const byClaim = new Map<string, Figure[]>()
    for (const figure of dossier.figures) byClaim.set(figure.claim, [...(byClaim.get(figure.claim) ?? []), figure])
    return byClaim
  }) as [Map<string, Figure[]>, Map<string, Figure[]>]
  for (const [a, b] of claims) {
    for (const alike of [sameWords, sameMeasure]) {
      for (const figure of pairing.free(then.get(a.id) ?? [])) {
        const fits = pairing.free(later.get(b.id) ?? []).filter((other) => alike(figure, other))
        const rivals = pairing.free(then.get(a.id) ?? []).filter((other) => alike(other, figure))
        if (fits.length === 1 && rivals.length === 1) pairing.pair(figure, fits[0]!)
      }
    }
  }
  return pairing.done(before.figures, after.figures)
}

const sameMeasure = (a: Figure, b: Figure) => a.measure === b.measure
const sameWords = (a: Figure, b: Figure) => sameMeasure(a, b) && a.span.exact === b.span.exact

/** For actors of the first dossier, those of the second where any of their mentions went; and the other way. */
interface Landing {
  readonly forth: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly back: ReadonlyMap<string, ReadonlyMap<string, number>>
}

function landingOf(then: SideView, now: SideView, { forth }: Places): Landing {
  const key = ({ document, start, end }: Place) => `${document} ${start} ${end}`
  const owner = new Map(now.dossier.actors.flatMap(({ id, mentions }) => mentions.map((m) => [key(m), id] as const)))
  const [out, back] = [new Map<string, Map<string, number>>(), new Map<string, Map<string, number>>()]
  const count = (map: Map<string, Map<string, number>>, from: string, to: string) => {
    const known = map.get(from) ?? new Map<string, number>()
    map.set(from, known.set(to, (known.get(to) ?? 0) + 1))
  }
  for (const { id, mentions } of then.dossier.actors) {
    for (const mention of mentions) {
      const place = forth(mention)
      const other = place && owner.get(key(place))
      if (other === undefined) continue
      count(out, id, other)
      count(back, other, id)
    }
  }
  return { forth: out, back }
}

/** The one where at least half of an actor's mentions are, among those that are in both dossiers. */
function home(landings: ReadonlyMap<string, number> | undefined): string | undefined {
  const all = [...(landings ?? [])]
  const sum = all.reduce((n, [, count]) => n + count, 0)
  return all.find(([, count]) => count * 2 > sum)?.[0]
}

type MoversOf = (then: readonly string[], now: readonly string[]) => Movers

/** Files of the documents among some that one of the two dossiers alone has. */
const filesOf = ({ ledger }: SideView, documents: readonly string[], own: ReadonlySet<string>): string[] =>
  [...new Set(documents)]
    .filter((id) => own.has(id))
    .map((id) => ledger.documents.get(id)!.document.file)
    .sort()

function gathered(landings: Landing['forth']): Map<string, string[]> {
  const into = new Map<string, string[]>()
  for (const [id, places] of landings) {
    const place = home(places)
    if (place !== undefined) into.set(place, [...(into.get(place) ?? []), id])
  }
  return new Map([...into].filter(([, ids]) => ids.length > 1).map(([id, ids]) => [id, ids.sort()]))
}

const documentsOf = (actor: Actor) => actor.mentions.map(({ document }) => document)
const actorRef = ({ id, name }: Actor) => ({ id, name })

/** Reasons that one side has for what it takes for one, and the other side has not. */
const reasons = (one: readonly Actor[], others: readonly Actor[]) => {
  const known = new Set(others.flatMap(({ links }) => (links ?? []).map(({ reason }) => reason)))
  return [...new Set(one.flatMap(({ links }) => (links ?? []).map(({ reason }) => reason)))].filter(
    (r) => !known.has(r),
  )
}

function joinedActors(then: SideView, now: SideView, { forth }: Landing, movers: MoversOf): Diff['actors']['joined'] {
  return [...gathered(forth)].sort(by(([id]) => id)).map(([id, ids]) => {
    const [into, from] = [now.actors.get(id)!, ids.map((one) => then.actors.get(one)!)]
    const movedBy = movers(from.flatMap(documentsOf), documentsOf(into))
    return { from: from.map(actorRef), into: actorRef(into), why: reasons([into], from), movedBy }
  })
}

function partedActors(then: SideView, now: SideView, { back }: Landing, movers: MoversOf): Diff['actors']['parted'] {
  return [...gathered(back)].sort(by(([id]) => id)).map(([id, ids]) => {
    const [from, into] = [then.actors.get(id)!, ids.map((one) => now.actors.get(one)!)]
    const movedBy = movers(documentsOf(from), into.flatMap(documentsOf))
    return { from: actorRef(from), into: into.map(actorRef), why: reasons([from], into), movedBy }
  })
}

function changedQuestions(
  then: SideView,
  now: SideView,
  claimIn: ReadonlyMap<string, string>,
  { forth }: Places,
  movers: MoversOf,
): Diff['questions'] {
  const into = (id: string) => claimIn.get(id) ?? id
  const { questions } = counterparts(then.dossier, now.dossier, into, forth)
  const later = new Map(now.dossier.questions.map((q) => [q.id, q]))
  const taken = new Set(questions.values())
  const moved = then.dossier.questions.flatMap((a) => {
    const b = later.get(questions.get(a.id) ?? '')
    if (!b) return []
    const answers = changedAnswers(a, b, into)
    if (a.status === b.status && answers.new.length === 0 && answers.gone.length === 0) return []
    const movedBy = movers(documentsIn(then, a), documentsIn(now, b))
    return [{ before: questionRef(a), after: questionRef(b), answers, movedBy }]
  })
  return {
    new: now.dossier.questions.filter(({ id }) => !taken.has(id)).map(questionRef),
    gone: then.dossier.questions.filter(({ id }) => !questions.has(id)).map(questionRef),
    moved: moved.sort(by(({ before, after }) => [before.id, after.id].sort().join(' '))),
  }
}

/** Answers that no answer of the other state shares a statement, a number or a time with. */
function changedAnswers(a: Question, b: Question, into: (claim: string) => string) {
  const [then, now] = [keysOf(a.positions, into), keysOf(b.positions, (id) => id)]
  const without = (positions: readonly Position[], keys: readonly string[][], others: readonly string[][]) => {
    const known = new Set(others.flat())
    return positions.flatMap(({ answer }, p) => (keys[p]!.some((key) => known.has(key)) ? [] : [answer]))
  }
  return { new: without(b.positions, now, then), gone: without(a.positions, then, now) }
}

const keysOf = (positions: readonly Position[], into: (claim: string) => string) =>
  positions.map(({ claims, min, max, start, end }) => [
    ...claims.map(into),
    ...(min === undefined && max === undefined ? [] : [`number ${min} ${max}`]),
    ...(start === undefined && end === undefined ? [] : [`time ${start} ${end}`]),
  ])

const documentsIn = ({ ledger }: SideView, { positions }: Question) =>
  positions.flatMap(({ claims }) => claims.map((id) => ledger.claims.get(id)!.claim.document))

function changedClaim(a: Claim, b: Claim, then: SideView, now: SideView, { forth }: Landing): Changed[] {
  const [one, other] = [then.ledger.claims.get(a.id)!, now.ledger.claims.get(b.id)!]
  const isSame =
    a.claimer === b.claimer ||
    (a.claimer !== null && b.claimer !== null && forth.get(a.claimer)?.has(b.claimer) === true)
  return [
    ...(isSame ? [] : changedIn('claimer', claimerName(one), claimerName(other), true)),
    ...changedIn('act', a.act, b.act),
    ...changedIn('polarity', a.polarity, b.polarity),
    ...changedIn('certainty', a.certainty, b.certainty),
    ...changedIn('quoted', a.quoted, b.quoted),
    ...changedIn('words', a.content.exact, b.content.exact),
    ...changedIn('said', a.saidOn ?? 'unknown', b.saidOn ?? 'unknown'),
  ]
}

function changedFigure(a: Figure, b: Figure): Changed[] {
  const bounds = ({ min, max, approximate }: Figure) =>
    `${approximate ? 'about ' : ''}${min ?? 'open'} to ${max ?? 'open'}`
  return [
    ...changedIn('words', a.span.exact, b.span.exact),
    ...changedIn('number', bounds(a), bounds(b)),
    ...changedIn('measure', a.measure, b.measure),
    ...changedIn('counted', a.counted ?? 'not said', b.counted ?? 'not said'),
    ...changedIn('population', a.population, b.population),
    ...changedIn('polarity', a.polarity, b.polarity),
  ]
}

function changedDocument(a: DossierDocument, b: DossierDocument): Changed[] {
  const date = (document: DossierDocument) => {
    const { words, inferred } = documentDate(document)
    return `${words}${inferred ? ' (inferred)' : ''}`
  }
  return [
    ...changedIn('title', a.title, b.title),
    ...changedIn('publisher', a.publisher ?? 'unknown', b.publisher ?? 'unknown'),
    ...changedIn('published', date(a), date(b)),
    ...changedIn('captured', captured(a), captured(b)),
    ...changedIn('address', a.url ?? 'unknown', b.url ?? 'unknown'),
    ...changedIn('text', a.text, b.text),
  ]
}

const captured = ({ retrieved }: DossierDocument) => (retrieved === undefined ? 'unknown' : dateInWords(retrieved))

const changedIn = (what: string, before: string, after: string, anyway = false): Changed[] =>
  before === after && !anyway ? [] : [{ what, before, after }]

const documentRef = ({ ledger }: SideView, document: DossierDocument): DocumentRef => {
  const entry = ledger.documents.get(document.id)!
  const { words, inferred } = documentDate(document)
  return {
    id: document.id,
    file: document.file,
    name: documentName(entry),
    date: `${words}${inferred ? ' (inferred)' : ''}`,
  }
}

const claimRef = ({ ledger }: SideView, { id, act }: Claim): ClaimRef => {
  const entry = ledger.claims.get(id) as ClaimEntry
  return {
    id,
    number: entry.number,
    file: entry.document.document.file,
    claimer: claimerName(entry),
    act,
    words: quoteText(entry),
  }
}

const figureRef = ({ ledger }: SideView, { id, claim, measure, span, min, max }: Figure): FigureRef => {
  const entry = ledger.claims.get(claim) as ClaimEntry
  const words = span.exact
  return { id, file: entry.document.document.file, claimer: claimerName(entry), measure, words, min, max }
}

const questionRef = ({ id, text, status, why }: Question): QuestionRef => ({ id, text, status, why })
