import { describe, expect, it } from 'vitest'
import type { Declared } from '../model/capture.ts'
import { sha256 } from '../model/ids.ts'
import { citedIn } from './credits.ts'
import { languageOf } from './language.ts'
import { isSameOutlet, outletsIn, unknownOutletAt } from './outlets.ts'
import { read } from './read.ts'
import { firstSentenceOf, shorten, splitTitle } from './title.ts'
import { translatedBy } from './translated.ts'

const BODY =
  'Two ferries collided in the fog off Lakeport on Friday, the coast guard said, and nine people drowned.\n\nThe ministry promised an inquiry.'
const document = (text: string, declared: Declared = {}) => {
  const bytes = new TextEncoder().encode(text)
  return read({ sha256: sha256(bytes), bytes, type: 'text/plain', sightings: [{ file: 'a.txt', declared }] }).document
}

describe('titles', () => {
  it.each([
    ['Two ferries collide - Lakeport Post', 'Two ferries collide', 'Lakeport Post'],
    ['Two ferries collide | News | The Tide', 'Two ferries collide', 'The Tide'],
    ['Two ferries collide – News', 'Two ferries collide', undefined],
    ['Two ferries collide :: KLKT.com', 'Two ferries collide', 'KLKT.com'],
    ['Two ferries collide - BBC News', 'Two ferries collide', 'BBC News'],
    ['Two ferries collide – what we know', 'Two ferries collide – what we know', undefined],
    ['Wolfe – Lakeport and Sutherland deny it', 'Wolfe – Lakeport and Sutherland deny it', undefined],
    ['Toll: 31 dead', 'Toll: 31 dead', undefined],
    ['Well-known well', 'Well-known well', undefined],
  ])('%s', (title, headline, site) => expect(splitTitle(title)).toMatchObject({ headline, ...(site ? { site } : {}) }))

  it('knows the site by its host and by what was declared', () => {
    expect(splitTitle('Two ferries collide - Tide', undefined, 'www.tide.example').headline).toBe('Two ferries collide')
    expect(splitTitle('Two ferries collide - Tide', 'The Tide (edited)').headline).toBe('Two ferries collide')
    expect(splitTitle('Two ferries collide - Tide').headline).toBe('Two ferries collide - Tide')
  })
  it('shortens at a word, and never inside a character', () => {
    expect(shorten('Two ferries collided in the fog.', 20)).toBe('Two ferries collided…')
    expect(shorten('Short.')).toBe('Short.')
    expect(shorten('😀'.repeat(80), 21)).toMatch(/^(?:😀)+…$/u)
    expect(firstSentenceOf('Mr. A. Mast said so at 6 a.m. on Friday. Then he left.')).toBe(
      'Mr. A. Mast said so at 6 a.m. on Friday.',
    )
  })
  it('takes a declared title, and finds it in the text', () => {
    const found = document(`Two ferries collide\n\n${BODY}`, { title: 'Two ferries collide' })
    expect(found).toMatchObject({ title: 'Two ferries collide', titleAt: { start: 0, end: 19 } })
    expect(document(BODY, { title: 'Another' })).toMatchObject({ title: 'Another' })
    expect(document(BODY, { title: 'Another' }).titleAt).toBeUndefined()
  })
})

describe('publishers', () => {
  it.each([
    ['Skip to more NRB sites', 'NRB'],
    ['© 2024 Lakeport Post. All rights reserved.', 'Lakeport Post'],
    ['Copyright (c) 2024 Lake Television', 'Lake Television'],
    ['Copyright 2024 KLKT. All rights reserved.', 'KLKT'],
    ['Copyright 2024 The Associated Press. All rights reserved.', undefined],
    ['© 2024 Lake Media Group', undefined],
    ['All rights reserved.', undefined],
    ['Sign up for the Lakeport Courier newsletter', undefined],
    ['Sign up for the BBC News newsletter', 'BBC News'],
    ['Sign up for the newsletter', undefined],
  ])('%s', (line, publisher) => expect(document(`${BODY}\n\n${line}`).publisher).toBe(publisher))

  it('keeps what was declared as it is, and knows an outlet by its host', () => {
    expect(document(BODY, { publisher: 'UPI (rewritten)' }).publisher).toBe('UPI (rewritten)')
    expect(document(BODY, { url: 'https://www.dw.com/en/a-1' }).publisher).toBe('Deutsche Welle')
    expect(document(BODY, { url: 'https://tide.example/a' }).publisher).toBeUndefined()
  })
})

