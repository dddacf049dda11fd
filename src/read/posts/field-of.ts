import { FIELD_NAMES, type FieldName, RECORD_WRAPPERS } from './field-names.ts'
import { isRecord, type PostRecord } from './records-of.ts'

const plainName = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '')
const WRAPPERS = RECORD_WRAPPERS.map(plainName)

/** The record with names as `FIELD_NAMES` writes them, unwrapped where it lies in another. */
export function plainRecord(record: PostRecord): PostRecord {
  const plain = withPlainNames(record)
  for (const wrapper of WRAPPERS) {
    const inner = plain[wrapper]
    if (isRecord(inner) && Object.keys(inner).length > 2) return { ...plain, ...withPlainNames(inner) }
  }
  return plain
}

const PATHS = new Map(
  Object.entries(FIELD_NAMES).map(([field, names]) => [field as FieldName, names.map((name) => name.split('.'))]),
)

/** Every value of a field that says something, of the first name under which there is one. */
export function fieldOf(record: PostRecord, field: FieldName): readonly unknown[] {
  for (const path of PATHS.get(field) ?? []) {
    // Most names are not there; they must cost next to nothing, a hundred thousand records long.
    if (!says(record[path[0]!])) continue
    const values = valuesAt(record, path).filter(says)
    if (values.length > 0) return values
  }
  return []
}

/** "null", "none", "false" and "[]" are how tables write that there is nothing. */
const NOTHING: ReadonlySet<string> = new Set(['', 'null', 'none', 'nan', 'false', '[]', '0'])

function says(value: unknown): boolean {
  if (typeof value === 'string') return value.length > LONGEST_NOTHING || !NOTHING.has(value.trim().toLowerCase())
  return value !== null && value !== undefined && value !== false
}

const LONGEST_NOTHING = 12

/** Lists are gone into: "media.hash" finds the hash of every one. */
function valuesAt(record: PostRecord, path: readonly string[]): readonly unknown[] {
  let values: readonly unknown[] = [record]
  for (const name of path) {
    values = values
      .flatMap((one) => (isRecord(one) ? [withPlainNames(one)[name]] : []))
      .flatMap((one) => (Array.isArray(one) ? one : [one]))
  }
  return values
}

const known = new WeakMap<PostRecord, PostRecord>()

function withPlainNames(record: PostRecord): PostRecord {
  let plain = known.get(record)
  if (!plain) {
    plain = Object.fromEntries(Object.entries(record).map(([name, value]) => [plainName(name), value]))
    known.set(record, plain)
    known.set(plain, plain)
  }
  return plain
}
