import { languageOf } from '../../lang/languages.ts'
import type { Annotation, Name } from '../../model/annotation.ts'
import type { Task } from '../step.ts'
import { CAPITALS, capitalNames } from './capital-names.ts'
import { knownNames } from './known-names.ts'
import { repeatedNames } from './repeated-names.ts'
import { documentWords } from './sentence-words.ts'
import { settleNames } from './settle-names.ts'
import { type Tagged, taggedNames } from './tagged-names.ts'

/**
 * The proper names of a document with their kinds, none over another. General knowledge tells what it knows; the trained tagger finds
 * what no list has; then the names of the document are made to agree. A language without data has no names, one without a
 * model of names those that its data know, and with a tagger of words those that capitals tell.
 */
export function findNames(soFar: Annotation, { text, options }: Task): Partial<Annotation> {
  const language = languageOf(options.language)
  if (!language) return { names: [], by: { names: 'none' } }
  const words = documentWords(text, soFar)
  const { names: known, hits } = knownNames(language, words)
  const { models } = options
  const tagger = models?.names
  const tagged: Tagged | null | undefined = tagger
    ? { id: tagger.id, names: tagger.names(words.sentences.map((s) => words.forms.slice(s.first, s.last))) }
    : models && { id: CAPITALS, names: capitalNames(language, words, hits), endsSmall: true }
  const settled = settleNames(known, tagged ? taggedNames(language, tagged, words, hits) : [])
  const names = repeatedNames(language, words, settled).map(({ first, last, kind, known: id, by }): Name => {
    const { start } = soFar.tokens[first]!
    return { start, end: soFar.tokens[last - 1]!.end, kind, ...(id !== undefined && { known: id }), by }
  })
  return { names, by: { names: tagged?.id ?? 'names/known@1' } }
}
