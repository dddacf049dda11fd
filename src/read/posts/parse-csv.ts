/**
 * A table of text with a head (RFC 4180; commas, semicolons or tabs, whichever the head has most of), as records by the names of the head. A row that
 * is longer or shorter than the head is given as far as it goes. Linear; a quotation mark that is never closed ends with the text.
 */
export function parseCsv(source: string): {
  readonly names: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
} {
  const separator = separatorOf(source)
  const [names = [], ...rows] = rowsOf(source, separator)
  const head = names.map((name) => name.trim())
  return {
    names: head,
    rows: rows
      .filter((row) => row.some((cell) => cell !== ''))
      .map((row) =>
        Object.fromEntries(head.flatMap((name, i) => (name === '' || row[i] === undefined ? [] : [[name, row[i]]]))),
      ),
  }
}

const SEPARATORS = [',', ';', '\t'] as const

function separatorOf(source: string): string {
  const end = source.search(/[\r\n]/)
  const head = end < 0 ? source : source.slice(0, end)
  return SEPARATORS.map((mark) => ({ mark, count: head.split(mark).length })).reduce((a, b) =>
    b.count > a.count ? b : a,
  ).mark
}

function rowsOf(source: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < source.length) {
    const { cell, end } = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at, separator)
    row.push(cell)
    at = end
    if (source[at] === separator) {
      at++
      if (at === source.length) row.push('')
      continue
    }
    rows.push(row)
    row = []
    if (source[at] === '\r') at++
    if (source[at] === '\n') at++
  }
  if (row.length > 0) rows.push(row)
  return rows
}

function plainCell(source: string, start: number, separator: string): { cell: string; end: number } {
  let end = start
  while (end < source.length && source[end] !== separator && source[end] !== '\n' && source[end] !== '\r') end++
  return { cell: source.slice(start, end), end }
}

/** A cell in quotation marks; what stands between its closing mark and the separator is kept as it is. */
function quotedCell(source: string, start: number): { cell: string; end: number } {
  const parts: string[] = []
  let from = start + 1
  for (;;) {
    const mark = source.indexOf('"', from)
    if (mark < 0) return { cell: parts.join('') + source.slice(from), end: source.length }
    parts.push(source.slice(from, mark))
    if (source[mark + 1] !== '"') return { cell: parts.join(''), end: mark + 1 }
    parts.push('"')
    from = mark + 2
  }
}
