import { givenWords, type PlacedWords } from '../../src/annotate/given-words.ts'
import { lemmatizerOf } from '../../src/annotate/lemmas/lemmatizer.ts'
import { loadModel } from '../../src/annotate/load-model.ts'
import { mendTree } from '../../src/annotate/mend/mend-tree.ts'
import { parserOf } from '../../src/annotate/parse/parser.ts'
import { parseTokens } from '../../src/annotate/parse-tokens.ts'
import { findQuantities } from '../../src/annotate/quantities/find-quantities.ts'
import { taggerOf } from '../../src/annotate/tags/tagger.ts'
import { wordClassesOf } from '../../src/annotate/words/word-classes.ts'
import { languageOf } from '../../src/lang/languages.ts'

/** Sentences of given words with the trees that the clauses of a text are judged by: parsed, and mended. */
export function parsedWords(sentences: readonly (readonly string[])[], code: string): PlacedWords {
  const language = languageOf(code)!
  const { text, annotation } = givenWords({ sentences }, code)
  const classes = wordClassesOf(loadModel(`words-${code}`).file)
  const models = {
    tagger: taggerOf(loadModel(`tagger-${code}`).file, classes),
    lemmatizer: lemmatizerOf(loadModel(`lemmas-${code}`).file),
    parser: parserOf(loadModel(`parser-${code}`).file, classes),
  }
  const parsed = { ...annotation, ...parseTokens(annotation, { text, options: { models } }) }
  const quantities = findQuantities(text, parsed.tokens, [], code)
  return { text, annotation: { ...parsed, quantities, tokens: mendTree(text, { ...parsed, quantities }, language) } }
}
