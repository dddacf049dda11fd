import type { Block } from '../block.ts'

/** Signs between the parts of a row: always, or only with white space on both sides. */
const DIVIDER = /\s*[|·•‧∙⋅]\s*|\s[>›»/]\s/g

/**
 * The parts of a line that signs or wide gaps divide: "112 shares | 48 comments", "News   Sport   Weather". The whole line where nothing
 * divides it.
 */
export function cellsOf(block: Block): string[] {
  const cells: string[] = []
  for (const column of columnsOf(block)) {
    for (const cell of column.split(DIVIDER)) if (cell !== '') cells.push(cell)
  }
  return cells
}

/** The parts of a line of text between gaps of two spaces and more. Pages put their white space for other reasons. */
export function columnsOf({ role, text, runs }: Block): string[] {
  if (role !== 'line') return [text]
  const columns: string[] = []
  let start = 0
  let at = 0
  for (const run of runs) {
    const end = at + run.text.length
    if (run.text === ' ' && run.sourceLength >= 2) {
      columns.push(text.slice(start, at))
      start = end
    }
    at = end
  }
  columns.push(text.slice(start))
  return columns
}
