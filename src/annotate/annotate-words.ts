import { writingOf } from '../lang/writings.ts'
import { annotateFrom, STEPS } from './annotate.ts'
import { givenWords, type PlacedWords } from './given-words.ts'
import type { AnnotateOptions } from './step.ts'

export type AnnotatedWords = PlacedWords

/**
 * The language analysis of words that somebody else divided into sentences: tokens and sentences are as given, every other layer is as
 * in `annotate`. Throws a RangeError for an empty word or a sentence without words.
 */
export function annotateWords(
  sentences: readonly (readonly string[])[],
  options: Omit<AnnotateOptions, 'titleAt'>,
): AnnotatedWords {
  const { text, annotation } = givenWords({ sentences }, options.language)
  const task = { text, writing: writingOf(options.language), options }
  // The first step is what divides a text.
  return { text, annotation: annotateFrom(annotation, task, STEPS.slice(1)) }
}
