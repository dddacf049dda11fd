/** Hashes of features: 32 bits, the same on every machine. */

/** FNV-1a over UTF-16 units, from `start` to `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return scramble(hash)
}

/**
 * A feature: the number of its template and one to four values; 32 bits with a sign, as a number without one would be an object of its own
 * wherever it is handed on. In a `Uint32Array` it is the same either way.
 */
export function feature(template: number, a: number, b = 0, c = 0, d = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a
  hash = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + b) | 0
  hash = (Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) + c) | 0
  hash = (Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f) + d) | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return hash ^ (hash >>> 16)
}

function scramble(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x7feb352d)
  h ^= h >>> 15
  h = Math.imul(h, 0x846ca68b)
  return (h ^ (h >>> 16)) >>> 0
}
