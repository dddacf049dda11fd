import { Kind, kindAt } from './characters.ts'
import type { Chunk } from './chunk.ts'
import { LONGEST_ELISION } from './scan-word.ts'

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
  if (rules.elisions.size > 0) cuts.unshift(...elisionsOf(text, start, end, rules))
  if (rules.inversions.length > 0) {
    const pronoun = inversionStart(text, cuts.at(-1) ?? start, end, rules)
    if (pronoun > 0) cuts.push(pronoun)
  }
  let from = start
  for (const cut of cuts) {
    words.push({ start: from, end: cut })
    from = cut
  }
  words.push({ start: from, end })
}

/** Elided words that one word can have in front of it ("jusqu'|à" and "l'|": two). */
const MOST_ELISIONS = 3

/** Where the words begin that stand behind elided ones: "l'|armée", "d'|aujourd'hui". */
function elisionsOf(text: string, start: number, end: number, rules: Chunk['rules']): number[] {
  const cuts: number[] = []
  let from = start
  while (cuts.length < MOST_ELISIONS) {
    let at = from
    while (at < end && at - from <= LONGEST_ELISION && kindAt(text, at) !== Kind.apostrophe) at++
    if (at + 1 >= end || kindAt(text, at) !== Kind.apostrophe) break
    if (!rules.elisions.has(text.slice(from, at).toLowerCase()) || isWhole(text, from, end, rules)) break
    from = at + 1
    cuts.push(from)
  }
  return cuts
}

const isWhole = (text: string, start: number, end: number, { apostropheWords }: Chunk['rules']) =>
  end - start <= LONGEST_WHOLE &&
  apostropheWords.has(
    text
      .slice(start, end)
      .toLowerCase()
      .replace(/[’ʼ＇`´]/g, "'"),
  )

const LONGEST_WHOLE = 16
const LONGEST_INVERSION = 10

/** Where the pronoun behind a verb begins: "a|-t-il"; -1 where there is none. */
function inversionStart(text: string, start: number, end: number, rules: Chunk['rules']): number {
  const tail = text.slice(Math.max(start, end - LONGEST_INVERSION), end).toLowerCase()
  if (!tail.includes('-')) return -1
  const found = rules.inversions.find((pronoun) => tail.endsWith(pronoun))
  if (!found || end - found.length <= start) return -1
  return end - start <= LONGEST_WHOLE && rules.hyphenEnds.has(text.slice(start, end).toLowerCase())
    ? -1
    : end - found.length
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
