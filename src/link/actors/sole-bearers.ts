import type { Mention } from '../../model/annotation.ts'
import { compareText } from '../../model/order.ts'
import type { Union } from '../../model/union.ts'
import { areOnes } from './offices.ts'

/** Somebody of one document who may be one with somebody of another. */
export interface Bearer {
  readonly node: number
  readonly document: number
  readonly mention: Mention
  /** Folded names: those of one word are a surname or a first name. */
  readonly names: readonly string[]
  /** Offices held, as `title body/country`, where one person at a time holds them. */
  readonly soleOffices: readonly string[]
  /** Ids of the titles that the words give, ranks and forms of address left out. */
  readonly titles: readonly string[]
}

export interface Joined {
  readonly first: number
  readonly bearer: Bearer
  readonly by: 'surname' | 'office'
}

/**
 * Persons whom another document names by surname or office alone, where the case knows one person only who can be meant: the only full name
 * with that surname ("Benegas" where all others name Graciela Benegas), the only holder of an office that one at a time holds ("the justice
 * minister"). Never somebody of a document that tells of both, and never where the titles differ.
 *
 * @returns pairs of nodes to be joined, in an order that does not depend on that of the documents
 */
export function* soleBearers(bearers: readonly Bearer[], union: Union): Generator<Joined> {
  const keyed = (of: (bearer: Bearer) => readonly string[]) => {
    const found = new Map<string, Bearer[]>()
    for (const bearer of bearers) for (const key of of(bearer)) found.set(key, [...(found.get(key) ?? []), bearer])
    return [...found].sort(([a], [b]) => compareText(a, b))
  }
  const surnames = keyed(({ names }) => [...new Set(names.map((name) => name.split(' ').at(-1)!))])
  for (const [surname, own] of surnames)
    for (const pair of joinedIn(own, union, (bearer) => bearer.names.every((name) => name === surname)))
      yield { ...pair, by: 'surname' }
  for (const [, own] of keyed(({ soleOffices }) => soleOffices))
    for (const pair of joinedIn(own, union, (bearer) => bearer.names.length === 0)) yield { ...pair, by: 'office' }
}

/** Those of some who lack a full name, each with the only one of them who has one. */
function* joinedIn(
  own: readonly Bearer[],
  union: Union,
  isShort: (bearer: Bearer) => boolean,
): Generator<{ first: number; bearer: Bearer }> {
  const full = own.filter(({ names }) => names.some((name) => name.includes(' ')))
  const names = [...new Set(full.flatMap((bearer) => bearer.names))]
  const [first] = full
  if (!first || !areOnes(names) || new Set(full.map(({ node }) => union.find(node))).size > 1) return
  const titles = new Set(full.flatMap((bearer) => bearer.titles))
  const documents = new Set(full.map(({ document }) => document))
  // "Bishop Brandt" beside Mayor Ilse Brandt: whom "Brandt" alone means, nobody can tell.
  const isShared = own.some((bearer) => !areTitlesOfOne(bearer.titles, titles))
  for (const bearer of own) {
    if (!isShort(bearer) || documents.has(bearer.document) || (isShared && bearer.titles.length === 0)) continue
    if (!areTitlesOfOne(bearer.titles, titles) || union.find(bearer.node) === union.find(first.node)) continue
    yield { first: first.node, bearer }
  }
}

/** No title at all, or one in common: "minister" is that of the "justice-ministry/minister". */
function areTitlesOfOne(own: readonly string[], others: ReadonlySet<string>): boolean {
  if (own.length === 0 || others.size === 0) return true
  const office = (title: string) => title.split('/').at(-1)!
  const offices = new Set([...others].map(office))
  return own.some((title) =>
    title.includes('/') && [...others].some((other) => other.includes('/') && office(other) === office(title))
      ? others.has(title)
      : offices.has(office(title)),
  )
}
