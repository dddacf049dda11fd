import type {
  Body,
  BodyWords,
  Country,
  CountryWords,
  People,
  PeopleWords,
  PortfolioPatterns,
  PortfolioWords,
  Title,
  TitleWords,
} from './language.ts'
import { BODIES, type BodyFacts } from './world/bodies.ts'
import { COUNTRIES, type CountryFacts } from './world/countries.ts'
import { PEOPLE } from './world/people.ts'
import { TITLES } from './world/titles.ts'

/** Countries with a language's words. `forms` gives all forms of an adjective, `peopleOf` the words for a country's people from them. */
export function countriesOf(
  words: readonly CountryWords[],
  forms: (adjective: string) => readonly string[],
  peopleOf: (adjectives: readonly string[]) => readonly string[],
): Country[] {
  const byId = new Map<string, CountryWords>(words.map((entry) => [entry.id, entry]))
  const countries: Country[] = []
  for (const fact of COUNTRIES as readonly CountryFacts[]) {
    const own = byId.get(fact.id)
    if (!own) continue
    const adjectives = unique(own.adjectives.flatMap(forms))
    countries.push({
      ...fact,
      names: own.names,
      exact: own.exact ?? [],
      adjectives,
      people: own.people ?? peopleOf(adjectives),
      capitals: own.capital ?? [],
    })
  }
  return countries
}

/** Bodies with a language's words; those of ministries are made from what they are about, the first made being the head. */
export function bodiesOf(
  words: readonly BodyWords[],
  portfolios: readonly PortfolioWords[],
  patterns: PortfolioPatterns,
): Body[] {
  const made = new Map<string, string[]>(portfolios.map((p) => [p.id, fill(patterns.ministry, p)]))
  const own = new Map<string, readonly string[]>(words.map((entry) => [entry.id, entry.words]))
  return (BODIES as readonly BodyFacts[])
    .map((fact) => ({ ...fact, words: unique([...(own.get(fact.id) ?? []), ...(made.get(fact.id) ?? [])]) }))
    .filter((body) => body.words.length > 0)
}

/** Titles with a language's words, and one title of a minister for each ministry. */
export function titlesOf(
  words: readonly TitleWords[],
  portfolios: readonly PortfolioWords[],
  patterns: PortfolioPatterns,
  pluralOf: (title: string) => string,
): Title[] {
  const own = new Map<string, TitleWords>(words.map((entry) => [entry.id, entry]))
  const titles: Title[] = []
  for (const fact of TITLES) {
    const entry = own.get(fact.id)
    if (!entry) continue
    const { he = [], she = [] } = entry
    titles.push({ ...fact, words: entry.words, he, she, many: plurals([...entry.words, ...he, ...she]) })
  }
  for (const portfolio of portfolios) {
    const body = portfolio.id
    const facts = {
      id: `${body}/minister`,
      kind: 'government',
      sort: 'office',
      speaks: true,
      body,
      sole: true,
    } as const
    titles.push({
      ...facts,
      words: fill(patterns.minister, portfolio),
      he: [],
      she: [],
      many: fill(patterns.ministers, portfolio),
    })
  }
  return titles

  /** Abbreviations and forms of address ("Gen", "Mr") have no plural. */
  function plurals(singular: readonly string[]): string[] {
    return unique(singular.filter((title) => title === title.toLowerCase()).map(pluralOf)).filter(
      (many) => !singular.includes(many),
    )
  }
}

export function peopleOf(words: readonly PeopleWords[]): People[] {
  const byId = new Map<string, PeopleWords>(words.map((entry) => [entry.id, entry]))
  return PEOPLE.flatMap((fact) => {
    const own = byId.get(fact.id)
    return own ? [{ ...fact, one: own.one, many: own.many }] : []
  })
}

function fill(patterns: readonly string[], portfolio: PortfolioWords): string[] {
  return unique(
    patterns.flatMap((pattern) =>
      pattern.includes('{of}')
        ? portfolio.of.map((of) => pattern.replace('{of}', of))
        : (portfolio.before ?? []).map((before) => pattern.replace('{before}', before)),
    ),
  )
}

const unique = (words: readonly string[]): string[] => [...new Set(words)]
