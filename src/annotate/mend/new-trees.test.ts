import { describe, expect, test } from 'vitest'
import { bareClauses } from './bare-clauses.ts'
import { looseRelatives } from './loose-relatives.ts'
import { participlePredicates } from './participle-predicates.ts'
import type { Mender } from './patient.ts'
import { plainPredicates } from './plain-predicates.ts'
import { afterMending, arcs, mendedBy, sampleOf } from './test-tree.ts'

function mends(mender: Mender, rows: string, expected: readonly string[]) {
  expect(mendedBy(mender, sampleOf(rows))).toEqual(expect.arrayContaining([...expected]))
}

function leaves(mender: Mender, rows: string) {
  const sample = sampleOf(rows)
  expect(mendedBy(mender, sample)).toEqual(arcs(sample))
}

describe('what describes the noun before it', () => {
  test('a past participle', () => {
    mends(
      looseRelatives,
      `Peru PROPN NNP 2 nsubj
condemned VERB VBD 0 root condemn
a DET DT 4 det
raid NOUN NN 2 obj
carried VERB VBN 2 advcl carry
out ADP RP 5 compound:prt`,
      ['carried acl raid'],
    )
  })
  test('an action between two things', () => {
    mends(
      looseRelatives,
      `It PRON PRP 2 nsubj
showed VERB VBD 0 root show
soldiers NOUN NNS 2 obj
burying VERB VBG 5 amod bury
bodies NOUN NNS 2 obj`,
      ['burying acl soldiers', 'bodies obj burying'],
    )
  })
  test('a clause behind a verb of saying', () => {
    mends(
      looseRelatives,
      `Chad PROPN NNP 2 nsubj
aired VERB VBD 0 root air
a DET DT 4 det
film NOUN NN 2 obj
it PRON PRP 6 nsubj
said VERB VBD 4 acl:relcl say
showed VERB VBD 2 ccomp show
graves NOUN NNS 7 obj`,
      ['showed ccomp said'],
    )
  })
  test('not a participle behind a verb', () => {
    leaves(
      looseRelatives,
      `They PRON PRP 2 nsubj
left VERB VBD 0 root leave
wounded VERB VBN 2 advcl wound`,
    )
  })
})

test('a participle that was read as the predicate', () => {
  mends(
    participlePredicates,
    `The DET DT 2 det
raid NOUN NN 3 nsubj:pass
led VERB VBN 0 root lead
by ADP IN 5 case
rebels NOUN NNS 3 obl:agent
began VERB VBD 3 conj begin`,
    ['raid nsubj began', 'led acl raid'],
  )
})

test('two participles that are both done to somebody stay a row', () => {
  leaves(
    participlePredicates,
    `The DET DT 2 det
men NOUN NNS 4 nsubj:pass
were AUX VBD 4 aux:pass
caught VERB VBN 0 root catch
and CCONJ CC 6 cc
shot VERB VBN 4 conj shoot`,
  )
})

test('a subject left with the verb of saying', () => {
  mends(
    bareClauses,
    `They PRON PRP 2 nsubj
say VERB VBP 0 root say
Wolfe PROPN NNP 2 obj
is AUX VBZ 5 aux:pass
deployed VERB VBN 2 ccomp deploy`,
    ['Wolfe nsubj:pass deployed'],
  )
})

test('a noun in -ing that hangs as nouns do', () => {
  const rows = (rel: string, link: string) => `Chad PROPN NNP 2 nsubj
accuses VERB VBZ 0 root accuse
Peru PROPN NNP 2 obj
of ADP IN 5 ${link}
spying VERB VBG 3 ${rel} spy`
  const tagOf = (rel: string, link: string) => afterMending(plainPredicates, sampleOf(rows(rel, link))).tokens[4]
  expect(tagOf('nmod', 'case')).toMatchObject({ upos: 'NOUN', lemma: 'spying' })
  expect(tagOf('acl', 'mark')).toMatchObject({ upos: 'VERB', lemma: 'spy' })
})
