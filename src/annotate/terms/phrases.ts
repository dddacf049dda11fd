import { scanTerms } from './scan-terms.ts'
import { Gap, type Term } from './term.ts'

/** Phrases of one or more terms, found by their first term. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>

export interface Phrase<T> {
  readonly rest: readonly string[]
  readonly value: T
}

export interface Found<T> {
  /** Index of the term after the phrase. */
  readonly next: number
  readonly value: T
}

/** Indexes entries by their `words`; the longest phrase comes first, and of equal ones the earlier entry. */
export function phraseIndex<T extends { readonly words: string }>(entries: readonly T[]): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>()
  for (const value of entries) {
    for (const keys of spellings(value.words)) {
      const [first, ...rest] = keys
      if (first === undefined) continue
      const phrases = index.get(first) ?? []
      phrases.push({ rest, value })
      index.set(first, phrases)
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.rest.length - a.rest.length)
  return index
}

export interface Words {
  readonly words: string
}

/** An index of words that say nothing beyond themselves. */
export const wordIndex = (words: readonly string[]): PhraseIndex<Words> => phraseIndex(words.map((w) => ({ words: w })))

/** The longest phrase that begins at a term. */
export function phraseAt<T>(index: PhraseIndex<T>, terms: readonly Term[], at: number): Found<T> | undefined {
  const term = terms[at]
  const phrases = term && index.get(term.key)
  if (!phrases) return undefined
  for (const { rest, value } of phrases) {
    if (follows(rest, terms, at + 1)) return { next: at + 1 + rest.length, value }
  }
  return undefined
}

function follows(keys: readonly string[], terms: readonly Term[], from: number): boolean {
  for (let i = 0; i < keys.length; i++) {
    const term = terms[from + i]
    if (!term || term.key !== keys[i] || term.gap === Gap.paragraph) return false
  }
  return true
}

/** As written, and without accents where that leaves a word that is long enough to be no other ("decembre", but not "a" for "à"). */
function spellings(words: string): string[][] {
  const keys = scanTerms(words).map((term) => term.key)
  const bare = keys.map((key) => (key.length > 3 ? withoutAccents(key) : key))
  return bare.some((key, i) => key !== keys[i]) ? [keys, bare] : [keys]
}

const withoutAccents = (word: string) => word.normalize('NFD').replaceAll(/\p{M}/gu, '')

/** Whether a phrase fills the terms between two places exactly. */
export function isPhrase<T>(index: PhraseIndex<T>, terms: readonly Term[], from: number, to: number): boolean {
  const phrases = index.get(terms[from]?.key ?? '') ?? []
  return phrases.some(({ rest }) => from + 1 + rest.length === to && follows(rest, terms, from + 1))
}
