/** Words in a row that are compared, hash functions of a signature, and how many of them make a band. */
const SHINGLE = 3
const HASHES = 32
const BAND = 4
/** Share of shingles that two texts must have in common. */
const ALIKE = 0.7

/**
 * For each text, given as its words, the index of the first text that it is a near copy of, or its own. By MinHash: texts that share a band of their
 * signatures are compared with the first in that band, so that time is linear in the words; copies of copies are one group.
 */
export function nearCopies(texts: readonly (readonly string[])[]): number[] {
  const shingles = texts.map(shinglesOf)
  const groupOf = texts.map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (groupOf[at] !== at) {
      groupOf[at] = groupOf[groupOf[at]!]!
      at = groupOf[at]!
    }
    return at
  }
  const firstIn = new Map<string, number>()
  shingles.forEach((own, i) => {
    const signature = signatureOf(own)
    for (let band = 0; band < HASHES; band += BAND) {
      const key = `${band} ${signature.slice(band, band + BAND).join(' ')}`
      const first = firstIn.get(key)
      if (first === undefined) {
        firstIn.set(key, i)
        continue
      }
      const [a, b] = [root(first), root(i)]
      if (a === b || alike(shingles[first]!, own) < ALIKE) continue
      groupOf[Math.max(a, b)] = Math.min(a, b)
    }
  })
  return texts.map((_, i) => root(i))
}

function shinglesOf(words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = 0; at + SHINGLE <= words.length; at++) found.add(hashOf(words, at))
  return found
}

/** FNV-1a over the units of some words. */
function hashOf(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5
  for (let w = from; w < from + SHINGLE; w++) {
    const word = words[w]!
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
    hash = Math.imul(hash ^ 0x20, 0x01000193)
  }
  return hash >>> 0
}

function signatureOf(shingles: ReadonlySet<number>): number[] {
  const least = new Array<number>(HASHES).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let h = 0; h < HASHES; h++) {
      let mixed = Math.imul(shingle ^ Math.imul(h + 1, 0x9e3779b1), 0x85ebca6b)
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
      mixed = (mixed ^ (mixed >>> 16)) >>> 0
      if (mixed < least[h]!) least[h] = mixed
    }
  }
  return least
}

/** Share of all shingles of two texts that both have. */
function alike(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const one of a) if (b.has(one)) both++
  return both / Math.max(1, a.size + b.size - both)
}
