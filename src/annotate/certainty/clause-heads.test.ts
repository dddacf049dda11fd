import { expect, test } from 'vitest'
import { sampleOf } from '../mend/test-tree.ts'
import { clauseHeads, clauseOf } from './clause-heads.ts'

const { text, tokens } = sampleOf(`
  The    DET   DT  2 det
  mayor  NOUN  NN  3 nsubj
  said   VERB  VBD 0 root
  that   SCONJ IN  6 mark
  rebels NOUN  NNS 6 nsubj
  left   VERB  VBD 3 ccomp
  and    CCONJ CC  8 cc
  sang   VERB  VBD 6 conj
  old    ADJ   JJ  10 amod
  songs  NOUN  NNS 8 obj
  .      PUNCT .   3 punct`)
const word = (t: number) => text.slice(tokens[t]!.start, tokens[t]!.end)

test('roots, complements and what is joined to them are heads of clauses', () => {
  const heads = clauseHeads(tokens)
  expect(tokens.flatMap((_, t) => (heads[t] === 1 ? [word(t)] : []))).toEqual(['said', 'left', 'sang'])
})

test('every word belongs to the nearest head above it', () => {
  const clause = clauseOf(tokens, clauseHeads(tokens))
  expect(word(clause[0]!)).toBe('said')
  expect(word(clause[4]!)).toBe('left')
  expect(word(clause[9]!)).toBe('sang')
})

test('a noun joined to a noun is no clause', () => {
  const list = sampleOf(`
    Roe   PROPN NNP 2 nsubj
    sold  VERB  VBD 0 root
    bread NOUN  NN  2 obj
    and   CCONJ CC  5 cc
    salt  NOUN  NN  3 conj`)
  expect(Array.from(clauseHeads(list.tokens))).toEqual([0, 1, 0, 0, 0])
})

test('a way of any length through a tree is gone once', () => {
  const rows = Array.from({ length: 40_000 }, (_, i) => ({
    start: 2 * i,
    end: 2 * i + 1,
    sentence: 0,
    lemma: 'a',
    upos: 'X',
    xpos: 'FW',
    head: i - 1,
    rel: i === 0 ? 'root' : 'dep',
  }))
  const clause = clauseOf(rows, clauseHeads(rows))
  expect(clause.every((c) => c === 0)).toBe(true)
})
