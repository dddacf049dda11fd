import { expect, test } from 'vitest'
import { readConllu } from '../../annotate/conllu/read-conllu.ts'
import { scoreTrees } from './score-trees.ts'

const words = (...rows: string[]) =>
  readConllu(
    rows
      .map((row, i) => {
        const [form, lemma, upos, head, rel] = row.split(' ')
        return [i + 1, form, lemma, upos, '_', '_', head, rel, '_', '_'].join('\t')
      })
      .join('\n'),
  ).flatMap((sentence) => sentence.words)

const GOLD = words('They they PRON 2 nsubj', 'left leave VERB 0 root', 'home home NOUN 2 obj', '! ! PUNCT 2 punct')

test('columns are compared word by word', () => {
  const found = words(
    'They they DET 2 nsubj:pass',
    'left left VERB 0 root',
    'home home NOUN 2 obl',
    '! ! PUNCT 3 punct',
  )
  expect(scoreTrees(GOLD, found)).toEqual({ upos: 75, xpos: null, feats: null, lemma: 75, uas: 75, las: 50 })
})

test('nothing is no score, and other words are refused', () => {
  expect(scoreTrees([], []).las).toBe(0)
  expect(() => scoreTrees(GOLD, [])).toThrow(RangeError)
})
