import type { Block } from '../block.ts'
import { foldWhite, type Run, textOfRuns } from '../run.ts'
import { isFunctionWord } from '../words.ts'

/**
 * A text as blocks: every line a paragraph, unless lines were wrapped at a column or torn apart where a link stood, which are put together.
 */
export function linesOf(text: string): Block[] {
  const lines = scan(text)
  const width = wrapWidth(lines)
  const blocks: Block[] = []
  let open: { runs: Run[]; apart: boolean } | undefined
  lines.forEach((line, i) => {
    open ??= { runs: [], apart: line.apart }
    open.runs.push({ text: line.text, source: line.start, sourceLength: line.end - line.start })
    const next = lines[i + 1]
    if (next && !next.apart && continues(line, next, width)) {
      // No space before a comma that a link stood before.
      if (!BEGINS_WITH_MARK.test(next.text))
        open.runs.push({ text: ' ', source: line.end, sourceLength: next.start - line.end })
      return
    }
    const runs = foldWhite(open.runs)
    if (runs.length > 0) {
      blocks.push({ role: 'line', text: textOfRuns(runs), runs, linkShare: 0, apart: open.apart, part: 'article' })
    }
    open = undefined
  })
  return blocks
}

/** A line that is not empty, without the white space around it. */
interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** An empty line stands before it. */
  readonly apart: boolean
}

const LINE_END = /\r\n|[\n\r\u2028\u2029\f\v]/g

function scan(text: string): Line[] {
  const lines: Line[] = []
  let apart = true
  const add = (from: number, to: number) => {
    const raw = text.slice(from, to)
    const words = raw.trim()
    if (words === '') {
      apart = true
      return
    }
    const start = from + raw.length - raw.trimStart().length
    lines.push({ start, end: start + words.length, text: words, apart })
    apart = false
  }
  let from = 0
  for (const match of text.matchAll(LINE_END)) {
    add(from, match.index)
    from = match.index + match[0].length
  }
  add(from, text.length)
  return lines
}

/** A line ends where a sentence ends, or with a colon before what it announces. */
const CLOSED = /[.!?…:。！？।؟]["'’”»)\]]{0,3}$/
const LIST_MARK = /^(?:[-–—•*▪◦‣>]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/

/**
 * Column at which the text is wrapped, or undefined where lines are paragraphs: of the lines that another follows, nearly all are of
 * about the same length, and many end in the middle of a sentence.
 */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const followed = lines.filter((_, i) => lines[i + 1] && !lines[i + 1]!.apart)
  if (followed.length < 4) return undefined
  const lengths = followed.map((line) => line.text.length).sort((a, b) => a - b)
  // Nearly the longest of them: the last line of a paragraph is shorter, and one long line proves nothing.
  const width = lengths[Math.floor(lengths.length * 0.9)]!
  if (width < 40 || width > 100) return undefined
  const near = followed.filter((line) => line.text.length > width - 20 && line.text.length <= width + 12).length
  const open = followed.filter((line) => !CLOSED.test(line.text)).length
  return near >= followed.length * 0.7 && open >= followed.length * 0.5 ? width : undefined
}

const BEGINS_WITH_MARK = /^[,;.](?:\s|$)/

function continues(line: Line, next: Line, width: number | undefined): boolean {
  if (LIST_MARK.test(next.text)) return false
  if (width !== undefined && line.text.length > width - 20) return true
  if (CLOSED.test(line.text)) return false
  // A link inside a sentence that was put on a line of its own: what follows begins with a comma, or in the middle of the sentence.
  if (BEGINS_WITH_MARK.test(next.text)) return true
  const last = /\p{Ll}+$/u.exec(line.text)?.[0]
  if (last !== undefined && isFunctionWord(last) && line.text.length >= 25) return true
  return line.text.length >= 40 && /^\p{Ll}{2}/u.test(next.text) && next.text.length >= 20
}
