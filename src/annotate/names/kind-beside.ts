import type { Language } from '../../lang/language.ts'
import type { NameKind } from '../../model/annotation.ts'
import type { FoundName } from './found-name.ts'
import { kindByWords, kindOfHead } from './kind-by-words.ts'
import { type DocumentWords, hasCapital } from './sentence-words.ts'

/** An apposition stands no further behind its name. */
const REACH = 8
const GUESSED: ReadonlySet<NameKind> = new Set(['person', 'organization', 'other', 'place'])

/** The kind that a noun in apposition says: "Orlo, a militia of herders", "the militia Orlo"; undefined where there is none. */
export function kindBeside(language: Language, words: DocumentWords, name: FoundName): NameKind | undefined {
  const { first, last, kind } = name
  if (!GUESSED.has(kind)) return undefined
  const { tokens, forms } = words
  for (let i = last; i < Math.min(tokens.length, last + REACH); i++) {
    const { head, rel, upos } = tokens[i]!
    if (upos === 'NOUN' && head >= first && head < last && rel === 'appos') {
      return kindOfHead(language, forms[i]!)
    }
  }
  const before = tokens[first - 1]
  if (kind === 'person' || before?.upos !== 'NOUN' || hasCapital(forms[first - 1]!)) return undefined
  const joined =
    tokens.slice(first, last).some((t) => t.head === first - 1) || (before.head >= first && before.head < last)
  return joined ? kindOfHead(language, forms[first - 1]!) : undefined
}

/** How often words with capitals stand where a place's name does ("in Vale", "the town of Vale"), by the word in lower case. */
export function placesOf(language: Language, words: DocumentWords): Map<string, number> {
  const found = new Map<string, number>()
  words.forms.forEach((form, i) => {
    if (hasCapital(form) && cueBefore(language, words, i)) {
      const word = form.toLowerCase()
      found.set(word, (found.get(word) ?? 0) + 1)
    }
  })
  return found
}

function cueBefore({ placeCues, genitives = [] }: Language, { forms }: DocumentWords, first: number): boolean {
  const word = (i: number) => forms[i]?.toLowerCase() ?? ''
  if (!placeCues) return false
  if (placeCues.before.includes(word(first - 1))) return true
  return genitives.includes(word(first - 1)) && placeCues.nouns.includes(word(first - 2))
}

/** Whether the words beside a name say that it is a place's. */
export function placeBeside(language: Language, words: DocumentWords, { first, last, kind }: FoundName): boolean {
  const { placeCues } = language
  const { forms, tokens } = words
  if (!placeCues || !GUESSED.has(kind) || kindByWords(language, forms.slice(first, last))) return false
  if (placeCues.nouns.includes(forms[last] ?? '')) return true
  // "the Vale military base"
  const { head, rel } = tokens[last - 1]!
  if (head >= last && head < last + 3 && rel === 'compound' && placeCues.nouns.includes(forms[head]!.toLowerCase()))
    return true
  return kind !== 'organization' && cueBefore(language, words, first)
}
