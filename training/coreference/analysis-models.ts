import type { LanguageModels } from '../../src/annotate/language-models.ts'
import { lemmatizerOf } from '../../src/annotate/lemmas/lemmatizer.ts'
import { loadModel } from '../../src/annotate/load-model.ts'
import { nameTaggerOf } from '../../src/annotate/names/name-tagger.ts'
import { parserOf } from '../../src/annotate/parse/parser.ts'
import { taggerOf } from '../../src/annotate/tags/tagger.ts'
import { wordClassesOf } from '../../src/annotate/words/word-classes.ts'
import { languageOf } from '../../src/lang/languages.ts'

/** The models of a language that stand before that of pronouns, which may not be there yet. */
export function analysisModels(language: string): LanguageModels {
  const file = (what: string) => loadModel(`${what}-${language}`).file
  const words = wordClassesOf(file('words'))
  return {
    language,
    words,
    tagger: taggerOf(file('tagger'), words),
    lemmatizer: lemmatizerOf(file('lemmas')),
    parser: parserOf(file('parser'), words),
    names: nameTaggerOf(file('names'), languageOf(language)!, words),
    attributor: null,
    cards: [],
  }
}
