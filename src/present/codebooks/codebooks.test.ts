import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ledgerOf } from '../ledger.ts'
import { renderCodebooks } from '../terminal/render-codebooks.ts'
import { type Draft, dossierOf } from '../testing/dossier-of.ts'
import { hostileDossier } from '../testing/hostile.ts'
import { largeDossier } from '../testing/large.ts'
import { sampleDossier } from '../testing/sample.ts'
import type { CodebookId } from './codebook-ids.ts'
import { CODEBOOKS, type CodebookView, codebookViews } from './codebook-view.ts'
import { CSV_COLUMNS, writeCodebooksCsv } from './write-codebooks-csv.ts'
import { writeCodebooksJson } from './write-codebooks-json.ts'

/** An invented raid on a market town, told by those whom a test names. */
interface Told {
  readonly who?: string
  readonly says: string
  readonly number: string
  readonly min: number | null
  readonly max: number | null
  readonly of?: 'civilian' | 'combatant'
  readonly counted?: string
  readonly approximate?: boolean
  readonly denied?: boolean
  readonly measure?: 'killed' | 'injured' | 'bodies'
}

const ACTORS: Draft['actors'] = {
  army: { name: 'Orvish army', kind: 'armed-force', side: 'Orvan' },
  ministry: { name: 'Orvish defence ministry', kind: 'government', side: 'Orvan' },
  hospital: { name: 'Lessing hospital' },
  monitors: { name: 'Tally Group' },
  rebels: { name: 'Reed Front', kind: 'armed-group' },
}

function viewOf(
  told: readonly Told[],
  more: Partial<Draft> = {},
  event: Partial<NonNullable<Draft['events']>[string]> = {},
): CodebookView {
  const documents = Object.fromEntries(
    told.map(({ says }, i) => [`d${i}`, { publisher: `Paper ${i}`, text: `${says}.` }]),
  )
  const dossier = dossierOf({
    documents: { ...documents, last: { text: 'The raid on Lessing.' }, ...more.documents },
    actors: ACTORS,
    claims: {
      ...Object.fromEntries(
        told.map(({ who, says, denied }, i) => [
          `c${i}`,
          {
            in: `d${i}`,
            ...(who === undefined ? {} : { who }),
            content: says,
            event: 'raid',
            act: denied ? ('deny' as const) : ('assert' as const),
          },
        ]),
      ),
      ...more.claims,
    },
    figures: [
      ...told.map(({ number, min, max, of, counted, approximate = false, denied, measure = 'killed' }, i) => ({
        claim: `c${i}`,
        words: number,
        min,
        max,
        population: of ?? ('unstated' as const),
        approximate,
        measure,
        polarity: denied ? ('negated' as const) : ('affirmed' as const),
        event: 'raid',
        ...(counted === undefined ? {} : { counted }),
      })),
      ...(more.figures ?? []),
    ],
    events: {
      raid: {
        label: 'the raid on Lessing',
        type: 'raid',
        start: '2031-05-03',
        place: { name: 'Lessing' },
        participants: [['army', 'agent']],
        told: [['last', 'The raid on Lessing']],
        ...event,
      },
    },
    ...(more.relations === undefined ? {} : { relations: more.relations }),
    ...(more.questions === undefined ? {} : { questions: more.questions }),
    ...(more.origins === undefined ? {} : { origins: more.origins }),
  })
  const [view] = codebookViews(ledgerOf(dossier))
  if (view === undefined) throw new Error('there is no incident')
  return view
}

const entryOf = ({ entries }: CodebookView, id: CodebookId) => entries.find(({ codebook }) => codebook === id)!
function fieldOf(view: CodebookView, id: CodebookId, name: string) {
  const field = entryOf(view, id).fields.find((one) => one.name === name)
  if (field === undefined) throw new Error(`${id} has no ${name}`)
  return field
}
const recordedAs = (view: CodebookView, id: CodebookId, name: string) =>
  fieldOf(view, id, name).value ?? fieldOf(view, id, name).state
