import { nameWords } from '../lang/en/citing.ts'
import { bodyWords, mastheadWords, siteWords, statementWords } from '../lang/en/site-names.ts'
import { lines, words } from '../lang/table.ts'
import type { Line, Scene } from './judge/scene.ts'
import { isHostName } from './judge/site-name.ts'
import { isKnownOutlet, isSameOutlet } from './outlets.ts'
import { isArticle, isFunctionWord } from './words.ts'

const OUTLET_WORDS = new Set([...words(nameWords), ...words(mastheadWords)].map((word) => word.toLowerCase()))
const BODY_WORDS = new Set(words(bodyWords))
const SITE_WORDS = new Set(words(siteWords))
const STATEMENTS = lines(statementWords)

/** How many lines above the headline are looked at, and words of a name. */
const REACH = 8
const MOST_WORDS = 10

/**
 * Who publishes a page, by the lines above its headline: the one that has the letters of the host; a first line that is the name of a
 * paper or station; at the head of a press statement, the authority. Undefined where none of these is there.
 */
export function mastheadIn(scene: Scene): string | undefined {
  const headline = scene.headline ? scene.lines.indexOf(scene.headline) : -1
  const top = scene.lines.slice(0, headline < 0 ? REACH : Math.min(headline, REACH * 4)).filter(isVisible)
  const above = top.slice(0, REACH)
  const byHost = top.find((line) => isHostName(line, scene.site.host))
  if (byHost) return byHost.text
  // Ways into the page may stand above it.
  const first = above.slice(0, 3).find((line) => !line.label?.by.startsWith('read/phrase'))
  if (first && headline > 0 && isMasthead(first)) return first.text
  const stated = [...above, ...(scene.headline ? [scene.headline] : [])].some(({ text }) => {
    const lower = text.toLowerCase()
    return STATEMENTS.some((words) => lower.startsWith(words))
  })
  return stated ? above.find(isAuthority)?.text : undefined
}

const isVisible = (line: Line) => line.block.part !== 'hidden' && line.text.length <= 120 && /\p{L}/u.test(line.text)

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** Nothing but a name: every word with a capital, one of them a word of names of papers, one of them its own. */
function isMasthead({ text, features }: Line): boolean {
  if (features.words > 5 || features.closed || /[|>:/]/.test(text)) return false
  const name = wordsOf(text)
  if (name.length < 2 || !name.every(isNamed)) return false
  if (isKnownOutlet(text)) return true
  const lower = name.map((word) => word.toLowerCase())
  const own = lower.some(
    (word) => !OUTLET_WORDS.has(word) && !SITE_WORDS.has(word) && !isArticle(word) && !isFunctionWord(word),
  )
  return own && lower.some((word) => OUTLET_WORDS.has(word))
}

/** "MINISTRY OF THE INTERIOR", "General Staff of the Army". */
function isAuthority({ text, features, phrase }: Line): boolean {
  if (features.words > MOST_WORDS || features.closed || phrase?.strength === 'sure' || /[|>:/]|\d/.test(text))
    return false
  const name = wordsOf(text)
  return name.length >= 2 && name.every(isNamed) && name.some((word) => BODY_WORDS.has(word.toLowerCase()))
}

const isNamed = (word: string) => /^[\p{Lu}\p{N}]/u.test(word) || isFunctionWord(word.toLowerCase())

/** Whether a publisher is the one whose own name a credit has: "Channel Nine" of "Channel Nine News". */
export function isOwnName(name: string, publisher: string): boolean {
  if (isSameOutlet(name, publisher)) return true
  const bare = (full: string) => {
    const parts = wordsOf(full.replace(/\([^()]*\)/g, ' ')).map((word) => word.toLowerCase())
    while (parts.length > 1 && (OUTLET_WORDS.has(parts.at(-1)!) || /^\d/.test(parts.at(-1)!))) parts.pop()
    if (parts.length > 1 && isArticle(parts[0]!)) parts.shift()
    return parts.join(' ')
  }
  const own = bare(publisher)
  return own.length >= 4 && own === bare(name)
}
