import { gazetteerOf } from '../../src/lang/gazetteer.ts'
import { languageOf } from '../../src/lang/languages.ts'

const english = languageOf('en')!

/** How many words at the beginning of a person's name are a title ("President", "Dr."); never all of them. */
export function withoutTitle(words: readonly string[]): number {
  let at = 0
  for (const { first, last, readings } of gazetteerOf(english).find(words)) {
    if (first !== at || last >= words.length || !readings.every((r) => r.list === 'title' || r.list === 'modifier'))
      break
    at = last
  }
  return at
}
