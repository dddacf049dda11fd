import { isLetter, isWordPart, Kind, kindAt, sizeAt } from './characters.ts'
import type { Chunk } from './chunk.ts'
import { endOfHost } from './web-words.ts'

/** "quoiqu", and room for another. */
export const LONGEST_ELISION = 10

/** No list of a language has longer words with a hyphen or slash; keeps looking ahead bounded. */
const LONGEST_LISTED = 24

/** Single letters with full stops, the last one perhaps without: "U.S.", "a.k.a.", "U.S". */
const INITIALS = /\p{L}(?:\.\p{L}(?![\p{L}\p{M}\p{Nd}])){1,24}(?:\.(?!\.))?/uy

/** "J.-P.", "J.-C." */
const JOINED_INITIALS = /\p{Lu}\p{Ll}?\.-\p{Lu}\p{Ll}?\.(?!\p{L})/uy

/**
 * The end of the word that begins with a letter at `start`: letters, marks and digits, with apostrophes inside, and with those full
 * stops, hyphens, slashes and ampersands that belong to the word ("U.S.", "non-violent", "w/o", "AT&T"). Clitics are still in it.
 */
export function endOfWord(chunk: Chunk, start: number): number {
  const { text, end } = chunk
  let at = start
  while (at < end) {
    const kind = kindAt(text, at)
    if (isWordPart(kind)) at += sizeAt(text, at)
    else if (kind === Kind.apostrophe && at + 1 < end && isLetter(kindAt(text, at + 1))) at++
    else if (kind === Kind.apostrophe && isElided(chunk, start, at)) return at + 1
    else {
      const inner = endOfInner(chunk, start, at)
      if (inner <= at) break
      at = inner
      if (text[at - 1] === '.' || text[at - 1] === '$') break
    }
  }
  return Math.min(at, end)
}

/** "l'", "qu'" before a quotation mark, a number or a space. */
const isElided = ({ text, rules }: Chunk, start: number, at: number) =>
  at - start <= LONGEST_ELISION && rules.elisions.has(text.slice(start, at).toLowerCase())

/** Where the word goes on after the character at `at`, or `at` where it ends. */
function endOfInner(chunk: Chunk, start: number, at: number): number {
  const { text, end, rules } = chunk
  if (at + 1 >= end) return text[at] === '$' && isUpperCase(text.slice(start, at)) && at - start <= 2 ? at + 1 : at
  switch (text[at]) {
    case '.':
      return endAfterStop(chunk, start, at)
    case '-':
      return keepsHyphen(chunk, start, at) ? at + 1 : at
    case '/':
      return endOfListed(chunk, start, at, rules.slashWords)
    case '&':
      return joinsInitials(text, start, at) ? at + 1 : at
    case '_':
    case '*':
      return isWordPart(kindAt(text, at + 1)) ? at + 1 : at
    case '$':
      return at - start <= 2 && isUpperCase(text.slice(start, at)) ? at + 1 : at
    default:
      return at
  }
}

/** "U.S.", "Ph.D", "dw.com": the end of a word with a full stop inside; `at` where the stop is not inside ("days.The"). */
function endAfterStop({ text, end, rules }: Chunk, start: number, at: number): number {
  if (at - start <= 2) {
    INITIALS.lastIndex = start
    if (INITIALS.test(text)) return Math.min(INITIALS.lastIndex, end)
    JOINED_INITIALS.lastIndex = start
    if (rules.hyphensJoin && JOINED_INITIALS.test(text)) return Math.min(JOINED_INITIALS.lastIndex, end)
  }
  if (at - start <= 4) {
    const dotted = rules.dotted.find((d) => text.startsWith(d, start))
    if (dotted) return start + dotted.length
  }
  if (at - start > 63) return at
  const host = endOfHost(text, start)
  return host > at ? Math.min(host, end) : at
}

/** Whether the hyphen at `at` stays inside the word: after a prefix ("non-"), or in a listed word. */
function keepsHyphen(chunk: Chunk, start: number, at: number): boolean {
  const { text, rules } = chunk
  if (!isWordPart(kindAt(text, at + 1))) return false
  if (rules.hyphensJoin) return true
  if (at - start > LONGEST_LISTED) return false
  if (rules.hyphenPrefixes.has(text.slice(start, at).toLowerCase())) return true
  return endOfListed(chunk, start, at, rules.hyphenWords) > at
}

/** The end of a listed word of which `at` is the joint, or `at`. */
function endOfListed({ text, end }: Chunk, start: number, at: number, listed: ReadonlySet<string>): number {
  if (listed.size === 0 || at - start > LONGEST_LISTED) return at
  let last = at + 1
  while (last < end && last - start <= LONGEST_LISTED && isWordPart(kindAt(text, last))) last += sizeAt(text, last)
  return listed.has(text.slice(start, last).toLowerCase()) ? last : at
}

/** "AT&T", "R&D", "p&l". */
const joinsInitials = (text: string, start: number, at: number) =>
  (at - start === 1 && isLetter(kindAt(text, at + 1))) ||
  (at - start <= 4 && isUpperCase(text.slice(start, at)) && kindAt(text, at + 1) === Kind.upper)

const isUpperCase = (word: string) => word.length > 0 && word === word.toUpperCase() && word !== word.toLowerCase()
