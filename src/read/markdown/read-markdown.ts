import { type About, NOTHING_ABOUT } from '../about.ts'
import type { Block, BlockRole } from '../block.ts'
import { datesIn, isoOf } from '../dates.ts'
import type { Opened } from '../opened.ts'
import { foldWhite, type Run, textOfRuns } from '../run.ts'
import { inline } from './inline.ts'

interface SourceLine {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A paragraph of Markdown: its role, and where its words stand in the source. */
interface Part {
  readonly role: BlockRole
  readonly level?: number
  readonly ranges: (readonly [start: number, end: number])[]
  /** Marks inside it are words: code. */
  readonly verbatim?: boolean
  readonly outside?: boolean
}

const FENCE = /^\s{0,3}(```+|~~~+)/
const HEADING = /^\s{0,3}(#{1,6})(?:\s|$)/
const RULE = /^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/
const UNDERLINE = /^\s{0,3}(=+|-+)\s*$/
const QUOTE = /^\s{0,3}>\s?/
const ITEM = /^\s*(?:[-*+]\s+|(?=\d{1,9}[.)]\s))/
const ORDERED = /^\s*\d{1,9}[.)]\s/
const DEFINITION = /^\s{0,3}\[[^\]]{1,200}\]:\s*\S+/
const ROW = /^\s*\|.*\|\s*$/
const ROW_RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*:?-{0,}:?\s*$/

/** Markdown as blocks: its marks are taken off, its links are their words, its pictures are captions that were taken out. */
export function readMarkdown(source: string): Opened {
  const lines = linesOf(source)
  const { about, next } = frontMatter(lines)
  const parts = [...lines.slice(0, next).map(asFront), ...partsOf(lines.slice(next))]
  return { blocks: parts.flatMap((part) => blocksOf(source, part)), about, problems: [] }
}

function linesOf(source: string): SourceLine[] {
  const lines: SourceLine[] = []
  let start = 0
  for (const { 0: mark, index } of source.matchAll(/\r\n|[\n\r]/g)) {
    lines.push({ start, end: index, text: source.slice(start, index) })
    start = index + mark.length
  }
  lines.push({ start, end: source.length, text: source.slice(start) })
  return lines
}

const asFront = (line: SourceLine): Part => ({
  role: 'line',
  ranges: [[line.start, line.end]],
  outside: true,
  verbatim: true,
})

/** `title`, `date`, `author` and the like between two lines of dashes at the top. */
function frontMatter(lines: readonly SourceLine[]): { about: About; next: number } {
  if (lines[0]?.text.trim() !== '---') return { about: NOTHING_ABOUT, next: 0 }
  const close = lines.findIndex((line, i) => i > 0 && i < 60 && /^(?:---|\.\.\.)\s*$/.test(line.text))
  if (close < 0) return { about: NOTHING_ABOUT, next: 0 }
  const fields = new Map<string, string>()
  for (const { text } of lines.slice(1, close)) {
    const found = /^([A-Za-z_-]{2,30}):\s*(.*?)\s*$/.exec(text)
    if (!found) continue
    const value = found[2]!.replace(/^(["'])(.*)\1$/, '$2')
    if (value !== '') fields.set(found[1]!.toLowerCase(), value)
  }
  const first = (...names: string[]) => names.map((name) => fields.get(name)).find((value) => value !== undefined)
  const [date] = datesIn(first('date', 'published', 'publish_date') ?? '')
  const iso = date && isoOf(date)
  const [site, url, language] = [
    first('publisher', 'site', 'source', 'publication'),
    first('url', 'link', 'canonical'),
    first('lang', 'language'),
  ]
  return {
    about: {
      titles: [first('title')].filter((title) => title !== undefined),
      authors: [first('author', 'by', 'byline')].filter((author) => author !== undefined),
      ...(iso === undefined ? {} : { published: { iso, from: 'meta' as const } }),
      ...(site === undefined ? {} : { site }),
      ...(url !== undefined && /^https?:\/\//.test(url) ? { url } : {}),
      ...(language === undefined ? {} : { language }),
    },
    next: close + 1,
  }
}

function partsOf(lines: readonly SourceLine[]): Part[] {
  const parts: Part[] = []
  let fence: string | undefined
  let open: Part | undefined
  let before = ''
  const close = () => {
    open = undefined
  }
  const begin = (part: Part) => {
    parts.push(part)
    open = part
  }
  for (const line of lines) {
    const { text, start, end } = line
    const mark = FENCE.exec(text)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined
      else parts.push({ role: 'preformatted', ranges: [[start, end]], verbatim: true })
      continue
    }
    if (mark !== undefined) {
      fence = mark
      close()
      continue
    }
    const heading = HEADING.exec(text)
    if (text.trim() === '') close()
    else if (heading) {
      close()
      const words = text
        .slice(heading[0].length)
        .trim()
        .replace(/(?:^|\s)#{1,6}$/, '')
        .trimEnd()
      const at = start + text.indexOf(words, heading[0].length)
      if (words !== '') parts.push({ role: 'heading', level: heading[1]!.length, ranges: [[at, at + words.length]] })
    } else if (open?.role === 'paragraph' && open.ranges.length === 1 && UNDERLINE.test(text)) {
      parts[parts.length - 1] = { ...open, role: 'heading', level: text.includes('=') ? 1 : 2 }
      close()
    } else if (RULE.test(text) || ROW_RULE.test(text)) close()
    else if (DEFINITION.test(text)) {
      close()
      parts.push({ role: 'line', ranges: [[start, end]], outside: true, verbatim: true })
    } else if (ROW.test(text)) {
      close()
      parts.push({ role: 'cell', ranges: cellsOf(line) })
    } else {
      const quote = QUOTE.exec(text)?.[0].length ?? 0
      const item = quote === 0 && ITEM.test(text)
      const from =
        start +
        (item ? (ORDERED.test(text) ? text.length - text.trimStart().length : ITEM.exec(text)![0].length) : quote)
      const role = quote > 0 ? 'quote' : item ? 'item' : 'paragraph'
      // A paragraph goes on to the next empty line; a line of a list begins a new one, and so does a short line that is marked as a whole.
      const apart = role === 'paragraph' && open?.role === 'paragraph' && (isMarked(text) || isMarked(before))
      before = text
      if (open && !item && !apart && (open.role === role || (open.role === 'item' && role === 'paragraph')))
        open.ranges.push([from, end])
      else begin({ role, ranges: [[from, end]] })
    }
  }
  return parts
}

/** "**MINISTRY OF THE INTERIOR**", "*For release*": short, and emphasis from end to end, as the lines of a letterhead are. */
const isMarked = (line: string) => /^\s{0,3}([*_]{1,3})[^*_]{2,80}\1\s*$/.test(line)

function cellsOf({ start, text }: SourceLine): (readonly [number, number])[] {
  const cells: (readonly [number, number])[] = []
  let from = text.indexOf('|') + 1
  for (let at = text.indexOf('|', from); at >= 0; at = text.indexOf('|', from)) {
    cells.push([start + from, start + at])
    from = at + 1
  }
  return cells
}

function blocksOf(source: string, part: Part): Block[] {
  if (part.verbatim) {
    const runs = part.ranges.map(([start, end]) => ({
      text: source.slice(start, end),
      source: start,
      sourceLength: end - start,
    }))
    return blockOf(runs, part, part.outside ? 'outside' : 'article', 0)
  }
  const read = part.ranges.map(([start, end]) => inline(source, start, end))
  const runs = read.flatMap(({ runs }, i) => {
    const end = part.ranges[i]![1]
    // Two spaces before the end of a line break it; any other end of a line is white space.
    const hard = /\s{2}$|\\$/.test(source.slice(Math.max(0, end - 2), end)) && part.role !== 'cell'
    return i + 1 < read.length ? [...runs, { text: hard ? '\n' : ' ', source: end, sourceLength: 0 }] : runs
  })
  const linkShare = read.reduce((most, one) => Math.max(most, one.linkShare), 0)
  const aside = read.flatMap(({ images, comments }) => [
    ...images.flatMap((image) => blockOf([image], { role: 'caption', ranges: [] }, 'article', 0)),
    ...comments.flatMap((comment) => blockOf([comment], { role: 'line', ranges: [] }, 'hidden', 0)),
  ])
  return [...blockOf(runs, part, part.outside ? 'outside' : 'article', linkShare), ...aside].sort(
    (a, b) => a.runs[0]!.source - b.runs[0]!.source,
  )
}

function blockOf(raw: readonly Run[], part: Part, place: Block['part'], linkShare: number): Block[] {
  const runs = foldWhite(raw, 'marked')
  if (runs.length === 0) return []
  const { role, level } = part
  return [
    {
      role,
      ...(level === undefined ? {} : { level }),
      text: textOfRuns(runs),
      runs,
      linkShare,
      apart: true,
      part: place,
    },
  ]
}
