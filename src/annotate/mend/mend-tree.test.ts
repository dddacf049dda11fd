import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageOf } from '../../lang/languages.ts'
import type { Quantity, Sentence, Token } from '../../model/annotation.ts'
import { treeOf } from '../../model/tree.ts'
import { annotate } from '../annotate.ts'
import { languageModels } from '../language-models.ts'
import { MENDERS, mendTree, patientOf } from './mend-tree.ts'
import { hang, takePlace } from './patient.ts'
import { sampleOf } from './test-tree.ts'

const english = languageOf('en')!
const models = languageModels('en')!

/** "word relation head" of every token, by the real models and menders. */
function arcs(text: string): string[] {
  const { tokens } = annotate(text, { language: 'en', models })
  const word = (t: number) => (t < 0 ? '-' : text.slice(tokens[t]!.start, tokens[t]!.end))
  return tokens.map((token, t) => `${word(t)} ${token.rel} ${word(token.head)}`)
}

describe('sentences through the models', () => {
  test.each([
    ['The bridge collapsed at noon, the mayor conceded on Monday.', ['conceded root -', 'collapsed ccomp conceded']],
    ['Nobody was hurt, said Mira Tolan, who runs the clinic.', ['said root -', 'Mira nsubj said']],
    ['The ministry said the dead were soldiers.', ['soldiers ccomp said', 'dead nsubj soldiers']],
    ['Norland deployed about 5,000 soldiers.', ['about advmod 5,000', 'soldiers obj deployed']],
    ['Eleven people have been arrested.', ['Eleven nummod people']],
    ['The army denies having burned the village.', ['army nsubj denies']],
    [
      'The Norland Red Crescent denies ever having issued the figure.',
      ['Crescent nsubj denies', 'issued xcomp denies'],
    ],
    ['The army claims to have found mass graves.', ['army nsubj claims', 'claims root -']],
  ])('%s', (text, expected) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(expected))
  })

  test.each([
    ['The mayor, who said nothing, left the hall.', ['left root -', 'mayor nsubj left']],
    ['She said goodbye and left.', ['said root -', 'goodbye obj said']],
    ['The claims of the army to the bridge were wrong.', ['claims nsubj wrong']],
    ['Reporters asked the minister about the bridge.', ['minister iobj asked']],
  ])('not: %s', (text, expected) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(expected))
  })
})

/** Every sentence has one root, heads inside it, and everything hangs from the root. */
function expectTrees(tokens: readonly Token[], sentences: readonly Pick<Sentence, 'first' | 'last'>[]): void {
  const tree = treeOf({ tokens })
  for (const { first, last } of sentences) {
    const roots: number[] = []
    for (let t = first; t < last; t++) {
      const { head } = tokens[t]!
      if (head < 0) roots.push(t)
      else expect(head >= first && head < last).toBe(true)
    }
    expect(roots).toHaveLength(1)
    expect(tree.subtree(roots[0]!)).toHaveLength(last - first)
  }
}

const WORDS = [
  'said VERB VBD say',
  'says VERB VBZ say',
  'claims NOUN NNS claim',
  'denied VERB VBN deny',
  'accusing VERB VBG accuse',
  'left VERB VBD leave',
  'were AUX VBD be',
  'may AUX MD may',
  'to PART TO to',
  'that PRON WDT that',
  'who PRON WP who',
  'Roe PROPN NNP Roe',
  'Human PROPN NNP Human',
  'Rights PROPN NNPS Rights',
  'Watch PROPN NNP Watch',
  'mayor NOUN NN mayor',
  'dead ADJ JJ dead',
  'looting VERB VBG loot',
  '300 NUM CD 300',
  'about ADP IN about',
  'people NOUN NNS people',
  'Lo INTJ UH lo',
  'and CCONJ CC and',
  'the DET DT the',
  ', PUNCT , ,',
  '( PUNCT -LRB- (',
  ') PUNCT -RRB- )',
  '. PUNCT . .',
]
const RELATIONS =
  'nsubj nsubj:pass obj obl ccomp xcomp advcl acl acl:relcl parataxis conj cc mark case det amod nummod compound flat appos cop aux aux:pass punct discourse dep nmod nmod:poss'.split(
    ' ',
  )

