import type { Language, NameWords } from '../../lang/language.ts'
import type { NameKind } from '../../model/annotation.ts'
import { hasCapital } from './sentence-words.ts'

interface Tables {
  readonly head: ReadonlyMap<string, NameKind>
  readonly first: ReadonlyMap<string, NameKind>
}

const compiled = new WeakMap<readonly NameWords[], Tables>()

/**
 * The kind that the words of a name tell: by its head (its last word, or the one before the first small word: "Ministry of …"), else by
 * its first word; undefined where they tell nothing. A name of one word tells nothing.
 */
export function kindByWords({ nameWords = [] }: Language, forms: readonly string[]): NameKind | undefined {
  if (forms.length < 2) return undefined
  const { head, first } = tablesOf(nameWords)
  const small = forms.findIndex((form, i) => i > 0 && !hasCapital(form) && LETTER.test(form))
  const last = forms[small > 0 ? small - 1 : forms.length - 1]!
  return head.get(last.toLowerCase()) ?? first.get(forms[0]!.toLowerCase())
}

/** The kind of things that a noun says ("militia"), or undefined. */
export function kindOfHead({ nameWords = [] }: Language, noun: string): NameKind | undefined {
  return tablesOf(nameWords).head.get(noun.toLowerCase())
}

/** The kind of a name behind a word that such names begin with, small or large ("operation Orlo", "Storm Orlo"): an event's, or undefined. */
export function kindBefore({ nameWords = [] }: Language, before: string): 'event' | undefined {
  return tablesOf(nameWords).first.get(before.toLowerCase()) === 'event' ? 'event' : undefined
}

const LETTER = /^\p{L}/u

function tablesOf(words: readonly NameWords[]): Tables {
  let tables = compiled.get(words)
  if (!tables) {
    tables = {
      head: new Map(words.flatMap(({ kind, head }) => head.map((word) => [word, kind] as const))),
      first: new Map(words.flatMap(({ kind, first }) => first.map((word) => [word, kind] as const))),
    }
    compiled.set(words, tables)
  }
  return tables
}
