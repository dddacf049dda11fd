import { feature } from '../linear/hash.ts'
import { type WordShape, wordShape } from '../tags/tag-features.ts'
import { AROUND, LIST_BITS, type NameView, type NameWord } from './name-view.ts'

/** Stand for the places before and after a sentence. */
const NO_CLASSES = { id: 'none', classOf: () => ({ fine: 0, coarse: 0 }) }
const BEFORE: NameWord = { ...wordShape('\u0002', NO_CLASSES), id: AROUND.before, usual: 0 }
const AFTER: NameWord = { ...wordShape('\u0003', NO_CLASSES), id: AROUND.after, usual: 0 }

/** Largest number of features of one word. */
export const NAME_FEATURES = 96

/** Writes the features of the word at `i` into `out` and returns their number. */
export function nameFeatures(view: NameView, i: number, out: Uint32Array): number {
  const { lists, places } = view
  const look = lookOf(view, i)
  let n = ownFeatures(wordAt(view, i), look, view.elsewhere[i]!, out, 0)
  n = beforeFeatures(wordAt(view, i - 1), look, out, n)
  n = afterFeatures(wordAt(view, i + 1), look, out, n)
  n = farBeforeFeatures(wordAt(view, i - 2), look, out, n)
  n = farAfterFeatures(wordAt(view, i + 2), look, out, n)
  for (const { of, template } of LISTED)
    n = listFeatures(lists[i + of] ?? 0, places[i + of] ?? 0, look, template, out, n)
  return jointFeatures(view, i, look, out, n)
}

/** How the word at `i` looks: its traits, and whether the sentence begins with it or is in capitals. Under 128. */
export const lookOf = ({ words, shouts }: NameView, i: number): number =>
  (words[i]!.traits << 2) | (i === 0 ? 1 : 0) | (shouts ? 2 : 0)

/** The word at a place, or what stands for the places around a sentence. */
export const wordAt = ({ words }: NameView, i: number): NameWord => words[i] ?? (i < 0 ? BEFORE : AFTER)

/** Lists are told of the word, of the one before and of the one after, with templates from `template`. */
export const LISTED = [
  { of: 0, template: 40 },
  { of: -1, template: 43 },
  { of: 1, template: 46 },
] as const

/*
 * Each of the next groups hangs on one word, the look and `elsewhere` of the one that is labelled and nothing else, so that what a
 * group says can be remembered.
 */

export function ownFeatures(w: NameWord, look: number, elsewhere: number, out: Uint32Array, from: number): number {
  let n = from
  out[n++] = feature(0, 0)
  out[n++] = feature(1, w.lower)
  out[n++] = feature(2, w.form)
  out[n++] = feature(3, w.suffixes[1])
  out[n++] = feature(4, w.suffixes[2])
  out[n++] = feature(5, w.suffixes[3])
  out[n++] = feature(6, w.prefixes[1])
  out[n++] = feature(7, w.prefixes[2])
  out[n++] = feature(8, w.shape, look)
  out[n++] = feature(9, w.suffixes[2], w.shape)
  out[n++] = feature(19, w.fine)
  out[n++] = feature(20, w.fine, look)
  out[n++] = feature(33, elsewhere, look)
  out[n++] = feature(34, elsewhere, w.fine)
  if (w.usual > 0) {
    out[n++] = feature(80, w.usual)
    out[n++] = feature(81, w.usual, look)
  }
  return n
}

export function beforeFeatures(w1: NameWord, look: number, out: Uint32Array, from: number): number {
  let n = from
  out[n++] = feature(10, w1.lower, look)
  out[n++] = feature(21, w1.fine, look)
  out[n++] = feature(31, w1.suffixes[2], look)
  if (w1.usual > 0) out[n++] = feature(83, w1.usual, look)
  return n
}

export function afterFeatures(n1: NameWord, look: number, out: Uint32Array, from: number): number {
  let n = from
  out[n++] = feature(11, n1.lower, look)
  out[n++] = feature(22, n1.fine, look)
  out[n++] = feature(32, n1.suffixes[2], look)
  if (n1.usual > 0) out[n++] = feature(84, n1.usual, look)
  return n
}

