import { describe, expect, it } from 'vitest'
import type { Dossier } from '../model/dossier.ts'
import { CounterclaimError } from '../model/problem.ts'
import { ledgerOf } from './ledger.ts'
import { dossierOf } from './testing/dossier-of.ts'
import { SAMPLE, sampleDossier } from './testing/sample.ts'

const code = (make: () => unknown) => {
  try {
    make()
  } catch (error) {
    if (error instanceof CounterclaimError) return error.problem.code
    throw error
  }
  return 'nothing was thrown'
}

describe('ledgerOf', () => {
  it('numbers statements by document and place', () => {
    const ledger = ledgerOf(sampleDossier())
    const numbers = [...ledger.claims.values()].map((entry) => [entry.number, entry.claim.content.exact])
    expect(numbers.slice(0, 5)).toEqual([
      ['1.1', 'At least 14 people died when a footbridge gave way at Varn Quay on Saturday'],
      ['1.2', 'The bridge had been inspected in March,'],
      ['1.3', 'having ignored two warnings'],
      ['1.4', 'the charge'],
      ['2.1', 'The toll at Varn Quay is 19'],
    ])
  })

  it('counts documents that copy each other as one text, and those of one origin as several', () => {
    const ledger = ledgerOf(sampleDossier())
    expect([...ledger.documents.values()].map(({ text }) => text)).toEqual([0, 1, 1, 2])
  })

  it('joins texts over chains of copies, in whatever order they are told', () => {
    const documents = Object.fromEntries(['a', 'b', 'c', 'd'].map((key) => [key, { text: key }]))
    for (const pairs of [
      ['ab', 'cd', 'bc'],
      ['cd', 'bc', 'ab'],
      ['bc', 'ab', 'cd'],
    ]) {
      const dossier = dossierOf({
        documents,
        dependencies: pairs.map((pair) => ({ documents: [pair[0]!, pair[1]!], kind: 'wire' })),
      })
      expect([...ledgerOf(dossier).documents.values()].map(({ text }) => text)).toEqual([0, 0, 0, 0])
    }
  })

  it('joins claims with their origins, positions, figures, relations and answers', () => {
    const ledger = ledgerOf(sampleDossier())
    const entry = [...ledger.claims.values()].find(({ claim }) => claim.content.exact === 'the charge')!
    expect(entry.origins.map(({ origin }) => origin.label)).toEqual(['the authority’s statement of Sunday'])
    expect(entry.positions.map(({ question, position }) => [question.question.text, position])).toEqual([
      ['Were warnings ignored?', 1],
    ])
    expect(entry.to.map(({ relation, to }) => [relation.kind, to.number])).toEqual([['denies', '1.3']])
    expect(entry.answers.map(({ number }) => number)).toEqual(['1.3'])
    expect(ledger.claims.get(entry.answers[0]!.claim.id)!.answeredBy).toContain(entry)
  })

  it('puts contested questions first and keeps the order otherwise', () => {
    const [contested, ...others] = SAMPLE.questions!
    const ledger = ledgerOf(dossierOf({ ...SAMPLE, questions: [...others, contested!] }))
    expect([...ledger.questions.values()].map(({ question }) => question.status)).toEqual([
      'contested',
      'contested',
      'contested',
      'single-origin',
      'unanswered',
    ])
  })

  it('refuses words that are not those of the document', () => {
    const dossier = sampleDossier()
    const [claim, ...rest] = dossier.claims
    const moved = { ...claim!, content: { ...claim!.content, exact: 'At least 15 people died' } }
    expect(code(() => ledgerOf({ ...dossier, claims: [moved, ...rest] }))).toBe('present/words-differ')
  })

  it.each<readonly [string, (dossier: Dossier) => Dossier]>([
    ['a claim of no document', (d) => ({ ...d, documents: d.documents.slice(1) })],
    ['an actor that nobody lists', (d) => ({ ...d, actors: d.actors.slice(1) })],
    ['a claim that is gone', (d) => ({ ...d, claims: d.claims.slice(1) })],
    ['an event that is gone', (d) => ({ ...d, events: d.events.slice(1) })],
    ['an origin that is gone', (d) => ({ ...d, origins: d.origins.slice(1) })],
  ])('refuses %s', (_, change) => {
    expect(code(() => ledgerOf(change(sampleDossier())))).toBe('present/unknown-reference')
  })
})
