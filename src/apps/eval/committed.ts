import { z } from 'zod'
import { by } from '../../model/order.ts'
import type { Row } from './row.ts'
import type { Score } from './score.ts'

/** Scores as they are committed: for each case, what `eval` found, to six decimals, in the order of the names. */
const shown = z.number().min(0).max(1)
const partSchema = z.object({
  found: z.int(),
  wanted: z.int(),
  precision: shown.nullable(),
  recall: shown,
  f1: shown,
})
export const committedSchema = z.object({
  cases: z.record(z.string(), z.object({ overall: shown, parts: z.record(z.string(), partSchema) })),
})

export type Committed = z.infer<typeof committedSchema>
export type CommittedCase = Committed['cases'][string]

/** To the six decimals that are committed. */
export const rounded = (value: number) => Math.round(value * 1_000_000) / 1_000_000

/** A score without its lines, as it is written into a file. */
export function committedCase({ overall, rows }: Score): CommittedCase {
  return { overall: rounded(overall), parts: Object.fromEntries(rows.map((row) => [row.part, committedPart(row)])) }
}

function committedPart({ found, wanted, precision, recall, f1 }: Row) {
  return {
    found,
    wanted,
    precision: precision === null ? null : rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
  }
}

/** The text of a file of scores: one line for each part. */
export function writeCommitted({ cases }: Committed): string {
  const blocks = Object.entries(cases)
    .sort(by(([name]) => name))
    .map(([name, { overall, parts }]) => {
      const lines = Object.entries(parts).map(([part, row]) => `        ${JSON.stringify(part)}: ${inLine(row)}`)
      return `    ${JSON.stringify(name)}: {\n      "overall": ${overall},\n      "parts": {\n${lines.join(',\n')}\n      }\n    }`
    })
  return `{\n  "cases": {\n${blocks.join(',\n')}\n  }\n}\n`
}

const inLine = (row: object) =>
  `{ ${Object.entries(row)
    .map(([key, value]) => `${JSON.stringify(key)}: ${value}`)
    .join(', ')} }`

/** How much an F1 may be below the committed one without having fallen. */
const SLACK = 0.0005

export interface Fallen {
  readonly part: string
  readonly f1: number
  readonly committed: number
}

/** Parts of a case whose F1 is below the committed one, the overall score among them; a part that is gone has fallen to nothing. */
export function fallen(now: CommittedCase, committed: CommittedCase): Fallen[] {
  const before = [...Object.entries(committed.parts).map(([part, row]) => [part, row.f1] as const)]
  return [['overall', committed.overall] as const, ...before]
    .map(([part, f1]) => ({ part, f1: f1Of(now, part) ?? 0, committed: f1 }))
    .filter((one) => one.f1 < one.committed - SLACK)
}

/** The F1 of a part, or the overall score by its name; undefined for a part that there is not. */
export const f1Of = (one: CommittedCase, part: string): number | undefined =>
  part === 'overall' ? one.overall : one.parts[part]?.f1
