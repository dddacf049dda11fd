import { functionWords as german } from '../lang/de/function-words.ts'
import { sentenceWords as germanSentence } from '../lang/de/sentence-words.ts'
import { functionWords as english } from '../lang/en/function-words.ts'
import { sentenceWords as englishSentence } from '../lang/en/sentence-words.ts'
import { functionWords as french } from '../lang/fr/function-words.ts'
import { sentenceWords as frenchSentence } from '../lang/fr/sentence-words.ts'
import { words } from '../lang/table.ts'

/** Function words by language. A page of any language may stand in a site of another, so that no reader asks for one alone. */
export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['de', new Set(words(german))],
  ['en', new Set(words(english))],
  ['fr', new Set(words(french))],
])

const ALL_FUNCTION_WORDS = new Set([...FUNCTION_WORDS.values()].flatMap((list) => [...list]))

export const isFunctionWord = (word: string) => ALL_FUNCTION_WORDS.has(word)

const SENTENCE_WORDS = new Set([englishSentence, frenchSentence, germanSentence].flatMap(words))

/** Whether a word belongs to a full sentence: a headline leaves it out. */
export const isSentenceWord = (word: string) => SENTENCE_WORDS.has(word)
