import { describe, expect, test } from 'vitest'
import { capitalRuleOf } from './capitals.ts'
import * as enAmbiguous from './en/ambiguous.ts'
import * as enBodies from './en/bodies.ts'
import * as enCommunities from './en/communities.ts'
import * as enCountries from './en/countries.ts'
import * as enNationalBodies from './en/national-bodies.ts'
import * as enOrganizations from './en/organizations.ts'
import * as enOutlets from './en/outlets.ts'
import * as enPeople from './en/people.ts'
import * as enPlaces from './en/places.ts'
import * as enPortfolios from './en/portfolios.ts'
import * as enSeats from './en/seats.ts'
import * as enTitles from './en/titles.ts'
import { entriesOf } from './entries.ts'
import * as frAmbiguous from './fr/ambiguous.ts'
import * as frBodies from './fr/bodies.ts'
import * as frCommunities from './fr/communities.ts'
import * as frCountries from './fr/countries.ts'
import * as frNationalBodies from './fr/national-bodies.ts'
import * as frOrganizations from './fr/organizations.ts'
import * as frOutlets from './fr/outlets.ts'
import * as frPeople from './fr/people.ts'
import * as frPlaces from './fr/places.ts'
import * as frPortfolios from './fr/portfolios.ts'
import * as frSeats from './fr/seats.ts'
import * as frTitles from './fr/titles.ts'
import { gazetteerOf } from './gazetteer.ts'
import { LANGUAGE_CODES, languageOf } from './languages.ts'
import { eachPhrase, type Reading } from './phrases.ts'
import { piecesOf } from './pieces.ts'
import { BODIES, type BodyFacts } from './world/bodies.ts'
import { COMMUNITIES } from './world/communities.ts'
import { COUNTRIES, type CountryFacts } from './world/countries.ts'
import { FIRST_NAMES } from './world/first-names.ts'
import { NATIONAL_BODIES } from './world/national-bodies.ts'
import { ORGANIZATIONS, type OrganizationFacts } from './world/organizations.ts'
import { OUTLETS, type OutletFacts } from './world/outlets.ts'
import { PEOPLE } from './world/people.ts'
import { PLACES, type PlaceFacts } from './world/places.ts'
import { PLATFORMS } from './world/platforms.ts'
import { SEATS } from './world/seats.ts'
import { TITLES, type TitleFacts } from './world/titles.ts'

const FACTS = {
  countries: COUNTRIES,
  seats: SEATS,
  places: PLACES,
  communities: COMMUNITIES,
  organizations: ORGANIZATIONS,
  outlets: OUTLETS,
  platforms: PLATFORMS,
  bodies: BODIES,
  nationalBodies: NATIONAL_BODIES,
  titles: TITLES,
  people: PEOPLE,
} as const

interface Entry {
  readonly id: string
}

const WORDS: Readonly<
  Record<string, Readonly<Record<keyof typeof FACTS | 'portfolios' | 'modifiers', readonly Entry[]>>>
> = {
  en: {
    countries: enCountries.COUNTRIES,
    seats: enSeats.SEATS,
    places: enPlaces.PLACES,
    communities: enCommunities.COMMUNITIES,
    organizations: enOrganizations.ORGANIZATIONS,
    outlets: enOutlets.OUTLETS,
    platforms: enOutlets.PLATFORMS,
    bodies: enBodies.BODIES,
    nationalBodies: enNationalBodies.NATIONAL_BODIES,
    titles: enTitles.TITLES,
    people: enPeople.PEOPLE,
    portfolios: enPortfolios.PORTFOLIOS,
    modifiers: enTitles.MODIFIERS,
  },
  fr: {
    countries: frCountries.COUNTRIES,
    seats: frSeats.SEATS,
    places: frPlaces.PLACES,
    communities: frCommunities.COMMUNITIES,
    organizations: frOrganizations.ORGANIZATIONS,
    outlets: frOutlets.OUTLETS,
    platforms: frOutlets.PLATFORMS,
    bodies: frBodies.BODIES,
    nationalBodies: frNationalBodies.NATIONAL_BODIES,
    titles: frTitles.TITLES,
    people: frPeople.PEOPLE,
    portfolios: frPortfolios.PORTFOLIOS,
    modifiers: frTitles.MODIFIERS,
  },
}

