import { feature } from '../linear/hash.ts'
import type { AttributionView } from './attribution-view.ts'
import type { FoundCue } from './find-cues.ts'

/** A paragraph as seen from one cue. Columns hold one entry a word of the window, counted from `from`. */
export interface CueFrame {
  readonly view: AttributionView
  readonly cue: FoundCue
  /** Words from `from` (inclusive) to `to` (exclusive) are looked at. */
  readonly from: number
  readonly to: number
  /** The cue's word that the others of it hang from. */
  readonly top: number
  /** How sure the cue is, in steps. */
  readonly sure: number
  /** What stands for the cue in features: its lemma, the class of its word, its tag. */
  readonly word: number
  readonly group: number
  readonly tag: number
  /** How a word hangs together with the cue: the way from one to the other, as a hash. */
  readonly role: Int32Array
  /** Word below the cue that the word hangs from, or below one above the cue; -1 for none. */
  readonly branch: Int32Array
  /** How many other cues begin before this word, counted from `from`; one entry more than words. */
  readonly cues: Int32Array
  /** Bit 1: first word of another cue; bit 2: in another cue. */
  readonly other: Uint8Array
}

/** How far from a cue its source and content are looked for. */
export interface Reach {
  /** Words on either side. */
  readonly words: number
  /** Other cues on either side: where every word is a cue, the work is no more for each. */
  readonly cues: number
}

/** Keeps the work linear in the text. */
const REACH: Reach = { words: 100, cues: 3 }
/** How many words above the cue are told apart. */
const HIGHEST = 5

const STEP = 0.5

const IN_CUE = 1
const OUTSIDE = 2
const SENTENCE = 3
const ABOVE = 4
const BESIDE = 5
const BELOW = 6

export function cueFrame(view: AttributionView, cues: readonly FoundCue[], index: number, reach = REACH): CueFrame {
  const cue = cues[index]!
  const from = Math.max(0, cue.first - reach.words, cues[index - reach.cues]?.first ?? 0)
  const to = Math.min(view.size, cue.last + reach.words, cues[index + reach.cues]?.last ?? view.size)
  const top = topOf(view, cue)
  const { role, branch } = rolesOf(view, cue, top, from, to)
  const other = new Uint8Array(to - from)
  const count = new Int32Array(to - from + 1)
  const mark = (c: number) => {
    const { first, last } = cues[c]!
    if (last <= from || first >= to) return false
    for (let i = Math.max(first, from); i < Math.min(last, to); i++) other[i - from]! |= i === first ? 3 : 2
    return true
  }
  for (let c = index - 1; c >= 0 && mark(c); c--);
  for (let c = index + 1; c < cues.length && mark(c); c++);
  for (let i = 0; i < to - from; i++) count[i + 1] = count[i]! + (other[i]! & 1)
  return {
    view,
    cue,
    from,
    to,
    top,
    sure: Math.max(-8, Math.min(10, Math.floor(cue.lead / STEP))),
    word: feature(200, view.lemma[top]!, cue.last - cue.first > 1 ? view.lemma[cue.last - 1]! : 0),
    group: view.fine[top]!,
    tag: view.tag[top]!,
    role,
    branch,
    cues: count,
    other,
  }
}

function topOf({ head }: AttributionView, { first, last }: FoundCue): number {
  for (let i = first; i < last; i++) if (head[i]! < first || head[i]! >= last) return i
  return first
}

/** The way from each word of the window to the cue. */
function rolesOf(view: AttributionView, cue: FoundCue, top: number, from: number, to: number) {
  const { head, rel, sentence } = view
  const size = to - from
  const role = new Int32Array(size)
  const branch = new Int32Array(size).fill(-1)
  for (let i = cue.first; i < cue.last; i++) role[i - from] = IN_CUE
  // Words above the cue, with the relation by which the cue's side hangs there.
  const height = new Int32Array(size)
  let below = top
  for (let up = head[top]!, h = 1; up >= from && up < to && h <= HIGHEST; h++) {
    if (role[up - from] !== 0) break
    role[up - from] = feature(ABOVE, h, rel[below]!) | 0
    height[up - from] = h
    below = up
    up = head[up]!
  }
  const way: number[] = []
  for (let i = from; i < to; i++) {
    if (role[i - from] !== 0) continue
    if (sentence[i] !== sentence[cue.first]) {
      const apart = Math.max(-2, Math.min(2, sentence[i]! - sentence[cue.first]!))
      role[i - from] = feature(SENTENCE, apart) | 0
      continue
    }
    way.length = 0
    let at = i
    while (at >= from && at < to && role[at - from] === 0) {
      way.push(at)
      at = head[at]!
    }
    const last = way.at(-1)!
    let found = OUTSIDE
    let stem = last
    if (at >= from && at < to) {
      if (role[at - from] === IN_CUE) found = feature(BELOW, rel[last]!, at === top ? 0 : 1) | 0
      else if (height[at - from]! > 0) found = feature(BESIDE, height[at - from]!, rel[last]!) | 0
      else {
        found = role[at - from]!
        stem = branch[at - from]!
      }
    }
    for (const w of way) {
      role[w - from] = found
      branch[w - from] = stem
    }
  }
  return { role, branch }
}
