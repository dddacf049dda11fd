import { english } from './en/index.ts'
import { french } from './fr/index.ts'
import type { Language } from './language.ts'

const MAKERS: ReadonlyMap<string, () => Language> = new Map([
  ['en', english],
  ['fr', french],
])
const made = new Map<string, Language>()

/** Codes of the languages that have data of their own. */
export const LANGUAGE_CODES: readonly string[] = [...MAKERS.keys()]

/** The data of a language by its BCP 47 code ("fr", "fr-CA"), gathered at the first call; undefined where there are none for it. */
export function languageOf(code: string): Language | undefined {
  const primary = code.toLowerCase().split('-')[0]!
  let language = made.get(primary)
  if (!language) {
    language = MAKERS.get(primary)?.()
    if (language) made.set(primary, language)
  }
  return language
}