const ids = (entries: readonly Entry[]) => entries.map((entry) => entry.id)
const twice = (words: readonly string[]) => words.filter((word, i) => words.indexOf(word) !== i)
/** What the look-up tells apart: the folded pieces and what their capitals ask for. */
const formOf = (phrase: string) => {
  const { folded, written } = piecesOf(phrase.split(' '))
  return `${folded.join(' ')}|${written.map(capitalRuleOf).join(' ')}`
}
const keyOf = (phrase: string) => piecesOf(phrase.split(' ')).folded.join(' ')
const placed = ({ list, id }: Reading) => `${list === 'adjective' || list === 'demonym' ? 'country' : list}/${id}`

describe('facts of the world', () => {
  test.each(Object.entries(FACTS))('%s: every id once', (_, entries) => {
    expect(twice(ids(entries))).toEqual([])
  })

  test('countries and territories lie on the globe, capitals near them, and their states are in the list', () => {
    const known = new Set<string>(ids(COUNTRIES))
    for (const { id, at, capital, of } of COUNTRIES as readonly CountryFacts[]) {
      for (const [lat, lon] of capital ? [at, capital] : [at]) {
        expect(Math.abs(lat), id).toBeLessThanOrEqual(90)
        expect(Math.abs(lon), id).toBeLessThanOrEqual(180)
      }
      if (capital && id !== 'KI') expect(degreesApart(at, capital), id).toBeLessThan(40)
      if (of) expect(known.has(of), `${id} of ${of}`).toBe(true)
    }
  })

  test('places lie in listed countries', () => {
    const known = new Set<string>(ids(COUNTRIES))
    const lost = (PLACES as readonly PlaceFacts[]).filter((place) => place.in !== undefined && !known.has(place.in))
    expect(ids(lost)).toEqual([])
  })

  test('organizations are parts of listed ones, in listed countries', () => {
    const known = new Set<string>(ids(ORGANIZATIONS))
    const countries = new Set<string>(ids(COUNTRIES))
    for (const { id, of, in: country } of ORGANIZATIONS as readonly OrganizationFacts[]) {
      if (of) expect(known.has(of), `${id} of ${of}`).toBe(true)
      if (country) expect(countries.has(country), `${id} in ${country}`).toBe(true)
    }
  })

  test('outlets are in listed countries, and no two share a host', () => {
    const known = new Set<string>([...ids(COUNTRIES), 'EU', 'INT'])
    const lost = (OUTLETS as readonly OutletFacts[]).filter((outlet) => !known.has(outlet.in))
    expect(ids(lost)).toEqual([])
    const hosts = [...OUTLETS, ...PLATFORMS].flatMap((outlet) => ('domains' in outlet ? [...outlet.domains] : []))
    expect(twice(hosts)).toEqual([])
    expect(hosts.filter((host) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) || host.startsWith('www.'))).toEqual([])
  })

  test('bodies are parts of listed bodies, titles speak for them', () => {
    const known = new Set<string>([...ids(BODIES), 'complement'])
    for (const { id, within } of BODIES as readonly BodyFacts[]) if (within) expect(known.has(within), id).toBe(true)
    for (const { id, body, speaks } of TITLES as readonly TitleFacts[]) {
      if (body) expect(known.has(body), id).toBe(true)
      if (speaks) expect(body, `${id} speaks for a body`).toBeDefined()
    }
  })

  test('first names are folded, and each stands in one list', () => {
    const { female, male, either } = FIRST_NAMES
    const all = [...female, ...male, ...either]
    expect(twice(all)).toEqual([])
    expect(all.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([])
    expect(all.length).toBeGreaterThan(7000)
  })
})

