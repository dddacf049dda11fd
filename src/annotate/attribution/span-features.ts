import { feature } from '../linear/hash.ts'
import { Known } from './attribution-view.ts'
import type { CueFrame } from './cue-frame.ts'
import { distance } from './edge-features.ts'
import type { Stretch } from './find-cues.ts'

/** Largest number of features of a stretch. */
export const SPAN_FEATURES = 40

const OUT = 0x1234567
const size = (n: number) => (n < 7 ? n : n < 10 ? 7 : n < 14 ? 8 : n < 20 ? 9 : n < 30 ? 10 : n < 50 ? 11 : 12)

/** What a stretch is made of, as far as features ask. */
interface Shape {
  /** First word that hangs from outside, how many there are, and the last. */
  readonly root: number
  readonly roots: number
  readonly lastRoot: number
  /** Whether what hangs from its roots goes on before it (bit 1) and behind it (bit 2). */
  readonly over: number
  /** Commas, quotation marks and other cues in it. */
  readonly commas: number
  readonly quotes: number
  readonly cues: number
  readonly names: number
  readonly sentences: number
}

function shapeOf(frame: CueFrame, { first, last }: Stretch): Shape {
  const { view, from } = frame
  const { head, left, right, mark, known, sentence } = view
  let root = -1
  let roots = 0
  let lastRoot = -1
  let over = 0
  let commas = 0
  let quotes = 0
  let names = 0
  for (let i = first; i < last; i++) {
    const m = mark[i]!
    if (m === 1) commas++
    else if (m === 3 || m === 4) quotes++
    if (known[i]! & Known.name) names++
    const h = head[i]!
    if (h >= first && h < last) continue
    if (m !== 0) continue
    if (root < 0) root = i
    lastRoot = i
    roots++
    if (left[i]! < first) over |= 1
    if (right[i]! >= last) over |= 2
  }
  if (root < 0) root = lastRoot = first
  const cues = frame.cues[last - from]! - frame.cues[first - from]!
  return { root, roots, lastRoot, over, commas, quotes, cues, names, sentences: sentence[last - 1]! - sentence[first]! }
}

/** Writes what speaks for a stretch being a content of the cue into `out`; returns the number of features. */
export function contentFeatures(frame: CueFrame, span: Stretch, out: Uint32Array): number {
  const { view, from, to, role, word, group, cue, branch } = frame
  const { mark, lemma, tag, rel, sentence, quoted } = view
  const { first, last } = span
  const { root, roots, lastRoot, over, quotes, cues, sentences } = shapeOf(frame, span)
  const many = Math.min(roots, 4)
  const roleOf = role[root - from]!
  const side = last <= cue.first ? 0 : 1
  const gap = side === 0 ? distance(frame, last) : distance(frame, first)
  const before = first - 1 >= from ? mark[first - 1]! : 15
  const after = last < to ? mark[last]! : 15
  const firstMark = mark[first]!
  const lastMark = mark[last - 1]!
  const marks = ((before * 16 + firstMark) * 16 + lastMark) * 16 + after
  const begins = first === 0 || sentence[first - 1] !== sentence[first] ? 1 : 0
  const ends = last === view.size || sentence[last] !== sentence[last - 1] ? 1 : 0
  const length = size(last - first)
  const pairs = Math.min(quotes, 4) * 4 + quoted[first]! + 2 * quoted[last - 1]!
  const stem = branch[root - from]!
  const whole = stem === root ? 1 : stem < 0 ? 2 : 0
  const apart = Math.max(-2, Math.min(2, sentence[first]! - sentence[cue.first]!))
  let n = 0
  out[n++] = feature(300, side, Math.min(cues, 3))
  out[n++] = feature(301, many, over, side)
  out[n++] = feature(302, roleOf, many, over)
  out[n++] = feature(303, roleOf, word)
  out[n++] = feature(304, rel[root]!, tag[root]!, over)
  out[n++] = feature(305, marks, side)
  out[n++] = feature(306, pairs, begins, ends, side)
  out[n++] = feature(307, length, roleOf)
  out[n++] = feature(308, length, side, pairs)
  out[n++] = feature(309, Math.min(cues, 3), roleOf)
  out[n++] = feature(310, Math.min(cues, 3), pairs, sentences)
  out[n++] = feature(311, Math.min(sentences, 4), begins * 2 + ends, pairs)
  out[n++] = feature(312, lemma[first]!, roleOf, tag[root]!)
  out[n++] = feature(313, gap, side, roleOf)
  out[n++] = feature(314, gap, side, marks)
  out[n++] = feature(315, word, roleOf, lemma[first]!)
  out[n++] = feature(316, word, gap, side)
  out[n++] = feature(317, whole, over, roleOf)
  out[n++] = feature(318, whole, over, many, marks)
  out[n++] = feature(319, group, roleOf, tag[first]!)
  out[n++] = feature(320, roleOf, role[lastRoot - from]!, many)
  out[n++] = feature(321, apart, pairs, begins * 2 + ends, sentences)
  out[n++] = feature(322, word, length)
  out[n++] = feature(323, lemma[root]!, roleOf)
  out[n++] = feature(324, tag[first]!, tag[last - 1]!, over, many)
  out[n++] = feature(325, over, last < to ? tag[last]! : OUT, roleOf)
  out[n++] = feature(326, over, last < to ? lemma[last]! : OUT)
  return n
}

