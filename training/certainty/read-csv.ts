/** Rows of a file with commas between fields, fields in quotation marks where they need them. */
export function readCsv(source: string): string[][] {
  const rows: string[][] = []
  const row: string[] = []
  let field = ''
  let isQuoted = false
  for (let i = 0; i < source.length; i++) {
    const c = source[i]!
    if (isQuoted) {
      if (c !== '"') field += c
      else if (source[i + 1] === '"') field += source[i++]
      else isQuoted = false
    } else if (c === '"') isQuoted = true
    else if (c === ',' || c === '\n') {
      row.push(field)
      field = ''
      if (c === '\n') rows.push(row.splice(0))
    } else if (c !== '\r') field += c
  }
  if (field !== '' || row.length > 0) rows.push([...row, field])
  return rows
}
