import type { MapEntry, Removed } from '../model/document.ts'
import type { Range } from '../model/span.ts'
import { type Block, blockEnd, blockStart } from './block.ts'
import type { Line } from './judge/scene.ts'
import { runEnd } from './run.ts'

/** What a document is made of, once every line is judged. */
export interface Assembled {
  readonly text: string
  readonly map: readonly MapEntry[]
  readonly removed: readonly Removed[]
  /** Where a line stands in `text`; undefined for one that was taken out. */
  placeOf(line: Line): Range | undefined
  /** Index of the piece in `removed` that a line became, or a part of. */
  pieceOf(line: Line): number | undefined
}

const BETWEEN = '\n\n'
/** Neighbouring pieces outside of a page's article are put together up to this length: a menu is one piece and not fifty. */
const LONGEST = 1000

/** The lines that were kept as paragraphs with a blank line between, with their places; the others as pieces that were taken out. */
export function assemble(lines: readonly Line[]): Assembled {
  const map: MapEntry[] = []
  const places = new Map<Line, Range>()
  const pieces = new Map<Line, number>()
  const parts: string[] = []
  const removed: Removed[] = []
  let at = 0
  let end = 0
  let openPiece: Block | undefined

  for (const line of lines) {
    const { block } = line
    if (line.label) {
      const { kind, by } = line.label
      const last = removed.at(-1)
      const joins =
        last?.kind === kind &&
        last.by === by &&
        openPiece?.part === block.part &&
        block.part !== 'article' &&
        last.end <= blockStart(block) &&
        last.exact.length + line.text.length < LONGEST
      if (joins) removed[removed.length - 1] = { ...last, exact: `${last.exact}\n${line.text}`, end: blockEnd(block) }
      else removed.push({ kind, exact: line.text, start: blockStart(block), end: blockEnd(block), by })
      pieces.set(line, removed.length - 1)
      openPiece = block
      continue
    }
    openPiece = undefined
    if (at > 0) {
      map.push({ at, length: BETWEEN.length, source: end, sourceLength: Math.max(0, blockStart(block) - end) })
      parts.push(BETWEEN)
      at += BETWEEN.length
    }
    places.set(line, { start: at, end: at + line.text.length })
    for (const run of block.runs) {
      map.push({ at, length: run.text.length, source: run.source, sourceLength: run.sourceLength })
      at += run.text.length
      end = runEnd(run)
    }
    parts.push(line.text)
  }
  return {
    text: parts.join(''),
    map,
    removed,
    placeOf: (line) => places.get(line),
    pieceOf: (line) => pieces.get(line),
  }
}

/** Place in the decoded capture of a range of the text: what a reader would mark in the original. */
export function sourceRange(map: readonly MapEntry[], range: Range): Range {
  return { start: sourceAt(map, range.start, 'start'), end: sourceAt(map, range.end, 'end') }
}

function sourceAt(map: readonly MapEntry[], offset: number, side: 'start' | 'end'): number {
  let low = 0
  let high = map.length - 1
  // The last entry that begins at or before the character itself: for an end, the one before the offset.
  const wanted = side === 'start' ? offset : offset - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (map[middle]!.at <= wanted) low = middle
    else high = middle - 1
  }
  const entry = map[low]
  if (!entry) return 0
  if (entry.length === entry.sourceLength) return entry.source + offset - entry.at
  return side === 'start' ? entry.source : entry.source + entry.sourceLength
}
