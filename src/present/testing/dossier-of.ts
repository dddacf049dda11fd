import type {
  Actor,
  Claim,
  DayQuestion,
  Dossier,
  DossierDocument,
  EventRecord,
  Figure,
  Naming,
  Origin,
  Party,
  Question,
  Relation,
} from '../../model/dossier.ts'
import { idOf, sha256 } from '../../model/ids.ts'
import { type Span, spanOf } from '../../model/span.ts'
import type { PartyPosition } from '../../model/vocabulary.ts'

/**
 * Dossiers for tests, written in quoted words: spans are found in the texts, ids are made, and what a test does not speak of gets a
 * plain value.
 */
export interface Draft {
  title?: string
  documents: Readonly<Record<string, Partial<Omit<DossierDocument, 'id' | 'text'>> & { readonly text: string }>>
  actors?: Readonly<Record<string, Partial<Omit<Actor, 'id' | 'speaksFor'>> & { readonly speaksFor?: string }>>
  claims?: Readonly<Record<string, ClaimDraft>>
  figures?: readonly FigureDraft[]
  events?: Readonly<Record<string, EventDraft>>
  questions?: readonly QuestionDraft[]
  relations?: readonly RelationDraft[]
  parties?: readonly PartyDraft[]
  origins?: Readonly<
    Record<string, { readonly kind?: Origin['kind']; readonly label: string; readonly claims: readonly string[] }>
  >
  dependencies?: readonly DependencyDraft[]
  days?: readonly DayDraft[]
  namings?: readonly NamingDraft[]
  coordination?: Dossier['coordination']
  postsRead?: Dossier['postsRead']
  warnings?: Dossier['warnings']
}

export interface DayDraft {
  readonly day: string
  readonly documents: readonly string[]
  /** Questions by their text, as they stood. */
  readonly questions: readonly (Omit<DayQuestion, 'question'> & { readonly question: string })[]
}

export interface ClaimDraft
  extends Partial<Pick<Claim, 'act' | 'polarity' | 'certainty' | 'saidOn' | 'clocks' | 'quoted' | 'by'>> {
  readonly in: string
  /** An actor's key; absent is the document's own voice. */
  readonly who?: string
  readonly via?: readonly string[]
  readonly source?: string
  readonly cue?: string
  readonly content: string
  readonly basis?: readonly { readonly kind: Claim['basis'][number]['kind']; readonly words: string }[]
  readonly event?: string
  readonly answers?: readonly string[]
}

export interface FigureDraft
  extends Partial<Pick<Figure, 'measure' | 'population' | 'counted' | 'approximate' | 'polarity'>> {
  readonly claim: string
  readonly words: string
  readonly min: number | null
  readonly max: number | null
  readonly event?: string
}

export interface EventDraft extends Partial<Pick<EventRecord, 'start' | 'end' | 'when' | 'place' | 'type'>> {
  readonly label: string
  readonly participants?: readonly (readonly [actor: string, role: string])[]
  readonly told?: readonly (readonly [document: string, words: string])[]
}

export interface QuestionDraft extends Partial<Pick<Question, 'aspect' | 'status' | 'why'>> {
  readonly text: string
  readonly event?: string
  readonly positions: readonly (Partial<Omit<Question['positions'][number], 'claims' | 'holders' | 'origins'>> & {
    readonly answer: string
    readonly claims: readonly string[]
  })[]
}

export interface PartyDraft {
  readonly actor: string
  readonly accusations: readonly {
    readonly claims: readonly string[]
    readonly position: PartyPosition
    readonly answers?: readonly string[]
    readonly why?: string
  }[]
}

export type RelationDraft = readonly [from: string, kind: Relation['kind'], to: string, why?: string]

export interface DependencyDraft {
  readonly documents: readonly [string, string]
  readonly kind: Dossier['dependencies'][number]['kind']
  readonly words?: readonly (readonly [string, string])[]
}

export interface NamingDraft extends Partial<Pick<Naming, 'voice' | 'polarity' | 'lemma'>> {
  readonly claim: string
  readonly referent: Naming['referent']
  readonly word: string
  readonly event?: string
}

