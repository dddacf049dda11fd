/**
 * Reads a table of language data: one entry a line, columns separated by white space or, where a column holds several words, by
 * two or more spaces or a tab. Blank lines and lines that begin with `#` are left out. Throws where a line has a wrong number of columns.
 */
export function table(text: string, columns: number, separator: RegExp = / {2,}|\t+/): string[][] {
  return lines(text).map((line) => {
    const cells = line.split(separator).map((cell) => cell.trim())
    if (cells.length !== columns)
      throw new Error(`language data: ${columns} columns wanted, ${cells.length} found in "${line}"`)
    return cells
  })
}

/** The non-empty lines of a block of language data, trimmed; lines that begin with `#` are left out. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/** White-space separated words of a block, comments left out. */
export function words(text: string): string[] {
  return lines(text).flatMap((line) => line.split(/\s+/))
}
