import { setImmediate as turn } from 'node:timers/promises'
import { annotate, type LanguageModels, languageModels } from './annotate/index.ts'
import { ANNOTATE_VERSIONS } from './annotate/versions.ts'
import { extract } from './extract/extract.ts'
import { EXTRACT_VERSIONS } from './extract/versions.ts'
import { type Ingested, ingest } from './ingest/ingest.ts'
import { languageOf } from './lang/languages.ts'
import { link } from './link/link.ts'
import { LINK_VERSIONS } from './link/versions.ts'
import type { Capture } from './model/capture.ts'
import type { Document } from './model/document.ts'
import type { Dossier, DossierDocument } from './model/dossier.ts'
import { sha256 } from './model/ids.ts'
import { by, compareText } from './model/order.ts'
import type { PostExport } from './model/post.ts'
import { CounterclaimError, type Problem, problem } from './model/problem.ts'
import type { Studied } from './model/studied.ts'
import type { ClockName } from './model/vocabulary.ts'
import { readPosts } from './read/posts/read-posts.ts'
import { READER, read } from './read/read.ts'
import { coordinationOf } from './reconcile/coordination/coordination.ts'
import { reconcile } from './reconcile/reconcile.ts'
import { RECONCILE_VERSIONS } from './reconcile/versions.ts'
import { asOf, type Whole } from './replay/as-of.ts'
import { daysOf } from './replay/days-of.ts'
import { REPLAY_VERSIONS } from './replay/versions.ts'
import * as storage from './store/index.ts'
import { ENGINE } from './version.ts'

export interface BuildOptions {
  /**
   * Where everything that is found is kept; nothing is kept where there is none. A function is asked once there is something to keep; who
   * hands it in closes what it opened.
   */
  readonly store?: storage.Store | (() => Promise<storage.Store>)
  /** Exports of posts on platforms, to look through for what accounts post together. */
  readonly posts?: readonly PostExport[]
  /** Paths that are no input: where this build writes to. */
  readonly ignore?: readonly string[]
  /** Called as work goes on. */
  readonly onProgress?: (progress: Progress) => void
  /** Stops the build between two documents: it throws a CounterclaimError (`pipeline/interrupted`). */
  readonly signal?: AbortSignal
}

export interface Progress {
  readonly stage: 'ingest' | 'read' | 'link'
  readonly done: number
  readonly total: number
  /** File that was just dealt with. */
  readonly file?: string
}

export interface Built {
  readonly dossier: Dossier
  /** Everything that could not be done; the dossier's warnings say the same. */
  readonly problems: readonly Problem[]
  /** Documents that were not in the store before; all of them where there is no store. */
  readonly added: number
}

/**
 * The main job: files and folders in, a dossier out. Each document is committed to the store before the next is begun, so a build that is
 * killed goes on where it was. Throws a CounterclaimError where there is nothing to work on, or the store cannot be used.
 */
export async function build(inputs: readonly string[], options: BuildOptions = {}): Promise<Built> {
  // 1. and 2. Ingest, then each document by itself.
  const { ingested, studied, added, store, ...gathered } = await gather(inputs, options)
  const exported = options.posts && options.posts.length > 0 ? postedTogether(options.posts) : undefined
  const problems = [...gathered.problems, ...(exported?.problems ?? [])]

  // 3. All documents together: the same actors and events, then what stands against what; and the same for each day before the last.
  const whole = wholeOf(ingested, studied, problems)
  const dossier = { ...whole.dossier, ...exported?.found, days: daysOf(whole) }

  // 4. Keep what came out.
  if (store) {
    const { captures } = ingested
    const models = Object.fromEntries(dossier.engine.models.map(({ name, sha256 }) => [name, sha256]))
    const versions = {
      ...ANNOTATE_VERSIONS,
      ...EXTRACT_VERSIONS,
      ...LINK_VERSIONS,
      ...RECONCILE_VERSIONS,
      ...REPLAY_VERSIONS,
      ...Object.fromEntries((exported?.found.postsRead.files ?? []).map((one) => [`posts ${one.file}`, one.sha256])),
      ...models,
      engine: ENGINE.version,
    }
    const input = storage.buildInput({ case: dossier.case, captures, problems: ingested.problems, versions })
    await storage.putDossier(store, input, dossier)
  }
  return { dossier, problems, added }
}

