import type { Claim } from '../model/dossier.ts'
import type { Linked } from '../model/studied.ts'

/** What is said in a claim, as dictionary forms, and how telling each is among all claims of the case. */
export interface ContentWords {
  /** Dictionary forms of the telling words of a claim's content. */
  of(claim: Claim): ReadonlySet<string>
  /** Claims that share one of the most telling words of a claim: all that can overlap with it by much. */
  near(claim: Claim): readonly Claim[]
  /** Share of the first claim's telling words that the second has, from 0 to 1; words of many claims tell little. */
  overlap(a: Claim, b: Claim): number
}

const TELLING = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])
/** Words that a claim must share with another beside their weight, so that one name alone does not make them one topic. */
const LEAST_SHARED = 2
/** Words by which claims on the same matter are looked up, and how many claims each may bring. */
const MOST_TELLING = 4
const MOST_HOLDERS = 200

export function contentWords({ studied, claims }: Linked): ContentWords {
  const tokensOf = new Map(studied.map(({ document, annotation }) => [document.id, annotation.tokens]))
  const words = new Map<string, Set<string>>()
  const counts = new Map<string, number>()
  for (const claim of claims) {
    const tokens = tokensOf.get(claim.document)!
    const own = new Set<string>()
    for (
      let t = firstFrom(tokens, claim.content.start);
      t < tokens.length && tokens[t]!.end <= claim.content.end;
      t++
    ) {
      if (TELLING.has(tokens[t]!.upos)) own.add(tokens[t]!.lemma.toLowerCase())
    }
    words.set(claim.id, own)
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const order = new Map(claims.map((c, i) => [c.id, i]))
  const holders = new Map<string, Claim[]>()
  for (const claim of claims) {
    for (const word of words.get(claim.id)!) {
      const list = holders.get(word)
      if (list) list.push(claim)
      else holders.set(word, [claim])
    }
  }
  const weight = (word: string) => Math.log((claims.length + 1) / (counts.get(word) ?? 1))
  const of = (claim: Claim) => words.get(claim.id) ?? new Set<string>()
  return {
    of,
    near(claim) {
      const telling = [...of(claim)].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, MOST_TELLING)
      const found = new Set<Claim>()
      for (const word of telling) for (const other of (holders.get(word) ?? []).slice(0, MOST_HOLDERS)) found.add(other)
      return [...found].sort((a, b) => order.get(a.id)! - order.get(b.id)!)
    },
    overlap(a, b) {
      const other = of(b)
      let shared = 0
      let all = 0
      let count = 0
      for (const word of of(a)) {
        all += weight(word)
        if (!other.has(word)) continue
        shared += weight(word)
        count++
      }
      return count < Math.min(LEAST_SHARED, of(a).size) || all === 0 ? 0 : shared / all
    },
  }
}

/** Index of the first token that begins at or after an offset. */
export function firstFrom(tokens: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
