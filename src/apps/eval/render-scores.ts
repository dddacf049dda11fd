import { quiet, strong, type Terminal, typesetter } from '../../present/terminal/lines.ts'
import type { CommittedCase } from './committed.ts'
import type { Evaluated } from './evaluate.ts'
import type { Row } from './row.ts'

export interface ScoreTableOptions extends Terminal {
  /** The table alone. */
  readonly quiet?: boolean
  /** Scores to set beside these, where the case has any. */
  readonly committed?: CommittedCase | undefined
}

/** A case's scores as a table, and under it what was missed and what was wrong, part by part. Ends with a line end. */
export function renderScores(evaluated: Evaluated, options: ScoreTableOptions = {}): string {
  const { committed } = options
  const set = typesetter(options)
  const head = `  ${'part'.padEnd(NAME)}${['found', 'wanted', 'precision', 'recall', 'F1', ...(committed ? ['committed'] : [])].map(cell).join('')}`
  const lines = [
    // Cells are set one by one, and their spaces would be folded by the typesetter.
    ...set([strong(evaluated.name), quiet(` overall ${number(evaluated.overall)}`)]),
    head.trimEnd(),
    ...evaluated.rows.map((row) => tableRow(row, committed)),
    ...(options.quiet ? [] : evaluated.rows.flatMap((row) => [...listOf(row, 'missed'), ...listOf(row, 'wrong')])),
  ]
  return `${lines.join('\n')}\n`

  function listOf({ part, ...row }: Row, what: 'missed' | 'wrong'): string[] {
    if (row[what].length === 0) return []
    const title = set([strong(`${part}, ${what}`), quiet(` (${row[what].length})`)], { first: 2 })
    return ['', ...title, ...row[what].flatMap((line) => set([line], { first: 4, others: 6 }))]
  }
}

const NAME = 14
const cell = (text: string) => text.padStart(11)
const number = (value: number | null) => (value === null ? '–' : value.toFixed(3))

function tableRow(row: Row, committed: CommittedCase | undefined): string {
  const before = committed?.parts[row.part]?.f1
  const cells = [String(row.found), String(row.wanted), number(row.precision), number(row.recall), number(row.f1)]
  if (committed) cells.push(before === undefined ? '–' : number(before))
  return `  ${row.part.padEnd(NAME)}${cells.map(cell).join('')}`
}
