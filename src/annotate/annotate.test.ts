import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Annotation } from '../model/annotation.ts'
import { isPlace } from '../model/span.ts'
import { treeOf } from '../model/tree.ts'
import { annotate } from './annotate.ts'
import { languageModels } from './language-models.ts'

const models = languageModels('en')!
const english = (text: string) => annotate(text, { language: 'en', models })
const word = (text: string, a: Annotation, i: number) => text.slice(a.tokens[i]!.start, a.tokens[i]!.end)

/** "form rel head" for every token of a text. */
function arcs(text: string): string[] {
  const a = english(text)
  return a.tokens.map((t, i) => `${word(text, a, i)} ${t.rel} ${t.head < 0 ? '-' : word(text, a, t.head)}`)
}

describe('who says what', () => {
  test.each([
    [
      'The ministry said that five soldiers were killed.',
      ['ministry nsubj said', 'killed ccomp said', 'soldiers nsubj:pass killed'],
    ],
    ['Norland denies the attack.', ['Norland nsubj denies', 'attack obj denies']],
    [
      'According to witnesses, the soldiers attacked the village.',
      ['witnesses obl attacked', 'soldiers nsubj attacked'],
    ],
    ['“We left at noon,” said the mayor.', ['mayor nsubj said']],
    ['The governor accused the rebels of burning the village.', ['governor nsubj accused', 'rebels obj accused']],
  ])('%s', (text, expected) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(expected))
  })
})

test('layers and their makers', () => {
  const text = 'Army leaves town\n\nThe army left Vale on Monday. "It was time," Gen. Orlo said.'
  const a = annotate(text, { language: 'en', titleAt: { start: 0, end: 16 }, models })
  expect(a.paragraphs.map((p) => p.kind)).toEqual(['headline', 'body'])
  expect(a.sentences).toHaveLength(3)
  expect(a.quotes.map((q) => text.slice(q.inner.start, q.inner.end))).toEqual(['It was time,'])
  const left = a.tokens.find((t) => text.slice(t.start, t.end) === 'left')
  expect(left).toMatchObject({ lemma: 'leave', upos: 'VERB', xpos: 'VBD', rel: 'root', head: -1 })
  expect(a.by).toEqual({
    sentences: 'annotate/sentences@1',
    tokens: 'annotate/tokens@1',
    quotes: 'annotate/quotes@1',
    tags: 'annotate/tagger-en@1',
    lemmas: 'annotate/lemmas-en@1',
    parse: 'annotate/parser-en@2',
    names: 'annotate/names-en@1',
    times: 'annotate/times@1',
    quantities: 'annotate/quantities@1',
    mended: 'annotate/mend@1',
    mentions: 'annotate/mentions@2',
    clauses: 'annotate/certainty-en@1',
    attributions: 'annotate/attribution-en@1',
  })
  expect(a.names.map((n) => [text.slice(n.start, n.end), n.kind])).toContainEqual(['Orlo', 'person'])
  expect(a.times.map((t) => text.slice(t.start, t.end))).toEqual(['Monday'])
  expect(a.quantities).toEqual([])
})

test('a language without models gets tokens that claim nothing', () => {
  expect(languageModels('xx')).toBeNull()
  const a = annotate('Foo bar. Baz!', { language: 'xx', models: null })
  expect(a.tokens.map((t) => [t.upos, t.head, t.rel])).toEqual([
    ['X', -1, 'root'],
    ['X', 0, 'dep'],
    ['X', 0, 'dep'],
    ['X', -1, 'root'],
    ['X', 3, 'dep'],
  ])
  expect(a.by.parse).toBe('none')
})

test('nothing in, nothing out', () => {
  expect(english('').tokens).toEqual([])
  expect(english(' \n\n ').sentences).toEqual([])
})

/** Every sentence is one tree, and every place is sound. */
function expectSound(text: string, a: Annotation): void {
  const tree = treeOf(a)
  for (const { first, last } of a.sentences) {
    const roots: number[] = []
    for (let i = first; i < last; i++) {
      expect(isPlace(text, a.tokens[i]!.start, a.tokens[i]!.end)).toBe(true)
      if (a.tokens[i]!.head === -1) roots.push(i)
    }
    expect(roots).toHaveLength(1)
    expect(tree.subtree(roots[0]!)).toHaveLength(last - first)
  }
}

test('every sentence is one tree, whatever the words', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'The',
      'army',
      'said',
      'that',
      ',',
      '“',
      '”',
      '"',
      '.',
      '\n\n',
      'killed',
      'of',
      'U.S.',
      "n't",
      '😀',
      '中文',
      '\u200d',
      '5,000',
    ),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join(' ')
      expectSound(text, english(text))
    }),
  )
})

test('the same text gives the same annotation', () => {
  const text = 'The mayor, who had left, said the town was “empty”. Nobody answered.'
  expect(JSON.stringify(english(text))).toBe(JSON.stringify(english(text)))
})

test('a sentence of 30,000 words is one tree', () => {
  const text = 'the army of the town said that '.repeat(30_000 / 7).trim()
  expectSound(text, english(text))
})
