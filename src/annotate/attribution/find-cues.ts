import type { LinearModel } from '../linear/linear-model.ts'
import type { AttributionView } from './attribution-view.ts'
import { CUE_FEATURES, cueFeatures, STEP_FEATURES } from './cue-features.ts'
import { type CueFilter, cueFilter } from './cue-filter.ts'
import { CUE_CLASSES, CUE_LABELS } from './cue-labels.ts'

/** By how much a word may score less in a cue than outside of any, and the next one still belong to it. */
const HOPELESS = 3

/** Words from `first` (inclusive) to `last` (exclusive) of a paragraph. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** A stretch that may be a cue, and by how much that scores more than being none. */
export interface FoundCue extends Stretch {
  readonly lead: number
}

/** Finds the stretches of a paragraph that may be cues; `favour` is added to the first word of each, so that more (or fewer) are found. */
export type CueFinder = (view: AttributionView, favour: number) => FoundCue[]

/** The finder of a model. */
export function cueFinder(model: Pick<LinearModel, 'score'>): CueFinder {
  const mayBegin = cueFilter(model)
  return (view, favour) => {
    const scores = cueScores(model, mayBegin, view)
    return cuesOf(scores, cueLabels(scores, view.size, favour))
  }
}

const features = new Uint32Array(CUE_FEATURES)
const one = new Float64Array(CUE_CLASSES)

/**
 * Scores of the words of a paragraph, `CUE_CLASSES` each. Words that cannot begin a cue, and do not come behind one that may be in one,
 * are outside without a closer look.
 */
function cueScores(model: Pick<LinearModel, 'score'>, mayBegin: CueFilter, view: AttributionView): Float64Array {
  const scores = new Float64Array(view.size * CUE_CLASSES)
  let inCue = false
  for (let i = 0; i < view.size; i++) {
    const row = i * CUE_CLASSES
    if (inCue || mayBegin(view, i)) {
      model.score(features, cueFeatures(view, i, features), one)
      scores.set(one, row)
      inCue = mayGoOn(one, inCue)
      continue
    }
    scores[row + 1] = -Infinity
    scores[row + 2] = -Infinity
  }
  return scores
}

/** Whether a word with these scores may be in a cue, so that the next one may be as well. */
function mayGoOn(scores: Float64Array, inCue: boolean): boolean {
  const [b, i] = [CUE_LABELS * 2, CUE_LABELS * 3]
  if (scores[1]! + scores[CUE_LABELS + 1]! - scores[0]! - scores[CUE_LABELS]! >= -HOPELESS) return true
  if (!inCue) return false
  const later = Math.max(scores[b + 2]! - scores[b]!, scores[i + 2]! - scores[i]!)
  return scores[2]! + later - scores[0]! >= -HOPELESS
}

export const stepFeatures = (count: number) => Math.min(count, STEP_FEATURES)

/**
 * The best labels for the scores of a paragraph; `favour` is added to the first word of every cue, so that more (or fewer) are found.
 * With `gold`, labels other than it get `margin` more, for learning.
 */
export function cueLabels(scores: Float64Array, size: number, favour = 0, gold?: Uint8Array, margin = 0): Uint8Array {
  const best = new Float64Array(size * CUE_LABELS)
  const from = new Uint8Array(size * CUE_LABELS)
  for (let i = 0; i < size; i++) {
    for (let label = 0; label < CUE_LABELS; label++) {
      let top = -Infinity
      let source = 0
      if (i === 0) top = label === 2 ? -Infinity : scores[CUE_LABELS + label]!
      else
        for (let before = 0; before < CUE_LABELS; before++) {
          if (before === 0 && label === 2) continue
          const score =
            best[(i - 1) * CUE_LABELS + before]! + scores[i * CUE_CLASSES + CUE_LABELS * (before + 1) + label]!
          if (score > top) {
            top = score
            source = before
          }
        }
      let own = scores[i * CUE_CLASSES + label]!
      if (label === 1) own += favour
      if (gold && gold[i] !== label) own += margin
      best[i * CUE_LABELS + label] = top + own
      from[i * CUE_LABELS + label] = source
    }
  }
  const labels = new Uint8Array(size)
  if (size === 0) return labels
  let label = 0
  const row = (size - 1) * CUE_LABELS
  for (let other = 1; other < CUE_LABELS; other++) if (best[row + other]! > best[row + label]!) label = other
  for (let i = size - 1; i >= 0; i--) {
    labels[i] = label
    label = from[i * CUE_LABELS + label]!
  }
  return labels
}

/** The stretches that labels mark, with how far each leads. */
export function cuesOf(scores: Float64Array, labels: Uint8Array): FoundCue[] {
  const cues: FoundCue[] = []
  let i = 0
  while (i < labels.length) {
    if (labels[i] === 0) {
      i++
      continue
    }
    const first = i++
    while (i < labels.length && labels[i] === 2) i++
    cues.push({ first, last: i, lead: leadOf(scores, first) })
  }
  return cues
}

/** By how much the first word of a cue scores more as such than outside of any. */
function leadOf(scores: Float64Array, i: number): number {
  const row = i * CUE_CLASSES
  return scores[row + 1]! + scores[row + CUE_LABELS + 1]! - scores[row]! - scores[row + CUE_LABELS]!
}
