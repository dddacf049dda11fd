/**
 * Counterclaim for programs: reports in, a dossier out. Everything that the command line does is here; `counterclaim/annotate` and
 * `counterclaim/model` hold what other projects may want for itself.
 *
 *     import { build, renderPage, writeJson } from 'counterclaim'
 *
 *     const { dossier, problems } = await build(['reports/'])
 *     for (const question of dossier.questions) console.log(question.status, question.text)
 *
 * What cannot be done is a `Problem` beside the result; only where nothing good is left a `CounterclaimError` is thrown, which carries
 * one. The same input gives the same dossier: no clock, no locale, no network.
 */
export type { Capture, Declared, MediaType, Sighting } from './model/capture.ts'
export type { Document } from './model/document.ts'
export {
  type Actor,
  type Claim,
  type Dependency,
  type Dossier,
  type DossierDocument,
  dossierSchema,
  type EventRecord,
  type Figure,
  type Link,
  type Origin,
  type Position,
  type Question,
  type Relation,
} from './model/dossier.ts'
export { CounterclaimError, type Problem } from './model/problem.ts'
export { PROBLEMS, type ProblemCode } from './model/problems.ts'
export type { DocumentSpan, Span } from './model/span.ts'
export type { Studied } from './model/studied.ts'
export * from './model/vocabulary.ts'
export {
  type BuildOptions,
  type Built,
  build,
  type Opened,
  openCase,
  type Progress,
  reopen,
  type SetBack,
  setBack,
  study,
} from './pipeline.ts'
export type { Diff } from './present/diff/diff.ts'
export { diffDossiers } from './present/diff/diff-dossiers.ts'
export { renderDiff } from './present/diff/render-diff.ts'
export { dossierJsonSchema } from './present/dossier-json-schema.ts'
export { renderPage } from './present/page/render-page.ts'
export { readJson } from './present/read-json.ts'
export { explain } from './present/terminal/explain.ts'
export type { Terminal } from './present/terminal/lines.ts'
export { renderSummary, type SummaryOptions } from './present/terminal/render-summary.ts'
export { writeJson } from './present/write-json.ts'
export { checkStore, close as closeStore, latestDossier, openStore, type Store } from './store/index.ts'
export { ENGINE } from './version.ts'
