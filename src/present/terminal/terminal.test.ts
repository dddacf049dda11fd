import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CounterclaimError } from '../../model/problem.ts'
import { dossierOf } from '../testing/dossier-of.ts'
import { HOSTILE, hostileDossier } from '../testing/hostile.ts'
import { largeDossier } from '../testing/large.ts'
import { sampleDossier } from '../testing/sample.ts'
import { displayWidth } from './display-width.ts'
import { explain } from './explain.ts'
import { typesetter, words } from './lines.ts'
import { renderSummary } from './render-summary.ts'

const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['日本', 4],
    ['한국어', 6],
    ['ＡＢ', 4],
    ['e\u0301', 1],
    ['👍🏽', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['❤️', 2],
    ['עברית', 5],
    ['“–”', 3],
  ])('%s takes %i', (text, width) => expect(displayWidth(text)).toBe(width))
})

describe('typesetter', () => {
  it('breaks between words, and inside one only where it is longer than a line', () => {
    const set = typesetter({ width: 24 })
    expect(set(['The bridge gave way at Varn Quay on Saturday.'], { first: 2 })).toEqual([
      '  The bridge gave way at',
      '  Varn Quay on Saturday.',
    ])
    expect(set(['x'.repeat(30)], { first: 4 })).toEqual([`    ${'x'.repeat(20)}`, `    ${'x'.repeat(10)}`])
    expect(set(['日本語'.repeat(6)])).toEqual(['日本語'.repeat(4), '日本語'.repeat(2)])
  })

  it('sets a label before the first line', () => {
    expect(typesetter({})(['text'], { first: 6, label: 'A' })).toEqual(['    A text'])
  })

  it('writes controls out, so that no document moves the cursor', () => {
    expect(typesetter({})([words('a\u001b[2Jb\u0007\u202ec')])).toEqual(['a<U+001B>[2Jb<U+0007><U+202E>c'])
  })

  it('colours only where asked to, and says the same', () => {
    const plain = typesetter({})([words('one two'), ' three'])
    const coloured = typesetter({ colour: true })([words('one two'), ' three'])
    expect(coloured[0]).not.toBe(plain[0])
    expect(coloured.map((line) => line.replace(ESCAPES, ''))).toEqual(plain)
  })

  it('keeps every line within the width and every word in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 8 }),
        fc.integer({ min: 24, max: 100 }),
        (pieces, width) => {
          const lines = typesetter({ width })(
            pieces.map((piece) => `${piece} `),
            { first: 3, others: 5 },
          )
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})

describe('renderSummary', () => {
  it('says what a person wants to know first', () => {
    expect(
      renderSummary(sampleDossier(), {
        files: [
          { name: 'page', path: 'out/dossier.html' },
          { name: 'data', path: 'out/dossier.json' },
        ],
      }),
    ).toBe(`The footbridge at Varn Quay
3 May 2031 · Varn Quay
4 documents, 3 texts, 5 origins, 3 contested questions

 1 How many people died at Varn Quay?
   ›‹ contested – 19 and hundreds exclude each other
    A at least 14 people (14 or more)
      harbour authority announces [1.1]
      1 document, 1 origin: the authority’s statement of Sunday
      is updated by B
    B 19
      harbour authority announces and passes on [2.1] [3.3]
      2 documents, 1 text, one origin: the authority’s statement of Monday
      updates A; contradicts D; does not compare with C
    C 20 to 25 dockers
      dockers’ union says [2.2] – 1 document, 1 origin
      does not compare with B
    D hundreds (200 or more)
      “What they will not say” in its own voice [3.1]
      1 document, 1 origin: the blog itself
      contradicts B

 2 Was the bridge blown up?
   ›‹ contested – the answers exclude each other
    A yes
      a friend at the docks says [3.2] – 1 document, 1 origin
      is denied by B
    B no
      harbour authority denies [4.1]
      1 document, 1 origin: the authority’s statement of Monday
      denies A

 3 Were warnings ignored?
   ›‹ contested – the answers exclude each other
    A yes
      dockers’ union accuses [1.3] – 1 document, 1 origin
      is denied by B
    B no
      harbour authority denies [1.4] [4.2]
      2 documents, 2 origins: the authority’s statement of Sunday, the
      authority’s statement of Monday
      denies A

Not contested: • 1 single origin, ○ 1 unanswered.

Figures
 Killed: the collapse of the footbridge
   People, not said of what kind:
     “At least 14 people” (14 or more) – harbour authority [1.1]
     “19” – harbour authority [2.1]
     “Hundreds” (200 or more) – “What they will not say”, in its own voice [3.1]
   Civilians:
     “20 to 25 dockers” – dockers’ union [2.2]

Sources
 5 origins behind 4 documents. Behind more than one:
   3 documents – the authority’s statement of Monday
   2 documents – the dockers’ union
 Of 1 statement the origin cannot be told.

Could not be read or decided
 "scan.png" is a picture, which cannot be read yet. [ingest/unsupported]

 page out/dossier.html
 data out/dossier.json
`)
  })

  it('says so where there is nothing to say', () => {
    expect(renderSummary(dossierOf({ documents: {} }))).toContain('No question was found')
    expect(renderSummary(dossierOf({ documents: { a: { text: 'x' } } }))).toContain(
      '1 document, 1 text, no origins, no contested questions',
    )
  })

  it('folds long lists and says that it does', () => {
    const summary = renderSummary(largeDossier(30, 90), { most: 5 })
    expect(summary).toContain('55 more contested questions: the page has them all.')
    expect(summary.split('\n').length).toBeLessThan(140)
  })

  it.each([24, 40, 80, 200])('keeps to %i columns, with hostile strings too', (width) => {
    for (const line of renderSummary(hostileDossier(), { width, most: 1000 }).split('\n')) {
      expect(displayWidth(line)).toBeLessThanOrEqual(width)
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
  })

  it('says the same with colour', () => {
    expect(renderSummary(sampleDossier(), { colour: true }).replace(ESCAPES, '')).toBe(renderSummary(sampleDossier()))
  })
})

describe('explain', () => {
  const dossier = sampleDossier()
  const said = (id: string) => explain(dossier, id).replace(/\s+/g, ' ')

  it('explains a statement: its words, its rule, what it answers', () => {
    const text = said('1.4')
    expect(text).toContain('Statement 1.4 claim-')
    expect(text).toContain('“The authority rejects the charge”')
    expect(text).toContain('Rule extract/said-clause@1')
    expect(text).toContain('denies [1.3] dockers’ union')
    expect(text).toContain('question 3, Were warnings ignored? B no (contested)')
    expect(text).toContain('reconcile/denies@1')
  })

  it('explains anything that has an id', () => {
    const { claims, figures, actors, events, questions, origins, documents } = dossier
    for (const { id } of [...claims, ...figures, ...actors, ...events, ...questions, ...origins, ...documents])
      expect(explain(dossier, id)).toContain(id)
    const dependency = /dep-[0-9a-f]{12}/.exec(explain(dossier, 'document 2'))![0]
    expect(said(dependency)).toContain('they share passages')
    expect(said(dependency)).toContain('“The toll at Varn Quay is 19” 3 “What they will not say”')
  })

  it('takes the beginning of an id, a number of the page, a file', () => {
    const [question] = dossier.questions
    expect(explain(dossier, question!.id.slice(0, 14))).toBe(explain(dossier, question!.id))
    expect(explain(dossier, 'question 1')).toBe(explain(dossier, question!.id))
    expect(explain(dossier, '[2.1]')).toBe(explain(dossier, '2.1'))
    expect(explain(dossier, 'post.txt')).toBe(explain(dossier, 'document 1'))
  })

  it('finds namings, two statements, days, and the words of a statement or a name', () => {
    for (const { id, word } of dossier.namings ?? []) expect(said(id)).toContain(word)
    for (const { question, claims } of dossier.questions.flatMap(({ comparisons = [] }) =>
      comparisons.map((one) => ({ question: one, claims: `${one.from} ${one.to}` })),
    ))
      expect(said(claims)).toContain(question.why.replace(/\s+/g, ' ').slice(0, 20))
    for (const { day } of dossier.days ?? []) expect(said(day)).toContain(day)
    for (const { from, to } of dossier.relations) expect(said(`${from} ${to}`)).toContain('Link')
    for (const { id, content } of dossier.claims) expect(said(content.exact)).toContain(id)
    for (const { id, name } of dossier.actors) expect(said(name)).toContain(id)
  })

  it.each(['', 'claim-', '9.9', 'document 9', 'claim-000000000000', 'x'.repeat(100_000)])(
    'names the nearest where there is no “%.20s”',
    (id) => {
      try {
        explain(dossier, id)
        expect.unreachable()
      } catch (error) {
        expect(error).toBeInstanceOf(CounterclaimError)
        const { code, message } = (error as CounterclaimError).problem
        expect(code).toBe('present/unknown-id')
        expect(message).toMatch(/the nearest are \S+, \S+ and \S+: /)
      }
    },
  )

  it('explains hostile records without a control character', () => {
    // The odd characters are at the end of the list; explaining reads the dossier anew each time.
    const hostile = hostileDossier(HOSTILE.slice(-90))
    for (const { id } of [...hostile.documents, ...hostile.actors, ...hostile.figures])
      expect(explain(hostile, id, { width: 60 })).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  })
})
