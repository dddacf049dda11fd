import { nameWords } from '../lang/en/citing.ts'
import { outlets } from '../lang/en/outlets-interim.ts'
import { table, words } from '../lang/table.ts'
import type { Range } from '../model/span.ts'

/** An outlet that is named at a place of a text. */
export interface NamedOutlet extends Range {
  /** Its usual name, or, where nobody knows it, the words that name it. */
  readonly name: string
  readonly kind: 'agency' | 'outlet' | 'unknown'
}

interface Alias {
  readonly alias: string
  readonly name: string
  readonly kind: 'agency' | 'outlet'
}

const ALIASES: Alias[] = table(outlets, 3).flatMap(([name, kind, more]) =>
  [name!, ...(more === '-' ? [] : more!.split(',').map((alias) => alias.trim()))].map((alias) => ({
    alias,
    name: name!,
    kind: kind as Alias['kind'],
  })),
)
const BY_FIRST_WORD = new Map<string, Alias[]>()
const BY_PLAIN_NAME = new Map<string, string>()
for (const alias of ALIASES) {
  const first = /^[\p{L}\p{N}]+/u.exec(alias.alias)![0]
  const list = BY_FIRST_WORD.get(first)
  if (list) list.push(alias)
  else BY_FIRST_WORD.set(first, [alias])
  BY_PLAIN_NAME.set(plain(alias.alias), alias.name)
}
for (const list of BY_FIRST_WORD.values()) list.sort((a, b) => b.alias.length - a.alias.length)
const NAME_WORDS = new Set(words(nameWords))

/** A name without article, brackets, case and punctuation, for comparing. */
function plain(name: string): string {
  return name
    .replace(/\([^()]*\)/g, ' ')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether two names mean the same outlet, by their letters or as aliases: "DW" and "Deutsche Welle", "UPI (edited)" and "UPI". */
export function isSameOutlet(a: string, b: string): boolean {
  const x = plain(a)
  const y = plain(b)
  return x === y || (BY_PLAIN_NAME.get(x) ?? x) === (BY_PLAIN_NAME.get(y) ?? y)
}

/** The usual name of an outlet that is known, whatever alias it is given by. */
export const knownOutlet = (name: string): string | undefined => BY_PLAIN_NAME.get(plain(name))

const WORD = /[\p{L}\p{N}]+/uy

/** The known outlet whose name stands at this place, the longest where there are several. */
export function outletAt(text: string, at: number): NamedOutlet | undefined {
  WORD.lastIndex = at
  const first = WORD.exec(text)?.[0]
  for (const { alias, name, kind } of (first && BY_FIRST_WORD.get(first)) || []) {
    const end = at + alias.length
    if (text.startsWith(alias, at) && !/[\p{L}\p{N}]/u.test(text[end] ?? '')) return { name, kind, start: at, end }
  }
  return undefined
}

const CAPITALIZED = /(?:\p{Lu}[\p{L}\p{N}'’&.-]*|\d+)/uy

/** A name that nobody knows and that says itself that it is an outlet's: words with capitals, "TV", "Radio", "News" among them. */
export function unknownOutletAt(text: string, at: number): NamedOutlet | undefined {
  let end = at
  let from = at
  let named = false
  let count = 0
  for (; count < 6; count++) {
    CAPITALIZED.lastIndex = from
    const word = CAPITALIZED.exec(text)?.[0]
    if (!word) break
    const bare = word.replace(/(?:['’]s|\.)$/, '')
    if (NAME_WORDS.has(bare)) named = true
    end = from + bare.length
    if (bare !== word || text[end] !== ' ') {
      count++
      break
    }
    from = end + 1
  }
  return named && count >= 2 ? { name: text.slice(at, end), kind: 'unknown', start: at, end } : undefined
}

/** Every known outlet in a short line. */
export function outletsIn(line: string): NamedOutlet[] {
  const found: NamedOutlet[] = []
  for (const { 0: word, index } of line.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (index < (found.at(-1)?.end ?? 0) || !BY_FIRST_WORD.has(word)) continue
    const outlet = outletAt(line, index)
    if (outlet) found.push(outlet)
  }
  return found
}
