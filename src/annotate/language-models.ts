import { languageOf } from '../lang/languages.ts'
import { lexiconOf } from '../lang/lexicon.ts'
import { type Attributor, attributorOf } from './attribution/attributor.ts'
import { type CertaintyModel, certaintyModelOf } from './certainty/certainty-model.ts'
import { type Lemmatizer, lemmatizerOf } from './lemmas/lemmatizer.ts'
import { loadModel } from './load-model.ts'
import { pronounModelOf } from './mentions/pronoun-model.ts'
import type { PronounModel } from './mentions/pronoun-model-type.ts'
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
  /** Absent where nobody marked what it would be learnt from: then clauses are not judged. */
  readonly certainty?: CertaintyModel
  /** Absent likewise: then pronouns take up whoever weighs most. */
  readonly pronouns?: PronounModel
  /** Null for a language that has none. */
  readonly attributor: Attributor | null
  /** What was loaded, in the order of loading. */
  readonly cards: readonly ModelCard[]
}

/** Languages that have trained models. */
export const TRAINED_LANGUAGES = ['en', 'fr'] as const

/** Those of them that have a model of names. */
const NAMED_LANGUAGES: readonly string[] = ['en']

/** Those of them that have models of certainty and of pronouns as well. */
const FULL_LANGUAGES: readonly string[] = ['en']

/** Those of them that have a model of attribution. */
const ATTRIBUTED: readonly string[] = ['en']

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
  const models = modelsBeforeAttribution(language, folder)
  if (!ATTRIBUTED.includes(language)) return models
  const { file, card } = loadModel(`attribution-${language}`, folder)
  return {
    ...models,
    attributor: attributorOf(file, languageOf(language)!, models.words),
    cards: [...models.cards, card],
  }
}

/** The models that the one of attribution builds on, without it: what it is trained with. */
export function modelsBeforeAttribution(language: string, folder = modelsFolder()): LanguageModels {
  const part = (what: string) => loadModel(`${what}-${language}`, folder)
  const [words, tagger, lemmas, parser] = [part('words'), part('tagger'), part('lemmas'), part('parser')]
  const names = NAMED_LANGUAGES.includes(language) ? part('names') : undefined
  const isFull = FULL_LANGUAGES.includes(language)
  const [certainty, pronouns] = isFull ? [part('certainty'), part('pronouns')] : []
  const classes = wordClassesOf(words.file)
  const { reporting } = languageOf(language)!
  return {
    language,
    words: classes,
    tagger: taggerOf(tagger.file, classes),
    lemmatizer: lemmatizerOf(lemmas.file),
    parser: parserOf(parser.file, classes),
    ...(names ? { names: nameTaggerOf(names.file, languageOf(language)!, classes) } : {}),
    ...(certainty ? { certainty: certaintyModelOf(certainty.file, reporting && lexiconOf(reporting), classes) } : {}),
    ...(pronouns ? { pronouns: pronounModelOf(pronouns.file) } : {}),
    cards: [words, tagger, lemmas, parser, names, certainty, pronouns].flatMap((m) => (m ? [m.card] : [])),
    attributor: null,
  }
}
