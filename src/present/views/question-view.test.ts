import { describe, expect, it } from 'vitest'
import { ledgerOf } from '../ledger.ts'
import { dossierOf } from '../testing/dossier-of.ts'
import { SAMPLE, sampleDossier } from '../testing/sample.ts'
import { leadOf, questionView } from './question-view.ts'

const views = (text: string) => {
  const ledger = ledgerOf(sampleDossier())
  return questionView([...ledger.questions.values()].find(({ question }) => question.text.startsWith(text))!)
}

describe('questionView', () => {
  it('says who holds an answer, in what way, from how many documents, texts and origins', () => {
    const [, nineteen] = views('How many people died')
    expect(nineteen!.letter).toBe('B')
    expect(nineteen!.holders.map(({ actor, verbs }) => [actor?.actor.name, verbs])).toEqual([
      ['harbour authority', ['announces', 'passes on']],
    ])
    expect([nineteen!.documents.length, nineteen!.texts, nineteen!.origins.length]).toEqual([2, 1, 1])
  })

  it('names the outlet that speaks in its own voice', () => {
    const hundreds = views('How many people died')[3]!
    expect(hundreds.holders.map(({ actor, document }) => [actor, document?.number])).toEqual([[null, 3]])
  })

  it('says how answers stand to each other, from both sides', () => {
    const relations = views('How many people died').map(({ answers }) =>
      answers.map(({ kind, direction, positions }) => `${kind} ${direction} ${positions}`),
    )
    expect(relations).toEqual([
      ['updates from 1'],
      ['updates to 0', 'contradicts to 3', 'incomparable to 2'],
      ['incomparable from 1'],
      ['contradicts from 1'],
    ])
  })

  it('does not let an answer stand to itself', () => {
    const [, nineteen] = views('How many people died')
    expect(nineteen!.answers.some(({ kind }) => kind === 'same')).toBe(false)
  })

  it('keeps a relation to statements of other questions out', () => {
    const dossier = dossierOf({ ...SAMPLE, relations: [['inspected', 'contradicts', 'ignored']] })
    const question = [...ledgerOf(dossier).questions.values()].find(({ question }) =>
      question.text.startsWith('Were warnings'),
    )!
    expect(questionView(question).flatMap(({ answers }) => answers)).toEqual([])
  })
})

describe('leadOf', () => {
  it('takes words with a cue before the same number told without, and none of what is only passed on', () => {
    const [, nineteen] = views('How many people died')
    expect(nineteen!.lead!.document.number).toBe(2)
    expect(nineteen!.rest.map(({ number }) => number)).toEqual(['3.3'])
    expect(leadOf([])).toBeUndefined()
  })
})
