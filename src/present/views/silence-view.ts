import { daysOf } from '../../model/days.ts'
import type { EventRecord } from '../../model/dossier.ts'
import type { ActorEntry, ClaimEntry, DocumentEntry, Ledger, QuestionEntry } from '../ledger.ts'
import { dateInWords } from '../words/dates.ts'

/**
 * What each document, or each source, does with each question and accusation. Silence is never agreement: a document that says nothing of it
 * omits it, and one that could not have known of it, or tells of something else, is left blank with the reason.
 */
export interface SilenceView {
  readonly rows: readonly SilenceRow[]
  readonly documents: readonly DocumentEntry[]
  /** Actors who hold an answer anywhere, those with most first. */
  readonly sources: readonly ActorEntry[]
}

export interface SilenceRow {
  readonly kind: 'question' | 'accusation'
  readonly id: string
  /** The question's number; an accusation bears the number of its first statement. */
  readonly number: string
  readonly text: string
  readonly question: QuestionEntry | undefined
  /** Documents that say something of it. */
  readonly saidIn: ReadonlySet<DocumentEntry>
  readonly ofDocument: (document: DocumentEntry) => SilenceCell
  readonly ofSource: (source: ActorEntry) => SilenceCell
}

export interface SilenceCell {
  /**
   * `asserts` and `denies`: of its own; `mentions`: passes on what others say of it; `omits`: nothing, though it could have; `could-not`: it
   * came before, or tells of something else; `cannot-tell`: the question is tied to no event, so nobody knows whether it was to be expected.
   */
  readonly does: 'asserts' | 'denies' | 'mentions' | 'omits' | 'could-not' | 'cannot-tell'
  /** Answers of the question by index: those it gives of its own, and those it passes on. */
  readonly own: readonly number[]
  readonly passedOn: readonly number[]
  readonly claims: readonly ClaimEntry[]
  /** Why it is silent, or why it is left blank. */
  readonly why?: string
}

/** A row before its cells are known: the statements that answer, each with the index of its answer. */
interface Asked {
  readonly kind: SilenceRow['kind']
  readonly id: string
  readonly number: string
  readonly text: string
  readonly question: QuestionEntry | undefined
  readonly event: EventRecord | null
  readonly answers: readonly { readonly claim: ClaimEntry; readonly position: number }[]
}

export function silenceView(ledger: Ledger): SilenceView {
  const asked = [...questionsAsked(ledger), ...accusations(ledger)]
  const tellers = tellersOf(ledger, asked)
  const rows = asked.map((row): SilenceRow => {
    const { kind, id, number, text, question } = row
    const saidIn = new Set(row.answers.map(({ claim }) => claim.document))
    return { kind, id, number, text, question, saidIn, ofDocument: ofDocuments(row, tellers), ofSource: ofSources(row) }
  })
  return { rows, documents: [...ledger.documents.values()], sources: sourcesOf(asked) }
}

function questionsAsked({ questions }: Ledger): Asked[] {
  return [...questions.values()].map(
    (question): Asked => ({
      kind: 'question',
      id: question.question.id,
      number: String(question.number),
      text: question.question.text,
      question,
      event: question.event,
      answers: question.positions.flatMap(({ claims }, position) => claims.map((claim) => ({ claim, position }))),
    }),
  )
}

/** Accusations that are part of no question: each with those who say the same, and those who answer it. */
function accusations({ claims, events }: Ledger): Asked[] {
  const order = new Map([...claims.values()].map((claim, i) => [claim, i]))
  return [...claims.values()].flatMap((claim): Asked[] => {
    if (claim.claim.act !== 'accuse' || claim.positions.length > 0) return []
    const same = [...claim.to, ...claim.from].flatMap(({ relation, from, to }) =>
      relation.kind === 'same' ? [from === claim ? to : from] : [],
    )
    // Of accusations that are the same, the first stands for all.
    if (same.some((other) => order.get(other)! < order.get(claim)!)) return []
    const replies = [
      ...claim.from.filter(({ relation }) => ANSWERS.has(relation.kind)).map(({ from }) => from),
      ...claim.answeredBy,
    ]
    return [
      {
        kind: 'accusation',
        id: claim.claim.id,
        number: claim.number,
        text: claim.claim.content.exact.replace(/\s+/g, ' '),
        question: undefined,
        event: events.get(claim.claim.event ?? '') ?? null,
        answers: [
          ...[claim, ...same].map((one) => ({ claim: one, position: 0 })),
          ...[...new Set(replies)].map((one) => ({ claim: one, position: 1 })),
        ],
      },
    ]
  })
}

const ANSWERS: ReadonlySet<string> = new Set(['denies', 'denies-part', 'counter-accuses', 'concedes'])

