import type { Dossier } from '../../model/dossier.ts'
import { ledgerOf } from '../ledger.ts'
import type { Field } from './codebook.ts'
import type { CodebookId } from './codebook-ids.ts'
import { codebookViews } from './codebook-view.ts'
import type { Incident } from './incident.ts'

/** The columns, in their order; docs/codebooks.md says what each holds. */
export const CSV_COLUMNS = [
  'codebook',
  'event',
  'event_label',
  'measure',
  'field',
  'label',
  'state',
  'value',
  'min',
  'max',
  'open',
  'rules',
  'figures',
  'claims',
  'words',
] as const

/**
 * What codebooks would record of a dossier, as CSV (RFC 4180): a header, then a line for each field of each incident.
 * Throws a CounterclaimError where the dossier is not whole: see `ledgerOf`.
 */
export function writeCodebooksCsv(dossier: Dossier, only?: CodebookId): string {
  const rows = codebookViews(ledgerOf(dossier)).flatMap(({ incident, entries }) =>
    entries
      .filter(({ codebook }) => only === undefined || codebook === only)
      .flatMap(({ codebook, fields }) => fields.map((field) => rowOf(codebook, incident, field))),
  )
  return [CSV_COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function rowOf(codebook: CodebookId, { event, measure }: Incident, field: Field): readonly string[] {
  const { name, label, state, value = '', min, max, counts, claims, rules, open } = field
  const number = (bound: number | null | undefined) =>
    bound === undefined ? '' : bound === null ? 'open' : String(bound)
  const statements = new Set([...counts.flatMap((count) => count.claims), ...claims].map(({ claim }) => claim.id))
  return [
    codebook,
    event.id,
    event.label,
    measure,
    name,
    label,
    state,
    value,
    number(min),
    number(max),
    open.map((one) => (one.value === undefined ? one.why : `${one.why} ${one.value}`)).join(' | '),
    rules.map(({ id }) => id).join(' '),
    counts.flatMap(({ figures }) => figures.map(({ id }) => id)).join(' '),
    [...statements].join(' '),
    counts.map(({ words }) => `“${words}”`).join(' | '),
  ]
}

/** In quotation marks where it must be. What a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless
}
