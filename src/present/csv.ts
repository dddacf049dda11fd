/**
 * Rows as CSV (RFC 4180: commas, quotation marks doubled, CRLF). A cell that a spreadsheet would take for a formula is set behind an
 * apostrophe, which spreadsheets do not show.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | number): string {
  const text =
    typeof value === 'number' ? String(value) : value.replace(/^(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/, "'")
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}