/** The documents that tell of an event: those that the event names, and those that answer a question about it. */
function tellersOf(
  { documents, events }: Ledger,
  asked: readonly Asked[],
): ReadonlyMap<string, ReadonlySet<DocumentEntry>> {
  const tellers = new Map<string, Set<DocumentEntry>>()
  for (const event of events.values())
    tellers.set(event.id, new Set(event.documents.flatMap((id) => documents.get(id) ?? [])))
  for (const { event, answers } of asked)
    for (const { claim } of answers) if (event) tellers.get(event.id)?.add(claim.document)
  return tellers
}

function ofDocuments(asked: Asked, tellers: ReadonlyMap<string, ReadonlySet<DocumentEntry>>): SilenceRow['ofDocument'] {
  const answersIn = new Map<DocumentEntry, Asked['answers'][number][]>()
  for (const answer of asked.answers) {
    const known = answersIn.get(answer.claim.document)
    if (known) known.push(answer)
    else answersIn.set(answer.claim.document, [answer])
  }
  const first = firstDay(asked.answers.map(({ claim }) => claim))
  return (document) => {
    const answers = answersIn.get(document)
    return answers ? spoken(answers, (claim) => claim.claimer === null) : silent(asked, document, tellers, first)
  }
}

/** What a document or source does that says something of it. */
function spoken(answers: Asked['answers'], isOwn: (claim: ClaimEntry) => boolean): SilenceCell {
  const own = answers.filter(({ claim }) => isOwn(claim))
  const denies = own.length > 0 && own.every(({ claim }) => isDenial(claim))
  return {
    does: own.length === 0 ? 'mentions' : denies ? 'denies' : 'asserts',
    own: indices(own),
    passedOn: indices(answers.filter(({ claim }) => !isOwn(claim))),
    claims: [...new Set(answers.map(({ claim }) => claim))],
  }
}

const isDenial = ({ claim }: ClaimEntry) =>
  claim.act === 'deny' || claim.act === 'retract' || claim.polarity === 'negated'

const indices = (answers: Asked['answers']) =>
  [...new Set(answers.map(({ position }) => position))].sort((a, b) => a - b)

const NOTHING = { own: [], passedOn: [], claims: [] } as const

/** A document that says nothing of it: because it leaves it out, or because it could not have said anything. */
function silent(
  { event, kind }: Asked,
  document: DocumentEntry,
  tellers: ReadonlyMap<string, ReadonlySet<DocumentEntry>>,
  first: number | undefined,
): SilenceCell {
  const { published, publishedInferred } = document.document
  const latest = daysOf(published ?? publishedInferred?.latest ?? '')?.last
  const begins = event?.start === undefined ? undefined : daysOf(event.start)?.first
  if (latest !== undefined && begins !== undefined && latest < begins)
    return {
      ...NOTHING,
      does: 'could-not',
      why: `It was published before ${dateInWords(event!.start!)}, when that happened.`,
    }
  if (event && !tellers.get(event.id)?.has(document))
    return { ...NOTHING, does: 'could-not', why: 'It does not tell of that event.' }
  if (latest !== undefined && first !== undefined && latest < first)
    return { ...NOTHING, does: 'could-not', why: 'It was published before anybody here said anything of it.' }
  if (!event)
    return {
      ...NOTHING,
      does: 'cannot-tell',
      why: `The ${kind} is tied to no event, so it cannot be told whether it was to be expected here.`,
    }
  return { ...NOTHING, does: 'omits', why: 'It tells of that event, and says nothing of this.' }
}

/** The first day on which anybody can have said it; unknown where one of them has no date. */
function firstDay(claims: readonly ClaimEntry[]): number | undefined {
  const days = claims.map(({ claim, document: { document } }) => {
    const date = claim.saidOn ?? document.published ?? document.publishedInferred?.earliest
    return date === undefined ? undefined : daysOf(date)?.first
  })
  if (days.some((day) => day === undefined)) return undefined
  return days.reduce((least, day) => (least === undefined || day! < least ? day : least), undefined)
}

/** A source is heard where documents give it room: of one without an answer here, these documents hold none. */
function ofSources({ answers }: Asked): SilenceRow['ofSource'] {
  const answersOf = new Map<ActorEntry, Asked['answers'][number][]>()
  for (const answer of answers) {
    for (const actor of new Set([answer.claim.claimer, ...answer.claim.via])) {
      if (actor === null) continue
      const known = answersOf.get(actor)
      if (known) known.push(answer)
      else answersOf.set(actor, [answer])
    }
  }
  return (source) => {
    const own = answersOf.get(source)
    if (own) return spoken(own, (claim) => claim.claimer === source)
    return { ...NOTHING, does: 'omits', why: 'No answer of theirs is in these documents.' }
  }
}

function sourcesOf(asked: readonly Asked[]): ActorEntry[] {
  const counts = new Map<ActorEntry, number>()
  for (const { answers } of asked)
    for (const actor of new Set(answers.flatMap(({ claim }) => claim.claimer ?? [])))
      counts.set(actor, (counts.get(actor) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([actor]) => actor)
}
