import { Kind, kindAt } from './characters.ts'
import type { Chunk } from './chunk.ts'

/** Clitics that one word can have ("should|n't|'ve"). */
const MOST_CLITICS = 3
const LONGEST_CLITIC = 3
const LONGEST_CONTRACTION = 12

/** Adds the word from `start` to `end` to the chunk's words, its clitics apart: "Mali|'s", "do|n't", "can|not". */
export function splitWord({ text, rules, words }: Chunk, start: number, end: number): void {
  const cuts: number[] = []
  let last = end
  while (cuts.length < MOST_CLITICS) {
    const cut = cliticStart(text, start, last, rules)
    if (cut <= start) break
    cuts.unshift(cut)
    last = cut
  }
  if (cuts.length === 0 && end - start <= LONGEST_CONTRACTION) {
    let at = start
    for (const length of rules.contractions.get(text.slice(start, end).toLowerCase())?.slice(0, -1) ?? []) {
      at += length
      cuts.push(at)
    }
  }
  let from = start
  for (const cut of cuts) {
    words.push({ start: from, end: cut })
    from = cut
  }
  words.push({ start: from, end })
}

/** Where the last clitic of the word begins, or -1. */
function cliticStart(text: string, start: number, end: number, rules: Chunk['rules']): number {
  let apostrophe = end - 1
  while (apostrophe > start && end - apostrophe <= LONGEST_CLITIC + 1 && kindAt(text, apostrophe) !== Kind.apostrophe)
    apostrophe--
  if (apostrophe <= start || kindAt(text, apostrophe) !== Kind.apostrophe) return -1
  const after = text.slice(apostrophe + 1, end).toLowerCase()
  if (rules.clitics.has(after)) return apostrophe
  for (const [before, rest] of rules.splitClitics) {
    const at = apostrophe - before.length
    if (after === rest && at > start && text.slice(at, apostrophe).toLowerCase() === before) return at
  }
  return -1
}
