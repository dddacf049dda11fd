import { functionWords as german } from '../lang/de/function-words.ts'
import { functionWords as english } from '../lang/en/function-words.ts'
import { functionWords as french } from '../lang/fr/function-words.ts'
import { words } from '../lang/table.ts'

/** Function words by language. A page of any language may stand in a site of another, so that no reader asks for one alone. */
export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['de', new Set(words(german))],
  ['en', new Set(words(english))],
  ['fr', new Set(words(french))],
])

const ALL_FUNCTION_WORDS = new Set([...FUNCTION_WORDS.values()].flatMap((list) => [...list]))

export const isFunctionWord = (word: string) => ALL_FUNCTION_WORDS.has(word)
