import { describe, expect, it } from 'vitest'
import { csvOf } from '../csv.ts'
import { ledgerOf } from '../ledger.ts'
import { silenceSection } from '../page/silence.ts'
import { silenceCsv } from '../silence-csv.ts'
import { renderMatrix } from '../terminal/matrix.ts'
import { dossierOf } from '../testing/dossier-of.ts'
import { hostileDossier } from '../testing/hostile.ts'
import { SAMPLE, sampleDossier } from '../testing/sample.ts'
import { silenceView } from './silence-view.ts'

const ledger = ledgerOf(
  dossierOf({
    ...SAMPLE,
    documents: {
      ...SAMPLE.documents,
      early: { title: 'Before', publisher: 'Early Bird', published: '2031-04-30', text: 'The footbridge is popular.' },
      first: { title: 'First', publisher: 'First Light', published: '2031-05-03', text: 'A footbridge fell.' },
      other: { title: 'Elsewhere', publisher: 'Elsewhere', published: '2031-05-09', text: 'Rain is expected.' },
      late: {
        title: 'Late',
        publisher: 'Late Edition',
        published: '2031-05-09',
        text: 'The footbridge fell on Saturday.',
      },
    },
    events: {
      ...SAMPLE.events,
      collapse: {
        ...SAMPLE.events!.collapse!,
        told: [
          ...SAMPLE.events!.collapse!.told!,
          ['early', 'footbridge'],
          ['first', 'A footbridge fell'],
          ['late', 'fell on Saturday'],
        ],
      },
    },
  }),
)
const view = silenceView(ledger)
const row = (text: string) => view.rows.find((one) => one.text.includes(text))!
const cell = (question: string, publisher: string) =>
  row(question).ofDocument(view.documents.find(({ document }) => (document.publisher ?? document.title) === publisher)!)

describe('silenceView', () => {
  it('tells what a document says itself from what it passes on', () => {
    expect(cell('How many people died', 'What they will not say')).toMatchObject({
      does: 'asserts',
      own: [3],
      passedOn: [1],
    })
    expect(cell('How many people died', 'Quayside Herald')).toMatchObject({
      does: 'mentions',
      own: [],
      passedOn: [1, 2],
    })
  })

  it('calls it omitted where a document tells of the event and not of this, and never agreement', () => {
    expect(cell('How many people died', 'Late Edition')).toMatchObject({ does: 'omits', claims: [] })
    expect(cell('blown up', 'The Ostmark Post')).toMatchObject({ does: 'could-not' })
    expect(cell('blown up', 'Late Edition')).toMatchObject({ does: 'omits' })
  })

  it('leaves blank, with the reason, what could not be said', () => {
    expect(cell('How many people died', 'Early Bird')).toMatchObject({
      does: 'could-not',
      why: expect.stringContaining('before 3 May 2031'),
    })
    expect(cell('How many people died', 'First Light')).toMatchObject({
      does: 'could-not',
      why: expect.stringContaining('before anybody'),
    })
    expect(cell('How many people died', 'Elsewhere')).toMatchObject({
      does: 'could-not',
      why: expect.stringContaining('not tell of that event'),
    })
    expect(cell('Were warnings ignored', 'Late Edition')).toMatchObject({ does: 'cannot-tell' })
  })

  it('has each source do what it says, whoever prints it', () => {
    const union = view.sources.find(({ actor }) => actor.name === 'dockers’ union')!
    const authority = view.sources.find(({ actor }) => actor.name === 'harbour authority')!
    expect(row('Were warnings ignored').ofSource(union)).toMatchObject({ does: 'asserts', own: [0] })
    expect(row('Were warnings ignored').ofSource(authority)).toMatchObject({ does: 'denies', own: [1] })
    expect(row('blown up').ofSource(union)).toMatchObject({ does: 'omits' })
  })

  it('has a row for an accusation that is part of no question, and whoever answers it', () => {
    const { questions: _, ...rest } = SAMPLE
    const { rows, documents } = silenceView(ledgerOf(dossierOf({ ...rest, questions: [] })))
    expect(rows.map(({ kind, text }) => [kind, text])).toEqual([['accusation', 'having ignored two warnings']])
    const does = documents.map((document) => rows[0]!.ofDocument(document).does)
    expect(does).toEqual(['mentions', 'cannot-tell', 'cannot-tell', 'mentions'])
  })
})

describe('the matrix', () => {
  it('is a table that can be scrolled with the keyboard, its first column a head', () => {
    const { markup } = silenceSection(ledgerOf(sampleDossier()))
    expect(markup).toContain(
      '<div class="scroll matrix" tabindex="0" role="region" aria-label="Table: Questions by documents">',
    )
    expect(markup.match(/<th scope="row">/g)!.length).toBe(2 * 5)
    expect(markup).not.toMatch(/true|false|fake|verdict/i)
  })

  it('is a sentence for each question in a terminal', () => {
    const text = renderMatrix(sampleDossier(), { by: 'documents', width: 80 })
    expect(text).toContain('omits it: 4 Varn Quay Harbour Authority')
    expect(text.split('\n').every((line) => line.length <= 80)).toBe(true)
    expect(renderMatrix(dossierOf({ documents: {} }), { by: 'sources' })).toContain('No question was found')
  })

  it('is shown for hostile words', () => {
    const hostile = ledgerOf(hostileDossier())
    expect(silenceSection(hostile).markup).not.toMatch(/<(script|img|svg|iframe)/)
    expect(silenceCsv(hostile, 'sources')).toContain('id,kind,number')
  })

  it('is a CSV with a row for each question and a column for each document', () => {
    const lines = silenceCsv(ledgerOf(sampleDossier()), 'documents').trimEnd().split('\r\n')
    expect(lines).toHaveLength(6)
    expect(lines[0]).toContain('1 The Ostmark Post,2 Quayside Herald')
  })
})

describe('csvOf', () => {
  it('quotes what must be quoted, and lets no spreadsheet run a formula', () => {
    expect(csvOf([['a', 1, 'b"c', 'd,e', 'f\ng']])).toBe('a,1,"b""c","d,e","f\ng"\r\n')
    expect(csvOf([['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1']])).toBe("'=1+1,'+1,'-1,'@SUM(A1),'\t=1,'＝1\r\n")
    expect(csvOf([['=HYPERLINK("https://x.example","y")']])).toBe('"\'=HYPERLINK(""https://x.example"",""y"")"\r\n')
  })
})
