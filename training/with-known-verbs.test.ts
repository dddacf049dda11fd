import { expect, test } from 'vitest'
import type { ConlluSentence } from '../src/annotate/conllu/read-conllu.ts'
import { withKnownVerbs } from './with-known-verbs.ts'

const word = (form: string, lemma: string, upos: string, feats: string) =>
  ({
    form,
    lemma,
    upos,
    xpos: '_',
    feats,
    head: -1,
    rel: 'root',
    surface: 0,
  }) as unknown as ConlluSentence['words'][number]

const PRESENT = 'Mood=Ind|VerbForm=Fin'
const SENTENCE = {
  comments: [],
  surfaces: [],
  lines: [],
  words: [word('Il', 'il', 'PRON', '_'), word('chante', 'chanter', 'VERB', PRESENT)],
} as unknown as ConlluSentence

const conjugate = (lemma: string) => [{ form: lemma.slice(0, -1), feats: PRESENT }]

test('a listed verb stands in the place of one of the same form, until it is met often enough', () => {
  const told = withKnownVerbs([SENTENCE], ['danser'], conjugate)
  expect(told).toHaveLength(3)
  expect(told[0]!.words.map((w) => `${w.form} ${w.lemma} ${w.upos}`)).toEqual(['Il il PRON', 'danse danser VERB'])
})

test('a verb that was met is told less often, one of another form never', () => {
  expect(withKnownVerbs([SENTENCE, SENTENCE, SENTENCE], ['chanter'], conjugate)).toEqual([])
  expect(withKnownVerbs([SENTENCE], ['danser'], () => [{ form: 'danser', feats: 'VerbForm=Inf' }])).toEqual([])
})
