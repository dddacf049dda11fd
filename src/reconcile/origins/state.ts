import { entriesOf } from '../../lang/entries.ts'
import { gazetteerOf } from '../../lang/gazetteer.ts'
import type { Language } from '../../lang/language.ts'

/** A body of a state: of which country, where the words say, and which body. */
export interface State {
  readonly country?: string
  readonly body: string
}

/** What general data take a mention for: "body/PE/army", "country/PE", "body//ministry". */
export function stateOfKnown(known: string): State | undefined {
  const [list, country = '', body = ''] = known.split('/')
  if (list === 'country') return { country, body: 'government' }
  return list === 'body' ? { body, ...(country === '' ? {} : { country }) } : undefined
}

/** The body of a state that a name names: "General Command of the Peruvian Armed Forces", "Ministry of Justice of Peru". */
export function stateOfName(name: string, language: Language | undefined): State | undefined {
  if (!language) return undefined
  const hits = gazetteerOf(language).find(name.split(/\s+/).filter((word) => word !== ''))
  const readings = hits.flatMap((hit) => hit.readings)
  const national = readings.find(({ list }) => list === 'national-body')
  const facts = national && entriesOf(language).nationalBodies.get(national.id)
  if (facts) return { country: facts.country, body: facts.body }
  const body = readings.find(({ list }) => list === 'body')
  const country = readings.find(({ list }) => list === 'country' || list === 'adjective')
  return body && { body: body.id, ...(country ? { country: country.id } : {}) }
}

/** The state that words name, by one of its bodies or by its country alone ("Peru"). */
export function stateOfWords(words: string, language: Language): State | undefined {
  const country = gazetteerOf(language)
    .readings(words)
    .find(({ list }) => list === 'country')
  return stateOfName(words, language) ?? (country && { country: country.id, body: 'government' })
}

/** Whether two bodies may speak for one state: nothing says that they are of two. */
export function mayBeOneState(a: State, b: State): boolean {
  return a.country === undefined || b.country === undefined || a.country === b.country
}
