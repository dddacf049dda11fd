import { bodyWords, statementWords } from '../../lang/en/site-names.ts'
import { lines, words } from '../../lang/table.ts'
import { isBylineStart, isFunctionWord } from '../words.ts'
import { captionTail } from './captions.ts'
import { isSentence, type Line, type Scene } from './scene.ts'
import { isSiteName } from './site-name.ts'

const BODY_WORDS = new Set(words(bodyWords))
const STATEMENTS = lines(statementWords)

/** How many lines from the top a headline is looked for. */
const REACH = 40
const MOST_WORDS = 28

/**
 * The line that is the headline of the article: the one that the metadata names; else, of the lines above the first sentence, the one
 * that looks most like one. Undefined where the text begins with a sentence of its own.
 */
export function findHeadline(scene: Scene): Line | undefined {
  const { lines } = scene
  const given = scene.givenTitle === undefined ? undefined : matchingLine(lines, scene.givenTitle)
  if (given) return given

  const first = firstSentence(lines)
  if (first === undefined) return undefined
  const body = wordsBelow(lines, first)
  const candidates: { line: Line; at: number }[] = []
  for (let i = 0; i <= first && i < REACH; i++) {
    const line = lines[i]!
    if (line.label || line.block.part !== 'article' || !canBeHeadline(line, scene, lines[first])) continue
    candidates.push({ line, at: i })
  }
  let best: { line: Line; score: number } | undefined
  let seen = 0
  for (const { line, at } of candidates) {
    const name = isSiteName(line, scene.site) ? 6 : isLetterhead(line) ? 2 : 0
    const placed = (isAboveDate(lines, at) ? 2 : 0) + (isNumbered(line) ? 3 : 0)
    const below = isTagline(lines, at, scene) ? 2 : 0
    const score = scoreOf(line, scene, body, seen === 0) + placed - name - below - seen
    // Names above it do not make a headline less of one.
    if (name === 0 && !isBareName(line)) seen++
    if (!best || score > best.score) best = { line, score }
  }
  if (best && best.score >= 1) return best.line
  return lines.slice(0, Math.min(first, REACH)).findLast((line, i) => standsAlone(line, lines, i, first, scene))
}

/**
 * A line with nothing around it right above the first sentence, whatever its words look like: "On the events at Lakeport", "Eleven seconds".
 */
function standsAlone(line: Line, lines: readonly Line[], at: number, sentence: number, scene: Scene): boolean {
  const { words, capitalShare, closed, announces, prose, tokens } = line.features
  if (isBylineStart(tokens[0] ?? '') || contentWords(line).length < 2) return false
  if (line.label || line.phrase || line.block.part !== 'article' || !line.block.apart || !lines[at + 1]!.block.apart)
    return false
  if (lines.slice(at + 1, sentence).some((one) => !one.label)) return false
  if (words < 2 || words > 14 || capitalShare > 0.6 || closed || announces || prose || captionTail(line.text))
    return false
  return (
    BEGINS.test(line.text) &&
    !/[,;–—-]$|^["'“‘(]|\d{4}|\.\s/.test(line.text) &&
    !isSiteName(line, scene.site) &&
    !isLetterhead(line)
  )
}

/** Right below the name of the site, in the same group of lines: what the site says of itself. */
function isTagline(lines: readonly Line[], at: number, scene: Scene): boolean {
  const before = lines[at - 1]
  if (!before || lines[at]!.block.apart || lines[at]!.block.role !== 'line') return false
  return isBareName(before) || isSiteName(before, scene.site)
}

/** Whether the next line says when it was published, or by whom. */
function isAboveDate(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]?.label
  return next !== undefined && (next.kind === 'byline' || (next.kind === 'dateline' && next.by !== 'read/dateline@1'))
}

/** "Office of the Spokesman", "REPUBLIC OF NORLAND": who writes, above what they write. */
export function isLetterhead({ text, features }: Line): boolean {
  if (features.words > 9 || features.sentenceWords > 0 || /[\d"“”:?!]/.test(text)) return false
  const words = text.match(/\p{L}+/gu) ?? []
  return (
    words.some((word) => BODY_WORDS.has(word.toLowerCase())) &&
    words.every((word) => /^\p{Lu}/u.test(word) || isFunctionWord(word))
  )
}

/** Three capitalized words alone are the name of a site, a section or a person, unless it says itself that it names a document. */
const isBareName = (line: Line) => line.features.words <= 3 && line.features.capitalShare === 1 && !isNumbered(line)

/** "COMMUNIQUÉ No. 12": the name of a statement, with its number. */
function isNumbered({ text }: Line): boolean {
  const lower = text.toLowerCase()
  return /\d/.test(text) && text.length < 80 && STATEMENTS.some((words) => lower.startsWith(words))
}

/** Index of the first line that is a sentence of the article. A notice of the site above the headline is none. */
export function firstSentence(lines: readonly Line[]): number | undefined {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.label || line.block.part !== 'article' || !line.features.prose) continue
    if (line.phrase?.strength === 'hint' && line.features.words <= 16 && labelFollows(lines, i)) continue
    return i
  }
  return undefined
}

