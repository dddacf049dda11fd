import { languageOf } from '../lang/languages.ts'
import { writingOf } from '../lang/writings.ts'
import type { Annotation } from '../model/annotation.ts'
import { bareToken } from './bare-token.ts'
import { findClauses } from './certainty/find-clauses.ts'
import { emptyAnnotation } from './empty-annotation.ts'
import { findAttributions } from './find-attributions.ts'
import { findQuotes } from './find-quotes.ts'
import { mendTree } from './mend/mend-tree.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { findNames } from './names/find-names.ts'
import { parseTokens } from './parse-tokens.ts'
import { findQuantities } from './quantities/find-quantities.ts'
import { splitParagraphs } from './split-paragraphs.ts'
import { splitSentences } from './split-sentences.ts'
import type { AnnotateOptions, Step, Task } from './step.ts'
import { findTimes } from './times/find-times.ts'
import { tokenize } from './tokenize.ts'

/** The analysis of a text, in order. Each step sees the layers of those above it. */
export const STEPS: readonly Step[] = [
  words,
  quotations,
  parseTokens,
  findNames,
  times,
  quantities,
  mended,
  mentions,
  findClauses,
  attributions,
]

/** The language analysis of a document's text: pure, and the same for the same text, options and models. */
export function annotate(text: string, options: AnnotateOptions): Annotation {
  return annotateFrom({}, { text, writing: writingOf(options.language), options }, STEPS)
}

/** What the steps make of a text of which some layers are known already. */
export function annotateFrom(given: Partial<Annotation>, task: Task, steps: readonly Step[]): Annotation {
  let soFar = { ...emptyAnnotation(task.options.language), ...given }
  for (const step of steps) {
    const found = step(soFar, task)
    soFar = { ...soFar, ...found, by: { ...soFar.by, ...found.by } }
  }
  return soFar
}

/** Paragraphs, sentences and the places of tokens; what tokens are is left to a later step. */
function words(_: Annotation, { text, writing, options }: Task): Partial<Annotation> {
  const paragraphs = splitParagraphs(text, writing, options.titleAt)
  const places = paragraphs.flatMap((paragraph) => tokenize(text, paragraph, writing))
  const sentences = splitSentences(text, places, paragraphs, writing)
  const tokens = sentences.flatMap(({ first, last }, sentence) =>
    places.slice(first, last).map((place) => bareToken(text.slice(place.start, place.end), place, sentence)),
  )
  return { paragraphs, sentences, tokens, by: { sentences: 'annotate/sentences@1', tokens: 'annotate/tokens@1' } }
}

function quotations({ paragraphs }: Annotation, { text, writing }: Task): Partial<Annotation> {
  return { quotes: findQuotes(text, paragraphs, writing), by: { quotes: 'annotate/quotes@1' } }
}

function times({ tokens, sentences, language }: Annotation, { text, options }: Task): Partial<Annotation> {
  return { times: findTimes(text, tokens, sentences, language, options.published), by: { times: 'annotate/times@1' } }
}

function quantities({ tokens, times, language }: Annotation, { text }: Task): Partial<Annotation> {
  return { quantities: findQuantities(text, tokens, times, language), by: { quantities: 'annotate/quantities@1' } }
}

function mended(soFar: Annotation, { text, options }: Task): Partial<Annotation> {
  const language = options.models && languageOf(soFar.language)
  return language ? { tokens: mendTree(text, soFar, language), by: { mended: 'annotate/mend@1' } } : {}
}

function mentions(soFar: Annotation, { text, options }: Task): Partial<Annotation> {
  const language = languageOf(soFar.language)
  const found = language ? findMentions(text, soFar, language, options.models?.pronouns) : []
  return { mentions: found, by: { mentions: 'annotate/mentions@2' } }
}

function attributions(soFar: Annotation, { text, options }: Task): Partial<Annotation> {
  const attributor = options.models?.attributor
  if (!attributor) return {}
  return { attributions: findAttributions(text, soFar, attributor), by: { attributions: attributor.id } }
}
