import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../model/annotation.ts'
import { approximators } from './approximators.ts'
import { bareClauses } from './bare-clauses.ts'
import { bareObjects } from './bare-objects.ts'
import { behindSemicolons } from './behind-semicolons.ts'
import { countedStates } from './counted-states.ts'
import { distantClauses } from './distant-clauses.ts'
import { invertedSubjects } from './inverted-subjects.ts'
import { knownLemmas } from './known-lemmas.ts'
import { looseNumbers } from './loose-numbers.ts'
import { lostSubjects } from './lost-subjects.ts'
import { misreadCues } from './misread-cues.ts'
import { openings } from './openings.ts'
import type { Mender } from './patient.ts'
import { severalSubjects } from './several-subjects.ts'
import { tagsOfSpeech } from './tags-of-speech.ts'
import { afterMending, arcs, countAt, mendedBy, type Sample, sampleOf } from './test-tree.ts'
import { withClauses } from './with-clauses.ts'

/** Expects these arcs after mending. */
function mends(mender: Mender, rows: string, expected: readonly string[], counts?: (s: Sample) => Quantity[]) {
  const sample = sampleOf(rows)
  expect(mendedBy(mender, sample, counts?.(sample))).toEqual(expect.arrayContaining([...expected]))
}

/** Expects every arc as it was. */
function leaves(mender: Mender, rows: string, counts?: (s: Sample) => Quantity[]) {
  const sample = sampleOf(rows)
  expect(mendedBy(mender, sample, counts?.(sample))).toEqual(arcs(sample))
}

describe('known lemmas', () => {
  const lemmaAfter = (rows: string) => afterMending(knownLemmas, sampleOf(rows)).tokens[0]!.lemma
  test('the form that the data know', () => expect(lemmaAfter('denies VERB VBZ 0 root denie')).toBe('deny'))
  test('not of a noun', () => expect(lemmaAfter('denies NOUN NNS 0 root denie')).toBe('denie'))
  test('not of a word that no list has', () => expect(lemmaAfter('florped VERB VBD 0 root florpe')).toBe('florpe'))
})

describe('misread cues', () => {
  const claims = (mark: string) => `
    The DET DT 2 det
    army NOUN NN 3 compound
    claims NOUN NNS 6 nsubj claim
    ${mark} 6 mark
    have AUX VB 6 aux
    found VERB VBN 0 root find
    graves NOUN NNS 6 obj`
  test('a noun before "to" with a noun before it is a verb', () =>
    mends(misreadCues, claims('to PART TO'), [
      'claims root -',
      'army nsubj claims',
      'found xcomp claims',
      'The det army',
    ]))
  test('not before anything else', () => leaves(misreadCues, claims('that SCONJ IN')))
  test('not without a subject', () =>
    leaves(
      misreadCues,
      'Claims NOUN NNS 4 nsubj claim\n to PART TO 4 mark\n have AUX VB 4 aux\n ended VERB VBD 0 root end',
    ))
})

describe('loose numbers', () => {
  const eleven = (noun: string) =>
    `Eleven ADV RB 4 advmod\n ${noun} 4 nsubj\n were AUX VBD 4 aux\n held VERB VBN 0 root hold`
  const count = (s: Sample) => [countAt(s, 1)]
  test('counts the noun behind it', () =>
    mends(looseNumbers, eleven('people NOUN NNS'), ['Eleven nummod people'], count))
  test('not a noun in the singular', () => leaves(looseNumbers, eleven('person NOUN NN'), count))
  test('not without a quantity', () => leaves(looseNumbers, eleven('people NOUN NNS')))
})

