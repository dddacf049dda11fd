import { gazetteerOf } from '../../lang/gazetteer.ts'
import { languageOf } from '../../lang/languages.ts'
import type { Annotation, Name } from '../../model/annotation.ts'
import type { Task } from '../step.ts'
import { knownNames } from './known-names.ts'
import { repeatedNames } from './repeated-names.ts'
import { documentWords } from './sentence-words.ts'
import { settleNames } from './settle-names.ts'
import { taggedNames } from './tagged-names.ts'

/**
 * The proper names of a document with their kinds, none over another. General knowledge tells what it knows; the trained tagger finds
 * what no list has; then the names of the document are made to agree. A language without data has no names, one without a model those
 * that its data know.
 */
export function findNames(soFar: Annotation, { text, options }: Task): Partial<Annotation> {
  const language = languageOf(options.language)
  if (!language) return { names: [], by: { names: 'none' } }
  const words = documentWords(text, soFar)
  const sentences = words.sentences.map(({ first, last }) => words.forms.slice(first, last))
  const { find } = gazetteerOf(language)
  const found = sentences.map((forms) => find(forms))
  const { names: known, hits } = knownNames(language, words, found)
  const tagger = options.models?.names
  // What the gazetteer finds is asked for once.
  const asked = tagger && { id: tagger.id, names: (forms: typeof sentences) => tagger.names(forms, found) }
  const tagged = asked ? taggedNames(language, asked, words, hits) : []
  const settled = settleNames(known, tagged)
  const names = repeatedNames(language, words, settled).map(({ first, last, kind, known: id, by }): Name => {
    const { start } = soFar.tokens[first]!
    return { start, end: soFar.tokens[last - 1]!.end, kind, ...(id !== undefined && { known: id }), by }
  })
  return { names, by: { names: tagger?.id ?? 'names/known@1' } }
}
