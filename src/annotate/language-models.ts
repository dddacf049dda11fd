import { languageOf } from '../lang/languages.ts'
import { type Lemmatizer, lemmatizerOf } from './lemmas/lemmatizer.ts'
import { loadModel } from './load-model.ts'
import type { ModelCard } from './model-card.ts'
import { modelsFolder } from './models-folder.ts'
import { type NameTagger, nameTaggerOf } from './names/name-tagger.ts'
import { type Parser, parserOf } from './parse/parser.ts'
import { type Tagger, taggerOf } from './tags/tagger.ts'
import { type WordClasses, wordClassesOf } from './words/word-classes.ts'

/** The trained models of one language. */
export interface LanguageModels {
  readonly language: string
  readonly words: WordClasses
  readonly tagger: Tagger
  readonly lemmatizer: Lemmatizer
  readonly parser: Parser
  /** Absent where no names were marked to learn from: then capitals and general data tell them. */
  readonly names?: NameTagger
  /** What was loaded, in the order of loading. */
  readonly cards: readonly ModelCard[]
}

/** Languages that have trained models. */
export const TRAINED_LANGUAGES = ['en', 'fr'] as const

/** Those of them that have a model of names. */
const NAMED_LANGUAGES: readonly string[] = ['en']

const loaded = new Map<string, LanguageModels>()

/**
 * The models of a language, loaded once per process and folder; null for a language that has none. Throws as `loadModel` does.
 */
export function languageModels(language: string, folder = modelsFolder()): LanguageModels | null {
  if (!(TRAINED_LANGUAGES as readonly string[]).includes(language)) return null
  const key = `${folder}\n${language}`
  let models = loaded.get(key)
  if (!models) {
    models = load(language, folder)
    loaded.set(key, models)
  }
  return models
}

function load(language: string, folder: string): LanguageModels {
  const part = (what: string) => loadModel(`${what}-${language}`, folder)
  const [words, tagger, lemmas, parser] = [part('words'), part('tagger'), part('lemmas'), part('parser')]
  const names = NAMED_LANGUAGES.includes(language) ? part('names') : undefined
  const classes = wordClassesOf(words.file)
  return {
    language,
    words: classes,
    tagger: taggerOf(tagger.file, classes),
    lemmatizer: lemmatizerOf(lemmas.file),
    parser: parserOf(parser.file, classes),
    ...(names ? { names: nameTaggerOf(names.file, languageOf(language)!, classes) } : {}),
    cards: [words, tagger, lemmas, parser, ...(names ? [names] : [])].map(({ card }) => card),
  }
}
