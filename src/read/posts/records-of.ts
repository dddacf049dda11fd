import { LIST_NAMES } from './field-names.ts'
import { parseCsv } from './parse-csv.ts'

export type PostRecord = Readonly<Record<string, unknown>>

export interface Records {
  readonly records: readonly { readonly record: PostRecord; readonly row: number }[]
  /** Rows that are no record, with the first of them. */
  readonly broken: { readonly count: number; readonly first: number; readonly reason: string } | undefined
}

/** The records of an export, whatever of JSON, JSON lines and CSV it is; undefined where it is none of them. */
export function recordsOf(source: string): Records | undefined {
  const text = source.replace(/^\ufeff/, '')
  const first = /\S/.exec(text)?.[0]
  if (first === undefined) return undefined
  if (first === '[' || first === '{') return json(text) ?? jsonLines(text)
  const { names, rows } = parseCsv(text)
  if (names.length < 2) return undefined
  return { records: rows.map((record, i) => ({ record, row: i + 2 })), broken: undefined }
}

function json(text: string): Records | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    // Not one value: it may be one in each line, which is tried next.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
  const list = listIn(value)
  return list && recordsIn(list.map((record, i) => ({ record, row: i + 1 })))
}

/** The list itself, or the first of a record's lists that is named as one of posts; a single record is a list of one. */
function listIn(value: unknown, depth = 0): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (!isRecord(value)) return undefined
  for (const name of LIST_NAMES) {
    const inner = value[name]
    if (Array.isArray(inner)) return inner
    if (isRecord(inner) && depth < 2) {
      const list = listIn(inner, depth + 1)
      if (list) return list
    }
  }
  return depth === 0 ? [value] : undefined
}

function jsonLines(text: string): Records | undefined {
  const found: { record: unknown; row: number }[] = []
  let broken = 0
  let first = 0
  let row = 0
  for (const line of text.split('\n')) {
    row++
    if (line.trim() === '') continue
    try {
      found.push({ record: JSON.parse(line), row })
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      if (broken++ === 0) first = row
    }
  }
  if (found.length === 0) return undefined
  const records = recordsIn(found)
  return broken === 0
    ? records
    : { ...records, broken: { count: broken + (records.broken?.count ?? 0), first, reason: 'it is not valid JSON' } }
}

function recordsIn(found: readonly { record: unknown; row: number }[]): Records {
  const records = found.flatMap(({ record, row }) => (isRecord(record) ? [{ record, row }] : []))
  const count = found.length - records.length
  const first = found.find(({ record }) => !isRecord(record))?.row ?? 0
  return { records, broken: count === 0 ? undefined : { count, first, reason: 'it is no record' } }
}

export const isRecord = (value: unknown): value is PostRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
