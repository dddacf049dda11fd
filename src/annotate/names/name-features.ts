import { feature } from '../linear/hash.ts'
import { type WordShape, wordShape } from '../tags/tag-features.ts'
import { LIST_BITS, type NameView } from './name-view.ts'

/** Stand for the places before and after a sentence. */
const NO_CLASSES = { id: 'none', classOf: () => ({ fine: 0, coarse: 0 }) }
const BEFORE = wordShape('\u0002', NO_CLASSES)
const AFTER = wordShape('\u0003', NO_CLASSES)

/** Largest number of features of one word. */
export const NAME_FEATURES = 96

/** Writes the features of the word at `i` into `out` and returns their number. */
export function nameFeatures(view: NameView, i: number, out: Uint32Array): number {
  const { words, lists, places, elsewhere } = view
  const w = words[i]!
  const w1 = words[i - 1] ?? BEFORE
  const w2 = words[i - 2] ?? BEFORE
  const n1 = words[i + 1] ?? AFTER
  const n2 = words[i + 2] ?? AFTER
  const look = (w.traits << 2) | (i === 0 ? 1 : 0) | (view.shouts ? 2 : 0)
  let n = 0
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
  out[n++] = feature(10, w1.lower, look)
  out[n++] = feature(11, n1.lower, look)
  out[n++] = feature(12, w2.lower, look)
  out[n++] = feature(13, n2.lower, look)
  out[n++] = feature(14, w1.lower, w.lower)
  out[n++] = feature(15, w.lower, n1.lower)
  out[n++] = feature(16, w1.shape, w.shape, n1.shape)
  out[n++] = feature(17, w2.shape, w1.shape, w.shape)
  out[n++] = feature(18, w.shape, n1.shape, n2.shape)
  out[n++] = feature(19, w.fine)
  out[n++] = feature(20, w.fine, look)
  out[n++] = feature(21, w1.fine, look)
  out[n++] = feature(22, n1.fine, look)
  out[n++] = feature(23, w2.fine, look)
  out[n++] = feature(24, n2.fine, look)
  out[n++] = feature(25, w1.fine, w.fine)
  out[n++] = feature(26, w.fine, n1.fine)
  out[n++] = feature(27, w1.coarse, w.coarse, n1.coarse)
  out[n++] = feature(28, w1.lower, n1.lower, look)
  out[n++] = feature(29, w2.lower, w1.lower, look)
  out[n++] = feature(30, n1.lower, n2.lower, look)
  out[n++] = feature(31, w1.suffixes[2], look)
  out[n++] = feature(32, n1.suffixes[2], look)
  out[n++] = feature(33, elsewhere[i]!, look)
  out[n++] = feature(34, elsewhere[i]!, w.fine)
  n = listFeatures(lists[i]!, places[i]!, look, 40, out, n)
  n = listFeatures(lists[i - 1] ?? 0, places[i - 1] ?? 0, look, 43, out, n)
  n = listFeatures(lists[i + 1] ?? 0, places[i + 1] ?? 0, look, 46, out, n)
  const u = view.usual[i]!
  const u1 = view.usual[i - 1] ?? 0
  const v1 = view.usual[i + 1] ?? 0
  if (u > 0) {
    out[n++] = feature(80, u)
    out[n++] = feature(81, u, look)
  }
  out[n++] = feature(82, u1, u, v1)
  if (u1 > 0) out[n++] = feature(83, u1, look)
  if (v1 > 0) out[n++] = feature(84, v1, look)
  return runFeatures(view, i, w, out, n)
}

function listFeatures(
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
function runFeatures(
  { words, runFirst, runLast, usual }: NameView,
  i: number,
  w: WordShape,
  out: Uint32Array,
  n: number,
) {
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
  out[n++] = feature(77, usual[first]!, usual[last - 1]!, place)
  return n
}