/** A case worked through, with the way to any earlier day of it. */
export interface Opened {
  readonly whole: Whole
  readonly problems: readonly Problem[]
}

/** Works a case through without writing a dossier, so that `setBack` can show it as of a day. Throws as `build` does. */
export async function openCase(inputs: readonly string[], options: BuildOptions = {}): Promise<Opened> {
  const { ingested, studied, problems } = await gather(inputs, options)
  return { whole: wholeOf(ingested, studied, problems), problems }
}

/**
 * What a dossier's own texts say, worked out anew: a dossier.json holds every text and date, though not how they were analysed, so that a day
 * can be shown from it alone. `differing` counts the statements that this version reads otherwise than the one that made it.
 */
export function reopen(dossier: Dossier): { readonly whole: Whole; readonly differing: number } {
  const studied = dossier.documents.map((record) => {
    const document = documentOf(record)
    const annotation = annotateDocument(document)
    return { document, annotation, findings: extractFrom(document, annotation) }
  })
  const whole = wholeOf({ name: dossier.case.id, title: dossier.case.title }, studied, [])
  const own = new Set(dossier.claims.map(({ id }) => id))
  const now = new Set(whole.dossier.claims.map(({ id }) => id))
  const differing = [...own].filter((id) => !now.has(id)).length + [...now].filter((id) => !own.has(id)).length
  // What was read of a page beside its text is not read again, and stays as it was recorded.
  const records = new Map(dossier.documents.map((record) => [record.id, record]))
  const recorded = (part: Dossier): Dossier => ({
    ...part,
    documents: part.documents.map(({ id, publishedInferred }) => {
      const { publishedInferred: _, ...record } = records.get(id)!
      return { ...record, ...(publishedInferred ? { publishedInferred } : {}) }
    }),
  })
  return {
    whole: {
      studied: whole.studied,
      dossier: { ...recorded(whole.dossier), warnings: dossier.warnings },
      again: (part) => recorded(whole.again(part)),
    },
    differing,
  }
}

export interface SetBack {
  /** The day, ISO 8601: "2031-05-04". What was there by its end is in the dossier. */
  readonly on: string
  /** By which clock; `published` where nothing is said. */
  readonly clock?: ClockName
}

/**
 * The dossier as of a day, with the days before it: worked out from what was there by then, and from nothing else. Throws a CounterclaimError
 * where nothing was there yet (`replay/nothing-yet`) or no date is known (`replay/no-dates`).
 */
export function setBack(whole: Whole, { on, clock = 'published' }: SetBack): Dossier {
  const { dossier, studied } = asOf(whole, on, clock)
  return { ...dossier, days: daysOf({ ...whole, dossier, studied }, clock) }
}

interface Gathered {
  readonly ingested: Ingested
  readonly studied: readonly Studied[]
  readonly problems: readonly Problem[]
  readonly added: number
  readonly store: storage.Store | undefined
}

/** Bytes in, and each document worked through by itself. Throws a CounterclaimError where there is nothing to work on. */
async function gather(inputs: readonly string[], options: BuildOptions): Promise<Gathered> {
  const { onProgress, signal } = options

  // 1. Ingest: bytes, as they are.
  const ingested = await ingest(inputs, options.ignore ? { ignore: options.ignore } : {})
  const { captures } = ingested
  if (captures.length === 0) throw nothingToRead(ingested)
  const store = typeof options.store === 'function' ? await options.store() : options.store
  onProgress?.({ stage: 'ingest', done: captures.length, total: captures.length })

  // 2. Each document by itself: read, annotate, extract. What was done before is taken from the store.
  const studied: Studied[] = []
  const problems: Problem[] = [...ingested.problems]
  let added = 0
  for (const [done, capture] of captures.entries()) {
    // Work on a document leaves no room for anything else; between two, a signal may come in.
    await turn()
    if (signal?.aborted) throw interrupted(done, captures.length)
    const one = await studyOnce(capture, store)
    if (one.studied) studied.push(one.studied)
    problems.push(...one.problems)
    if (one.isNew) added++
    const file = capture.sightings[0]!.file
    onProgress?.({ stage: 'read', done: done + 1, total: captures.length, file })
  }
  await turn()
  if (signal?.aborted) throw interrupted(captures.length, captures.length)
  onProgress?.({ stage: 'link', done: 0, total: studied.length })
  return { ingested, studied, problems, added, store }
}

