import type { z } from 'zod'
import { type Dossier, dossierSchema } from '../model/dossier.ts'
import { CounterclaimError, problem } from '../model/problem.ts'

/**
 * The text of dossier.json: keys in the schema's order, two spaces of indentation, what fits into one line on one line, a line end
 * at the end. The same dossier gives the same bytes, whatever order its objects were built in.
 * Throws a CounterclaimError for a field that the format does not know: nothing is left out silently.
 */
export function writeJson(dossier: Dossier): string {
  return `${written(ordered(dossier, dossierSchema, ''), '')}\n`
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** The value with every object's keys in the order of its schema, absent fields left out. Goes as deep as the schema, no deeper. */
function ordered(value: unknown, schema: z.core.$ZodType, path: string): Json {
  const def = schema._zod.def as z.core.$ZodTypeDef & Record<string, unknown>
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return value === null ? null : ordered(value, def.innerType as z.core.$ZodType, path)
    case 'array':
      return listOf(value, path).map((item, i) => ordered(item, def.element as z.core.$ZodType, `${path}[${i}]`))
    case 'tuple': {
      const items = def.items as readonly z.core.$ZodType[]
      return listOf(value, path).map((item, i) => ordered(item, schemaAt(items, i, path), `${path}[${i}]`))
    }
    case 'object':
      return orderedObject(value, def.shape as Readonly<Record<string, z.core.$ZodType>>, path)
    default:
      return scalar(value, path)
  }
}

function orderedObject(value: unknown, shape: Readonly<Record<string, z.core.$ZodType>>, path: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return misfit(`no object at ${path || 'its top'}`)
  const record = value as Readonly<Record<string, unknown>>
  for (const key of Object.keys(record))
    if (!Object.hasOwn(shape, key)) return misfit(`the field "${path === '' ? key : `${path}.${key}`}"`)
  const out: Record<string, Json> = {}
  for (const [key, inner] of Object.entries(shape)) {
    const item = record[key]
    if (item !== undefined) out[key] = ordered(item, inner, path === '' ? key : `${path}.${key}`)
  }
  return out
}

function schemaAt(items: readonly z.core.$ZodType[], index: number, path: string): z.core.$ZodType {
  return items[index] ?? misfit(`more than ${items.length} items at ${path}`)
}

function listOf(value: unknown, path: string): readonly unknown[] {
  return Array.isArray(value) ? value : misfit(`no list at ${path}`)
}

function scalar(value: unknown, path: string): Json {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  return misfit(`a value that JSON cannot hold at ${path}`)
}

function misfit(field: string): never {
  throw new CounterclaimError(problem('present/unknown-field', { field }))
}

const WIDTH = 120

/**
 * A value as text, after a key of `lead` characters. `JSON.stringify` writes halves of surrogate pairs as escapes, so the text is
 * always well formed.
 */
function written(value: Json, indent: string, lead = 0): string {
  const flat = inOneLine(value, WIDTH - indent.length - lead)
  if (flat !== null) return flat
  const deeper = `${indent}  `
  if (isList(value)) return `[\n${value.map((item) => deeper + written(item, deeper)).join(',\n')}\n${indent}]`
  const fields = Object.entries(value as { readonly [key: string]: Json }).map(([key, item]) => {
    const name = `${JSON.stringify(key)}: `
    return deeper + name + written(item, deeper, name.length)
  })
  return `{\n${fields.join(',\n')}\n${indent}}`
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

/** The value in one line, or null where it needs more than `room`; a scalar always stays in one line. */
function inOneLine(value: Json, room: number): string | null {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts: string[] = []
  let length = 4
  const entries: readonly (readonly [string, Json])[] = isList(value)
    ? value.map((item) => ['', item] as const)
    : Object.entries(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item] as const)
  for (const [key, item] of entries) {
    const text = inOneLine(item, room - length - key.length)
    if (text === null) return null
    length += key.length + text.length + 2
    if (length > room) return null
    parts.push(key + text)
  }
  if (isList(value)) return `[${parts.join(', ')}]`
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
}
