import type { Language } from './language.ts'

/** One meaning that words may have: an entry of one of the language's lists. */
export interface Reading {
  readonly list: ReadingList
  /** Id of the entry in its list; for a first name, the name itself, folded. */
  readonly id: string
  /** Whether the words name one or several, where the list tells. */
  readonly number?: 'one' | 'many'
  /** The sex that the words say, where they do. */
  readonly sex?: 'he' | 'she'
}

export type ReadingList =
  | 'country'
  /** Of a country, as an adjective ("Peruvian"). */
  | 'adjective'
  /** The people of a country ("Peruvians"). */
  | 'demonym'
  /** A country's chief seat of government; news also names the government by it. */
  | 'capital'
  | 'seat'
  | 'place'
  | 'community'
  | 'organization'
  | 'outlet'
  | 'platform'
  | 'national-body'
  | 'body'
  | 'title'
  | 'modifier'
  | 'people'
  | 'first-name'

/** Takes one phrase of the data; `exact` is to be met in exactly these letters, and not in a line of capitals. */
export type TakePhrase = (words: string, reading: Reading, exact: boolean) => void

/** Hands over every phrase of a language's lists. Words may come several times, with several readings. */
export function eachPhrase(language: Language, take: TakePhrase): void {
  const add = (words: readonly string[], reading: Reading, exact = false) => {
    for (const phrase of words) take(phrase, reading, exact)
  }
  for (const { id, names, exact, adjectives, people, capitals } of language.countries) {
    add(names, { list: 'country', id })
    add(exact, { list: 'country', id }, true)
    add(adjectives, { list: 'adjective', id })
    add(people, { list: 'demonym', id })
    add(capitals, { list: 'capital', id })
  }
  for (const [list, entries] of namedLists(language)) {
    for (const { id, names, exact } of entries) {
      add(names, { list, id })
      add(exact, { list, id }, true)
    }
  }
  for (const { id, words } of language.bodies) add(words, { list: 'body', id })
  for (const { id, words, he, she, many } of language.titles) {
    add(words, { list: 'title', id, number: 'one' })
    add(he, { list: 'title', id, number: 'one', sex: 'he' })
    add(she, { list: 'title', id, number: 'one', sex: 'she' })
    add(many, { list: 'title', id, number: 'many' })
  }
  for (const { id, words } of language.modifiers) add(words, { list: 'modifier', id })
  for (const { id, one, many } of language.people) {
    add(one, { list: 'people', id, number: 'one' })
    add(many, { list: 'people', id, number: 'many' })
  }
}

const namedLists = (language: Language) =>
  [
    ['seat', language.seats],
    ['place', language.places],
    ['community', language.communities],
    ['organization', language.organizations],
    ['outlet', language.outlets],
    ['platform', language.platforms],
    ['national-body', language.nationalBodies],
  ] as const
