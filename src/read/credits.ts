import {
  cuesAfter,
  cuesBefore,
  outletWords,
  passingWords,
  reportingVerbs,
  staffWords,
  witnessVerbs,
} from '../lang/en/citing.ts'
import { lines, words } from '../lang/table.ts'
import type { Credit } from '../model/document.ts'
import { spanOf } from '../model/span.ts'
import type { Assembled } from './assemble.ts'
import { datelineAt } from './judge/dateline.ts'
import type { Line, Scene } from './judge/scene.ts'
import { isOwnName } from './masthead.ts'
import { isSameOutlet, type NamedOutlet, outletAt, outletsIn, unknownOutletAt } from './outlets.ts'
import { afterCopyright, isArticle } from './words.ts'

const MOST_WORDS = 4
const phrases = (data: string): ReadonlySet<string> => new Set(lines(data))
const BEFORE = phrases(cuesBefore)
const AFTER = phrases(cuesAfter)
const KINDS = phrases(outletWords)
const REPORTING = phrases(reportingVerbs)
const STAFF = new Set(words(staffWords))
const WITNESSING = new Set(words(witnessVerbs))
const PASSING = new Set(words(passingWords))
/** The cues that begin with a word, longest first. */
const CUES = new Map<string, (readonly string[])[]>()
for (const cue of [...BEFORE].map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length)) {
  CUES.set(cue[0]!, [...(CUES.get(cue[0]!) ?? []), cue])
}

/**
 * The agencies and outlets that a document credits: with material that it took over (credit lines, datelines, sign-offs), and with what it
 * only relays ("told …", "according to a report by …"). The document's own publisher is none, but for an agency's dateline: that says
 * whose wire the text is. Credits of pictures say nothing about the text.
 */
export function creditsOf(scene: Scene, assembled: Assembled, publisher: string | undefined): Credit[] {
  const isOwn = (name: string) => publisher !== undefined && isOwnName(name, publisher)
  const taken = nearArticle(scene).flatMap((line): Credit[] => {
    const piece = assembled.pieceOf(line)
    if (piece === undefined || line.label === undefined) return []
    const { exact } = assembled.removed[piece]!
    const named =
      line.label.kind === 'dateline' ? inDateline(exact) : namedBy(line, exact).filter((one) => !isOwn(one.name))
    return named.map((one) => creditIn(exact, one, 'agency-credit', piece))
  })
  const cited = citedIn(assembled.text)
    .filter((one) => !isOwn(one.name))
    .map((one) => creditIn(assembled.text, one, 'cited'))
  return unique([...taken, ...cited])
}

/** Lines of the article that were taken out of it, and those of the page right above and below: further away stand other stories' credits. */
function nearArticle({ lines }: Scene): readonly Line[] {
  const isKept = (line: Line) => !line.label && line.block.part === 'article'
  const first = lines.findIndex(isKept)
  const last = lines.findLastIndex(isKept)
  return lines.filter(
    (line, i) =>
      line.block.part === 'article' || (line.block.part === 'outside' && i >= first - NEAR && i <= last + NEAR),
  )
}

const NEAR = 4

function inDateline(exact: string): NamedOutlet[] {
  const found = datelineAt(`${exact} X`, { early: true, afterByline: false })?.credited
  return found ? namedIn(exact, found) : []
}

/** Outlets that a line of credits names; of a byline or a copyright only agencies, whose names stand there where a text is theirs. */
function namedBy(line: Line, exact: string): NamedOutlet[] {
  const known = outletsIn(exact)
  if (line.label?.kind === 'credit') return namedIn(exact, { start: 0, end: exact.length, known })
  return line.label?.kind === 'byline' || isCopyright(exact) ? known.filter((one) => one.kind === 'agency') : []
}

const isCopyright = (words: string) => afterCopyright(words) !== undefined

function creditIn(text: string, one: NamedOutlet, kind: Credit['kind'], removed?: number): Credit {
  const credit = { name: one.name, kind, span: spanOf(text, one.start, one.end) }
  return removed === undefined ? credit : { ...credit, removed }
}

/** Known outlets in a credit; where there is none, the name that stands where one would: "Source: Lakeport News Agency, May 17". */
function namedIn(text: string, place: { start: number; end: number; known: readonly NamedOutlet[] }): NamedOutlet[] {
  if (place.known.length > 0) return [...place.known]
  for (const { index } of text.slice(place.start, place.end).matchAll(/[\p{Lu}\p{N}][\p{L}\p{N}]{0,100}/gu)) {
    const unknown = unknownOutletAt(text, place.start + index)
    if (unknown) return [unknown]
  }
  const bare = /^[\p{Lu}\p{N}][\p{L}\p{N} .&-]{1,30}$/u.exec(text.slice(place.start, place.end))
  return bare && place.start > 0 ? [{ name: bare[0], kind: 'unknown', start: place.start, end: place.end }] : []
}

interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,100}(?:[.&’'/-][\p{L}\p{N}\p{M}]{1,100}){0,20}/gu

/** Outlets that a text cites, in the order in which they stand. */
export function citedIn(text: string): NamedOutlet[] {
  const words: Word[] = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    lower: word.toLowerCase(),
  }))
  const found: NamedOutlet[] = []
  for (let i = 0; i < words.length; i++) {
    const named = cuedAt(text, words, i) ?? reportingAt(text, words, i)
    if (named && named.start >= (found.at(-1)?.end ?? 0)) found.push(named)
  }
  return found
}

/** An outlet behind a cue that begins at this word: "told the broadcaster Lake TV", "reports the German agency DPA". */
function cuedAt(text: string, words: readonly Word[], at: number): NamedOutlet | undefined {
  for (const cue of CUES.get(words[at]!.lower) ?? []) {
    const last = words[at + cue.length - 1]
    if (!last || !cue.every((word, i) => words[at + i]!.lower === word)) continue
    if (!isUnbroken(text, words[at]!.start, last.end)) continue
    const named = nameFrom(text, words, at + cue.length)
    if (named) return named
  }
  return undefined
}

/** The name within the next words, behind an article, adjectives, and a word for what it is. */
function nameFrom(text: string, words: readonly Word[], from: number): NamedOutlet | undefined {
  for (let i = from; i <= from + MOST_WORDS && i < words.length; i++) {
    const word = words[i]!
    if (!isUnbroken(text, words[from - 1]!.end, word.start)) return undefined
    const known = outletAt(text, word.start)
    if (known) return known
    const unknown = unknownOutletAt(text, word.start)
    if (unknown && !/^(?:The)\s\w+$/.test(unknown.name)) return unknown
    // "the newspaper Lakeport Courier", "broadcaster KLK": said to be one, whatever its name. "The newspaper Jones worked for" is none.
    if (i > from && KINDS.has(words[i - 1]!.lower) && /^\p{Lu}/u.test(word.text)) {
      const name = capitals(text, words, i)
      const sure = /\s/.test(name.name) || /^\p{Lu}{2,}$/u.test(name.name) || i === from + 1
      return sure && name.name.length > 1 ? name : undefined
    }
    const passes = isArticle(word.lower) || PASSING.has(word.lower)
    if (
      !passes &&
      !KINDS.has(word.lower) &&
      !/^\p{Lu}\p{Ll}+$/u.test(word.text) &&
      !/-(?:based|run|owned|language)$/.test(word.lower)
    ) {
      return undefined
    }
  }
  return undefined
}

/** Capitalized words from this one on. */
function capitals(text: string, words: readonly Word[], from: number): NamedOutlet {
  let last = from
  while (
    last - from < 3 &&
    words[last + 1] &&
    /^\p{Lu}/u.test(words[last + 1]!.text) &&
    text.slice(words[last]!.end, words[last + 1]!.start) === ' '
  ) {
    last++
  }
  const { start } = words[from]!
  const { end } = words[last]!
  return { name: text.slice(start, end), kind: 'unknown', start, end }
}

/** A known outlet that itself reports: "The Associated Press has reported". An unknown one needs a verb that only outlets do. */
function reportingAt(text: string, words: readonly Word[], at: number): NamedOutlet | undefined {
  const word = words[at]!
  if (!/^[\p{Lu}\p{N}]/u.test(word.text)) return undefined
  const known = outletAt(text, word.start)
  const outlet = known ?? unknownOutletAt(text, word.start)
  if (!outlet) return undefined
  let next = at + 1
  while (words[next] && words[next]!.start < outlet.end) next++
  for (let length = 2; length >= 1; length--) {
    const cue = words.slice(next, next + length)
    if (cue.length < length || !isUnbroken(text, outlet.end, cue.at(-1)!.end)) continue
    const verb = cue.map((one) => one.lower).join(' ')
    // "A Reuters reporter saw": what its own people saw is its report.
    if (known && length === 2 && STAFF.has(cue[0]!.lower) && WITNESSING.has(cue[1]!.lower)) return outlet
    if (!AFTER.has(verb)) continue
    if (known || REPORTING.has(verb)) return outlet
  }
  return undefined
}

/** No end of a sentence, bracket or line between two places. */
const isUnbroken = (text: string, start: number, end: number) => !/[.!?;:()\n“”"«»]\s|\n/.test(text.slice(start, end))

/** The first mention of each outlet as each kind; what was taken over is not also listed as cited. */
function unique(credits: readonly Credit[]): Credit[] {
  const kept: Credit[] = []
  for (const credit of credits) {
    if (!kept.some((other) => isSameOutlet(other.name, credit.name))) kept.push(credit)
  }
  return kept
}
