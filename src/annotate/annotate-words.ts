import { writingOf } from '../lang/writings.ts'
import type { Annotation, Sentence, Token } from '../model/annotation.ts'
import { annotateFrom, STEPS } from './annotate.ts'
import type { AnnotateOptions } from './step.ts'

export interface AnnotatedWords {
  /** The words as a text that all offsets count in: a space between words, a line end between sentences. */
  readonly text: string
  readonly annotation: Annotation
}

/**
 * The language analysis of words that somebody else divided into sentences: tokens and sentences are as given, every other layer is as
 * in `annotate`. Throws a RangeError for an empty word or a sentence without words.
 */
export function annotateWords(
  sentences: readonly (readonly string[])[],
  options: Omit<AnnotateOptions, 'titleAt'>,
): AnnotatedWords {
  const text = sentences.map((words) => words.join(' ')).join('\n')
  const given = givenWords(sentences, text.length)
  const task = { text, writing: writingOf(options.language), options }
  // The first step is what divides a text.
  return { text, annotation: annotateFrom(given, task, STEPS.slice(1)) }
}

function givenWords(sentences: readonly (readonly string[])[], end: number): Partial<Annotation> {
  const tokens: Token[] = []
  const places: Sentence[] = []
  let at = 0
  sentences.forEach((words, sentence) => {
    if (words.length === 0) throw new RangeError(`sentence ${sentence} has no words`)
    const start = at
    const first = tokens.length
    for (const word of words) {
      if (word === '') throw new RangeError(`sentence ${sentence} has an empty word`)
      tokens.push({
        start: at,
        end: at + word.length,
        sentence,
        lemma: word,
        upos: 'X',
        xpos: '',
        head: -1,
        rel: 'root',
      })
      at += word.length + 1
    }
    places.push({ start, end: at - 1, paragraph: 0, first, last: tokens.length })
  })
  const paragraphs = tokens.length > 0 ? [{ start: 0, end, kind: 'body' as const }] : []
  return { paragraphs, sentences: places, tokens, by: { sentences: 'given', tokens: 'given' } }
}