describe('counted states', () => {
  const dead = (state: string) => `
    They PRON PRP 2 nsubj
    saw VERB VBD 0 root see
    300 NUM CD 2 obj
    ${state} 3 amod`
  const count = (s: Sample) => [countAt(s, 3)]
  test('the state is counted', () =>
    mends(countedStates, dead('dead ADJ JJ'), ['dead obj saw', '300 nummod dead'], count))
  test('not a word that is no state', () => leaves(countedStates, dead('green ADJ JJ'), count))
  test('not before the noun that it describes', () =>
    leaves(countedStates, `${dead('missing ADJ JJ')}\n boats NOUN NNS 2 obj`, count))
  test('not without a count', () => leaves(countedStates, dead('dead ADJ JJ')))
  test('both were hung on the state that follows, even as the root', () =>
    mends(
      countedStates,
      '300 NUM CD 4 nummod\n dead ADJ JJ 4 amod\n and CCONJ CC 4 cc\n missing NOUN NN 0 root',
      ['dead root -', 'missing conj dead', '300 nummod dead'],
      (s) => [countAt(s, 1)],
    ))
  test('"to number" read as a noun', () =>
    mends(
      countedStates,
      'They PRON PRP 3 nsubj\n may AUX MD 3 aux\n number NOUN NN 0 root\n 20,000 NUM CD 3 nummod',
      ['20,000 obj number'],
      (s) => [countAt(s, 4)],
    ))
  const row = (cc: string) => `
    He PRON PRP 2 nsubj
    saw VERB VBD 0 root see
    rapes NOUN NNS 2 obj
    killings NOUN NNS 3 conj
    ${cc} 6 cc
    looting VERB VBG 2 conj`
  test('the last of a row of nouns', () => mends(countedStates, row('and CCONJ CC'), ['looting conj rapes']))
  test('not with an object of its own', () => leaves(countedStates, `${row('and CCONJ CC')}\n shops NOUN NNS 6 obj`))
})

describe('approximators', () => {
  const about = (number: string) => `
    They PRON PRP 2 nsubj
    sent VERB VBD 0 root send
    about ADP IN 5 case
    ${number} 5 nummod
    soldiers NOUN NNS 2 obl`
  test('belong to the number, and the noun is the object', () =>
    mends(approximators, about('5,000 NUM CD'), ['about advmod 5,000', 'soldiers obj sent'], (s) => [countAt(s, 3, 4)]))
  test('not where the quantity begins later', () =>
    leaves(approximators, about('5,000 NUM CD'), (s) => [countAt(s, 4)]))
  test('not where the verb has its object', () =>
    mends(
      approximators,
      `${about('5,000 NUM CD')}\n food NOUN NN 2 obj`,
      ['about advmod 5,000', 'soldiers obl sent'],
      (s) => [countAt(s, 3, 4)],
    ))
})

describe('lost subjects', () => {
  const lo = (name: string) => `${name}\n said VERB VBD 0 root say\n he PRON PRP 4 nsubj\n left VERB VBD 2 ccomp leave`
  test('a short name read as an exclamation', () =>
    mends(lostSubjects, lo('Lo INTJ UH 2 discourse'), ['Lo nsubj said']))
  test('not an exclamation in small letters', () => leaves(lostSubjects, lo('well INTJ UH 2 discourse')))
  test('a name in brackets is no subject of its own', () =>
    mends(
      lostSubjects,
      `Vale PROPN NNP 2 compound
       Watch PROPN NNP 6 obl
       ( PUNCT -LRB- 4 punct
       VW PROPN NNP 6 nsubj
       ) PUNCT -RRB- 4 punct
       said VERB VBD 0 root say`,
      ['VW appos Watch'],
    ))
  test('a name in front with what describes it', () =>
    mends(
      lostSubjects,
      `Jane ADJ JJ 6 advcl
       Roe PROPN NNP 1 flat
       , PUNCT , 4 punct
       minister NOUN NN 1 appos
       , PUNCT , 1 punct
       said VERB VBD 0 root say`,
      ['Jane nsubj said'],
    ))
  const aside = (rel: string) => `
    Jane PROPN NNP 0 root
    Roe PROPN NNP 1 flat
    , PUNCT , 5 punct
    weary ADJ JJ 1 amod
    ${rel}`
  test('a name read as the root', () =>
    mends(lostSubjects, aside('said VERB VBD 1 parataxis say'), ['said root -', 'Jane nsubj said']))
  test('not the root above a clause that describes it', () =>
    leaves(lostSubjects, aside('left VERB VBD 1 acl:relcl leave')))
})

