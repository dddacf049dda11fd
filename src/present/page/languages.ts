import { attribute, type Html } from './html.ts'

/** The language of a document's words, where it is another than the page's own. */
export function inLanguage(language: string): Html {
  const tag = languageTag(language)
  return attribute('lang', tag === 'en' ? undefined : tag)
}

/** A language tag that a browser understands, or nothing: "und" and what is no tag say nothing. */
export function languageTag(language: string): string | undefined {
  return /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/.test(language) && language !== 'und' ? language : undefined
}