/** All documents with their dossier, and the way to work out one of some of them. */
export function wholeOf(about: CaseName, unordered: readonly Studied[], problems: readonly Problem[]): Whole {
  const studied = [...unordered].sort((a, b) => compareText(a.document.file, b.document.file))
  const again = (part: readonly Studied[]) => assemble(about, part, [])
  return { dossier: assemble(about, studied, problems), studied, again }
}

/** What accounts posted together, in exports of posts. Pure; what is not understood of them is a problem. */
export function postedTogether(exports: readonly PostExport[]): {
  readonly found: Required<Pick<Dossier, 'coordination' | 'postsRead'>>
  readonly problems: readonly Problem[]
} {
  const { posts, problems } = readPosts(exports)
  const { coordination, read: counts } = coordinationOf(posts)
  const files = exports.map(({ file, bytes }) => ({ file, sha256: sha256(bytes) })).sort(by((one) => one.file))
  return { found: { coordination: [...coordination], postsRead: { files, ...counts } }, problems }
}

/** A document with everything that is found in it alone, without a store. Pure: the same capture gives the same. */
export function study(capture: Capture): { studied: Studied; problems: readonly Problem[] } {
  const { document, problems } = read(capture)
  const annotation = annotateDocument(document)
  return { studied: { document, annotation, findings: extractFrom(document, annotation) }, problems }
}

function annotateDocument(document: Document) {
  const published = document.published ?? undefined
  return annotate(document.text, {
    language: document.language,
    models: languageModels(document.language),
    ...(document.titleAt ? { titleAt: document.titleAt } : {}),
    ...(published ? { published } : {}),
  })
}

function extractFrom(document: Document, annotation: Studied['annotation']) {
  const language = languageOf(document.language)
  const nothing = { claims: [], figures: [], happenings: [], facets: [] }
  return language
    ? extract(document.text, annotation, language, { hearsayConditional: document.translated !== undefined })
    : nothing
}

interface Step {
  readonly studied?: Studied
  readonly problems: readonly Problem[]
  readonly isNew: boolean
}

/** One document, from the store where it is there, and into it where not. A document that fails is a problem, and the others go on. */
async function studyOnce(capture: Capture, store: storage.Store | undefined): Promise<Step> {
  try {
    if (!store) return { ...study(capture), isNew: true }
    return await studyInStore(capture, store)
  } catch (error) {
    if (error instanceof CounterclaimError && !error.problem.code.startsWith('read/')) throw error
    const { file } = capture.sightings[0]!
    const reason = error instanceof Error ? error.message : String(error)
    return { problems: [problem('pipeline/document-failed', { path: file, reason }, { about: file })], isNew: false }
  }
}

async function studyInStore(capture: Capture, store: storage.Store): Promise<Step> {
  const known = await storage.document(store, capture, READER)
  const { document, problems } = known ?? read(capture)
  const models = languageModels(document.language)
  const versions = versionsFor(models)
  const before = known && (await storage.annotation(store, document, versions))
  const annotation = before?.annotation ?? annotateDocument(document)
  const all = { ...versions, ...EXTRACT_VERSIONS }
  const found = before && (await storage.findings(store, document, all))
  const findings = found?.findings ?? extractFrom(document, annotation)
  if (!known || !before || !found) {
    await storage.together(store, async (inner) => {
      if (!known) await storage.putDocument(inner, capture, document, problems)
      if (!before) await storage.putAnnotation(inner, document, versions, annotation)
      if (!found) await storage.putFindings(inner, document, all, findings)
    })
  }
  return { studied: { document, annotation, findings }, problems, isNew: !known }
}

