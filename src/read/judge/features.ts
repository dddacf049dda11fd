import { isFunctionWord, isSentenceWord } from '../words.ts'

/** What can be said of a line by looking at it alone. */
export interface Features {
  /** Words, and the signs that matter in furniture (`|`, `:`, `/`, `©`, `@`), in lower case, for looking up phrases. */
  readonly tokens: readonly string[]
  /** Number of words. For scripts that put no space between words, an estimate. */
  readonly words: number
  /** Part of the words that hold sentences together, 0 to 1. */
  readonly functionShare: number
  /** How many auxiliaries, pronouns and the like it has, which a headline leaves out. */
  readonly sentenceWords: number
  /** Part of the words with letters that begin with a capital, 0 to 1. */
  readonly capitalShare: number
  /** Whether all its letters are capitals. */
  readonly shouts: boolean
  /** Ends as a sentence does. */
  readonly closed: boolean
  /** Ends with a colon. */
  readonly announces: boolean
  /** Sentences that end inside it or with it. */
  readonly sentences: number
  /** Reads like running text: long enough, held together by function words, ended. */
  readonly prose: boolean
}

const TOKEN = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*['’]?|[|:/©@#]/gu
/** The number or letter of a list's item says nothing of what the item says. */
const LIST_MARK = /^\(?(?:\d{1,3}|[a-z])[.)]\s+/
const SENTENCE_END = /[.!?…。！？।؟]["'’”»)\]]{0,3}(?=\s|$)/g
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** More of a line than this is not looked at: the beginning of a paragraph shows what it is. */
const ENOUGH = 2000

export function featuresOf(line: string): Features {
  const text = line.length > ENOUGH ? line.slice(0, ENOUGH) : line
  const raw = text.replace(LIST_MARK, '').match(TOKEN) ?? []
  const tokens = raw.map((token) => token.toLowerCase().replaceAll('’', "'"))
  const words = raw.filter((token) => /[\p{L}\p{N}]/u.test(token))
  const lettered = words.filter((word) => /^\p{L}/u.test(word))
  const capitals = lettered.filter((word) => /^\p{Lu}/u.test(word)).length
  const functions = tokens.filter((token) => isFunctionWord(token) || isFunctionWord(clitic(token))).length
  const unspaced = text.match(UNSPACED)?.length ?? 0
  const count = words.length + Math.floor(unspaced / 2)
  const sentences = text.match(SENTENCE_END)?.length ?? 0
  const tail = line.length > ENOUGH ? line.slice(-10) : text
  const closed = /[.!?…。！？।؟]["'’”»)\]]{0,3}$/.test(tail)
  const functionShare = words.length === 0 ? 0 : functions / words.length
  const capitalShare = lettered.length === 0 ? 0 : capitals / lettered.length
  // Languages whose function words are not known are judged by length and punctuation alone.
  const held = functionShare >= 0.2 || (functionShare < 0.05 && capitalShare < 0.5)
  return {
    tokens,
    words: count,
    functionShare,
    sentenceWords: tokens.filter(isSentenceWord).length,
    capitalShare,
    shouts: lettered.length > 0 && !/\p{Ll}/u.test(text),
    closed,
    announces: /:$/.test(tail),
    sentences,
    prose:
      (closed && count >= 6 && held) || (count >= 22 && held && capitalShare < 0.7) || (sentences >= 2 && count >= 10),
  }
}

/** "l'armée" begins with the function word "l'". */
const clitic = (token: string) => token.slice(0, token.indexOf("'") + 1)
