import { languageOf } from '../../src/lang/languages.ts'
import { link } from '../../src/link/link.ts'
import type { Capture, Declared } from '../../src/model/capture.ts'
import type { Actor, Claim, DossierDocument, EventRecord, Question } from '../../src/model/dossier.ts'
import { sha256 } from '../../src/model/ids.ts'
import { compareText } from '../../src/model/order.ts'
import type { Linked, Studied } from '../../src/model/studied.ts'
import type { Aspect } from '../../src/model/vocabulary.ts'
import { study } from '../../src/pipeline.ts'
import { type Reconciled, reconcile } from '../../src/reconcile/reconcile.ts'

/** An invented report: its words, and what is declared about it. The first line of the words is the title. */
export interface Report extends Declared {
  readonly text: string
}

/** The documents of an invented case, linked and reconciled, with ways to ask for what came out by words. */
export interface Case {
  readonly linked: Linked
  readonly found: Reconciled
  /** Everybody one of whose names is the words; case of letters left aside. */
  readonly actors: (words: string) => Actor[]
  /** The one actor of a name; throws where there is none, or several. */
  readonly actor: (words: string) => Actor
  /** The claims whose content holds the words. */
  readonly claims: (words: string) => Claim[]
  /** The one claim whose content holds the words; throws where there is none, or several. */
  readonly claim: (words: string) => Claim
  /** Name of the one who makes a claim; null is the document's own voice. */
  readonly claimer: (claim: Claim) => string | null
  /** The events one of whose spans holds the words. */
  readonly events: (words: string) => EventRecord[]
  /** The events of a type or family of types. */
  readonly eventsOf: (...types: string[]) => EventRecord[]
  readonly questions: (aspect: Aspect, words?: string) => Question[]
  /** The one question of an aspect, with the words in it where they are given; throws where there is none, or several. */
  readonly question: (aspect: Aspect, words?: string) => Question
  readonly inferred: (file: string) => DossierDocument['publishedInferred'] | undefined
  /** Id of the document of a file. */
  readonly document: (file: string) => string
}

const DEFAULTS = { publisher: undefined, published: '2031-03-20' } as const

const studies = new Map<string, Studied>()

/** A report, studied; what was studied already is not studied again. */
export function studied(file: string, report: string | Report): Studied {
  const { text, ...given } = typeof report === 'string' ? { text: report } : report
  const { publisher, published, ...rest } = { ...DEFAULTS, ...given }
  const declared = { ...rest, ...(publisher ? { publisher } : {}), ...(published ? { published } : {}) }
  const key = JSON.stringify([file, text, declared])
  const known = studies.get(key)
  if (known) return known
  const bytes = new TextEncoder().encode(text)
  const capture: Capture = { sha256: sha256(bytes), bytes, sightings: [{ file, declared }], type: 'text/plain' }
  const found = study(capture).studied
  studies.set(key, found)
  return found
}

/** Reports by their file; those without a date of their own are of March 20, 2031, those with `published: ''` are of none. */
export function caseOf(reports: Readonly<Record<string, string | Report>>): Case {
  const all = Object.entries(reports)
    .map(([file, report]) => studied(file, report))
    .sort((a, b) => compareText(a.document.file, b.document.file))
  return asked(all)
}

/** The same for documents that are studied already, in the order in which they are given. */
export function asked(all: readonly Studied[]): Case {
  const linked = link(
    all,
    all.map(({ document }) => languageOf(document.language)),
  )
  const found = reconcile(linked)
  const lower = (words: string) => words.toLowerCase()
  const actors = (words: string) =>
    linked.actors.filter(({ name, aliases }) => [name, ...aliases].some((n) => lower(n) === lower(words)))
  const names = () => linked.actors.map(({ name, aliases }) => [name, ...aliases].join(' / '))
  const claims = (words: string) => linked.claims.filter(({ content }) => content.exact.includes(words))
  const questions = (aspect: Aspect, words = '') =>
    found.questions.filter(
      (q) => q.aspect === aspect && `${q.text} ${q.positions.map((p) => p.answer)}`.includes(words),
    )
  return {
    linked,
    found,
    actors,
    actor: (words) => only(actors(words), `actor “${words}”`, names),
    claims,
    claim: (words) => only(claims(words), `claim “${words}”`, () => linked.claims.map((c) => c.content.exact)),
    claimer: ({ claimer }) => (claimer === null ? null : (linked.actors.find((a) => a.id === claimer)?.name ?? '?')),
    events: (words) => linked.events.filter(({ spans }) => spans.some(({ exact }) => exact.includes(words))),
    eventsOf: (...types) => linked.events.filter(({ type }) => types.includes(type)),
    questions,
    question: (aspect, words) =>
      only(questions(aspect, words), `${aspect} “${words ?? ''}”`, () =>
        found.questions.map((q) => `${q.aspect}: ${q.text}`),
      ),
    inferred: (file) => linked.inferred[all.findIndex(({ document }) => document.file === file)],
    document: (file) =>
      only(
        all.filter(({ document }) => document.file === file),
        file,
        () => [],
      ).document.id,
  }
}

function only<T>(list: readonly T[], what: string, others: () => readonly string[]): T {
  if (list.length === 1) return list[0]!
  throw new Error(`${list.length} of ${what}; there are:\n${others().join('\n')}`)
}