const choices = (view: CodebookView, id: CodebookId, name: string) =>
  fieldOf(view, id, name).open.flatMap(({ value }) => value ?? [])

const HUNDREDS: Told = {
  who: 'hospital',
  says: 'hundreds of people died',
  number: 'hundreds',
  counted: 'people',
  min: 200,
  max: null,
}
const RANGE: Told = {
  who: 'monitors',
  says: '400 to 500 people died',
  number: '400 to 500',
  counted: 'people',
  min: 400,
  max: 500,
}
const OVER: Told = { says: 'over 300 people died', number: 'over 300', counted: 'people', min: 300, max: null }
const FIGHTERS: Told = {
  who: 'army',
  says: '203 fighters were killed',
  number: '203',
  counted: 'fighters',
  of: 'combatant',
  min: 203,
  max: 203,
}

describe('ACLED', () => {
  it('takes one of the unit for words without a number, and says what would be without them', () => {
    const view = viewOf([OVER, RANGE, HUNDREDS, FIGHTERS])
    expect(recordedAs(view, 'acled', 'fatalities')).toBe('100')
    expect(choices(view, 'acled', 'fatalities')).toEqual(['300', '203'])
    expect(fieldOf(view, 'acled', 'fatalities').counts.map(({ words }) => words)).toEqual(['hundreds of people'])
    expect(fieldOf(view, 'acled', 'fatalities').rules.map(({ id }) => id)).toEqual([
      'acled/most-conservative@1',
      'acled/vague-words@1',
    ])
  })

  it.each([
    ['dozens', 24, '12'],
    ['several hundred', 200, '100'],
    ['tens', 20, '10'],
    ['Thousands', 2000, '1,000'],
  ])('reads “%s” as %i or more, and records %s', (number, min, value) => {
    const view = viewOf([{ says: `${number} of people died`, number, counted: 'people', min, max: null }])
    expect(recordedAs(view, 'acled', 'fatalities')).toBe(value)
  })

  it('takes a number in words for what it is', () => {
    const view = viewOf([
      {
        says: 'more than two hundred people died',
        number: 'more than two hundred',
        counted: 'people',
        min: 200,
        max: null,
      },
    ])
    expect(recordedAs(view, 'acled', 'fatalities')).toBe('200')
  })

  it('takes the least of a range, the number of an estimate, and no number of a most alone', () => {
    expect(recordedAs(viewOf([RANGE]), 'acled', 'fatalities')).toBe('400')
    const about = viewOf([
      { says: 'about 12 people died', number: 'about 12', counted: 'people', min: 12, max: 12, approximate: true },
    ])
    expect(recordedAs(about, 'acled', 'fatalities')).toBe('12')
    const most = viewOf([
      { says: 'up to 500 people died', number: 'up to 500', counted: 'people', min: null, max: 500 },
    ])
    expect(recordedAs(most, 'acled', 'fatalities')).toBe('open')
    expect(choices(most, 'acled', 'fatalities')).toEqual(['10', '3'])
  })

  it('leaves 10 or 3 to a coder where deaths have no number', () => {
    const several = viewOf([{ says: 'several people died', number: 'several', counted: 'people', min: 2, max: null }])
    expect(choices(several, 'acled', 'fatalities')).toEqual(['10', '3'])
    const none = viewOf([], {}, { type: 'killing' })
    expect(none.incident.counts).toEqual([])
    expect(choices(none, 'acled', 'fatalities')).toEqual(['10', '3'])
  })

  it('gives nothing to a side, and records nothing of the hurt', () => {
    expect(recordedAs(viewOf([FIGHTERS]), 'acled', 'fatalities by side')).toBe('not-recorded')
    const hurt = viewOf([{ ...OVER, says: 'over 300 people were hurt', measure: 'injured' }])
    expect(recordedAs(hurt, 'acled', 'fatalities')).toBe('not-recorded')
    expect(entryOf(hurt, 'acled').headline).toBe('not recorded')
  })

  it('says that several days are several events', () => {
    const view = viewOf([OVER], {}, { start: '2031-05-03', end: '2031-05-11' })
    expect(
      fieldOf(view, 'acled', 'fatalities')
        .open.map(({ why }) => why)
        .join(),
    ).toContain('over 9 days')
  })

  it('does not take a part for all', () => {
    const view = viewOf([
      { who: 'monitors', says: '14 people died', number: '14', counted: 'people', min: 14, max: 14 },
      { who: 'hospital', says: 'two of the dead were nurses', number: 'two', counted: 'dead', min: 2, max: 2 },
      { says: 'three women died', number: 'three', counted: 'women', min: 3, max: 3 },
    ])
    expect(recordedAs(view, 'acled', 'fatalities')).toBe('14')
    expect(choices(view, 'acled', 'fatalities')).toEqual([])
  })
})