describe('several subjects', () => {
  test('the end of a known name', () =>
    mends(
      severalSubjects,
      `Human PROPN NNP 2 compound
       Rights PROPN NNPS 4 nsubj
       Watch PROPN NNP 4 nsubj
       reported VERB VBD 0 root report`,
      ['Watch flat Rights'],
    ))
  test('a name beside its office', () =>
    mends(severalSubjects, 'director NOUN NN 3 nsubj\n Roe PROPN NNP 3 nsubj\n said VERB VBD 0 root say', [
      'director nmod:desc Roe',
    ]))
  test('the last of a row', () =>
    mends(
      severalSubjects,
      'Farmers NOUN NNS 4 nsubj\n and CCONJ CC 3 cc\n herders NOUN NNS 4 nsubj\n left VERB VBD 0 root leave',
      ['herders conj Farmers'],
    ))
  test('the subject of the clause that is said', () =>
    mends(
      severalSubjects,
      `Two NUM CD 6 nsubj
       were AUX VBD 3 aux:pass
       hit VERB VBN 6 ccomp
       , PUNCT , 6 punct
       police NOUN NNS 6 nsubj
       said VERB VBD 0 root say`,
      ['Two nsubj:pass hit', 'police nsubj said'],
    ))
  test('one subject stays', () => leaves(severalSubjects, 'Roe PROPN NNP 2 nsubj\n said VERB VBD 0 root say'))
})

describe('words of saying beside what was said', () => {
  const closing = (verb: string) => `
    The DET DT 2 det
    town NOUN NN 3 nsubj
    burned VERB VBD 0 root burn
    , PUNCT , 3 punct
    the DET DT 6 det
    mayor NOUN NN 7 nsubj
    ${verb}
    . PUNCT . 3 punct`
  test('at the end they govern', () =>
    mends(tagsOfSpeech, closing('said VERB VBD 3 parataxis say'), [
      'said root -',
      'burned ccomp said',
      'mayor nsubj said',
    ]))
  test('not another verb', () => leaves(tagsOfSpeech, closing('slept VERB VBD 3 parataxis sleep')))
  test('in the middle they are an aside', () =>
    mends(
      tagsOfSpeech,
      `Outside ADP IN 2 case
       town NOUN NN 5 obl
       , PUNCT , 5 punct
       she PRON PRP 5 nsubj
       added VERB VBD 0 root add
       , PUNCT , 5 punct
       the DET DT 8 det
       storm NOUN NN 9 nsubj
       raged VERB VBD 5 ccomp rage`,
      ['raged root -', 'added parataxis raged', 'she nsubj added', 'town obl raged'],
    ))
  test('not with a relative clause between', () =>
    leaves(
      tagsOfSpeech,
      `They PRON PRP 2 nsubj
       met VERB VBD 0 root meet
       Roe PROPN NNP 2 obj
       , PUNCT , 6 punct
       who PRON WP 6 nsubj
       said VERB VBD 3 acl:relcl say
       . PUNCT . 2 punct`,
    ))
})

describe('inverted subjects', () => {
  const inverted = (verb: string) => `
    Nobody PRON NN 2 nsubj
    left VERB VBD 4 advcl leave
    , PUNCT , 2 punct
    ${verb}
    the DET DT 6 det
    mayor NOUN NN 4 obj`
  test('what stands behind the verb is its subject', () =>
    mends(invertedSubjects, inverted('says VERB VBZ 0 root say'), ['mayor nsubj says', 'left ccomp says']))
  test('not behind a verb that introduces no clause', () =>
    leaves(invertedSubjects, inverted('visits VERB VBZ 0 root visit')))
  test('not without anything before', () => leaves(invertedSubjects, 'Says VERB VBZ 0 root say\n mayor NOUN NN 1 obj'))
})

