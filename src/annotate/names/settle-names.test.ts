import { expect, test } from 'vitest'
import type { FoundName } from './found-name.ts'
import { settleNames } from './settle-names.ts'

const known = (first: number, last: number, more: Partial<FoundName> = {}): FoundName => ({
  first,
  last,
  kind: 'place',
  known: 'country/PE',
  by: 'known',
  sure: true,
  ...more,
})
const tagged = (first: number, last: number, kind: FoundName['kind'] = 'organization'): FoundName => ({
  first,
  last,
  kind,
  by: 'tagger',
  sure: false,
})
const settled = (a: readonly FoundName[], b: readonly FoundName[]) =>
  settleNames(a, b).map((n) => `${n.first}-${n.last} ${n.kind} ${n.by}`)

test('names apart from each other all stay, in text order', () => {
  expect(settled([known(4, 5)], [tagged(0, 2), tagged(6, 7)])).toEqual([
    '0-2 organization tagger',
    '4-5 place known',
    '6-7 organization tagger',
  ])
})

test('the same words are what they are known as, but a person where they may name several things', () => {
  expect(settled([known(0, 1)], [tagged(0, 1, 'person')])).toEqual(['0-1 place known'])
  expect(settled([known(0, 1, { sure: false })], [tagged(0, 1, 'person')])).toEqual(['0-1 person tagger'])
})

test('a longer name goes before a known one inside it, and is of the kind of one that ends it', () => {
  expect(settled([known(0, 1)], [tagged(0, 3)])).toEqual(['0-3 organization tagger'])
  expect(settled([known(1, 3, { kind: 'armed-force' })], [tagged(0, 3)])).toEqual(['0-3 armed-force tagger'])
})

test('known names go before names inside or across them', () => {
  expect(settled([known(0, 3)], [tagged(0, 1), tagged(1, 2)])).toEqual(['0-3 place known'])
  expect(settled([known(0, 2)], [tagged(1, 4)])).toEqual(['0-2 place known'])
})

test('a name that is nothing but known names side by side is none', () => {
  expect(settled([known(0, 1), known(1, 2)], [tagged(0, 2)])).toEqual(['0-1 place known', '1-2 place known'])
})