describe('UCDP GED', () => {
  it('goes from the lowest to the highest, and leaves the best to a coder', () => {
    const view = viewOf([OVER, RANGE, HUNDREDS, FIGHTERS])
    expect([
      recordedAs(view, 'ucdp', 'low'),
      recordedAs(view, 'ucdp', 'high'),
      recordedAs(view, 'ucdp', 'best'),
    ]).toEqual(['200', '500', 'open'])
    expect(
      fieldOf(view, 'ucdp', 'high')
        .open.map(({ why }) => why)
        .join(),
    ).toContain('names no most')
    expect(entryOf(view, 'ucdp').headline).toBe('200 to 500, best open')
  })

  it('has a best where all name one number', () => {
    const nine = { counted: 'people', number: '9', min: 9, max: 9 }
    const view = viewOf([
      { who: 'hospital', says: '9 people died', ...nine },
      { who: 'monitors', says: '9 people were killed', ...nine },
    ])
    expect([
      recordedAs(view, 'ucdp', 'low'),
      recordedAs(view, 'ucdp', 'best'),
      recordedAs(view, 'ucdp', 'high'),
    ]).toEqual(['9', '9', '9'])
    expect(entryOf(view, 'ucdp').headline).toBe('9')
  })

  it('keeps civilians apart, and does not say which side fighters were of', () => {
    const view = viewOf([
      { who: 'monitors', says: '30 people died', number: '30', counted: 'people', min: 30, max: 30 },
      {
        who: 'monitors',
        says: '12 civilians died',
        number: '12',
        counted: 'civilians',
        of: 'civilian',
        min: 12,
        max: 12,
      },
      FIGHTERS,
    ])
    expect(recordedAs(view, 'ucdp', 'deaths_civilians')).toBe('12')
    expect(fieldOf(view, 'ucdp', 'deaths_a').open[0]!.why).toBe(
      '“203 fighters” (Orvish army): on which side they fought is not in the dossier.',
    )
    expect(recordedAs(view, 'ucdp', 'deaths_unknown')).toBe('open')
    expect(recordedAs(view, 'ucdp', 'best')).toBe('30')
  })

  it.each([
    ['2031-05-03', undefined, '1'],
    ['2031-05-03', '2031-05-06', '2'],
    ['2031-05-03', '2031-05-09', '3'],
    ['2031-05', undefined, '4'],
    ['2031', undefined, '5'],
  ])('from %s to %s: date precision %s', (start, end, code) => {
    const view = viewOf([OVER], {}, { start, ...(end === undefined ? {} : { end }) })
    expect(recordedAs(view, 'ucdp', 'date_prec')).toBe(code)
  })
})

