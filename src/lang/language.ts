import type { NameKind } from '../model/annotation.ts'
import type { CoreferenceData } from './coreference.ts'
import type { ReportingData } from './reporting.ts'
import type { BodyFacts, BodyId } from './world/bodies.ts'
import type { CommunityFacts, CommunityId } from './world/communities.ts'
import type { CountryFacts, CountryId } from './world/countries.ts'
import type { FirstNames } from './world/first-names.ts'
import type { NationalBodyFacts, NationalBodyId } from './world/national-bodies.ts'
import type { OrganizationFacts, OrganizationId } from './world/organizations.ts'
import type { OutletFacts, OutletId } from './world/outlets.ts'
import type { PeopleFacts, PeopleId } from './world/people.ts'
import type { PlaceFacts, PlaceId } from './world/places.ts'
import type { PlatformFacts, PlatformId } from './world/platforms.ts'
import type { SeatFacts, SeatId } from './world/seats.ts'
import type { TitleFacts, TitleId } from './world/titles.ts'

/**
 * All that is known of one language's words. Facts that no language changes stand once in `lang/world/`, the words for them in
 * `lang/<code>/`, one entry a line, joined by id. How capitals count is said in `gazetteer.ts`.
 */
export interface Language {
  /** BCP 47, primary language only: "en". */
  readonly code: string
  readonly countries: readonly Country[]
  readonly seats: readonly Named<SeatFacts>[]
  readonly places: readonly Named<PlaceFacts>[]
  readonly communities: readonly Named<CommunityFacts>[]
  readonly organizations: readonly Named<OrganizationFacts>[]
  readonly outlets: readonly Named<OutletFacts>[]
  readonly platforms: readonly Named<PlatformFacts>[]
  readonly bodies: readonly Body[]
  readonly nationalBodies: readonly Named<NationalBodyFacts>[]
  readonly titles: readonly Title[]
  readonly modifiers: readonly ModifierWords[]
  readonly people: readonly People[]
  readonly ambiguous: readonly AmbiguousWords[]
  readonly firstNames: FirstNames
  readonly nameParticles: readonly string[]
  /** Words that tell what kind of thing a name names; none where they are not known yet. */
  readonly nameWords?: readonly NameWords[]
  /** Words beside a name that say that it is a place's; absent where they are not known yet. */
  readonly placeCues?: PlaceCues
  /** Definite articles, folded. */
  readonly articles: readonly string[]
  /** Prepositions that say whose something is ("of"), in lower case. */
  readonly genitives?: readonly string[]
  /** How it says who says what; absent where that is not known yet. */
  readonly reporting?: ReportingData
  /** Absent for a language in which nobody is followed from mention to mention yet. */
  readonly coreference?: CoreferenceData
}

/** A thing of the world with its names in one language; the first is the one to show. */
export type Named<F> = F & {
  readonly names: readonly string[]
  /** Forms that are other words in other letters ("US", "WHO"): matched in exactly these letters, and never in a line of capitals. */
  readonly exact: readonly string[]
}

export interface Country extends CountryFacts {
  readonly names: readonly string[]
  readonly exact: readonly string[]
  readonly adjectives: readonly string[]
  /** Its people, one or many. */
  readonly people: readonly string[]
  /** Chief seat of government, with its spellings; empty where the word names something else more often. */
  readonly capitals: readonly string[]
}

export interface Body extends BodyFacts {
  /** The first is the head, the words to show. */
  readonly words: readonly string[]
}

export interface Title extends Omit<TitleFacts, 'id'> {
  readonly id: string
  readonly words: readonly string[]
  /** Words that say the bearer's sex. */
  readonly he: readonly string[]
  readonly she: readonly string[]
  /** Words for several bearers. */
  readonly many: readonly string[]
}

export interface People extends PeopleFacts {
  readonly one: readonly string[]
  readonly many: readonly string[]
}

/** Words of a language for an entry of `lang/world/`. Names that hold in every language stand there and are not repeated. */
interface Words<Id extends string> {
  readonly id: Id
  readonly names?: readonly string[]
  readonly exact?: readonly string[]
}

export interface CountryWords {
  readonly id: CountryId
  readonly names: readonly string[]
  readonly exact?: readonly string[]
  readonly adjectives: readonly string[]
  readonly people?: readonly string[]
  readonly capital?: readonly string[]
}

export type SeatWords = Words<SeatId>
export type PlaceWords = Words<PlaceId>
export type CommunityWords = Words<CommunityId>
export type OrganizationWords = Words<OrganizationId>
export type OutletWords = Words<OutletId>
export type PlatformWords = Words<PlatformId>
export type NationalBodyWords = Words<NationalBodyId>

export interface BodyWords {
  readonly id: BodyId
  readonly words: readonly string[]
}

/** What a ministry is about, as it stands before and after the word for ministry. */
export interface PortfolioWords {
  readonly id: Extract<BodyId, `${string}-ministry`>
  readonly before?: readonly string[]
  readonly of: readonly string[]
}

/** How a language names a ministry and who leads it: "{before} ministry", "minister of {of}". */
export interface PortfolioPatterns {
  readonly ministry: readonly string[]
  readonly minister: readonly string[]
  /** Several of them. */
  readonly ministers: readonly string[]
}

export interface TitleWords {
  readonly id: TitleId
  readonly words: readonly string[]
  readonly he?: readonly string[]
  readonly she?: readonly string[]
}

/** A word beside a title that changes its weight: "former", "acting". */
export interface ModifierWords {
  readonly id: 'former' | 'future' | 'acting' | 'deputy' | 'senior' | 'new'
  /** Whether the person holds the office now, and so speaks for the body. */
  readonly holds: boolean
  readonly words: readonly string[]
}

export interface PeopleWords {
  readonly id: PeopleId
  readonly one: readonly string[]
  readonly many: readonly string[]
}

/** Words of names that tell the kind: as their head ("Authority", "Ministry of …") or as their first word ("Hurricane"), in lower case. */
export interface NameWords {
  readonly kind: NameKind
  readonly head: readonly string[]
  readonly first: readonly string[]
}

/** Words that a place's name stands beside, in lower case: prepositions before it, and what kinds of places are called. */
export interface PlaceCues {
  readonly before: readonly string[]
  readonly nouns: readonly string[]
}

/** Words that mean more than one thing. */
export interface AmbiguousWords {
  readonly words: string
  /** What they may mean: "<list>/<id>" of an entry here, or a kind of thing that the lists do not hold ("surname", "word"). */
  readonly may: readonly Meaning[]
  /** What news means as a rule, where nothing else is said; absent where the words alone do not tell. */
  readonly usually?: Meaning
}

export type Meaning =
  | `country/${CountryId}`
  | `capital/${CountryId}`
  | `seat/${SeatId}`
  | `place/${PlaceId}`
  | `community/${CommunityId}`
  | `organization/${OrganizationId}`
  | `outlet/${OutletId}`
  | `platform/${PlatformId}`
  | `national-body/${NationalBodyId}`
  | 'first-name'
  | 'surname'
  | 'city'
  | 'region'
  | 'river'
  | 'company'
  | 'work'
  /** An everyday word in other places or other letters. */
  | 'word'
