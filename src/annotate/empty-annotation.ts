import type { Annotation } from '../model/annotation.ts'

/** An annotation of which no step has made anything yet. */
export const emptyAnnotation = (language: string): Annotation => ({
  language,
  paragraphs: [],
  sentences: [],
  tokens: [],
  quotes: [],
  names: [],
  times: [],
  quantities: [],
  mentions: [],
  clauses: [],
  attributions: [],
  by: {},
})