describe('Airwars', () => {
  const CIVILIANS: Told = {
    who: 'monitors',
    says: '12 civilians died',
    number: '12',
    counted: 'civilians',
    of: 'civilian',
    min: 12,
    max: 12,
  }

  it('is weak with one origin, fair with two where somebody is named as acting', () => {
    expect(recordedAs(viewOf([CIVILIANS]), 'airwars', 'grading')).toBe('weak')
    const two = viewOf([
      CIVILIANS,
      { ...CIVILIANS, who: 'hospital', says: 'at least 10 civilians died', number: 'at least 10', min: 10, max: null },
    ])
    expect(recordedAs(two, 'airwars', 'grading')).toBe('fair')
    expect(recordedAs(two, 'airwars', 'civilians killed')).toBe('10 to 12')
    const nobody = viewOf(
      [CIVILIANS, { ...CIVILIANS, who: 'hospital', says: '11 civilians died', number: '11', min: 11, max: 11 }],
      {},
      { participants: [] },
    )
    expect(recordedAs(nobody, 'airwars', 'grading')).toBe('weak')
  })

  it('counts one origin once, however many repeat it', () => {
    const again = { ...CIVILIANS, who: 'hospital', says: '12 civilians were killed' }
    const view = viewOf([CIVILIANS, again], { origins: { list: { label: 'one list', claims: ['c0', 'c1'] } } })
    expect(recordedAs(view, 'airwars', 'grading')).toBe('weak')
  })

  it('is confirmed where the acting side counts civilians itself', () => {
    const view = viewOf([
      CIVILIANS,
      { ...CIVILIANS, who: 'ministry', says: '3 civilians died', number: '3', min: 3, max: 3 },
    ])
    expect(recordedAs(view, 'airwars', 'grading')).toBe('confirmed')
    expect(recordedAs(view, 'airwars', 'position of Orvish army')).toBe(
      'counts “3 civilians” as civilians killed, a number that it concedes unless it blames others',
    )
  })

  it('takes no part of the civilians for all of them, and still sees that civilians came to harm', () => {
    const children = {
      who: 'hospital',
      says: '4 children died',
      number: '4',
      counted: 'children',
      of: 'civilian',
      min: 4,
      max: 4,
    } as const
    const view = viewOf([CIVILIANS, children])
    expect(recordedAs(view, 'airwars', 'civilians killed')).toBe('12')
    expect(recordedAs(view, 'airwars', 'grading')).toBe('fair')
    const alone = viewOf([children])
    expect(recordedAs(alone, 'airwars', 'civilians killed')).toBe('open')
    expect(recordedAs(alone, 'airwars', 'grading')).toBe('weak')
  })

  it('is not confirmed by an accusation of the acting side', () => {
    const view = viewOf([CIVILIANS], {
      documents: { x: { text: 'The Front killed 8 civilians' } },
      claims: {
        blame: { in: 'x', who: 'ministry', content: 'The Front killed 8 civilians', act: 'accuse', event: 'raid' },
      },
      figures: [
        { claim: 'blame', words: '8', counted: 'civilians', population: 'civilian', min: 8, max: 8, event: 'raid' },
      ],
    })
    expect(recordedAs(view, 'airwars', 'criterion confirmed')).toMatch(/^not met/)
    expect(recordedAs(view, 'airwars', 'civilians killed')).toBe('8 to 12')
  })

  it('is not confirmed by a number of fighters, nor by somebody else', () => {
    const view = viewOf([
      CIVILIANS,
      FIGHTERS,
      { ...CIVILIANS, who: 'rebels', says: '50 civilians died', number: '50', min: 50, max: 50 },
    ])
    expect(recordedAs(view, 'airwars', 'criterion confirmed')).toMatch(/^not met/)
    expect(recordedAs(view, 'airwars', 'position of Orvish army')).toBe('counts “203 fighters”')
    expect(recordedAs(view, 'airwars', 'position of Reed Front')).toBe('counts “50 civilians” as civilians killed')
    expect(recordedAs(view, 'airwars', 'combatants killed')).toBe('203')
  })

  it('is contested where who did it is', () => {
    const view = viewOf([CIVILIANS], {
      documents: { x: { text: 'It was the army. It was the Front.' } },
      claims: {
        one: { in: 'x', who: 'rebels', content: 'It was the army', event: 'raid' },
        two: { in: 'x', who: 'army', content: 'It was the Front', event: 'raid' },
      },
      questions: [
        {
          text: 'Who did it?',
          aspect: 'who-did-it',
          event: 'raid',
          positions: [
            { answer: 'army', claims: ['one'] },
            { answer: 'Front', claims: ['two'] },
          ],
        },
      ],
    })
    expect(recordedAs(view, 'airwars', 'grading')).toBe('contested')
  })

  it('is discounted only where all count combatants', () => {
    expect(recordedAs(viewOf([FIGHTERS]), 'airwars', 'grading')).toBe('discounted')
    expect(recordedAs(viewOf([FIGHTERS, CIVILIANS]), 'airwars', 'grading')).toBe('weak')
  })

  it('leaves open whether people were civilians', () => {
    const view = viewOf([OVER])
    expect(recordedAs(view, 'airwars', 'civilians killed')).toBe('open')
    expect(choices(view, 'airwars', 'civilians killed')).toEqual(['300 or more'])
    expect(recordedAs(view, 'airwars', 'grading')).toBe('open')
  })

  it('says what a belligerent denies', () => {
    const view = viewOf([CIVILIANS], {
      documents: { x: { text: 'No civilian was harmed.' } },
      claims: { no: { in: 'x', who: 'army', content: 'No civilian was harmed', act: 'deny', event: 'raid' } },
    })
    expect(recordedAs(view, 'airwars', 'position of Orvish army')).toMatch(/^denies in \d\.\d$/)
  })
})

