import type { z } from 'zod'
import { sha256 } from '../model/ids.ts'
import { CounterclaimError, problem } from '../model/problem.ts'

/** A value as a record keeps it. Keys stay in the order in which they were given, so that what is read back writes the same JSON. */
export interface Body {
  readonly body: string
  readonly sha256: string
}

/** Throws a TypeError where the value has not the shape that it will be asked for when it is read again. */
export function bodyOf<T>(schema: z.ZodType<T>, value: T): Body {
  const wrong = whatIsWrong(schema, value)
  if (wrong) throw new TypeError(`this cannot be kept: ${wrong}`)
  const body = JSON.stringify(value)
  return { body, sha256: sha256(body) }
}

/**
 * The value of a record whose hash was checked. The file may still come from somebody else, or from another version: throws a
 * CounterclaimError where the value has not the shape of what it should be.
 */
export function readBody<T>(schema: z.ZodType<T>, at: string, kind: string, row: { seq: number; body: string }): T {
  const wrong = (reason: string) =>
    new CounterclaimError(problem('store/record-shape', { path: at, kind, seq: row.seq, reason }, { about: at }))

  let value: unknown
  try {
    value = JSON.parse(row.body)
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error))
  }
  if (isDeeperThan(value, DEEPEST)) throw wrong(`nested more than ${DEEPEST} deep`)
  const reason = whatIsWrong(schema, value)
  if (reason) throw wrong(reason)
  // Not the copy that the schema makes: its keys come in another order.
  return value as T
}

/** The first place where a value has not the shape, and why; nothing where it has. */
function whatIsWrong(schema: z.ZodType, value: unknown): string | undefined {
  const { error } = schema.safeParse(value)
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)[0]
}

/** Nothing that Counterclaim writes comes near; what does would take the checks that follow down with it. */
const DEEPEST = 64

function isDeeperThan(value: unknown, deepest: number): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    const next: unknown[] = []
    for (const item of level)
      if (typeof item === 'object' && item !== null) for (const child of Object.values(item)) next.push(child)
    level = next
  }
  return false
}
