import type { Annotation, Sentence, Token } from '../model/annotation.ts'
import { bareToken } from './bare-token.ts'
import { emptyAnnotation } from './empty-annotation.ts'

/** A document whose words, sentences and paragraphs somebody else divided. */
export interface GivenWords {
  readonly sentences: readonly (readonly string[])[]
  /** Sentences that begin a paragraph; without it all are of one. */
  readonly paragraphs?: ReadonlySet<number>
}

export interface PlacedWords {
  /** The words as a text that all offsets count in: a space between words, a line end between sentences, an empty line between paragraphs. */
  readonly text: string
  readonly annotation: Annotation
}

/** The text and the places of given words; nothing is analysed yet. Throws a RangeError for an empty word or a sentence without words. */
export function givenWords({ sentences, paragraphs }: GivenWords, language: string): PlacedWords {
  const tokens: Token[] = []
  const places: Sentence[] = []
  const starts: number[] = []
  const parts: string[] = []
  let at = 0
  sentences.forEach((words, sentence) => {
    if (words.length === 0) throw new RangeError(`sentence ${sentence} has no words`)
    const begins = sentence === 0 || paragraphs?.has(sentence) === true
    const mark = sentence === 0 ? '' : begins ? '\n\n' : '\n'
    at += mark.length
    if (begins) starts.push(at)
    const [start, first] = [at, tokens.length]
    for (const word of words) {
      if (word === '') throw new RangeError(`sentence ${sentence} has an empty word`)
      tokens.push(bareToken(word, { start: at, end: at + word.length }, sentence))
      at += word.length + 1
    }
    at--
    parts.push(mark + words.join(' '))
    places.push({ start, end: at, paragraph: starts.length - 1, first, last: tokens.length })
  })
  const body = starts.map((start, i) => ({ start, end: (starts[i + 1] ?? at + 2) - 2, kind: 'body' as const }))
  const given = { paragraphs: body, sentences: places, tokens, by: { sentences: 'given', tokens: 'given' } }
  return { text: parts.join(''), annotation: { ...emptyAnnotation(language), ...given } }
}