describe('Every Casualty', () => {
  it('works out all five ways', () => {
    const view = viewOf([OVER, RANGE], {
      questions: [
        {
          text: 'How many?',
          aspect: 'how-many',
          event: 'raid',
          status: 'contested',
          why: 'they exclude each other',
          positions: [
            { answer: 'over 300', min: 300, max: null, claims: ['c0'] },
            { answer: '400 to 500', min: 400, max: 500, claims: ['c1'] },
          ],
        },
      ],
    })
    expect(choices(view, 'every-casualty', 'prioritised source')).toEqual(['300 or more', '400 to 500'])
    expect(recordedAs(view, 'every-casualty', 'range')).toBe('300 to 500')
    expect(recordedAs(view, 'every-casualty', 'deferred category')).toBe('unconfirmed')
    expect(recordedAs(view, 'every-casualty', 'pending')).toContain('yes, until')
    expect(recordedAs(view, 'every-casualty', 'dialogue')).toBe('Paper 0 itself and Tally Group')
  })

  it('asks for a second source where there is one', () => {
    expect(recordedAs(viewOf([OVER]), 'every-casualty', 'pending')).toBe(
      'yes, until there is a second source that does not depend on the first',
    )
    expect(recordedAs(viewOf([], {}, { type: 'killing' }), 'every-casualty', 'deferred category')).toBe('unknown')
  })
})