/** Whether a line that could be a headline comes next, before any sentence. */
function labelFollows(lines: readonly Line[], at: number): boolean {
  for (const line of lines.slice(at + 1, at + 6)) {
    if (line.label) continue
    if (line.features.prose) return false
    if (line.features.words >= 3) return true
  }
  return false
}

/** The line whose words are the given title, wholly or but for the name of the site. */
function matchingLine(lines: readonly Line[], title: string): Line | undefined {
  const wanted = lettersOf(title)
  if (wanted === '') return undefined
  let best: Line | undefined
  for (const line of lines.slice(0, 400)) {
    if (line.block.part === 'hidden' || line.features.words > MOST_WORDS * 2) continue
    const letters = lettersOf(line.text)
    if (letters === wanted) {
      // In the article rather than in a breadcrumb, a heading rather than a menu.
      if (line.block.role === 'heading' || line.block.part === 'article') return line
      best ??= line
    } else if (
      letters.length > 12 &&
      (wanted.startsWith(letters) || letters.startsWith(wanted)) &&
      wanted.length > 12
    ) {
      if (letters.length > wanted.length * 0.6 && line.block.role !== 'paragraph') best ??= line
    }
  }
  return best
}

export const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** A capital, a digit or a quotation mark, behind at most an arrow or a cross. */
const BEGINS = /^[^\p{L}\p{N}"'“‘«„]{0,3}["'“‘«„¿¡#(]{0,2}[\p{Lu}\p{N}\p{Lo}]/u

function canBeHeadline(line: Line, scene: Scene, sentence: Line | undefined): boolean {
  const { words, closed, functionShare, prose, sentences, sentenceWords } = line.features
  if (words < 3 || words > MOST_WORDS || line.features.announces) return false
  if (!BEGINS.test(line.text) || captionTail(line.text)) return false
  if (line === sentence || prose) {
    // Fragments with full stops: "Flood: toll passes 900. Five things to know."
    if (closed && sentenceWords === 0 && sentences > 1 && words <= 14 && words / sentences <= 7 && functionShare < 0.3)
      return true
    // A short complete sentence may be a headline, but most first sentences are none: only the address can tell.
    return words <= 16 && overlap(line, scene.slug) >= 0.5 && scene.slug.size >= 3
  }
  if (!closed) return true
  return words <= 14 && (functionShare < 0.2 || sentences > 1 || /[?:]/.test(line.text))
}

function scoreOf(line: Line, scene: Scene, body: ReadonlySet<string>, first: boolean): number {
  const { words, closed, sentenceWords } = line.features
  const level = line.block.role === 'heading' ? (line.block.level ?? 3) : 6
  const heading = level === 1 ? 7 : 6 - level
  const name = isBareName(line) ? 3 : 0
  // The first line of all is a headline more often than not, even one that has an auxiliary.
  const full = sentenceWords === 0 ? 0 : (first ? 1 : 3) + Math.min(sentenceWords, 3) / 2
  const sentence = full + (closed && !/[?!"'”’]$/.test(line.text) ? 1.5 : 0)
  // What a headline names, the first paragraphs name again.
  const told = shareOf(contentWords(line), body)
  // What has a full stop inside and none at its end is no headline's sentence.
  const hint = (line.phrase ? 2 : 0) + (!closed && line.features.sentences > 0 ? 1.5 : 0)
  return Math.min(words, 8) / 2 + heading + overlap(line, scene.slug) * 8 + told * 2 - 1 - name - sentence - hint
}

/** Words of the first paragraphs from a line on. */
function wordsBelow(lines: readonly Line[], from: number): ReadonlySet<string> {
  const below = lines.slice(from, from + 12).filter((line) => !line.label && line.features.prose)
  return new Set(below.slice(0, 6).flatMap(contentWords))
}

/** Words that say something, cut to their first letters so that endings do not matter. */
function contentWords(line: Line): string[] {
  return line.features.tokens
    .filter((token) => /^(?:\p{L}{3,}|\p{N}{2,})/u.test(token) && !isFunctionWord(token))
    .map((token) => token.slice(0, 5))
}

function shareOf(words: readonly string[], among: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => among.has(word)).length / words.length
}

/** Part of the address's words that stand in the line, 0 to 1. */
function overlap(line: Line, slug: ReadonlySet<string>): number {
  if (slug.size === 0) return 0
  const tokens = new Set(line.features.tokens.map((token) => token.replace(/'s?$|'/g, '')))
  let common = 0
  for (const word of slug) if (tokens.has(word)) common++
  return common / slug.size
}

/** Words of the last part of an address that is more than a number: "/2024/05/17/two-ferries-collide-12345.html". */
export function slugOf(url: string | undefined): ReadonlySet<string> {
  if (url === undefined) return new Set()
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '')
  const parts = path.split('/').filter((part) => part.length < 300 && /\p{L}{2}[-_]\p{L}/u.test(part))
  const part = parts.sort((a, b) => b.length - a.length)[0] ?? ''
  const words = part
    .toLowerCase()
    .replace(/\.\w{2,5}$/, '')
    .split(/[-_+.]+/)
  return new Set(words.filter((word) => /^\p{L}{2,}$/u.test(word)))
}

/** A headline's sentence is one that nothing but its place could take away. */
export const isBody = (line: Line) => !line.label && line.block.part === 'article' && isSentence(line)
