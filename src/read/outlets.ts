import { firstWords, nameWords } from '../lang/en/citing.ts'
import { OUTLETS as english } from '../lang/en/outlets.ts'
import { OUTLETS as french } from '../lang/fr/outlets.ts'
import { outletOfHost } from '../lang/hosts.ts'
import { words } from '../lang/table.ts'
import { OUTLETS } from '../lang/world/outlets.ts'
import type { Range } from '../model/span.ts'
import { WEEKDAYS } from './dates.ts'
import { isArticle, isFunctionWord } from './words.ts'

/** An outlet that is named at a place of a text. */
export interface NamedOutlet extends Range {
  /** In the words of the text. */
  readonly name: string
  readonly kind: 'agency' | 'outlet' | 'unknown'
}

interface Alias {
  readonly alias: string
  readonly id: string
  readonly kind: 'agency' | 'outlet'
}

const KINDS: ReadonlyMap<string, Alias['kind']> = new Map(
  OUTLETS.map(({ id, kind }) => [id, kind === 'agency' ? 'agency' : 'outlet']),
)
const ENTRIES: readonly {
  readonly id: string
  readonly names?: readonly string[]
  readonly exact?: readonly string[]
}[] = [...OUTLETS, ...english, ...french]
const ALIASES: readonly Alias[] = ENTRIES.flatMap(({ id, names = [], exact = [] }) =>
  [...names, ...exact].map((alias) => ({ alias, id, kind: KINDS.get(id) ?? 'outlet' })),
)
const BY_FIRST_WORD = new Map<string, Alias[]>()
const BY_PLAIN_NAME = new Map<string, string>()
for (const alias of ALIASES) {
  const first = /^[\p{L}\p{N}]+/u.exec(alias.alias)?.[0] ?? ''
  const list = BY_FIRST_WORD.get(first)
  if (list) list.push(alias)
  else BY_FIRST_WORD.set(first, [alias])
  if (!BY_PLAIN_NAME.has(plain(alias.alias))) BY_PLAIN_NAME.set(plain(alias.alias), alias.id)
}
for (const list of BY_FIRST_WORD.values()) list.sort((a, b) => b.alias.length - a.alias.length)
const NAME_WORDS = new Set(words(nameWords))
const FIRST_WORDS = new Set(words(firstWords))

/** A name without article, brackets, case and punctuation, for comparing. */
function plain(name: string): string {
  return name
    .replace(/\([^()]*\)/g, ' ')
    .toLowerCase()
    .replace(/^\p{L}+\s+/u, (first) => (isArticle(first.trim()) ? '' : first))
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether two names mean the same outlet, by their letters or as aliases: "DW" and "Deutsche Welle", "UPI (edited)" and "UPI". */
export function isSameOutlet(a: string, b: string): boolean {
  const x = plain(a)
  const y = plain(b)
  return x === y || (BY_PLAIN_NAME.get(x) ?? x) === (BY_PLAIN_NAME.get(y) ?? y)
}

/** Whether a name is one of a known outlet. */
export const isKnownOutlet = (name: string) => BY_PLAIN_NAME.has(plain(name))

/** The usual name of the outlet whose pages a host shows. */
export function outletNameOfHost(host: string | undefined): string | undefined {
  const id = host === undefined ? undefined : outletOfHost(host)
  return id === undefined ? undefined : OUTLETS.find((outlet) => outlet.id === id)?.names[0]
}

/**
 * Bounded, as all that looks at lines of any length must be: a matcher keeps a way back for every letter that it took, and millions of them
 * are more than it has room for.
 */
const WORD = /[\p{L}\p{N}]{1,100}/uy
const WORDS = /[\p{L}\p{N}]{1,100}/gu

/** The known outlet whose name stands at this place, the longest where there are several. */
export function outletAt(text: string, at: number): NamedOutlet | undefined {
  WORD.lastIndex = at
  const first = WORD.exec(text)?.[0]
  for (const { alias, kind } of (first && BY_FIRST_WORD.get(first)) || []) {
    const end = at + alias.length
    if (isWritten(text, at, alias) && !/[\p{L}\p{N}]/u.test(text[end] ?? ''))
      return { name: text.slice(at, end), kind, start: at, end }
  }
  return undefined
}

/** Letter by letter, but for hyphens: "Al-Lakeport" is "Al Lakeport". */
function isWritten(text: string, at: number, alias: string): boolean {
  if (text.startsWith(alias, at)) return true
  if (!alias.includes(' ') && !alias.includes('-')) return false
  return text.slice(at, at + alias.length).replaceAll('-', ' ') === alias.replaceAll('-', ' ')
}

const CAPITALIZED = /\p{Lu}[\p{L}\p{N}'’&.-]{0,100}|\d{1,3}(?!\d)/uy
const MOST_WORDS = 5

/**
 * A name that nobody knows and that says itself that it is an outlet's: words with capitals up to "TV", "Radio", "News" or the like, and a
 * number behind it ("Channel 9", "Lake News 12"); or such a word and the name behind it ("Radio Lakeport").
 */
export function unknownOutletAt(text: string, at: number): NamedOutlet | undefined {
  const words: { text: string; end: number }[] = []
  for (let from = at; words.length < MOST_WORDS; ) {
    CAPITALIZED.lastIndex = from
    const word = CAPITALIZED.exec(text)?.[0]
    if (!word) break
    const bare = word.replace(/(?:['’]s|\.)$/, '')
    words.push({ text: bare, end: from + bare.length })
    if (bare !== word || text[from + bare.length] !== ' ') break
    from += bare.length + 1
  }
  if (words.length < 2 || (isFunctionWord(words[0]!.text.toLowerCase()) && !isArticle(words[0]!.text))) return undefined
  const last = words.findLastIndex((word) => NAME_WORDS.has(word.text))
  if (last < 0) return undefined
  const isNumber = (word: { text: string } | undefined) => word !== undefined && /^\d/.test(word.text)
  if (last === 0)
    return isNumber(words[1]) || FIRST_WORDS.has(words[0]!.text) ? named(text, at, words[1]!.end) : undefined
  if (last === 1 && words.length > 2 && FIRST_WORDS.has(words[1]!.text) && isNumber(words[2]))
    return named(text, at, words[2]!.end)
  if (isNumber(words[last + 1])) return named(text, at, words[last + 1]!.end)
  // "Lakeport Police News Affairs": more of a name follows, so that the word says nothing.
  return words[last + 1] === undefined || WEEKDAYS.has(words[last + 1]!.text.toLowerCase())
    ? named(text, at, words[last]!.end)
    : undefined
}

const named = (text: string, start: number, end: number): NamedOutlet => ({
  name: text.slice(start, end),
  kind: 'unknown',
  start,
  end,
})

/** Every known outlet in a short line. */
export function outletsIn(line: string): NamedOutlet[] {
  const found: NamedOutlet[] = []
  for (const { 0: word, index } of line.matchAll(WORDS)) {
    if (index < (found.at(-1)?.end ?? 0) || !BY_FIRST_WORD.has(word)) continue
    const outlet = outletAt(line, index)
    if (outlet) found.push(outlet)
  }
  return found
}