describe('what is left aside', () => {
  it('is what is denied, replaced, or counted of remains', () => {
    const first = { who: 'hospital', says: '14 people died', number: '14', counted: 'people', min: 14, max: 14 }
    const view = viewOf(
      [
        first,
        { ...first, says: '19 people died', number: '19', min: 19, max: 19 },
        { who: 'army', says: 'it was not 90 people', number: '90', counted: 'people', min: 90, max: 90, denied: true },
        {
          who: 'monitors',
          says: '40 bodies lay there',
          number: '40',
          counted: 'bodies',
          min: 40,
          max: 40,
          measure: 'bodies',
        },
      ],
      { relations: [['c1', 'updates', 'c0', 'the same hospital, a day later']] },
    )
    expect(view.incident.counts.map(({ words }) => words)).toEqual(['19 people'])
    expect(view.incident.aside.map(({ kind }) => kind).sort()).toEqual(['bodies', 'denied', 'replaced'])
    expect(recordedAs(view, 'acled', 'fatalities')).toBe('19')
    expect(recordedAs(view, 'ucdp', 'low')).toBe('19')
  })

  it('never everything of a counter that came back to its first number', () => {
    const count = { who: 'hospital', counted: 'people' }
    const view = viewOf(
      [
        { ...count, says: '14 people died', number: '14', min: 14, max: 14 },
        { ...count, says: '19 people died', number: '19', min: 19, max: 19 },
        { ...count, says: '14 people were dead', number: '14', min: 14, max: 14 },
      ],
      {
        relations: [
          ['c1', 'updates', 'c0'],
          ['c2', 'updates', 'c1'],
        ],
      },
    )
    expect(view.incident.counts.map(({ words }) => words)).toEqual(['14 people'])
  })

  it('adds nothing up where each report counts others', () => {
    const view = viewOf([
      FIGHTERS,
      {
        who: 'monitors',
        says: '12 civilians died',
        number: '12',
        counted: 'civilians',
        of: 'civilian',
        min: 12,
        max: 12,
      },
    ])
    for (const [id, name] of [
      ['acled', 'fatalities'],
      ['ucdp', 'low'],
      ['every-casualty', 'range'],
    ] as const)
      expect(recordedAs(view, id, name)).toBe('open')
    expect(JSON.stringify(view.entries.map(({ headline }) => headline))).not.toContain('215')
  })

  it('is the whole event where nobody used arms', () => {
    const view = viewOf([OVER], {}, { type: 'flood', label: 'the flood of Lessing' })
    expect(view.entries.map(({ headline }) => headline)).toEqual([
      'outside its scope',
      'outside its scope',
      'outside its scope',
      'range 300 or more',
    ])
    expect(fieldOf(view, 'acled', 'scope').open[0]!.value).toBe('300')
  })
})

describe('differences', () => {
  it('name the rules that make them, and no number where there is none', () => {
    const view = viewOf([OVER, RANGE, HUNDREDS, FIGHTERS])
    expect(view.differences.flatMap(({ rules }) => rules)).toEqual(
      expect.arrayContaining(['acled/vague-words@1', 'ucdp/low@1', 'every-casualty/range@1']),
    )
    expect(viewOf([], {}, { type: 'killing' }).differences).toEqual([])
  })
})

describe('every value', () => {
  const dossiers = [sampleDossier(), largeDossier(6, 8), hostileDossier()]

  it('has rules of its codebook, open reasons where it is open, and counts of its incident', () => {
    for (const dossier of dossiers)
      for (const { incident, entries } of codebookViews(ledgerOf(dossier)))
        for (const { codebook, fields } of entries) {
          const known = CODEBOOKS.find(({ id }) => id === codebook)!.rules
          for (const field of fields) {
            expect(field.rules.length).toBeGreaterThan(0)
            for (const rule of field.rules) expect(known).toContain(rule)
            expect([field.name, field.state === 'would-record']).toEqual([field.name, field.value !== undefined])
            if (field.state === 'open') expect(field.open.length).toBeGreaterThan(0)
            for (const count of [...field.counts, ...field.beside]) expect(incident.counts).toContain(count)
          }
        }
  })

  it('does not hang on the order of documents', () => {
    const told = [OVER, RANGE, HUNDREDS, FIGHTERS]
    const shown = (view: CodebookView) =>
      view.entries.map(({ headline, fields }) => [headline, fields.map(({ name, value }) => [name, value])])
    const known = (list: readonly Told[]) => shown(viewOf(list.map((one) => ({ who: 'monitors', ...one }))))
    expect(known(told.toReversed())).toEqual(known(told))
  })
})

