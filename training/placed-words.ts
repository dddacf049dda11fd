import type { Annotation, Sentence, Token } from '../src/model/annotation.ts'

/** A document whose words, sentences and paragraphs are given. */
export interface GivenWords {
  readonly sentences: readonly (readonly string[])[]
  /** Sentences that begin a paragraph; without it all are of one. */
  readonly paragraphs?: ReadonlySet<number>
}

export interface PlacedWords {
  readonly text: string
  readonly annotation: Annotation
}

/** A text of given words, with a space between them, sentences in lines and an empty line between paragraphs; nothing is analysed yet. */
export function placedWords({ sentences, paragraphs }: GivenWords, language: string): PlacedWords {
  const tokens: Token[] = []
  const places: Sentence[] = []
  const starts: number[] = []
  let text = ''
  sentences.forEach((words, sentence) => {
    const begins = sentence === 0 || paragraphs?.has(sentence) === true
    if (sentence > 0) text += begins ? '\n\n' : '\n'
    if (begins) starts.push(text.length)
    const [start, first] = [text.length, tokens.length]
    words.forEach((word, i) => {
      if (i > 0) text += ' '
      const at = { start: text.length, end: text.length + word.length, sentence }
      tokens.push({ ...at, lemma: word, upos: 'X', xpos: '', head: -1, rel: 'root' })
      text += word
    })
    places.push({ start, end: text.length, paragraph: starts.length - 1, first, last: tokens.length })
  })
  const body = starts.map((start, i) => ({ start, end: (starts[i + 1] ?? text.length + 2) - 2, kind: 'body' as const }))
  const nothing = {
    quotes: [],
    names: [],
    times: [],
    quantities: [],
    mentions: [],
    clauses: [],
    attributions: [],
    by: {},
  }
  return { text, annotation: { language, paragraphs: body, sentences: places, tokens, ...nothing } }
}
