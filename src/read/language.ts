import { eld } from 'eld/extrasmall'
import { FUNCTION_WORDS } from './words.ts'

/** Characters that are looked at: enough for any language, and the same time for every text. */
const ENOUGH = 2500
/** Below this share of function words, and with fewer words than this, a text alone cannot tell its language. */
const FEW_WORDS = 5

/**
 * The primary language of a text as a BCP 47 tag: "en". What a page declares about itself is taken where the text is too short or too
 * mixed to tell; pages of every language declare English. "und" where nothing tells.
 */
export function languageOf(text: string, declared?: string): string {
  const sample = text.slice(0, ENOUGH)
  const found = detect(sample)
  return found ?? primary(declared) ?? 'und'
}

/** "en-GB" as "en", "en_US" too. Undefined for what is no tag. */
export function primary(tag: string | undefined): string | undefined {
  return /^([a-z]{2,3})(?:[-_].*)?$/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase()
}

function detect(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*['’]?/gu) ?? []
  const result = eld.detect(text)
  const enough = words.length >= FEW_WORDS || /[^\u0000-\u024f\s\p{P}\p{N}]{8}/u.test(text)
  if (enough && result.language !== '' && result.isReliable()) return result.language
  // Short and full of names: the words that hold it together tell better than its letters.
  const shares = [...FUNCTION_WORDS]
    .map(([language, list]) => [language, words.filter((word) => list.has(word.replaceAll('’', "'"))).length] as const)
    .sort((a, b) => b[1] - a[1])
  const [best, second] = shares
  if (best && best[1] >= 2 && best[1] >= words.length * 0.2 && best[1] > (second?.[1] ?? 0) * 1.5) return best[0]
  return undefined
}
