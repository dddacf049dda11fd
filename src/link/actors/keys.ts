import { bodyGroup } from '../../lang/body-group.ts'
import type { Entries } from '../../lang/entries.ts'
import { fold } from '../../lang/fold.ts'
import type { ActorKind } from '../../model/vocabulary.ts'

export interface Identity {
  readonly key: string
  readonly kind: ActorKind
  /** Country or place that it belongs to. */
  readonly place?: string
  /** Set where the words do not say whose body it is, and the document does. */
  readonly inferred?: boolean
  /** Set where it is the only one of its kind that the reports name. */
  readonly sole?: boolean
}

/** Who is meant by a known id: bodies of one country that speak as one share a key. `place` is where the words leave it open. */
export function identityOf(
  known: string,
  place: string | undefined,
  entries: Entries,
  local: string,
): Identity | undefined {
  const [list, id = '', body = ''] = known.split('/')
  switch (list) {
    case 'country':
      return { key: `government/${id}`, kind: 'government', place: id }
    case 'organization': {
      const facts = entries.organizations.get(id)
      return { key: known, kind: facts?.kind ?? 'organization', ...(facts?.in ? { place: facts.in } : {}) }
    }
    case 'outlet':
      return { key: known, kind: 'outlet' }
    case 'community':
      return { key: known, kind: 'group' }
    case 'body': {
      const kind = entries.bodies.get(body)?.kind ?? 'government'
      const of = id || place
      const inferred = id === '' && of !== undefined ? { inferred: true } : {}
      if (of === undefined) return { key: `${local}/${bodyGroup(body)}`, kind }
      return { key: `${bodyGroup(body)}/${of}`, kind, place: of, ...inferred }
    }
    default:
      return undefined
  }
}

/** A name for comparison: folded, without article, possessive, quotation marks and full stops. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[’']s?$/, '')
    .replace(/[.’'"“”«»#@]/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim()
}
