import { describe, expect, test } from 'vitest'
import { stepsOf } from '../../tests/steps/steps-of.ts'
import { languageOf } from '../lang/languages.ts'
import type { Annotation, Sentence, Token } from '../model/annotation.ts'
import { emptyAnnotation } from './empty-annotation.ts'
import { mendTree } from './mend/mend-tree.ts'
import { sampleOf } from './mend/test-tree.ts'
import { findMentions } from './mentions/find-mentions.ts'

/**
 * Texts whose trees a document could have made to hurt. What eight times the words cost is compared with the words: eight times is linear,
 * sixty-four the square.
 */
const english = languageOf('en')!
const [FEW, MANY] = [1_500, 12_000]
const MOST = 10

const name = (i: number) => `N${i.toString(36).replace(/\d/g, (d) => 'abcdefghij'[Number(d)]!)}`

/** One row a word, for so many words; a root that begins a sentence is given as head 0. */
const SHAPES: Readonly<Record<string, (word: number, words: number) => string>> = {
  'verbs of saying below each other': (i) => `said VERB VBD ${i} ${i === 0 ? 'root' : 'ccomp'} say`,
  'nouns in a row below one verb': (i) => (i === 0 ? 'said VERB VBD 0 root say' : 'mayor NOUN NN 1 nsubj'),
  'nouns below each other': (i) => `mayor NOUN NN ${i} ${i === 0 ? 'root' : 'nmod'}`,
  'owners of owners': (i, words) =>
    `brother NOUN NN ${i === words - 1 ? 0 : i + 2} ${i === words - 1 ? 'root' : 'nmod:poss'}`,
  'pronouns without end': (i) =>
    i === 0 ? 'said VERB VBD 0 root say' : i === 1 ? 'army NOUN NN 1 nsubj' : `it PRON PRP ${i - 1} obj`,
  'others by name': (i) => (i % 2 === 0 ? `${name(i)} PROPN NNP ${i + 2} nsubj` : 'left VERB VBD 0 root leave'),
  'others with one surname': (i) =>
    ['', 'Roe PROPN NNP -1 flat', 'left VERB VBD 0 root leave'][i % 3]?.replace('-1', String(i)) ||
    `${name(i)} PROPN NNP ${i + 3} nsubj`,
  'others with one title': (i) =>
    [`Minister PROPN NNP ${i + 2} compound`, `${name(i)} PROPN NNP ${i + 2} nsubj`, 'left VERB VBD 0 root leave'][
      i % 3
    ]!,
}

function annotationOf(shape: (word: number, words: number) => string, words: number): [string, Annotation] {
  const { text, tokens } = sampleOf(Array.from({ length: words }, (_, i) => shape(i, words)).join('\n'))
  const sentences: Sentence[] = []
  const inSentences = byRoots(tokens).map((own, sentence) => {
    const first = own[0]!
    const last = own.at(-1)! + 1
    sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, paragraph: 0, first, last })
    return own.map((t): Token => ({ ...tokens[t]!, sentence }))
  })
  return [text, { ...emptyAnnotation('en'), sentences, tokens: inSentences.flat() }]
}

/** Tokens up to each root, which ends its sentence; one sentence where there is one root. */
function byRoots(tokens: readonly Token[]): number[][] {
  const roots = tokens.flatMap(({ head }, t) => (head < 0 ? [t] : []))
  if (roots.length < 2) return [tokens.map((_, t) => t)]
  const groups: number[][] = []
  let from = 0
  for (const root of roots) {
    groups.push(Array.from({ length: root + 1 - from }, (_, i) => from + i))
    from = root + 1
  }
  return groups
}

describe.each(Object.entries(SHAPES))('%s', (_, shape) => {
  test('cost as many words do', () => {
    const [short, few] = annotationOf(shape, FEW - (FEW % 6))
    const [long, many] = annotationOf(shape, MANY - (MANY % 6))
    const study = (text: string, a: Annotation) => {
      const tokens = mendTree(text, a, english)
      findMentions(text, { ...a, tokens }, english)
    }
    const least = stepsOf(() => study(short, few))
    const most = stepsOf(() => study(long, many))
    expect(most / least).toBeLessThan(MOST)
  })
})