export function farBeforeFeatures(w2: NameWord, look: number, out: Uint32Array, from: number): number {
  out[from] = feature(12, w2.lower, look)
  out[from + 1] = feature(23, w2.fine, look)
  return from + 2
}

export function farAfterFeatures(n2: NameWord, look: number, out: Uint32Array, from: number): number {
  out[from] = feature(13, n2.lower, look)
  out[from + 1] = feature(24, n2.fine, look)
  return from + 2
}

/** Features of several words together. */
export function jointFeatures(view: NameView, i: number, look: number, out: Uint32Array, from: number): number {
  const w = wordAt(view, i)
  const w1 = wordAt(view, i - 1)
  const w2 = wordAt(view, i - 2)
  const n1 = wordAt(view, i + 1)
  const n2 = wordAt(view, i + 2)
  let n = from
  out[n++] = feature(14, w1.lower, w.lower)
  out[n++] = feature(15, w.lower, n1.lower)
  out[n++] = feature(16, w1.shape, w.shape, n1.shape)
  out[n++] = feature(17, w2.shape, w1.shape, w.shape)
  out[n++] = feature(18, w.shape, n1.shape, n2.shape)
  out[n++] = feature(25, w1.fine, w.fine)
  out[n++] = feature(26, w.fine, n1.fine)
  out[n++] = feature(27, w1.coarse, w.coarse, n1.coarse)
  out[n++] = feature(28, w1.lower, n1.lower, look)
  out[n++] = feature(29, w2.lower, w1.lower, look)
  out[n++] = feature(30, n1.lower, n2.lower, look)
  out[n++] = feature(82, w1.usual, w.usual, n1.usual)
  return runFeatures(view, i, w, out, n)
}

/** What the lists say of a word: nothing where they know nothing. */
export function listFeatures(
  lists: number,
  place: number,
  look: number,
  template: number,
  out: Uint32Array,
  n: number,
): number {
  if (lists === 0) return n
  out[n++] = feature(template, lists, place)
  out[n++] = feature(template + 1, lists, place, look)
  for (let bit = 0; bit < LIST_BITS; bit++) {
    if ((lists >>> bit) & 1) out[n++] = feature(template + 2, bit, place)
  }
  return n
}

/** What stands around and in the stretch of words with capitals that the word is in. */
function runFeatures({ words, runFirst, runLast }: NameView, i: number, w: WordShape, out: Uint32Array, n: number) {
  const first = runFirst[i]!
  const last = runLast[i]!
  if (last === first) return n
  const before = words[first - 1] ?? BEFORE
  const before2 = words[first - 2] ?? BEFORE
  const after = words[last] ?? AFTER
  const after2 = words[last + 1] ?? AFTER
  const head = words[last - 1]!
  const top = words[first]!
  const place = Math.min(3, i - first) * 4 + Math.min(3, last - 1 - i)
  out[n++] = feature(60, place)
  out[n++] = feature(61, before.lower, place)
  out[n++] = feature(62, after.lower, place)
  out[n++] = feature(63, before2.lower, before.lower)
  out[n++] = feature(64, after.lower, after2.lower)
  out[n++] = feature(65, before.lower, after.lower)
  out[n++] = feature(66, before.fine, place)
  out[n++] = feature(67, after.fine, place)
  out[n++] = feature(68, head.lower)
  out[n++] = feature(69, head.lower, place)
  out[n++] = feature(70, head.suffixes[2])
  out[n++] = feature(71, head.fine, place)
  out[n++] = feature(72, top.lower, place)
  out[n++] = feature(73, top.fine, place)
  out[n++] = feature(74, top.fine, head.fine)
  out[n++] = feature(75, before.lower, w.shape)
  out[n++] = feature(76, before.fine, after.fine)
  out[n++] = feature(77, top.usual, head.usual, place)
  return n
}