describe('what is written', () => {
  const dossier = sampleDossier()

  it('is the same bytes, and spans that hold their words', () => {
    const json = writeCodebooksJson(dossier)
    expect(writeCodebooksJson(sampleDossier())).toBe(json)
    const texts = new Map(dossier.documents.map(({ id, text }) => [id, text]))
    const data = JSON.parse(json) as {
      incidents: {
        counts: { figures: { document: string; span: { start: number; end: number; exact: string } }[] }[]
      }[]
    }
    const figures = data.incidents.flatMap(({ counts }) => counts.flatMap((count) => count.figures))
    expect(figures.length).toBeGreaterThan(3)
    for (const { document, span } of figures) expect(texts.get(document)!.slice(span.start, span.end)).toBe(span.exact)
  })

  it('is CSV that reads back, with no cell that a spreadsheet runs', () => {
    const hostile = writeCodebooksCsv(hostileDossier(['=1+1', '"', ',', '\r\n', '@x', 'plain', '-2', '+3']))
    for (const text of [writeCodebooksCsv(dossier), hostile]) {
      const rows = readCsv(text)
      expect(rows[0]).toEqual([...CSV_COLUMNS])
      for (const row of rows) {
        expect(row).toHaveLength(CSV_COLUMNS.length)
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@]/)
      }
    }
  })

  it('keeps to the codebook that was asked for', () => {
    const { codebooks, incidents } = JSON.parse(writeCodebooksJson(dossier, 'ucdp')) as {
      codebooks: { id: string }[]
      incidents: { records: { codebook: string }[] }[]
    }
    expect(codebooks.map(({ id }) => id)).toEqual(['ucdp'])
    expect(new Set(incidents.flatMap(({ records }) => records.map(({ codebook }) => codebook)))).toEqual(
      new Set(['ucdp']),
    )
    for (const row of readCsv(writeCodebooksCsv(dossier, 'acled')).slice(1)) expect(row[0]).toBe('acled')
  })

  it('says on the terminal what would be recorded, in lines that fit', () => {
    const text = renderCodebooks(dossier, { width: 80 })
    expect(text).toContain('ACLED would record')
    expect(renderCodebooks(dossier, { width: 80 }, 'airwars')).toContain('airwars/fair@1')
    for (const line of `${text}${renderCodebooks(dossier, { width: 80 }, 'ucdp')}`.split('\n'))
      expect(line.length).toBeLessThanOrEqual(80)
    expect(renderCodebooks(dossierOf({ documents: {} }))).toContain('No event of this dossier')
  })

  it('passes no judgement', () => {
    expect(renderCodebooks(dossier, {}, 'airwars')).not.toMatch(/\b(true|false|fake|lies?|verdict|proven)\b/i)
  })
})

describe('docs/codebooks.md', () => {
  const text = readFileSync(new URL('../../../docs/codebooks.md', import.meta.url), 'utf8')

  it('names every rule and its document, every column, and no rule that there is not', () => {
    const rules = CODEBOOKS.flatMap(({ rules: own }) => own)
    for (const { id, source } of rules) {
      expect(text).toContain(`\`${id}\``)
      if (source.edition?.startsWith('20')) expect(text).toContain(source.edition)
    }
    for (const column of CSV_COLUMNS) expect(text).toContain(`| \`${column}\` |`)
    const known = new Set(rules.map(({ id }) => id))
    for (const [, id] of text.matchAll(/`((?:acled|ucdp|airwars|every-casualty)\/[a-z-]+@\d+)`/g))
      expect(known).toContain(id)
  })
})

/** A reader of RFC 4180, as plain as can be. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') cell += text[++i]
      else if (c === '"') quoted = false
      else cell += c
    } else if (c === '"') quoted = true
    else if (c === ',' || c === '\n') {
      rows.at(-1)!.push(cell)
      cell = ''
      if (c === '\n') rows.push([])
    } else if (c !== '\r') cell += c
  }
  return rows.slice(0, -1)
}