describe('distant clauses', () => {
  const told = (mark: string) => `
    He PRON PRP 2 nsubj
    told VERB VBD 0 root tell
    reporters NOUN NNS 2 obj
    ${mark} 6 nsubj
    40 NUM CD 6 nsubj
    left VERB VBD 3 acl:relcl leave`
  test('a clause with "that" and a subject is what was said', () =>
    mends(distantClauses, told('that PRON WDT'), ['left ccomp told', 'that mark left']))
  test('not a relative clause', () => leaves(distantClauses, told('who PRON WP')))
})

describe('bare clauses', () => {
  test('a predicate noun with a subject of its own', () =>
    mends(
      bareClauses,
      `They PRON PRP 2 nsubj
       say VERB VBP 0 root say
       they PRON PRP 5 nsubj
       were AUX VBD 5 cop be
       civilians NOUN NNS 2 obj`,
      ['civilians ccomp say'],
    ))
  test('a finite verb that was read as what describes the subject', () =>
    mends(
      bareClauses,
      `He PRON PRP 2 nsubj
       said VERB VBD 0 root say
       rebels NOUN NNS 2 obj
       left VERB VBD 3 acl leave`,
      ['left ccomp said', 'rebels nsubj left'],
    ))
  test('a finite verb beside the object', () =>
    mends(
      bareClauses,
      `He PRON PRP 2 nsubj
       said VERB VBD 0 root say
       rebels NOUN NNS 2 obj
       had AUX VBD 5 aux have
       left VERB VBN 2 conj leave`,
      ['left ccomp said', 'rebels nsubj left'],
    ))
  test('not a second verb of the same speaker', () =>
    leaves(
      bareClauses,
      `He PRON PRP 2 nsubj
       confirmed VERB VBD 0 root confirm
       it PRON PRP 2 obj
       and CCONJ CC 5 cc
       left VERB VBD 2 conj leave`,
    ))
  test('not a relative clause', () =>
    leaves(
      bareClauses,
      `He PRON PRP 2 nsubj
       reported VERB VBD 0 root report
       rebels NOUN NNS 2 obj
       who PRON WP 5 nsubj
       left VERB VBD 3 acl:relcl leave`,
    ))
})

describe('with clauses', () => {
  const accusing = (subject: string, verb: string) => `
    They PRON PRP 2 nsubj
    left VERB VBD 0 root leave
    with ADP IN 4 case
    ${subject}
    ${verb}
    rebels NOUN NNS 5 obj`
  test('the name before the participle does it', () =>
    mends(withClauses, accusing('Norland PROPN NNP 2 obl', 'accusing VERB VBG 2 advcl accuse'), [
      'Norland nsubj accusing',
    ]))
  test('not of a verb that says nothing', () =>
    leaves(withClauses, accusing('Norland PROPN NNP 2 obl', 'chasing VERB VBG 2 advcl chase')))
  test('not where the verb has a subject', () =>
    leaves(withClauses, accusing('Norland PROPN NNP 5 nsubj', 'accusing VERB VBG 2 advcl accuse')))
})

describe('openings', () => {
  const according = (head: number) => `
    According VERB VBG ${head} case
    to ADP IN 1 fixed
    the DET DT ${head} det
    ministry NOUN NN 6 obl
    soldiers NOUN NNS 6 nsubj
    fell VERB VBD 0 root`
  test('a preposition of several words belongs to the first noun behind it', () =>
    mends(openings, according(5), ['According case ministry', 'the det ministry', 'soldiers nsubj fell']))
  test('not where it does already', () => leaves(openings, according(4)))

  const outside = (word: string) => `
    ${word} ADV RB 2 advmod
    Norton PROPN NNP 8 nsubj
    , PUNCT , 2 punct
    she PRON PRP 5 nsubj
    added VERB VBD 8 parataxis
    , PUNCT , 8 punct
    storms NOUN NNS 2 conj
    took VERB VBD 0 root
    lives NOUN NNS 8 obj`
  test('a place in front of the clause is not its subject', () =>
    mends(openings, outside('Outside'), ['Outside case Norton', 'Norton obl took', 'storms nsubj took']))
  test('not behind any adverb', () => leaves(openings, outside('Only')))
})

