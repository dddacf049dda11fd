import { describe, expect, it } from 'vitest'
import { placeAndDate } from '../dates.ts'
import { linesOf } from '../text/lines.ts'
import { judgeAlone } from './alone.ts'
import { captionTail } from './captions.ts'
import { cellsOf, columnsOf } from './cells.ts'
import { menuRow } from './menu-row.ts'
import { lineOf } from './scene.ts'
import { isSiteName } from './site-name.ts'

const line = (text: string) => lineOf(linesOf(text)[0]!)
const kindOf = (text: string) => judgeAlone(line(text))?.kind ?? 'kept'

describe('the parts of a line', () => {
  it.each([
    ['112 shares | 48 comments', ['112 shares', '48 comments']],
    ['About · Archive', ['About', 'Archive']],
    ['News   Sport  Live TV', ['News', 'Sport', 'Live TV']],
    ['Home > World', ['Home', 'World']],
    ['either/or', ['either/or']],
    ['One sentence.', ['One sentence.']],
  ])('%s', (text, cells) => {
    expect(cellsOf(line(text).block)).toEqual(cells)
  })

  it('has no columns in a page, where white space means nothing', () => {
    expect(columnsOf({ ...line('News   Sport').block, role: 'paragraph' })).toEqual(['News Sport'])
  })
})

describe('a row with wide gaps', () => {
  const rowKind = (text: string, ...beside: string[]) => menuRow(line(text), beside.map(line))?.kind ?? 'kept'
  it.each([
    'Live TV   World   Africa   Sign in',
    'Sections   Markets   Opinion   Newsletters',
    'NEWS  SPORT  TV & SHOWBIZ  SHOP',
  ])('is a menu: %s', (text) => expect(rowKind(text)).toBe('navigation'))
  it.each([
    ['Year   Hurt   Ferry', '2019   4   Alba'],
    ['Alba   31   28'],
    ['Two ferries   collided in the fog off Lakeport on Friday   Monday'],
    ['He came.   He saw.   He left.'],
    ['Alba   Berta'],
  ])('is none: %s', (text, ...beside) => expect(rowKind(text, ...beside)).toBe('kept'))
})

describe('furniture in rows, and what looks like it', () => {
  it.each([
    ['promotion', '112 shares | 48 comments'],
    ['promotion', 'Facebook   X   Email   Copy article link'],
    ['navigation', 'About · Archive · Tip jar'],
    ['navigation', 'News | Sport | Weather'],
    ['byline', 'Mary Mast-Price, harbour editor'],
    ['byline', 'Mary Mast and the Lake Post Data team'],
    ['byline', 'By a Reuters correspondent'],
    ['byline', 'By Mary Mast, special envoy to Lakeport'],
    ['caption', 'Getty Images'],
    ['caption', 'The quay, seen on Friday. Handout/MSF via Reuters'],
    ['boilerplate', 'ENDS'],
    ['promotion', 'View this email in your browser'],
    ['dateline', 'Lakeport, 17 May 2024'],
    ['dateline', 'LAKEPORT - 17 MAY 2024'],
    ['dateline', 'Saturday, 18 May 2024 - No. 47'],
    ['dateline', 'Status: 24.05.2024 5:51 p.m.'],
    ['kept', 'Dead: 12 · Hurt: 31 · Missing: 4'],
    ['kept', 'Alba | 12 | 31'],
    ['kept', 'The captain, a former harbour editor'],
    ['kept', 'Captain, mate and the harbour team'],
    ['kept', 'The world ends.'],
    ['kept', 'He told people to unsubscribe from the list of the union.'],
    ['kept', 'The accident of Friday, 17 May 2024'],
    ['kept', 'The report of 17 May 2024 names both captains.'],
    ['kept', 'AFP and Reuters differ'],
  ])('%s: %s', (kind, text) => expect(kindOf(text)).toBe(kind))
})

describe('a place before a date', () => {
  it.each([
    'Lakeport, 17 May 2024',
    'Lakeport, Friday 17 May 2024',
    'LAKEPORT – 17 MAY 2024',
    'Mary Mast, Lakeport | May 17, 2024',
    'May 17, 2024 by harbourmaster',
  ])('%s', (text) => expect(placeAndDate(text)).toBe(true))
  it.each([
    'Lakeport 17 May 2024',
    'Lakeport, 17 May',
    'Lakeport, May 2024',
    'Killed in the fog, 17 May 2024',
    'Live, 17 May 2024',
    'May 17, 2024 by the harbour and the sea beyond it.',
    'Lakeport, 17 May 2024: two ferries collide',
  ])('none: %s', (text) => expect(placeAndDate(text)).toBe(false))
})

describe('credits of pictures without brackets', () => {
  it.each(['The quay on Friday. Handout/MSF via Reuters', 'A ferry, in 2018. © Mary Mast, AFP'])('%s', (text) =>
    expect(captionTail(text)).toMatchObject({ sure: true }),
  )
  it.each(['The quay was empty. AFP and Reuters reported', 'He said no more. © AFP', 'They left. Mary Mast stayed'])(
    'none: %s',
    (text) => expect(captionTail(text)?.sure ?? false).toBe(false),
  )
})

describe('the name of the site', () => {
  const named = (text: string, name?: string, host?: string) =>
    isSiteName(line(text), { ...(name === undefined ? {} : { name }), ...(host === undefined ? {} : { host }) })
  it.each([
    ['MINISTRY OF WATERWAYS', 'Ministry of Waterways (statement)'],
    ['General Command of the Forces', 'General Command of the Norland Forces'],
    ['Lake Radio 98.4 FM', undefined, 'www.lakeradio.example'],
    ['The Quiet Lake', undefined, 'quietlake.example'],
    ['LPA Lakeport Press Agency', undefined, 'lpa.example'],
    ['The Harbour Post', undefined, 'harbourpost.co.uk'],
  ] as const)('%s', (text, name, host?) => expect(named(text, name, host)).toBe(true))
  it.each([
    ['Ministry of Waterways denies warning', 'Ministry of Waterways'],
    ['Norland Navy Denies Everything', undefined, 'norland.example'],
    ['Lake levels rise', undefined, 'lake.example'],
    ['Two ferries collide', 'Harbour Post', 'harbourpost.example'],
    ['On the lake', 'Lake Post'],
  ] as const)('none: %s', (text, name, host?) => expect(named(text, name, host)).toBe(false))
})
