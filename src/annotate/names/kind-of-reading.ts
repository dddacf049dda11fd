import { type Entries, entriesOf } from '../../lang/entries.ts'
import type { Language } from '../../lang/language.ts'
import type { Reading } from '../../lang/phrases.ts'
import type { NameKind } from '../../model/annotation.ts'
import type { ActorKind } from '../../model/vocabulary.ts'
import { AGENCIES } from './shared-bodies.ts'

const OF_ACTOR: Readonly<Partial<Record<ActorKind, NameKind>>> = {
  government: 'government',
  'armed-force': 'armed-force',
  'armed-group': 'armed-group',
  outlet: 'outlet',
}

/** What kind of name a reading makes, with its id; null for what names nothing by itself (titles, first names, bodies without a place). */
export function kindOfReading(language: Language, { list, id }: Reading): { kind: NameKind; known: string } | null {
  const entries = entriesOf(language)
  switch (list) {
    case 'country':
    case 'capital':
    case 'seat':
    case 'place':
      return { kind: 'place', known: `${list}/${id}` }
    case 'adjective':
    case 'demonym':
      return { kind: 'nationality', known: `country/${id}` }
    case 'community':
      return { kind: 'nationality', known: `community/${id}` }
    case 'organization':
      return { kind: kindOfOrganization(entries, id), known: `organization/${id}` }
    case 'outlet':
      return { kind: 'outlet', known: `outlet/${id}` }
    case 'platform':
      return { kind: 'company', known: `platform/${id}` }
    case 'national-body':
      return { kind: kindOfBody(language, entries.nationalBodies.get(id)?.body ?? ''), known: `national-body/${id}` }
    default:
      return null
  }
}

function kindOfOrganization(entries: Entries, id: string): NameKind {
  const found = entries.organizations.get(id)
  if (found?.sort === 'company') return 'company'
  return (found && OF_ACTOR[found.kind]) ?? 'organization'
}

/** The kind of a name that names a body of a country or place. */
export function kindOfBody(language: Language, id: string): NameKind {
  if (AGENCIES.has(id)) return 'agency'
  const body = entriesOf(language).bodies.get(id)
  return (body && OF_ACTOR[body.kind]) ?? 'organization'
}
