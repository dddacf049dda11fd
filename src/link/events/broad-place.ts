import { entriesOf } from '../../lang/entries.ts'
import { gazetteerOf } from '../../lang/gazetteer.ts'
import type { Language } from '../../lang/language.ts'

/** Whether a name is of a place too large to say where something happened: a country, a region, a sea. */
export function isBroadPlace(language: Language | undefined, name: string): boolean {
  if (!language) return false
  const entries = entriesOf(language)
  return gazetteerOf(language)
    .readings(name)
    .some(
      (r) =>
        r.list === 'country' ||
        r.list === 'adjective' ||
        (r.list === 'place' && ['continent', 'region', 'water'].includes(entries.places.get(r.id)?.kind ?? '')),
    )
}
