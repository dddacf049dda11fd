/**
 * A stretch of text with the place in the capture's decoded text that it came from. Where both lengths are the same the characters
 * are the same, too, but for white space; elsewhere it is an entity, or white space that was folded.
 */
export interface Run {
  readonly text: string
  readonly source: number
  readonly sourceLength: number
}

export const runEnd = (run: Run) => run.source + run.sourceLength

/** Text of the runs together. */
export const textOfRuns = (runs: readonly Run[]) =>
  runs.length === 1 ? runs[0]!.text : runs.map((run) => run.text).join('')

// A zero-width no-break space separates nothing and may stand inside a word: it is no white space here.
const WHITE = /[^\S\ufeff]+/g

/** Which line breaks are more than white space: none; those that stand for a `<br>` and have no length in the source; all. */
export type LineBreaks = 'none' | 'marked' | 'all'

/**
 * The runs with every stretch of white space folded to one space (or one line break), and none at either end. A single no-break or thin space between digits groups a number and stays as it is.
 */
export function foldWhite(runs: readonly Run[], lines: LineBreaks = 'none'): Run[] {
  const text = textOfRuns(runs)
  const cut = cutter(runs)
  const folded: Run[] = []
  let at = 0
  for (const { 0: white, index } of text.matchAll(WHITE)) {
    const end = index + white.length
    const inside = index > 0 && end < text.length
    if (inside && (white === ' ' || groupsDigits(text, index, end))) continue
    append(cut(at, index), folded)
    const pieces = cut(index, end)
    if (inside) {
      const source = pieces[0]!.source
      const breaks = lines === 'all' ? /[\n\r]/.test(white) : lines === 'marked' && pieces.some(isMarkedBreak)
      const fold = breaks ? '\n' : ' '
      folded.push({ text: fold, source, sourceLength: runEnd(pieces.at(-1)!) - source })
    }
    at = end
  }
  append(cut(at, text.length), folded)
  return folded
}

const isMarkedBreak = (run: Run) => run.text === '\n' && run.sourceLength === 0

/** A text of entities alone has more runs than a call may have arguments. */
function append(runs: readonly Run[], to: Run[]): void {
  for (const run of runs) to.push(run)
}

function groupsDigits(text: string, start: number, end: number): boolean {
  const unit = text[start]
  if (end !== start + 1 || (unit !== '\u00a0' && unit !== '\u202f' && unit !== '\u2009')) return false
  return isDigit(text[start - 1]) && isDigit(text[end])
}

const isDigit = (unit: string | undefined) => unit !== undefined && unit >= '0' && unit <= '9'

/** The part of the runs from one offset of their text to another. */
export const sliceRuns = (runs: readonly Run[], from: number, to: number): Run[] => cutter(runs)(from, to)

/** Cuts parts out of the runs; calls must go forward, and take time in proportion to what they pass. Entities are never cut. */
function cutter(runs: readonly Run[]): (from: number, to: number) => Run[] {
  let index = 0
  let at = 0
  return (from, to) => {
    const part: Run[] = []
    while (index < runs.length) {
      const run = runs[index]!
      const end = at + run.text.length
      const start = Math.max(from, at)
      const stop = Math.min(to, end)
      if (start < stop) part.push(stop - start === run.text.length ? run : slice(run, start - at, stop - at))
      if (end > to) break
      index++
      at = end
    }
    return part
  }
}

function slice(run: Run, from: number, to: number): Run {
  if (run.text.length !== run.sourceLength) return { ...run, text: run.text.slice(from, to) }
  return { text: run.text.slice(from, to), source: run.source + from, sourceLength: to - from }
}
