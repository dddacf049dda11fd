import type { Writing } from '../lang/writing.ts'
import type { Range } from '../model/span.ts'
import { isLetter, Kind, kindAt, sizeAt } from './characters.ts'
import type { Chunk } from './chunk.ts'
import { keepsFullStop } from './keeps-full-stop.ts'
import { endOfNumber } from './scan-number.ts'
import { endOfWord } from './scan-word.ts'
import { splitWord } from './split-word.ts'
import { endOfAddress, endOfEmoji, endOfHandle, endOfMail, endOfTag, isEmoticon } from './web-words.ts'
import { isShortYear, writingRules } from './writing-rules.ts'

/**
 * The syntactic words of a stretch of text, after the practice of the Universal Dependencies treebanks: clitics stand apart
 * ("do|n't", "Mali|'s"), so do the parts of most hyphenated words ("five|-|day"), and abbreviations keep their full stop. Places in
 * `text`, ascending, without overlap and never inside a surrogate pair; every character that is not white space is in one of them. Linear in the stretch.
 */
export function tokenize(text: string, within: Range, writing: Writing): Range[] {
  const rules = writingRules(writing)
  const words: Range[] = []
  let at = within.start
  while (at < within.end) {
    if (kindAt(text, at) === Kind.space) {
      at++
      continue
    }
    let end = at
    while (end < within.end && kindAt(text, end) !== Kind.space) end += sizeAt(text, end)
    end = Math.min(end, within.end)
    if (end - at <= 4 && isEmoticon(text.slice(at, end))) words.push({ start: at, end })
    else scanChunk({ text, end, paragraph: within, rules, words }, at)
    at = Math.max(end, words.at(-1)!.end)
  }
  return words
}

function scanChunk(chunk: Chunk, start: number): void {
  const { text, end, words } = chunk
  // The next "@" after the place that is being looked at: without one there is no mail address to try.
  let sign = text.indexOf('@', start)
  if (sign >= end) sign = -1
  let at = start
  while (at < end) {
    if (sign >= 0 && sign < at) {
      sign = text.indexOf('@', at)
      if (sign >= end) sign = -1
    }
    const kind = kindAt(text, at)
    const web = endOfWebWord(text, at, kind, sign, words.at(-1)?.end === at)
    if (web > at) {
      words.push({ start: at, end: Math.min(web, end) })
    } else if (kind === Kind.digit) {
      pushNumber(chunk, at)
    } else if (isLetter(kind) || kind === Kind.mark) {
      pushWord(chunk, at)
    } else if (kind === Kind.apostrophe) {
      words.push({ start: at, end: endAfterApostrophe(chunk, at) })
    } else {
      words.push({ start: at, end: endOfPunctuation(text, at, end) })
    }
    at = words.at(-1)!.end
  }
}

/** The end of an address, handle, tag or emoji that begins here, or -1. `sign` is the next "@" of the chunk, or -1. */
function endOfWebWord(text: string, at: number, kind: Kind, sign: number, glued: boolean): number {
  if (isLetter(kind) && /^(?:https?:|ftp:\/|www\.|mailto)/i.test(text.slice(at, at + 6))) {
    const end = endOfAddress(text, at)
    if (end > at) return end
  }
  if (sign > at && sign - at <= 64 && (isLetter(kind) || kind === Kind.digit)) return endOfMail(text, at)
  if (kind !== Kind.other) return -1
  const unit = text.charCodeAt(at)
  if (unit === AT && !glued) return endOfHandle(text, at)
  if (unit === HASH && !glued) return endOfTag(text, at)
  return unit > 0xff ? endOfEmoji(text, at) : -1
}

const AT = 0x40
const HASH = 0x23

function pushWord(chunk: Chunk, start: number): void {
  const stem = endOfWord(chunk, start)
  const end = keepsFullStop(chunk, start, stem) ? stem + 1 : stem
  splitWord(chunk, start, end)
}

/** "12 400", "1 200 000,5": groups of three behind one to three digits, a space of any width between them. */
const SPACED = /\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f]\p{Nd}{3}){1,5}(?:,\p{Nd}{1,6})?(?![\p{L}\p{Nd}]|[.,:/-]\p{Nd})/uy

/** The end of a number whose thousands are parted by spaces, or -1. */
function endOfSpaced({ text, paragraph, rules, words }: Chunk, start: number): number {
  if (!rules.spacedThousands || text[start] === '0') return -1
  const before = words.at(-1)
  if (before?.end === start && !OPENS.test(text[start - 1]!)) return -1
  SPACED.lastIndex = start
  return SPACED.test(text) && SPACED.lastIndex <= paragraph.end ? SPACED.lastIndex : -1
}

const OPENS = /[(«"“'’[–—]/

function pushNumber(chunk: Chunk, start: number): void {
  const spaced = endOfSpaced(chunk, start)
  if (spaced > 0) {
    chunk.words.push({ start, end: spaced })
    return
  }
  const { number, end } = endOfNumber(chunk, start)
  const stop = end === number && isListNumber(chunk, start, end) ? end + 1 : end
  chunk.words.push({ start, end: number === end ? stop : number })
  if (number < end) chunk.words.push({ start: number, end })
}

/** "1." where it opens a paragraph or a line: the number keeps its full stop. */
function isListNumber({ text, end: chunkEnd, paragraph, words }: Chunk, start: number, end: number): boolean {
  if (end - start > 3 || text[end] !== '.' || end + 1 !== chunkEnd) return false
  const before = words.at(-1)?.end ?? paragraph.start
  return words.length === 0 || text.slice(before, start).includes('\n')
}

/** An apostrophe alone, doubled as a quotation mark, or with what it shortens: "'em", "'90s", or a clitic after a closed word ("U.S.'s"). */
function endAfterApostrophe({ text, end, rules, words }: Chunk, at: number): number {
  if (text[at + 1] === text[at] && at + 1 < end) return at + 2
  let word = at + 1
  while (word < end && word - at <= 8 && isLetterOrDigit(text, word)) word += sizeAt(text, word)
  const after = text.slice(at + 1, word).toLowerCase()
  if (isShortYear(after, rules.decadeEndings) && !isApostrophe(text, word)) return word
  if (rules.aphaereses.has(after)) return word
  const glued = words.at(-1)?.end === at
  return glued && rules.clitics.has(after) ? word : at + 1
}

const isLetterOrDigit = (text: string, at: number) => {
  const kind = kindAt(text, at)
  return isLetter(kind) || kind === Kind.digit
}
const isApostrophe = (text: string, at: number) => at < text.length && kindAt(text, at) === Kind.apostrophe

/** Punctuation that forms one token when repeated: "...", "--", "?!", "***"; anything else is a token by itself. */
function endOfPunctuation(text: string, at: number, end: number): number {
  const first = text[at]!
  let last = at + sizeAt(text, at)
  if ('!?'.includes(first)) while (last < end && '!?'.includes(text[last]!)) last++
  else if ('.…'.includes(first)) while (last < end && '.…'.includes(text[last]!)) last++
  else if ('-–—*=_~+#<>|'.includes(first)) while (last < end && text[last] === first) last++
  return last
}
