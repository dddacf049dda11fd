import { feature } from '../linear/hash.ts'
import type { CueFrame } from './cue-frame.ts'

/** Largest number of features of an edge. */
export const EDGE_FEATURES = 56

const OUT = 0x1234567

/** How far a place is from the cue, negative before it, in steps that grow. */
export function distance(frame: CueFrame, place: number): number {
  const { first, last } = frame.cue
  if (place <= first) return -step(first - place)
  return place >= last ? step(place - last) : 99
}

const step = (d: number) => (d < 5 ? d : d < 8 ? 5 : d < 13 ? 6 : d < 21 ? 7 : d < 34 ? 8 : d < 60 ? 9 : 10)

/**
 * Writes what speaks for a source or content beginning or ending at `place` (before the word of that number) into `out`; returns the
 * number of features.
 */
export function edgeFeatures(frame: CueFrame, place: number, out: Uint32Array): number {
  const { view, from, to, role, word, group, other } = frame
  const { lemma, tag, mark, rel, opens, closes, head, fine, broad, quoted, sentence } = view
  const L = place - 1 >= from ? place - 1 : -1
  const R = place < to ? place : -1
  const L2 = place - 2 >= from ? place - 2 : -1
  const R2 = place + 1 < to ? place + 1 : -1
  const roleL = L < 0 ? 0 : role[L - from]!
  const roleR = R < 0 ? 0 : role[R - from]!
  const markL = L < 0 ? 15 : mark[L]!
  const markR = R < 0 ? 15 : mark[R]!
  const marks = markL * 16 + markR
  const lemL = L < 0 ? OUT : lemma[L]!
  const lemR = R < 0 ? OUT : lemma[R]!
  const tagL = L < 0 ? OUT : tag[L]!
  const tagR = R < 0 ? OUT : tag[R]!
  const far = distance(frame, place)
  const side = far <= 0 ? 0 : 1
  const cueSentence = sentence[frame.cue.first]!
  const sentenceL = L < 0 ? -1 : sentence[L]!
  const sentenceR = R < 0 ? -1 : sentence[R]!
  const apart = Math.max(
    -2,
    Math.min(2, (side === 0 ? (R < 0 ? sentenceL : sentenceR) : L < 0 ? sentenceR : sentenceL) - cueSentence),
  )
  const breaks = sentenceL === sentenceR ? 0 : 1
  const state =
    (L < 0 ? 0 : quoted[L]!) +
    2 * (R < 0 ? 0 : quoted[R]!) +
    4 * quoted[frame.cue.first]! +
    8 * breaks +
    16 * (apart + 2)
  const between = Math.min(
    3,
    side === 0
      ? frame.cues[frame.cue.first - from]! - frame.cues[place - from]!
      : frame.cues[place - from]! - frame.cues[frame.cue.last - from]!,
  )
  const beside = (L < 0 ? 0 : other[L - from]!) * 4 + (R < 0 ? 0 : other[R - from]!)
  let n = 0
  out[n++] = feature(100, side)
  out[n++] = feature(101, roleL, roleR)
  out[n++] = feature(102, roleL, roleR, word)
  out[n++] = feature(103, roleL, roleR, group)
  out[n++] = feature(104, roleL, roleR, marks)
  out[n++] = feature(105, roleR, lemR)
  out[n++] = feature(106, roleL, lemL)
  out[n++] = feature(107, marks, state)
  out[n++] = feature(108, lemL, lemR)
  out[n++] = feature(109, tagL, tagR, side)
  out[n++] = feature(110, tagL, tagR, roleL === roleR ? 1 : 0, roleR)
  out[n++] = feature(111, far, roleR)
  out[n++] = feature(112, far, roleL)
  out[n++] = feature(113, far, word)
  out[n++] = feature(114, far, marks)
  out[n++] = feature(115, lemR, side, breaks)
  out[n++] = feature(116, lemL, side, breaks)
  out[n++] = feature(117, tagR, R2 < 0 ? OUT : tag[R2]!, side)
  out[n++] = feature(118, L2 < 0 ? OUT : tag[L2]!, tagL, side)
  out[n++] = feature(119, lemR, R2 < 0 ? OUT : lemma[R2]!)
  out[n++] = feature(120, L2 < 0 ? OUT : lemma[L2]!, lemL)
  out[n++] = feature(121, between, side, beside)
  out[n++] = feature(122, between, state)
  out[n++] = feature(123, word, lemR, side)
  out[n++] = feature(124, word, marks, side)
  out[n++] = feature(125, word, lemL, side)
  out[n++] = feature(126, R < 0 ? -1 : fine[R]!, roleR)
  out[n++] = feature(127, L < 0 ? -1 : fine[L]!, roleL)
  out[n++] = feature(128, R < 0 ? -1 : broad[R]!, L < 0 ? -1 : broad[L]!, side)
  out[n++] = feature(129, state, far)
  out[n++] = feature(130, roleL, L2 < 0 ? 0 : role[L2 - from]!, roleR)
  out[n++] = feature(131, roleR, R2 < 0 ? 0 : role[R2 - from]!, roleL)
  out[n++] = feature(132, tagL, tagR, marks, L2 < 0 ? 15 : mark[L2]!)
  out[n++] = feature(133, marks, (L2 < 0 ? 15 : mark[L2]!) * 16 + (R2 < 0 ? 15 : mark[R2]!), state)
  if (R >= 0) {
    const opened = opens[R]!
    const h = head[opened]!
    const hr = h < from || h >= to ? 0 : role[h - from]!
    out[n++] = feature(140, rel[opened]!, hr)
    out[n++] = feature(141, rel[opened]!, tag[opened]!, roleL, markL)
    out[n++] = feature(142, lemma[opened]!, rel[opened]!, side)
    out[n++] = feature(143, rel[opened]!, h < 0 ? OUT : lemma[h]!, side)
    out[n++] = feature(144, rel[opened]!, lemR, roleL)
  }
  if (L >= 0) {
    const closed = closes[L]!
    const h = head[closed]!
    const hr = h < from || h >= to ? 0 : role[h - from]!
    out[n++] = feature(150, rel[closed]!, hr, markR)
    out[n++] = feature(151, rel[closed]!, tag[closed]!, roleR, markR)
    out[n++] = feature(152, rel[closed]!, lemR, side)
    if (R >= 0) {
      const opened = opens[R]!
      const up = head[opened]!
      out[n++] = feature(
        153,
        rel[closed]!,
        rel[opened]!,
        roleL === roleR ? 1 : 0,
        up < from || up >= to ? 0 : role[up - from]!,
      )
      out[n++] = feature(154, rel[opened]!, up < 0 ? OUT : tag[up]!, roleL === roleR ? 1 : 0, lemR)
    }
  }
  return n
}