describe('dates of publication', () => {
  it.each([
    ['May 17, 2024\n\n', {}, '2024-05-17', 'text'],
    ['', { url: 'https://tide.example/2024/05/17/a' }, '2024-05-17', 'url'],
    ['May 17, 2024\n\n', { published: '2024-05-18' }, '2024-05-18', 'case.json'],
    ['Oct. 3 -- ', { url: 'https://tide.example/2024/10/04/a' }, '2024-10-03', 'text'],
    ['Dec. 30 -- ', { url: 'https://tide.example/2024/01/02/a' }, '2023-12-30', 'text'],
    ['Oct. 3 -- ', { retrieved: '2024-09-01' }, '2023-10-03', 'text'],
    ['Oct. 3 -- ', {}, undefined, undefined],
    ['03/04/2024\n\n', {}, '2024', 'text'],
    ['03/04/2024\n\n', { url: 'https://tide.example/20240304.htm' }, '2024-03-04', 'text'],
    ['', {}, undefined, undefined],
  ] as const)('%j %j', (before, declared, published, from) => {
    const found = document(`${before}${BODY}`, declared)
    expect({ published: found.published, from: found.publishedFrom }).toEqual({ published, from })
  })
})

describe('outlets', () => {
  it('knows aliases', () => {
    expect(isSameOutlet('DW', 'Deutsche Welle')).toBe(true)
    expect(isSameOutlet('The Associated Press', 'AP')).toBe(true)
    expect(isSameOutlet('UPI (rewritten)', 'United Press International')).toBe(true)
    expect(isSameOutlet('The Tide', 'Tide')).toBe(true)
    expect(isSameOutlet('The Tide', 'The Times')).toBe(false)
    expect(outletsIn('(AP, dpa/AFP)').map((one) => one.name)).toEqual(['AP', 'dpa', 'AFP'])
    expect(outletsIn('APPLE and AFPX')).toEqual([])
  })
  it.each([
    ['Lake TV that', 'Lake TV'],
    ['Channel 9 in', 'Channel 9'],
    ['Lake News 12 Monday', 'Lake News 12'],
    ['Radio Lakeport', 'Radio Lakeport'],
    ['The Lakeport Times.', 'The Lakeport Times'],
    ['Lakeport Police News Affairs', undefined],
    ['After Lake News', undefined],
    ['News', undefined],
    ['Jane Mast', undefined],
  ])('%s', (text, name) => expect(unknownOutletAt(text, 0)?.name).toBe(name))

  it.each([
    ['He told Lake TV that', ['Lake TV']],
    ['in an interview with Sky News Arabia, the mayor', ['Sky News Arabia']],
    ['lists 170 dead, reports the German agency DPA.', ['DPA']],
    ['According to a report by Radio France International (RFI), residents', ['Radio France International']],
    ['The Associated Press has reported.', ['Associated Press']],
    ['a villager tells broadcaster VOA.', ['VOA']],
    ['said to CNN that', ['CNN']],
    ['told reporters that', []],
    ['The channels RFI and France24 have been banned', []],
    ['wrote on X that', []],
    ['He told Jane Mast that', []],
    ['told the newspaper Jones had', []],
    ['He told them. Reuters was there.', []],
    ['the time he told. The Times', []],
  ])('%s', (text, names) => expect(citedIn(text).map((one) => one.name.replace(/^The /, ''))).toEqual(names))
})

describe('languages', () => {
  it.each([
    ['en', BODY],
    ['fr', 'Deux ferries sont entrés en collision vendredi, ont annoncé les autorités.'],
    ['de', 'Zwei Fähren sind am Freitag vor Lakeport zusammengestoßen, teilte die Polizei mit.'],
    ['es', 'Dos transbordadores chocaron el viernes frente a Lakeport, según las autoridades.'],
    ['ru', 'Два парома столкнулись в пятницу, сообщила береговая охрана.'],
    ['ar', 'اصطدمت عبارتان يوم الجمعة قبالة الساحل حسب خفر السواحل'],
    ['und', 'Alba 7'],
    ['und', ''],
  ])('%s', (language, text) => expect(languageOf(text)).toBe(language))

  it('takes what the page declares only where the text is silent', () => {
    expect(languageOf('Alba 7', 'fr-CA')).toBe('fr')
    expect(languageOf(BODY, 'fr')).toBe('en')
    expect(languageOf('', 'nonsense!')).toBe('und')
  })
})

describe('marks of machine translation', () => {
  it.each([
    'This article was translated automatically.',
    'Translated from French by a machine',
    'Traduit de l’anglais',
    'source site-9',
  ])('a note suffices: %s', (note) => expect(translatedBy(BODY, [note], 'en')).toBeDefined())

  it.each([
    'He used “quotes» once.',
    'The boats would have been saved had he come. More would have died if not.',
    'For his part, the mayor said the gendarmes had come late.',
    'Exactions by soldiers were reported by the Blue Helmets.',
    'He works for Acme Inc. and lives in Fla. near the sea.',
  ])('one odd turn does not: %s', (text) => expect(translatedBy(`${BODY} ${text}`, [], 'en')).toBeUndefined())

  it('several do, and say from where', () => {
    const text =
      'The boats would have sunk in the night from Friday to Saturday. They would have left in spite of the fog, according to a provisional report. The forces of order interpellated a man.'
    expect(translatedBy(text, [], 'en')).toMatchObject({ from: 'fr' })
    // The turns are those of English translations.
    expect(translatedBy(text, [], 'de')).toBeUndefined()
  })
})
