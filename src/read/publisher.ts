import { companyWords, sitePhrases } from '../lang/en/site-names.ts'
import { table, words } from '../lang/table.ts'
import { featuresOf } from './judge/features.ts'
import { phraseIn } from './judge/phrases.ts'
import type { Scene } from './judge/scene.ts'
import { isKnownOutlet, isSameOutlet, outletsIn } from './outlets.ts'
import { afterCopyright } from './words.ts'

/** A phrase of a site about itself, with the name between its two parts. */
const PHRASES = table(sitePhrases, 2).map(([phrase, votes]) => {
  const [before, after] = phrase!.split('X')
  return { before: before!.toLowerCase(), after: after!.toLowerCase(), votes: Number(votes) }
})

const COMPANY_WORDS = new Set(words(companyWords))

/** Votes that a name nobody knows needs. */
const ENOUGH = 2

/**
 * Who publishes the page, by what its furniture says: "Skip to more X sites", "Sign up for the X newsletter", "© 2024 X". A name that is
 * known needs to be said once, one that nobody knows twice. Undefined where nothing says it: who publishes is never guessed.
 *
 * @param titled  The name that stood behind the headline.
 */
export function publisherIn(scene: Scene, titled: string | undefined): string | undefined {
  const votes = new Map<string, { name: string; votes: number }>()
  const vote = (name: string, count: number) => {
    const clean = name.replace(/[\s.,:|–—-]+$/, '').replace(/^[\s|]+/, '')
    if (!/^[\p{Lu}\p{N}]/u.test(clean) || clean.length < 2 || clean.length > 40 || clean.split(/\s+/).length > 5) return
    const key = [...votes.keys()].find((other) => isSameOutlet(other, clean)) ?? clean
    const known = votes.get(key)
    votes.set(key, { name: known?.name ?? clean, votes: (known?.votes ?? 0) + count })
  }
  if (titled !== undefined && isName(titled)) vote(titled, ENOUGH)
  for (const line of scene.lines) {
    if (!line.label || line.label.kind === 'hidden' || line.features.words > 20) continue
    // One line is one voice, however many phrases fit it.
    const [said] = namesIn(line.text).sort((a, b) => b.count - a.count)
    if (said) vote(said.name, said.count)
    const owner = ownerIn(line.text)
    if (owner) vote(owner, ENOUGH)
  }
  let best: { name: string; votes: number } | undefined
  for (const one of votes.values()) {
    const counted = !isKnownOutlet(one.name) ? one.votes : one.votes + 1
    if (counted >= ENOUGH && (!best || counted > best.votes)) best = { name: one.name, votes: counted }
  }
  return best?.name
}

function namesIn(line: string): { name: string; count: number }[] {
  const lower = line.toLowerCase().replaceAll('’', "'")
  return PHRASES.flatMap(({ before, after, votes }) => {
    const from = before === '' ? 0 : lower.indexOf(before)
    if (from < 0 || (from > 0 && /[\p{L}\p{N}]/u.test(lower[from - 1]!))) return []
    const start = from + before.length
    const end = after === '' ? line.length : lower.indexOf(after, start + 1)
    if (end < 0) return []
    const name = line.slice(start, end).trim()
    return isName(name) ? [{ name, count: votes }] : []
  })
}

/** "© 2024 Lakeport Post. All rights reserved", "Copyright (c) 2016 Lake Television". */
const OWNER =
  /^(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?)?[\s,:.]*([^\d.,|()–]{2,60}?(?:\s\d{1,2})?)(?:[.,|()–]|\s-\s|\s\p{Lu}?\p{Ll}+\s\p{Lu}?\p{Ll}+\s\p{Lu}?\p{Ll}+\.?$|$)/u

/** Who holds the rights: an agency holds those of its wire, and a company those of all its papers, without being the page's publisher. */
function ownerIn(line: string): string | undefined {
  const at = afterCopyright(line)
  const name = at === undefined ? undefined : OWNER.exec(line.slice(at))?.[1]?.trim()
  if (name === undefined || !isName(name)) return undefined
  if (name.split(/\s+/).some((word) => COMPANY_WORDS.has(word.replace(/\.$/, '').toLowerCase()))) return undefined
  return outletsIn(name).some((outlet) => outlet.kind === 'agency') ? undefined : name
}

/** Only a name stands there: every word has a capital. */
const isName = (words: string) =>
  /^(?:[\p{Lu}\p{N}][\p{L}\p{N}.'&-]*\s?)+$/u.test(words) && phraseIn(featuresOf(words).tokens) === undefined
