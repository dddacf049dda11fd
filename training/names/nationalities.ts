import type { TaggedName } from '../../src/annotate/names/name-labels.ts'
import { gazetteerOf } from '../../src/lang/gazetteer.ts'
import { languageOf } from '../../src/lang/languages.ts'

const PEOPLES = new Set(['adjective', 'demonym', 'community'])
const english = languageOf('en')!

/** Adjectives and words for peoples and faiths that general knowledge has: no corpus here marks them. */
export function nationalitiesOf(words: readonly string[]): TaggedName[] {
  return gazetteerOf(english)
    .find(words)
    .filter(({ readings, first }) => readings.every((r) => PEOPLES.has(r.list)) && /^\p{Lu}/u.test(words[first]!))
    .map(({ first, last }) => ({ first, last, kind: 'nationality' }))
}
