import { columnsOf } from './cells.ts'
import type { Label, Line } from './scene.ts'

/**
 * "News   Sport   Weather   Live TV": three and more short parts with wide gaps between them, as menus look that were copied out of a page.
 * Rows of numbers beside one another are a table.
 */
export function menuRow(line: Line, beside: readonly (Line | undefined)[]): Label | undefined {
  const { features, block } = line
  if (block.role !== 'line' || features.words > 24 || features.closed || features.announces) return undefined
  const columns = columnsOf(block)
  if (columns.length < 3) return undefined
  const short = (column: string) => column.split(' ').length <= 4 && /^[\p{Lu}\p{Lo}\p{N}"'“‘#@e]/u.test(column)
  if (!columns.every(short)) return undefined
  const table = [line, ...beside].some(
    (one) => one && columnsOf(one.block).length === columns.length && /\d/.test(one.text),
  )
  return table ? undefined : { kind: 'navigation', by: 'read/menu-row@1' }
}