/** A random sentence under a random tree: each word hangs from one that was drawn before it. */
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.nat(), fc.nat(), fc.constantFrom(...RELATIONS)), {
    minLength: 1,
    maxLength: 25,
  })
  .map((drawn) => {
    const order = drawn.map((_, i) => i).sort((a, b) => drawn[a]![1] - drawn[b]![1] || a - b)
    const rows: string[] = []
    order.forEach((place, i) => {
      const [word, , pick, rel] = drawn[place]!
      const [form, upos, xpos, lemma] = word.split(' ')
      const head = i === 0 ? 0 : order[pick % i]! + 1
      rows[place] = `${form} ${upos} ${xpos} ${head} ${i === 0 ? 'root' : rel} ${lemma}`
    })
    return sampleOf(rows.join('\n'))
  })

const quantitiesOf = (tokens: readonly Token[]): Quantity[] =>
  tokens.flatMap(({ start, end, lemma }, t) => {
    if (lemma !== '300') return []
    const from = tokens[t - 1]?.lemma === 'about' ? tokens[t - 1]!.start : start
    const number = { start, end }
    return [{ start: from, end, min: 300, max: 300, approximate: false, kind: 'count' as const, number, by: 'test' }]
  })

describe('a tree stays a tree', () => {
  test('after each mender, whatever the tree, and its dependents are kept in step', () => {
    fc.assert(
      fc.property(sentence, ({ text, tokens }) => {
        const patient = patientOf(text, { tokens, quantities: quantitiesOf(tokens) }, english)!
        for (const mend of MENDERS) {
          mend(patient, { first: 0, last: tokens.length })
          expectTrees(patient.tokens, [{ first: 0, last: tokens.length }])
          const { children } = patient
          const below = patient.tokens.map((_, t) => patient.tokens.flatMap(({ head }, c) => (head === t ? [c] : [])))
          expect(children).toEqual(below)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  test('whatever is moved where', () => {
    fc.assert(
      fc.property(sentence, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean())), ({ text, tokens }, moves) => {
        const patient = patientOf(text, { tokens, quantities: [] }, english)!
        for (const [a, b, swaps] of moves) {
          if (swaps) takePlace(patient, a % tokens.length, b % tokens.length, 'dep')
          else hang(patient, a % tokens.length, b % tokens.length, 'dep')
          expectTrees(patient.tokens, [{ first: 0, last: tokens.length }])
        }
      }),
    )
  })

  test('through the models', () => {
    const piece = fc.constantFrom(
      'The mayor said',
      ', the chief conceded',
      'that 300 people were killed',
      'Lo said',
      'claims to have seen',
      '300 dead and 40 missing',
      'said Jane Roe, who was there',
      'the army denies having',
      '“It burned,”',
      'with the French accusing the rebels of',
      ', she added, ',
      'Human Rights Watch (HRW)',
      '.',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const a = annotate(pieces.join(' '), { language: 'en', models })
        expectTrees(a.tokens, a.sentences)
      }),
    )
  })
})

test('heads stay in their sentence', () => {
  const { text, tokens } = sampleOf('He PRON PRP 2 nsubj\n left VERB VBD 0 root\n said VERB VBD 0 root say')
  const two = tokens.map((token, t) => ({ ...token, sentence: t < 2 ? 0 : 1 }))
  const patient = patientOf(text, { tokens: two, quantities: [] }, english)!
  hang(patient, 0, 2, 'nsubj')
  expect(patient.tokens[0]!.head).toBe(1)
})

test('a sentence without end is left alone', () => {
  const rows = Array.from({ length: 5_000 }, (_, t) => `said VERB VBD ${t} ${t === 0 ? 'root' : 'ccomp'} say`)
  const { text, tokens } = sampleOf(rows.join('\n'))
  const sentences = [{ start: 0, end: text.length, paragraph: 0, first: 0, last: tokens.length }]
  const annotation = { ...annotate('', { language: 'en', models }), tokens, sentences }
  expect(mendTree(text, annotation, english)).toEqual(tokens)
})

test('a language without data on reporting keeps its trees', () => {
  const a = annotate('The mayor said so.', { language: 'en', models })
  const { reporting: _, ...silent } = english
  expect(mendTree('The mayor said so.', a, silent)).toBe(a.tokens)
})
