import type { ClaimEntry } from '../ledger.ts'
import type { CodebookId } from './codebook-ids.ts'
import type { Count } from './count.ts'
import type { Incident } from './incident.ts'

export interface Codebook {
  readonly id: CodebookId
  /** What readers call it: "ACLED". */
  readonly name: string
  readonly rules: readonly Rule[]
  /** What it would record of an incident. */
  readonly record: (incident: Incident) => Entry
}

/** One rule of a codebook, paraphrased. */
export interface Rule {
  /** With a version, as of every rule: "acled/vague-words@1". */
  readonly id: string
  readonly says: string
  readonly source: RuleSource
}

/** Where a rule stands. A place is given only where it was looked up. */
export interface RuleSource {
  readonly document: string
  readonly edition?: string
  /** Section, page or variables. */
  readonly place?: string
  readonly address?: string
}

/** What one codebook would record of one incident. */
export interface Entry {
  readonly codebook: CodebookId
  /** The number or range that stands for it beside the others: "100", "200 to 500, best open". */
  readonly headline: string
  readonly fields: readonly Field[]
  /** Values to draw on the axis of the figures. */
  readonly marks: readonly Mark[]
}

export interface Mark {
  readonly value: number
  /** "low", "fatalities". */
  readonly label: string
}

export interface Field {
  /** Name of the column in the codebook's own data where it has one: "fatalities", "deaths_civilians". */
  readonly name: string
  /** The same for a reader. */
  readonly label: string
  /** `open`: a rule leaves it to a coder. `not-recorded`: the codebook has no such thing. */
  readonly state: 'would-record' | 'open' | 'not-recorded'
  /** What would stand there; absent where it is open or not recorded. */
  readonly value?: string
  readonly min?: number | null
  readonly max?: number | null
  /** Counts that it is made of. */
  readonly counts: readonly Count[]
  /** Counts that were looked at as well and do not decide it. */
  readonly beside: readonly Count[]
  /** Other statements that it rests on. */
  readonly claims: readonly ClaimEntry[]
  readonly rules: readonly Rule[]
  /** What the rules leave to a coder, with the value that would follow. */
  readonly open: readonly Open[]
}

export interface Open {
  /** "“203 fighters” may be all whom the army counts as dead". */
  readonly why: string
  readonly value?: string
}
