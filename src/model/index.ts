/** The nouns of Counterclaim: what a capture, a document, a claim and a dossier are, and the few functions that everything shares. */
export type {
  Annotation,
  Mention,
  Name,
  NameKind,
  Paragraph,
  Quantity,
  Quote,
  Sentence,
  Token,
} from './annotation.ts'
export type { Capture, Declared, MediaType, Sighting } from './capture.ts'
export type { Credit, Decoded, Document, MapEntry, Removed, Translated, Wall } from './document.ts'
export * from './dossier.ts'
export type { Claimer, Facet, Findings, FoundClaim, FoundFigure, Happening, SourcePhrase } from './findings.ts'
export { idOf, sha256 } from './ids.ts'
export { type OffsetMap, offsetMap, textPositionSelector, textQuoteSelector } from './offsets.ts'
export { by, compareText } from './order.ts'
export { CounterclaimError, type Problem, problem } from './problem.ts'
export { PROBLEMS, type ProblemCode } from './problems.ts'
export { type DocumentSpan, isExact, type Range, type Span, spanOf } from './span.ts'
export type { Linked, Studied } from './studied.ts'
export type { TimeMeaning, TimeMention, TimeValue } from './time.ts'
export * from './vocabulary.ts'
