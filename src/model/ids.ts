import { createHash } from 'node:crypto'

/**
 * A stable id: the kind's prefix and 12 hex digits of the SHA-256 of its parts. The same parts give the same id on every
 * machine; parts are separated, so that ("ab", "c") and ("a", "bc") differ.
 */
export function idOf(prefix: string, ...parts: readonly (string | number | null | undefined)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part === null || part === undefined ? '' : part}\u0000`)
  return `${prefix}-${hash.digest('hex').slice(0, 12)}`
}

/** SHA-256 of bytes or text (as UTF-8), in hex. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}