describe.each(Object.entries(WORDS))('words of %s', (code, words) => {
  const language = languageOf(code)!

  test.each(Object.keys(FACTS) as (keyof typeof FACTS)[])(
    '%s: every entry belongs to a fact, and stands once',
    (list) => {
      const known = new Set<string>(ids(FACTS[list]))
      expect(ids(words[list]).filter((id) => !known.has(id))).toEqual([])
      expect(twice(ids(words[list]))).toEqual([])
    },
  )

  test('portfolios are ministries, each once', () => {
    const ministries = new Set<string>(ids(BODIES))
    expect(ids(words.portfolios).filter((id) => !ministries.has(id))).toEqual([])
    expect(twice(ids(words.portfolios))).toEqual([])
    expect(twice(ids(words.modifiers))).toEqual([])
  })

  test('no entry says one thing twice', () => {
    const repeated: string[] = []
    for (const entries of Object.values(words)) {
      for (const entry of entries) {
        for (const value of Object.values(entry)) {
          if (!Array.isArray(value)) continue
          for (const form of twice(value.map((phrase) => formOf(String(phrase))))) repeated.push(`${entry.id}: ${form}`)
        }
      }
    }
    expect(repeated).toEqual([])
  })

  test('no words are empty, padded, or without letters', () => {
    const wrong: string[] = []
    eachPhrase(language, (phrase) => {
      if (phrase !== phrase.trim() || /\s{2}/.test(phrase) || !/[\p{L}\p{N}]/u.test(phrase)) wrong.push(phrase)
    })
    expect(wrong).toEqual([])
  })

  test('common nouns with several meanings in one list are the same in none of them', () => {
    const seen = new Map<string, string>()
    const shared: string[] = []
    eachPhrase(language, (phrase, { list, id, number }) => {
      if (list !== 'body' && list !== 'people' && list !== 'modifier') return
      const key = `${list}|${formOf(phrase)}|${number ?? ''}`
      const other = seen.get(key)
      if (other !== undefined && other !== id) shared.push(`${phrase}: ${other}, ${id}`)
      seen.set(key, id)
    })
    expect(shared).toEqual([])
  })

  test('names that several entries share are in the list of ambiguous words', () => {
    const meanings = new Map<string, Set<string>>()
    eachPhrase(language, (phrase, reading) => {
      if (['body', 'title', 'modifier', 'people'].includes(reading.list)) return
      const key = keyOf(phrase)
      const known = meanings.get(key)
      if (known) known.add(placed(reading))
      else meanings.set(key, new Set([placed(reading)]))
    })
    const missing = [...meanings]
      .filter(
        ([, may]) => may.size > 1 && !language.ambiguous.some((a) => [...may].every((m) => a.may.some((n) => n === m))),
      )
      .map(([key, may]) => `${key}: ${[...may].join(', ')}`)
    expect(missing).toEqual([])
  })

  test('ambiguous words are listed once, and what they mean is known', () => {
    expect(twice(language.ambiguous.map((entry) => keyOf(entry.words)))).toEqual([])
    const entries = entriesOf(language)
    const lists: Readonly<Record<string, ReadonlyMap<string, unknown>>> = {
      country: entries.countries,
      capital: entries.countries,
      seat: entries.seats,
      place: entries.places,
      community: entries.communities,
      organization: entries.organizations,
      outlet: entries.outlets,
      platform: entries.platforms,
      'national-body': entries.nationalBodies,
    }
    for (const { words: phrase, may, usually } of language.ambiguous) {
      for (const meaning of may) {
        const [list, id] = meaning.split('/')
        if (id !== undefined) expect(lists[list!]?.has(id), `${phrase}: ${meaning}`).toBe(true)
      }
      if (usually) expect(may, phrase).toContain(usually)
    }
  })

  test('every fact that a language must know has words in it', () => {
    expect(ids(COUNTRIES).filter((id) => !ids(language.countries).includes(id))).toEqual([])
    expect(ids(BODIES).filter((id) => !ids(language.bodies).includes(id))).toEqual([])
    expect(ids(OUTLETS).filter((id) => !ids(language.outlets).includes(id))).toEqual([])
    for (const { id, sort } of ORGANIZATIONS as readonly OrganizationFacts[]) {
      if (sort === 'un' && !['undrr', 'unosat'].includes(id)) expect(ids(language.organizations), id).toContain(id)
    }
  })

  test('the sizes are those of general knowledge, not of a sample', () => {
    expect(language.countries.length).toBeGreaterThan(240)
    expect(language.organizations.length).toBeGreaterThan(500)
    expect(language.outlets.length).toBeGreaterThan(500)
    expect(language.titles.length).toBeGreaterThan(200)
    expect(language.people.length).toBeGreaterThan(140)
    expect(language.bodies.length).toBeGreaterThan(120)
  })
})

test('both languages list what is ambiguous in them', () => {
  expect(enAmbiguous.AMBIGUOUS.length).toBeGreaterThan(200)
  expect(frAmbiguous.AMBIGUOUS.length).toBeGreaterThan(60)
})

test('a language is found by its code, whatever the country', () => {
  expect(LANGUAGE_CODES).toEqual(['en', 'fr'])
  expect(languageOf('fr-CA')).toBe(languageOf('FR'))
  expect(languageOf('zz')).toBeUndefined()
  expect(languageOf('')).toBeUndefined()
  expect(gazetteerOf(languageOf('en')!)).toBe(gazetteerOf(languageOf('en')!))
})

function degreesApart(a: readonly [number, number], b: readonly [number, number]): number {
  const lon = Math.abs(a[1] - b[1])
  return Math.hypot(a[0] - b[0], Math.min(lon, 360 - lon) * Math.cos((a[0] * Math.PI) / 180))
}
