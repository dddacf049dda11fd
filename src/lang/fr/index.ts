import { bodiesOf, countriesOf, peopleOf, titlesOf } from '../compose.ts'
import type { CommunityWords, Language } from '../language.ts'
import { named } from '../named.ts'
import { COMMUNITIES } from '../world/communities.ts'
import { FIRST_NAMES } from '../world/first-names.ts'
import { NAME_PARTICLES } from '../world/name-particles.ts'
import { NATIONAL_BODIES } from '../world/national-bodies.ts'
import { ORGANIZATIONS } from '../world/organizations.ts'
import { OUTLETS } from '../world/outlets.ts'
import { PLACES } from '../world/places.ts'
import { PLATFORMS } from '../world/platforms.ts'
import { SEATS } from '../world/seats.ts'
import { AMBIGUOUS } from './ambiguous.ts'
import { BODIES as BODY_WORDS } from './bodies.ts'
import { COMMUNITIES as COMMUNITY_WORDS } from './communities.ts'
import { COREFERENCE } from './coreference.ts'
import { COUNTRIES as COUNTRY_WORDS } from './countries.ts'
import { inflect, pluralOfTitle } from './inflect.ts'
import { NAME_WORDS } from './name-words.ts'
import { NATIONAL_BODIES as NATIONAL_BODY_WORDS } from './national-bodies.ts'
import { ORGANIZATIONS as ORGANIZATION_WORDS } from './organizations.ts'
import { OUTLETS as OUTLET_WORDS, PLATFORMS as PLATFORM_WORDS } from './outlets.ts'
import { PEOPLE as PEOPLE_WORDS } from './people.ts'
import { PLACE_CUES } from './place-cues.ts'
import { PLACES as PLACE_WORDS } from './places.ts'
import { PORTFOLIO_PATTERNS, PORTFOLIOS } from './portfolios.ts'
import { reporting } from './reporting.ts'
import { SEATS as SEAT_WORDS } from './seats.ts'
import { MODIFIERS, TITLES as TITLE_WORDS } from './titles.ts'

/** Gathers the data of French; a few milliseconds. Ask `languageOf`, which does it once. */
export function french(): Language {
  return {
    code: 'fr',
    countries: countriesOf(COUNTRY_WORDS, inflect, (adjectives) => adjectives.map(capitalize)),
    seats: named(SEATS, SEAT_WORDS),
    places: named(PLACES, PLACE_WORDS),
    communities: named(COMMUNITIES, COMMUNITY_WORDS.map(inflected)),
    organizations: named(ORGANIZATIONS, ORGANIZATION_WORDS),
    outlets: named(OUTLETS, OUTLET_WORDS),
    platforms: named(PLATFORMS, PLATFORM_WORDS),
    bodies: bodiesOf(BODY_WORDS, PORTFOLIOS, PORTFOLIO_PATTERNS),
    nationalBodies: named(NATIONAL_BODIES, NATIONAL_BODY_WORDS),
    titles: titlesOf(TITLE_WORDS, PORTFOLIOS, PORTFOLIO_PATTERNS, pluralOfTitle),
    modifiers: MODIFIERS,
    people: peopleOf(PEOPLE_WORDS),
    ambiguous: AMBIGUOUS,
    firstNames: FIRST_NAMES,
    nameParticles: NAME_PARTICLES,
    nameWords: NAME_WORDS,
    placeCues: PLACE_CUES,
    articles: ['le', 'la', 'les', 'l', "l'", 'l’'],
    genitives: ['de', 'du', 'des', 'd', "d'", 'd’'],
    reporting,
    coreference: COREFERENCE,
  }
}

function capitalize(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

function inflected(words: CommunityWords): CommunityWords {
  return {
    ...words,
    names: (words.names ?? []).flatMap((name) => (/^\p{Ll}[^ ]*$/u.test(name) ? inflect(name) : [name])),
  }
}
