import { nameWords } from '../lang/en/citing.ts'
import { siteWords } from '../lang/en/site-names.ts'
import { words } from '../lang/table.ts'
import { lettersOf } from './judge/headline.ts'
import { isKnownOutlet, isSameOutlet } from './outlets.ts'
import { isNameParticle } from './words.ts'

/** A title in two: the headline, and behind it what names the site or a part of it. */
export interface SplitTitle {
  readonly headline: string
  /** Where the headline ends. */
  readonly end: number
  /** Name of the site, where the tail is one and not only "News". */
  readonly site?: string
}

const SITE_WORDS = new Set(words(siteWords))
const NAME_WORDS = new Set(words(nameWords))
const SEPARATOR = /\s+(?:[|–—·•»«]|-{1,2}|::|:)\s+|\s*\|\s*/g

/**
 * @param publisher  Its name, where somebody declared it or the metadata has it.
 * @param host       Of the address: "news.lakeport-post.example".
 */
export function splitTitle(title: string, publisher?: string, host?: string): SplitTitle {
  let end = title.length
  let site: string | undefined
  for (let round = 0; round < 3; round++) {
    const separators = [...title.slice(0, end).matchAll(SEPARATOR)]
    const last = separators.at(-1)
    if (!last) break
    const tail = title.slice(last.index + last[0].length, end).trim()
    const head = title.slice(0, last.index).trim()
    if (head === '' || tail === '') break
    const known = isSite(tail, publisher, host)
    const bar = last[0].trim() === '|' || last[0].trim() === '::'
    const general = tail.split(/\s+/).every((word) => SITE_WORDS.has(word.toLowerCase()))
    const barred = bar && tail.split(/\s+/).length <= 5 && /^[\p{Lu}\p{N}]/u.test(tail)
    if (!known && !general && !barred) break
    // What is left must still be a headline, unless the tail is the site itself.
    if (head.split(/\s+/).length < 3 && !known) break
    if (!general && (known || barred)) site ??= tail
    end = last.index
  }
  return { headline: title.slice(0, end).trim(), end, ...(site === undefined ? {} : { site }) }
}

/** Whether words name the site: the publisher, the host's letters, a known outlet, or capitalized words such as "… Post", "… TV". */
function isSite(tail: string, publisher: string | undefined, host: string | undefined): boolean {
  const parts = tail.split(/\s+/)
  if (parts.length > 6) return false
  if (isKnownOutlet(tail)) return true
  if (publisher !== undefined && isSameOutlet(tail, publisher)) return true
  const letters = lettersOf(tail)
  if (host !== undefined && letters.length >= 3 && lettersOf(host).includes(letters)) return true
  if (/^[\w-]+\.(?:com|org|net|info|news|tv|co|[a-z]{2})(?:\.[a-z]{2})?$/i.test(tail)) return true
  const capitals = parts.every((part) => /^[\p{Lu}\p{N}&]/u.test(part) || isNameParticle(part))
  return capitals && parts.length >= 2 && parts.some((part) => NAME_WORDS.has(part))
}

/** A sentence as a title: whole where it is short, else up to a word's end with an ellipsis. */
export function shorten(sentence: string, most = 90): string {
  const line = sentence.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most + 1)
  const space = cut.lastIndexOf(' ')
  const words = space > most / 2 ? cut.slice(0, space) : [...cut].slice(0, -1).join('')
  return `${words.replace(/[\s,;:–—-]+$/, '')}…`
}

/** Number or sign of a list before its item. */
const LIST_MARK = /^(?:[-–—•*▪◦‣]|\(?\d{1,3}[.)])\s+/

/** The first sentence of a text, without the mark of a list. One of two words ("Summary.") is taken with the next. */
export function firstSentenceOf(text: string): string {
  const paragraph = text.split('\n', 1)[0]!.slice(0, 1000).replace(LIST_MARK, '')
  const end = /[.!?…。！？؟]["'’”»)\]]?(?=\s+["'“‘«(]?[\p{Lu}\p{Lo}]|$)/u
  for (let from = 0; from < paragraph.length; ) {
    const found = end.exec(paragraph.slice(from))
    if (!found) break
    const stop = from + found.index + found[0].length
    // An abbreviation or an initial ends no sentence.
    const sentence = paragraph.slice(0, stop)
    const abbreviated = /(?:^|[\s("“])(?:\p{L}|\p{Lu}\p{L}{0,3}|\p{L}\.\p{L})\.$/u.test(sentence)
    if (!abbreviated && /\S\s+\S+\s+\S/.test(sentence)) return sentence
    from = stop
  }
  return paragraph
}