/** Writes what speaks for a stretch being the source of the cue into `out`; returns the number of features. */
export function sourceFeatures(frame: CueFrame, span: Stretch, out: Uint32Array): number {
  const { view, from, to, role, word, group, cue } = frame
  const { mark, lemma, tag, rel, sentence, quoted, fine, broad } = view
  const { first, last } = span
  const { root, roots, over, commas, quotes, cues, names } = shapeOf(frame, span)
  const many = Math.min(roots, 4)
  const roleOf = role[root - from]!
  const side = last <= cue.first ? 0 : 1
  const gap = side === 0 ? distance(frame, last) : distance(frame, first)
  const before = first - 1 >= from ? mark[first - 1]! : 15
  const after = last < to ? mark[last]! : 15
  const length = size(last - first)
  const apart = Math.max(-2, Math.min(2, sentence[first]! - sentence[cue.first]!))
  let n = 0
  out[n++] = feature(400, side, many, over)
  out[n++] = feature(401, roleOf, many, over)
  out[n++] = feature(402, roleOf, word)
  out[n++] = feature(403, roleOf, group)
  out[n++] = feature(404, roleOf, tag[root]!)
  out[n++] = feature(405, lemma[root]!, roleOf)
  out[n++] = feature(406, lemma[root]!, word)
  out[n++] = feature(407, fine[root]!, group)
  out[n++] = feature(408, fine[root]!, roleOf)
  out[n++] = feature(409, broad[root]!, tag[root]!, side)
  out[n++] = feature(410, length, roleOf, over)
  out[n++] = feature(411, length, tag[root]!, many)
  out[n++] = feature(412, Math.min(commas, 3), lastComma(mark, last), after, side)
  out[n++] = feature(413, gap, side, roleOf)
  out[n++] = feature(414, gap, side, tag[root]!)
  out[n++] = feature(415, before, after, many, over)
  out[n++] = feature(416, Math.min(cues, 2), side)
  out[n++] = feature(417, quotes, quoted[first]!, quoted[cue.first]!)
  out[n++] = feature(418, tag[first]!, tag[last - 1]!, roleOf)
  out[n++] = feature(419, lemma[first]!, tag[root]!, length)
  out[n++] = feature(420, apart, side, roleOf)
  out[n++] = feature(421, rel[root]!, tag[root]!, over)
  out[n++] = feature(422, over, last < to ? tag[last]! : OUT, last < to ? rel[view.opens[last]!]! : OUT)
  out[n++] = feature(423, over, last < to ? lemma[last]! : OUT)
  out[n++] = feature(424, Math.min(names, 4), length, tag[root]!)
  out[n++] = feature(425, lemma[last - 1]!, roleOf)
  return n
}

const lastComma = (mark: Uint8Array, last: number) => (mark[last - 1] === 1 ? 1 : 0)
