import { z } from 'zod'
import type { Declared } from '../model/capture.ts'
import { type Problem, problem } from '../model/problem.ts'

/**
 * What `case.json` says: a title, and about each document what the document does not say itself. A field that does not fit is left
 * out with a problem, and the rest is used.
 */
export interface CaseFile {
  readonly title?: string
  /** By the document's path relative to the case's documents, with forward slashes. */
  readonly documents: ReadonlyMap<string, Declared>
}

const isoDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/,
    'is no ISO 8601 date such as 2024-05-17',
  )

const words = z.string().trim().min(1, 'is empty')

const FIELDS = {
  url: z.url({ protocol: /^https?$/, error: 'is no web address' }),
  publisher: words,
  published: isoDate,
  retrieved: isoDate,
  title: words,
  language: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is no language tag such as "en"'),
} as const satisfies Record<keyof Declared, z.ZodType<string>>

const fieldNames = Object.keys(FIELDS) as (keyof Declared)[]

/** @param path  How to name the file in problems. */
export function readCaseFile(text: string, path: string): { caseFile: CaseFile; problems: Problem[] } {
  const problems: Problem[] = []
  const documents = new Map<string, Declared>()
  const refuse = (field: string, reason: string) =>
    problems.push(problem('ingest/case-file-field', { path, field, reason }, { about: path }))

  let data: unknown
  try {
    data = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    problems.push(problem('ingest/case-file-broken', { path, reason }, { about: path }))
    return { caseFile: { documents }, problems }
  }
  if (!isObject(data)) {
    problems.push(problem('ingest/case-file-broken', { path, reason: 'it holds no object' }, { about: path }))
    return { caseFile: { documents }, problems }
  }

  let title: string | undefined
  for (const [key, value] of Object.entries(data)) {
    if (key === 'title') {
      const parsed = words.safeParse(value)
      if (parsed.success) title = parsed.data
      else refuse('"title"', reasonOf(parsed.error))
    } else if (key === 'documents') {
      if (!isObject(value)) refuse('"documents"', 'is no object')
      else for (const [file, about] of Object.entries(value)) documents.set(file, declaredOf(file, about, refuse))
    } else refuse(`"${key}"`, 'is no field of a case file')
  }
  return { caseFile: { ...(title === undefined ? {} : { title }), documents }, problems }
}

function declaredOf(file: string, about: unknown, refuse: (field: string, reason: string) => void): Declared {
  const declared: { -readonly [key in keyof Declared]: Declared[key] } = {}
  if (!isObject(about)) {
    refuse(`"${file}"`, 'is no object')
    return declared
  }
  for (const [key, value] of Object.entries(about)) {
    const field = fieldNames.find((name) => name === key)
    if (field === undefined) {
      refuse(`"${key}" of "${file}"`, 'is no field of a document')
      continue
    }
    const parsed = FIELDS[field].safeParse(value)
    if (parsed.success) declared[field] = parsed.data
    else refuse(`"${key}" of "${file}"`, reasonOf(parsed.error))
  }
  return declared
}

const reasonOf = (error: z.ZodError) => error.issues[0]?.message ?? 'does not fit'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