export function dossierOf(draft: Draft): Dossier {
  const texts = new Map(Object.entries(draft.documents).map(([key, { text }]) => [key, text]))
  const documentId = (key: string) => idOf('doc', key, known(texts, key))
  const actorId = (key: string) => idOf('actor', key)
  const eventId = (key: string) => idOf('event', key)
  const claimId = (key: string) => idOf('claim', key)
  const place = (document: string, words: string, from = 0): Span => {
    const text = known(texts, document)
    const start = text.indexOf(words, from)
    if (start < 0) throw new Error(`"${words}" does not stand in ${document}`)
    return spanOf(text, start, start + words.length)
  }
  const placed = (document: string, words: string) => ({ document: documentId(document), ...place(document, words) })

  const claims = Object.entries(draft.claims ?? {}).map(([key, claim]): Claim => {
    const content = place(claim.in, claim.content)
    const near = (words: string | undefined) =>
      words === undefined ? undefined : nearest(known(texts, claim.in), words, content.start)
    const source = near(claim.source)
    const cue = near(claim.cue)
    return {
      id: claimId(key),
      document: documentId(claim.in),
      claimer: claim.who === undefined ? null : actorId(claim.who),
      via: (claim.via ?? []).map(actorId),
      act: claim.act ?? 'assert',
      polarity: claim.polarity ?? (claim.act === 'deny' ? 'negated' : 'affirmed'),
      certainty: claim.certainty ?? 'certain',
      basis: (claim.basis ?? []).map(({ kind, words }) => ({ kind, span: place(claim.in, words) })),
      ...(claim.saidOn === undefined ? {} : { saidOn: claim.saidOn }),
      ...(claim.clocks === undefined ? {} : { clocks: claim.clocks }),
      ...(source === undefined ? {} : { source }),
      ...(cue === undefined ? {} : { cue }),
      content,
      quoted: claim.quoted ?? 'no',
      ...(claim.event === undefined ? {} : { event: eventId(claim.event) }),
      ...(claim.answers === undefined ? {} : { answers: claim.answers.map(claimId) }),
      by: claim.by ?? 'extract/said-clause@1',
    }
  })
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  /** Aspect of the question that asks both claims. */
  const aspectOf = (from: string, to: string) =>
    (draft.questions ?? []).find(({ positions }) => {
      const asked = positions.flatMap(({ claims }) => claims)
      return asked.includes(from) && asked.includes(to)
    })?.aspect ?? 'what-happened'
  const claimOf = (key: string): Claim => {
    const found = byId.get(claimId(key))
    if (found === undefined) throw new Error(`there is no claim "${key}"`)
    return found
  }

  const partyOf = ({ actor, accusations }: PartyDraft): Party => ({
    actor: actorId(actor),
    accusations: accusations.map(({ claims: theirs, position, answers = [], why = 'the words name them' }) => ({
      claims: theirs.map((claim) => claimOf(claim).id),
      by: [...new Set(theirs.map((claim) => claimOf(claim).claimer))],
      aspect: 'what-happened',
      position,
      answers: answers.map((claim) => claimOf(claim).id),
      why,
    })),
  })
  const origins = Object.entries(draft.origins ?? {}).map(
    ([key, { kind = 'statement', label, claims: theirs }]): Origin => ({
      id: idOf('origin', key),
      kind,
      label,
      claims: theirs.map((claim) => claimOf(claim).id),
      why: 'The words are the same.',
    }),
  )

  const originsOf = new Map<string, string[]>()
  for (const { id, claims: theirs } of origins)
    for (const claim of theirs) originsOf.set(claim, [...(originsOf.get(claim) ?? []), id])
  const keyOf = new Map(Object.keys(draft.documents).map((key) => [documentId(key), key]))

  return {
    format: 'counterclaim/1',
    case: { id: 'a-case', title: draft.title ?? 'A case' },
    engine: { name: 'counterclaim', version: '0.0.0', models: [] },
    documents: Object.entries(draft.documents).map(([key, document]) => ({
      id: documentId(key),
      file: `documents/${key}.txt`,
      sha256: sha256(document.text),
      title: '',
      language: 'en',
      credits: [],
      removed: [],
      ...document,
    })),
    actors: Object.entries(draft.actors ?? {}).map(([key, { speaksFor, ...actor }]) => ({
      id: actorId(key),
      name: key,
      kind: 'organization',
      aliases: [],
      mentions: [],
      ...actor,
      ...(speaksFor === undefined ? {} : { speaksFor: actorId(speaksFor) }),
    })),
    claims,
    figures: (draft.figures ?? []).map((figure): Figure => {
      const claim = claimOf(figure.claim)
      const key = keyOf.get(claim.document)!
      return {
        id: idOf('figure', claim.id, figure.words),
        claim: claim.id,
        document: claim.document,
        claimer: claim.claimer,
        ...(figure.event === undefined ? {} : { event: eventId(figure.event) }),
        measure: figure.measure ?? 'killed',
        ...(figure.counted === undefined ? {} : { counted: figure.counted }),
        population: figure.population ?? 'unstated',
        min: figure.min,
        max: figure.max,
        approximate: figure.approximate ?? false,
        polarity: figure.polarity ?? 'affirmed',
        span: place(key, figure.words, claim.content.start),
        by: 'extract/figure@1',
      }
    }),
    events: Object.entries(draft.events ?? {}).map(([key, { participants = [], told = [], ...event }]) => ({
      id: eventId(key),
      type: 'event',
      ...event,
      participants: participants.map(([actor, role]) => ({ actor: actorId(actor), role })),
      documents: [...new Set(told.map(([document]) => documentId(document)))],
      spans: told.map(([document, words]) => placed(document, words)),
    })),
    questions: (draft.questions ?? []).map((question) => ({
      id: idOf('question', question.text),
      ...(question.event === undefined ? {} : { event: eventId(question.event) }),
      aspect: question.aspect ?? 'what-happened',
      text: question.text,
      status: question.status ?? 'contested',
      why: question.why ?? 'the answers exclude each other',
      positions: question.positions.map(({ claims: theirs, ...position }) => {
        const held = theirs.map(claimOf)
        return {
          ...position,
          holders: [...new Set(held.map((claim) => claim.claimer))],
          claims: held.map((claim) => claim.id),
          origins: [...new Set(held.flatMap((claim) => originsOf.get(claim.id) ?? []))],
        }
      }),
    })),
    relations: (draft.relations ?? []).map(([from, kind, to, why = 'the words exclude each other']) => ({
      from: claimOf(from).id,
      to: claimOf(to).id,
      kind,
      on: aspectOf(from, to),
      why,
      by: `reconcile/${kind}@1`,
    })),
    ...(draft.parties === undefined ? {} : { parties: draft.parties.map(partyOf) }),
    origins,
    laundered: [],
    dependencies: (draft.dependencies ?? []).map(({ documents: [a, b], kind, words = [] }) => ({
      documents: [documentId(a), documentId(b)],
      kind,
      evidence: words.map(([first, second]) => [placed(a, first), placed(b, second)]),
      why: 'the words are the same',
    })),
    ...(draft.days
      ? {
          days: draft.days.map(({ day, documents, questions }) => ({
            day,
            documents: documents.map(documentId),
            questions: questions.map((q) => ({ ...q, question: idOf('question', q.question) })),
            gone: [],
          })),
        }
      : {}),
    namings: (draft.namings ?? []).map(({ claim, referent, word, event, ...naming }): Naming => {
      const { id, document, claimer, content } = claimOf(claim)
      return {
        id: idOf('naming', id, word),
        referent,
        ...(event === undefined ? {} : { event: eventId(event) }),
        word,
        lemma: word.toLowerCase(),
        holder: claimer,
        voice: claimer === null ? 'own' : 'relayed',
        polarity: 'affirmed',
        document,
        claim: id,
        span: place(keyOf.get(document)!, word, content.start),
        why: 'The words show it.',
        by: 'reconcile/naming@1',
        ...naming,
      }
    }),
    ...(draft.coordination ? { coordination: draft.coordination } : {}),
    ...(draft.postsRead ? { postsRead: draft.postsRead } : {}),
    warnings: draft.warnings ?? [],
  }
}

function known(texts: ReadonlyMap<string, string>, key: string): string {
  const text = texts.get(key)
  if (text === undefined) throw new Error(`there is no document "${key}"`)
  return text
}

/** The occurrence of the words that stands nearest to a place. */
function nearest(text: string, words: string, at: number): Span {
  let best = -1
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1))
    if (best < 0 || Math.abs(i - at) < Math.abs(best - at)) best = i
  if (best < 0) throw new Error(`"${words}" does not stand in the text`)
  return spanOf(text, best, best + words.length)
}