describe('rows of counted states', () => {
  const row = (second: string) => `
    It PRON PRP 2 nsubj
    gave VERB VBD 0 root give
    300 NUM CD 4 nummod
    dead NOUN JJ 8 amod
    and CCONJ CC 6 cc
    over ADV RB 4 conj
    100 NUM CD 8 nummod
    ${second} NOUN NN 2 conj`
  const counts = (s: Sample) => [countAt(s, 3), countAt(s, 6, 7)]
  test('the first is what the verb governs', () =>
    mends(countedStates, row('missing'), ['dead obj gave', 'missing conj dead', 'over advmod 100'], counts))
  test('not of anything else', () => leaves(countedStates, row('rivers'), counts))
})

describe('prepositions before a number', () => {
  const spoke = (quantity: boolean) =>
    [
      'He PRON PRP 2 nsubj\n spoke VERB VBD 0 root speak\n of ADP IN 2 compound:prt\n up ADP RP 6 advmod\n to ADP IN 4 fixed\n 300 NUM CD 7 nummod\n victims NOUN NNS 2 obl',
      (s: Sample) => (quantity ? [countAt(s, 4, 6)] : []),
    ] as const
  test('no part of the verb', () => mends(approximators, spoke(true)[0], ['of case victims'], spoke(true)[1]))
  test('not without a number', () => leaves(approximators, spoke(false)[0], spoke(false)[1]))
})

describe('numbers behind a clock time or a name', () => {
  const bodies =
    'At ADP IN 2 case\n 10:05 NUM CD 5 obl\n 71 NUM CD 2 flat\n bodies NOUN NNS 5 nsubj\n came VERB VBD 0 root'
  test('count what follows', () => mends(looseNumbers, bodies, ['71 nummod bodies'], (s) => [countAt(s, 3)]))
  test('not where nothing is counted', () => leaves(looseNumbers, bodies))
})

describe('subjects behind a comma', () => {
  const announced = (subject: number) =>
    `In ADP IN 2 case\n June NOUN NN 4 obl\n , PUNCT , 4 punct\n the DET DT 5 det\n board NOUN NN ${subject} appos\n has AUX VBZ 7 aux\n gone VERB VBN 0 root`
  test('belong to the verb, not to its auxiliary', () => mends(behindSemicolons, announced(2), ['board nsubj gone']))
})

describe('nouns behind an aside of speech', () =>
  test('go on with what stands before it', () =>
    mends(
      tagsOfSpeech,
      `It PRON PRP 2 nsubj
      hit VERB VBD 0 root hit
      bridges NOUN NNS 2 obj
      , PUNCT , 6 punct
      he PRON PRP 6 nsubj
      said VERB VBD 2 parataxis say
      , PUNCT , 9 punct
      and CCONJ CC 9 cc
      mills NOUN NNS 6 conj
      . PUNCT . 2 punct`,
      ['mills conj bridges', 'said parataxis hit'],
    )))

describe('bare objects', () => {
  const gave = (noun: string) =>
    `dams NOUN NNS 2 nsubj dam\n gave VERB VBD 0 root give\n ${noun} NOUN NN 2 obl:unmarked`
  test('a noun that makes one expression with its verb', () => mends(bareObjects, gave('way'), ['way obj gave']))
  test('not any other', () => leaves(bareObjects, gave('today')))
})
