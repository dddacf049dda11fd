import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capitalRuleOf, capitalsFit } from './capitals.ts'
import { pluralOf } from './en/plural.ts'
import { fold } from './fold.ts'
import { inflect, pluralOfTitle } from './fr/inflect.ts'
import { outletOfHost, platformOfHost } from './hosts.ts'
import { piecesOf } from './pieces.ts'

describe('fold', () => {
  test('takes accents and capitals away', () => {
    expect(['São', 'Łódź', 'Çelik', 'STRAẞE', 'Œuvre', 'Iğdır', 'Hanoï'].map(fold)).toEqual([
      'sao',
      'lodz',
      'celik',
      'strasse',
      'oeuvre',
      'igdir',
      'hanoi',
    ])
  })
  test('is done after once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe('pieces', () => {
  const folded = (...tokens: string[]) => piecesOf(tokens).folded.join(' ')
  test('hyphens, apostrophes and the dots of abbreviations join', () => {
    expect(folded('Port-au-Prince')).toBe('port au prince')
    expect(folded('Port', '-', 'au', '-', 'Prince')).toBe('port au prince')
    expect(folded('Quai', "d'Orsay")).toBe('quai d orsay')
    expect(folded('U.S.A.')).toBe('usa')
    expect(folded('Gen.', 'J.')).toBe('gen j')
  })
  test('other marks stand by themselves', () => {
    expect(folded('Lima', ',', 'Peru', '.')).toBe('lima , peru .')
    expect(folded('AT&T')).toBe('at & t')
  })
  test('each piece knows its token', () => {
    expect(piecesOf(['Port-au-Prince', '-', 'Lima']).token).toEqual([0, 0, 0, 2])
  })
})

describe('capitals', () => {
  const fits = (name: string, text: string) => capitalsFit(capitalRuleOf(name), name, text)
  test.each([
    ['army', 'Army'],
    ['army', 'ARMY'],
    ['Peru', 'MALI'],
    ['NATO', 'Nato'],
    ['EU', 'EU'],
    ['AfD', 'AfD'],
    ['École', 'ECOLE'],
  ])('%s may be written %s', (name, text) => expect(fits(name, text)).toBe(true))
  test.each([
    ['Peru', 'peru'],
    ['NATO', 'nato'],
    ['NATO', 'NaTO'],
    ['EU', 'Eu'],
    ['AfD', 'Afd'],
    ['X', 'x'],
  ])('%s is not written %s', (name, text) => expect(fits(name, text)).toBe(false))
})

describe('hosts', () => {
  test.each([
    ['www.dw.com', 'dw'],
    ['amp.dw.com', 'dw'],
    ['DW.COM.', 'dw'],
    ['www.bbc.co.uk', 'bbc'],
    ['news.un.org', 'un-news'],
  ])('%s is %s', (host, outlet) => expect(outletOfHost(host)).toBe(outlet))
  test.each(['notdw.com', 'dw.com.example.org', 'com', '', 'un.org'])('%s is nobody we know', (host) => {
    expect(outletOfHost(host)).toBeUndefined()
  })
  test('platforms are no outlets', () => {
    expect(platformOfHost('m.facebook.com')).toBe('facebook')
    expect(platformOfHost('t.me')).toBe('telegram')
    expect(outletOfHost('m.facebook.com')).toBeUndefined()
  })
})

describe('plurals', () => {
  test.each([
    ['spokesman', 'spokesmen'],
    ['mayor', 'mayors'],
    ['deputy', 'deputies'],
    ['head of state', 'heads of state'],
    ['chief of staff', 'chiefs of staff'],
    ['salesperson', 'salespeople'],
    ['witness', 'witnesses'],
  ])('%s, %s', (one, many) => expect(pluralOf(one)).toBe(many))

  test.each([
    ["chef d'état-major", "chefs d'état-major"],
    ['porte-parole', 'porte-parole'],
    ['directeur général', 'directeurs généraux'],
    ['ministre de la santé', 'ministres de la santé'],
  ])('%s, %s', (one, many) => expect(pluralOfTitle(one)).toBe(many))

  test('French adjectives', () => {
    expect(inflect('péruvien')).toEqual(['péruvien', 'péruvienne', 'péruviens', 'péruviennes'])
    expect(inflect('français')).toEqual(['français', 'française', 'françaises'])
    expect(inflect('suisse')).toEqual(['suisse', 'suisses'])
    expect(inflect('letton')).toEqual(['letton', 'lettonne', 'lettons', 'lettonnes'])
  })
})
