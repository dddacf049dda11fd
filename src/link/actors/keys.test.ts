import { describe, expect, it } from 'vitest'
import { entriesOf } from '../../lang/entries.ts'
import { languageOf } from '../../lang/languages.ts'
import { identityOf, nameKey } from './keys.ts'

const ENTRIES = entriesOf(languageOf('en')!)
const keyOf = (known: string, place?: string, local = 'd/1') => identityOf(known, place, ENTRIES, local)?.key

describe('the key of what general data know', () => {
  it('is one for a country and its government', () => {
    expect(keyOf('country/PE')).toBe(keyOf('body/PE/government'))
    expect(keyOf('body//government', 'PE')).toBe(keyOf('country/PE'))
  })

  it('is one for an army and the armed forces of a country', () => {
    expect(keyOf('body/PE/army')).toBe(keyOf('body/PE/armed-forces'))
  })

  it('is another for another country, and for another body', () => {
    const keys = ['country/PE', 'country/CL', 'body/PE/army', 'body/CL/army', 'body/PE/foreign-ministry'].map((k) =>
      keyOf(k),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('is that of its place in the text where nothing tells whose body it is', () => {
    expect(keyOf('body//army', undefined, 'd/1')).not.toBe(keyOf('body//army', undefined, 'd/2'))
  })

  it('says where it is a guess', () => {
    expect(identityOf('body//army', 'PE', ENTRIES, 'd/1')?.inferred).toBe(true)
    expect(identityOf('body/PE/army', 'CL', ENTRIES, 'd/1')).toMatchObject({ place: 'PE' })
    expect(identityOf('body/PE/army', 'CL', ENTRIES, 'd/1')?.inferred).toBeUndefined()
  })

  it('is none for people whom nobody knows', () => {
    expect(keyOf('people/villager')).toBeUndefined()
  })
})

describe('a name for comparison', () => {
  it.each([
    ['Ilse Brandt', "Ilse Brandt's"],
    ['Ilse Brandt', 'ILSE  BRANDT’s'],
    ['L.W.C.', 'LWC'],
    ['Bán-Orvane', 'Ban Orvane'],
    ['«Lantern Watch»', 'Lantern Watch'],
  ])('%s is %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  it.each([
    ['Ilse Brandt', 'Ilse Brand'],
    ['LWC', 'LVC'],
    ['Lantern Watch', 'Lantern Watcher'],
  ])('%s is not %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other))
  })
})