/** Components and models that have a part in a document's annotation. */
function versionsFor(models: LanguageModels | null): Record<string, string> {
  return { ...ANNOTATE_VERSIONS, ...Object.fromEntries((models?.cards ?? []).map((card) => [card.name, card.sha256])) }
}

type CaseName = Pick<Ingested, 'name' | 'title'>

function assemble(about: CaseName, studied: readonly Studied[], problems: readonly Problem[]): Dossier {
  const linked = link(
    studied,
    studied.map(({ document }) => languageOf(document.language)),
  )
  const { questions, relations, parties, undecided, origins, dependencies, namings, laundered } = reconcile(linked)
  const models = [...new Set(studied.map(({ document }) => document.language))]
    .flatMap((language) => languageModels(language)?.cards ?? [])
    .map(({ name, sha256 }) => ({ name, sha256 }))
    .sort((a, b) => compareText(a.name, b.name))
  return {
    format: 'counterclaim/1',
    case: { id: about.name, title: about.title ?? about.name },
    engine: { ...ENGINE, models },
    documents: studied.map(({ document }, d) => documentRecord(document, linked.inferred[d])),
    actors: [...linked.actors],
    claims: [...linked.claims],
    figures: [...linked.figures],
    events: [...linked.events],
    questions: [...questions],
    relations: [...relations],
    ...(parties.length > 0 ? { parties: [...parties] } : {}),
    ...(undecided.length > 0 ? { undecided: [...undecided] } : {}),
    origins: [...origins],
    dependencies: [...dependencies],
    namings: [...namings],
    laundered: [...laundered],
    warnings: problems.map(({ code, message, about, document }) => ({
      code,
      message,
      ...(about === undefined ? {} : { about }),
      ...(document === undefined ? {} : { document }),
    })),
  }
}

/** A document as its record in a dossier gives it: all that a reading of its text needs. */
function documentOf(record: DossierDocument): Document {
  const { credits: _, removed: __, publishedInferred: ___, alsoAt = [], ...rest } = record
  const start = record.title === '' ? -1 : record.text.indexOf(record.title)
  return {
    ...rest,
    alsoAt,
    ...(start < 0 ? {} : { titleAt: { start, end: start + record.title.length } }),
    credits: [],
    removed: [],
    map: [],
    by: READER,
  }
}

function documentRecord(document: Document, inferred: DossierDocument['publishedInferred']): DossierDocument {
  const { id, file, alsoAt, url, sha256, title, publisher, published, publishedFrom, updated, retrieved, byline } =
    document
  const removedText = (index: number) => document.removed[index]?.exact ?? ''
  return {
    id,
    file,
    ...(alsoAt.length > 0 ? { alsoAt: [...alsoAt] } : {}),
    ...(url === undefined ? {} : { url }),
    sha256,
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(published === undefined || publishedFrom === undefined ? {} : { publishedFrom }),
    ...(updated === undefined ? {} : { updated }),
    ...(retrieved === undefined ? {} : { retrieved }),
    ...(inferred ? { publishedInferred: inferred } : {}),
    ...(byline === undefined ? {} : { byline }),
    language: document.language,
    ...(document.translated
      ? { translated: { ...document.translated, evidence: [...document.translated.evidence] } }
      : {}),
    credits: document.credits.map(({ name, kind, span, removed }) => ({
      name,
      kind,
      exact: removed === undefined ? span.exact : removedText(removed).slice(span.start, span.end),
    })),
    text: document.text,
    removed: document.removed.map(({ kind, exact, by }) => ({ kind, exact, by })),
  }
}

function interrupted(done: number, total: number): CounterclaimError {
  return new CounterclaimError(problem('pipeline/interrupted', { done, total }))
}

function nothingToRead({ problems }: Ingested): CounterclaimError {
  return new CounterclaimError(problems[0] ?? problem('pipeline/no-documents'))
}
