import { describe, expect, it } from 'vitest'
import { isoOfDay } from '../../model/days.ts'
import { ledgerOf } from '../ledger.ts'
import { dossierOf } from '../testing/dossier-of.ts'
import { sampleDossier } from '../testing/sample.ts'
import { figureGroups } from './figure-view.ts'
import { headView } from './head-view.ts'
import { quoteOf, quoteText } from './quote.ts'
import { sourceView } from './source-view.ts'
import { timeView } from './time-view.ts'

const ledger = ledgerOf(sampleDossier())

describe('headView', () => {
  it('says in one line what stands behind the case', () => {
    expect(headView(ledger).counts).toBe('4 documents, 3 texts, 5 origins, 3 contested questions')
    expect(headView(ledger).places).toEqual(['Varn Quay'])
    expect(headView(ledger).span).toBe('3 May 2031')
  })

  it('holds for a case of nothing', () => {
    const view = headView(ledgerOf(dossierOf({ title: ' ', documents: {} })))
    expect(view).toEqual({
      title: 'A case without a title',
      span: undefined,
      places: [],
      counts: 'no documents, no texts, no origins, no contested questions',
      warnings: 0,
    })
  })
})

describe('figureGroups', () => {
  const [killed, injured] = figureGroups(ledger)

  it('puts figures of one measure and event together, in bands by who is counted, least first', () => {
    expect(killed!.bands.map(({ population, rows }) => [population, rows.map(({ words }) => words.join())])).toEqual([
      ['unstated', ['At least 14 people', '19', 'Hundreds']],
      ['civilian', ['20 to 25 dockers']],
    ])
    expect(injured!.rows).toBe(1)
  })

  it('knows the question that its rows answer, and what does not compare', () => {
    expect(killed!.question?.question.text).toBe('How many people died at Varn Quay?')
    expect(killed!.bands[0]!.rows.map(({ places }) => places.map(({ position }) => position))).toEqual([[0], [1], [3]])
    expect(killed!.incomparable.map(({ relation }) => relation.why)).toEqual([
      '“19” counts people, “20 to 25 dockers” counts dockers',
    ])
  })

  it('makes one row of one number by one claimer in several documents', () => {
    const dossier = dossierOf({
      documents: { a: { text: 'Nine died, says Orla.' }, b: { text: 'Orla puts it at nine.' } },
      actors: { Orla: {} },
      claims: { one: { in: 'a', who: 'Orla', content: 'Nine died' }, two: { in: 'b', who: 'Orla', content: 'nine' } },
      figures: [
        { claim: 'one', words: 'Nine', min: 9, max: 9 },
        { claim: 'two', words: 'nine', min: 9, max: 9 },
      ],
    })
    const [group] = figureGroups(ledgerOf(dossier))
    expect(group!.bands[0]!.rows.map(({ words, claims }) => [words, claims.length])).toEqual([[['Nine', 'nine'], 2]])
  })
})

describe('timeView', () => {
  it('draws the days where most dates lie, and sets far ones aside', () => {
    const view = timeView(ledger)
    expect([isoOfDay(view.window!.first), isoOfDay(view.window!.last)]).toEqual(['2031-05-03', '2031-05-08'])
    expect(view.events.map(({ event }) => event.label)).toEqual(['the collapse of the footbridge'])
    expect(view.before.map(({ words }) => words)).toEqual(['2019 to 2021', 'March 2031'])
    expect(view.said.map(({ published, inferred }) => [published !== null, inferred])).toEqual([
      [true, false],
      [true, false],
      [true, true],
      [true, false],
    ])
    expect(view.said[0]!.statements.map(({ claims }) => claims.map(({ number }) => number))).toEqual([['1.1']])
  })

  it('knows no window where nothing is dated', () => {
    const view = timeView(ledgerOf(dossierOf({ documents: { a: { text: 'x' } }, events: { e: { label: 'x' } } })))
    expect([view.window, view.undated.length]).toEqual([null, 1])
  })

  it('draws a single year where nothing closer is known', () => {
    const view = timeView(ledgerOf(dossierOf({ documents: {}, events: { e: { label: 'x', start: '2031' } } })))
    expect([isoOfDay(view.window!.first), isoOfDay(view.window!.last), view.events[0]!.exact]).toEqual([
      '2031-01-01',
      '2031-12-31',
      false,
    ])
  })
})

describe('sourceView', () => {
  it('puts the origin behind most documents first and says what has none', () => {
    const view = sourceView(ledger)
    expect(view.origins.map(({ origin }) => origin.documents.length)).toEqual([3, 2, 1, 1, 1])
    expect(view.texts.map(({ documents }) => documents.map(({ number }) => number))).toEqual([[1], [2, 3], [4]])
    expect(view.unknown.map(({ number }) => number)).toEqual(['1.2'])
  })
})

describe('quoteOf', () => {
  const entry = (text: string, content: string, source: string, cue: string) => {
    const dossier = dossierOf({
      documents: { a: { text } },
      actors: { x: {} },
      claims: { c: { in: 'a', who: 'x', content, source, cue } },
    })
    return [...ledgerOf(dossier).claims.values()][0]!
  }

  it('gives the words from source to content, with quotation marks that stand around it', () => {
    const quote = entry('Then “Nobody came,” Orla Fenn said, and left.', 'Nobody came,', 'Orla Fenn', 'said')
    expect(quoteText(quote)).toBe('“Nobody came,” Orla Fenn said')
    expect(quoteOf(quote).map((part) => (part.kind === 'gap' ? 'gap' : part.role))).toEqual([
      'content',
      'plain',
      'source',
      'plain',
      'cue',
    ])
  })

  it('leaves out what lies far between, and says so', () => {
    const quote = entry(`Orla said so. ${'The tide was low. '.repeat(20)}Nobody came.`, 'Nobody came', 'Orla', 'said')
    expect(quoteText(quote)).toBe('Orla said […] Nobody came')
  })

  it('shows no word twice where the cue stands inside the content', () => {
    expect(quoteText(entry('Nobody, said Orla, came.', 'Nobody, said Orla, came', 'Orla', 'said'))).toBe(
      'Nobody, said Orla, came',
    )
  })
})
