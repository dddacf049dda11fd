import type { Body, Country, Language, ModifierWords, Named, People, Title } from './language.ts'
import type { CommunityFacts } from './world/communities.ts'
import type { NationalBodyFacts } from './world/national-bodies.ts'
import type { OrganizationFacts } from './world/organizations.ts'
import type { OutletFacts } from './world/outlets.ts'
import type { PlaceFacts } from './world/places.ts'
import type { PlatformFacts } from './world/platforms.ts'
import type { SeatFacts } from './world/seats.ts'

/** A language's entries by id, to look up what a reading of the gazetteer points at. */
export interface Entries {
  readonly countries: ReadonlyMap<string, Country>
  readonly seats: ReadonlyMap<string, Named<SeatFacts>>
  readonly places: ReadonlyMap<string, Named<PlaceFacts>>
  readonly communities: ReadonlyMap<string, Named<CommunityFacts>>
  readonly organizations: ReadonlyMap<string, Named<OrganizationFacts>>
  readonly outlets: ReadonlyMap<string, Named<OutletFacts>>
  readonly platforms: ReadonlyMap<string, Named<PlatformFacts>>
  readonly nationalBodies: ReadonlyMap<string, Named<NationalBodyFacts>>
  readonly bodies: ReadonlyMap<string, Body>
  readonly titles: ReadonlyMap<string, Title>
  readonly modifiers: ReadonlyMap<string, ModifierWords>
  readonly people: ReadonlyMap<string, People>
}

const made = new WeakMap<Language, Entries>()

/** The entries of a language by id; made at the first call and kept. */
export function entriesOf(language: Language): Entries {
  let entries = made.get(language)
  if (!entries) {
    entries = {
      countries: byId(language.countries),
      seats: byId(language.seats),
      places: byId(language.places),
      communities: byId(language.communities),
      organizations: byId(language.organizations),
      outlets: byId(language.outlets),
      platforms: byId(language.platforms),
      nationalBodies: byId(language.nationalBodies),
      bodies: byId(language.bodies),
      titles: byId(language.titles),
      modifiers: byId(language.modifiers),
      people: byId(language.people),
    }
    made.set(language, entries)
  }
  return entries
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}
