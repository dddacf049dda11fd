import { writingOf } from '../lang/writings.ts'
import type { Annotation, Paragraph } from '../model/annotation.ts'
import type { Range } from '../model/span.ts'
import { annotateFrom, STEPS } from './annotate.ts'
import { bareToken } from './bare-token.ts'
import type { LanguageModels } from './language-models.ts'
import { splitSentences } from './split-sentences.ts'

/** How treebanks write what could be taken for their own marks. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['``', '“'],
  ["''", '”'],
  ['`', '‘'],
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['-LSB-', '['],
  ['-RSB-', ']'],
  ['-LCB-', '{'],
  ['-RCB-', '}'],
  // Stands for a token without characters, which has no place in a text.
  ['', '_'],
])

export interface AnnotatedTokens {
  /** The tokens with a space between each two, written as text writes them. */
  readonly text: string
  /** Token `i` of the annotation is token `i` of the input. */
  readonly annotation: Annotation
}

/** The analysis of words that are divided already, as one paragraph; sentences in it are found by their punctuation. */
export function annotateTokens(tokens: readonly string[], language: string, models: LanguageModels): AnnotatedTokens {
  const forms = tokens.map((token) => WRITTEN.get(token) ?? token)
  const text = forms.join(' ')
  const places: Range[] = []
  let at = 0
  for (const form of forms) {
    places.push({ start: at, end: at + form.length })
    at += form.length + 1
  }
  const options = { language, models }
  const writing = writingOf(language)
  const paragraphs: Paragraph[] = places.length === 0 ? [] : [{ start: 0, end: text.length, kind: 'body' }]
  const sentences = splitSentences(text, places, paragraphs, writing)
  const found = sentences.flatMap(({ first, last }, sentence) =>
    places.slice(first, last).map((place) => bareToken(text.slice(place.start, place.end), place, sentence)),
  )
  const given = { paragraphs, sentences, tokens: found, by: { tokens: 'given', sentences: 'annotate/sentences@1' } }
  return { text, annotation: annotateFrom(given, { text, writing, options }, STEPS.slice(1)) }
}
