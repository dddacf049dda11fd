import { feature } from '../linear/hash.ts'
import type { AttributionView } from './attribution-view.ts'

/** Largest number of features of one word. */
export const CUE_FEATURES = 96
/** How many of them, the first ones, also speak for or against a label after another. */
export const STEP_FEATURES = 4

const OUT = 0x1234567

/** Writes what the finder of cues looks at for the word at `i` into `out` and returns the number of features. */
export function cueFeatures(view: AttributionView, i: number, out: Uint32Array): number {
  const { lower, lemma, tag, fine, rel, head, mark, known, kids, quoted, size, broad, ending } = view
  const w1 = i > 0 ? i - 1 : -1
  const w2 = i > 1 ? i - 2 : -1
  const n1 = i + 1 < size ? i + 1 : -1
  const n2 = i + 2 < size ? i + 2 : -1
  const lem = lemma[i]!
  const t = tag[i]!
  const r = rel[i]!
  const lemP = w1 < 0 ? OUT : lemma[w1]!
  const lemN = n1 < 0 ? OUT : lemma[n1]!
  const lemPP = w2 < 0 ? OUT : lemma[w2]!
  const lemNN = n2 < 0 ? OUT : lemma[n2]!
  const tP = w1 < 0 ? OUT : tag[w1]!
  const tN = n1 < 0 ? OUT : tag[n1]!
  const tPP = w2 < 0 ? OUT : tag[w2]!
  const tNN = n2 < 0 ? OUT : tag[n2]!
  const h = head[i]!
  const hl = h < 0 ? OUT : lemma[h]!
  const ht = h < 0 ? OUT : tag[h]!
  const hr = h < 0 ? OUT : rel[h]!
  const side = h < 0 ? 0 : Math.max(-3, Math.min(3, h - i))
  const k = kids[i]!
  const inside = quoted[i]!
  let n = 0
  out[n++] = feature(0, 0)
  out[n++] = feature(1, lem)
  out[n++] = feature(2, t)
  out[n++] = feature(3, t, tP)
  out[n++] = feature(4, lower[i]!)
  out[n++] = feature(5, lem, t)
  out[n++] = feature(6, lem, r)
  out[n++] = feature(7, t, r)
  out[n++] = feature(8, lemP, lem)
  out[n++] = feature(9, lem, lemN)
  out[n++] = feature(10, lemP, t)
  out[n++] = feature(11, lemN, t)
  out[n++] = feature(12, lemPP, t)
  out[n++] = feature(13, lemNN, t)
  out[n++] = feature(14, tP, t, tN)
  out[n++] = feature(15, tPP, tP, t)
  out[n++] = feature(16, t, tN, tNN)
  out[n++] = feature(17, lem, tN)
  out[n++] = feature(18, lem, tP)
  out[n++] = feature(19, fine[i]!, r)
  out[n++] = feature(20, fine[i]!, tP, tN)
  out[n++] = feature(21, hl, r)
  out[n++] = feature(22, hl, r, lem)
  out[n++] = feature(23, ht, r, hr)
  out[n++] = feature(24, lem, hr, side)
  out[n++] = feature(25, known[i]!, r, inside)
  out[n++] = feature(26, lem, inside)
  out[n++] = feature(27, h < 0 ? -1 : known[h]!, r, t)
  out[n++] = feature(28, hl, side, t)
  out[n++] = feature(29, lemP, lem, lemN)
  out[n++] = feature(30, ending[i]!, t)
  out[n++] = feature(31, broad[i]!, known[i]!, tP, tN)
  out[n++] = feature(32, lemPP, lemP)
  out[n++] = feature(33, lemN, lemNN)
  out[n++] = feature(34, fine[i]!, w1 < 0 ? -1 : fine[w1]!)
  out[n++] = feature(35, fine[i]!, n1 < 0 ? -1 : fine[n1]!)
  // What hangs from the word: where it is a verb or a noun, whoever does it and what follows say most.
  const subject = view.subject[i]!
  const clause = view.clause[i]!
  const object = view.object[i]!
  const shown = k & ARGUMENTS
  out[n++] = feature(40, lem, shown)
  out[n++] = feature(41, t, shown, known[i]!)
  out[n++] = feature(42, fine[i]!, shown)
  if (subject >= 0) {
    out[n++] = feature(43, lemma[subject]!, t)
    out[n++] = feature(44, tag[subject]!, lem)
    out[n++] = feature(45, fine[subject]!, known[i]!, clause >= 0 ? 1 : 0)
    out[n++] = feature(46, lemma[subject]!, lem)
    out[n++] = feature(47, subject < i ? 1 : 0, tag[subject]!, t, inside)
    out[n++] = feature(48, fine[subject]!, fine[i]!)
  }
  if (clause >= 0) {
    const marker = view.marker[clause]!
    const says = marker < 0 ? OUT : lemma[marker]!
    out[n++] = feature(49, lem, rel[clause]!, says)
    out[n++] = feature(50, t, rel[clause]!, says, known[i]!)
    out[n++] = feature(51, lemma[clause]!, t, rel[clause]!)
    out[n++] = feature(52, clause < i ? 1 : 0, rel[clause]!, lem)
    out[n++] = feature(53, tag[clause]!, t, view.subject[clause]! >= 0 ? 1 : 0)
    out[n++] = feature(54, fine[i]!, rel[clause]!, says)
  }
  if (object >= 0) {
    out[n++] = feature(55, lem, lemma[object]!)
    out[n++] = feature(56, fine[object]!, fine[i]!)
    out[n++] = feature(57, lemma[object]!, t)
    out[n++] = feature(58, tag[object]!, lem)
  }
  const preposition = view.preposition[i]!
  if (preposition >= 0) out[n++] = feature(59, lemma[preposition]!, lem)
  const auxiliary = view.auxiliary[i]!
  if (auxiliary >= 0) out[n++] = feature(60, lemma[auxiliary]!, lem)
  if (h >= 0) {
    out[n++] = feature(61, r, kids[h]! & ARGUMENTS, known[h]!, side)
    out[n++] = feature(62, lem, r, known[h]!)
    out[n++] = feature(63, fine[h]!, r, t)
    const hh = head[h]!
    if (hh >= 0) out[n++] = feature(64, lemma[hh]!, hr, r, t)
    const hs = view.subject[h]!
    if (hs >= 0) out[n++] = feature(65, tag[hs]!, r, known[h]!, Math.sign(hs - i))
    const hc = view.clause[h]!
    if (hc >= 0) out[n++] = feature(66, rel[hc]!, r, lem, hc === i ? 1 : 0)
  }
  // Marks near the word: quotations before or after it.
  const before = (w1 < 0 ? 15 : mark[w1]!) * 16 + (w2 < 0 ? 15 : mark[w2]!)
  const after = (n1 < 0 ? 15 : mark[n1]!) * 16 + (n2 < 0 ? 15 : mark[n2]!)
  out[n++] = feature(70, before, t)
  out[n++] = feature(71, after, t)
  out[n++] = feature(72, before, lem)
  out[n++] = feature(73, after, lem)
  out[n++] = feature(74, marksNear(view, i), t, inside)
  out[n++] = feature(75, marksNear(view, i), lem)
  return n
}

/** nsubj, obj, iobj, ccomp, xcomp, obl, advcl, cop, mark, nmod, acl, case, parataxis, expl, nmod:poss, aux:pass, nsubj:pass */
const ARGUMENTS = [0, 1, 2, 3, 4, 5, 9, 10, 11, 13, 16, 19, 23, 26, 28, 29].reduce((bits, bit) => bits | (1 << bit), 0)

const NEAR = 8

/** Where the nearest quotation marks stand on either side, and whether a sentence ends before them. */
function marksNear({ mark, sentence, size }: AttributionView, i: number): number {
  let found = 0
  for (let d = 1; d <= NEAR && i - d >= 0; d++) {
    const m = mark[i - d]!
    if (m === 3 || m === 4) {
      found = m * 4 + (d < 3 ? 1 : d < 6 ? 2 : 3) + (sentence[i - d] === sentence[i] ? 0 : 32)
      break
    }
  }
  for (let d = 1; d <= NEAR && i + d < size; d++) {
    const m = mark[i + d]!
    if (m === 3 || m === 4) {
      return found + 64 * (m * 4 + (d < 3 ? 1 : d < 6 ? 2 : 3) + (sentence[i + d] === sentence[i] ? 0 : 32))
    }
  }
  return found
}
