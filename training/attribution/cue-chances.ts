import { CUE_CLASSES, CUE_LABELS } from '../../src/annotate/attribution/cue-labels.ts'

/** How likely each label of a word is, and each label after each other one. */
export interface CueChances {
  /** `CUE_LABELS` a word. */
  readonly labels: Float64Array
  /** `CUE_LABELS` rows (label before) of `CUE_LABELS` (label) a word; for the first word the row of "outside" alone. */
  readonly steps: Float64Array
}

const SQUARE = CUE_LABELS * CUE_LABELS

/** Forward and backward over the scores of a paragraph's words, `CUE_CLASSES` each; a later word of a cue never follows none. */
export function cueChances(scores: Float64Array, size: number): CueChances {
  const forward = new Float64Array(size * CUE_LABELS)
  const backward = new Float64Array(size * CUE_LABELS)
  const own = (i: number, label: number) => scores[i * CUE_CLASSES + label]!
  const step = (i: number, before: number, label: number) =>
    before === 0 && label === 2 ? -Infinity : scores[i * CUE_CLASSES + CUE_LABELS * (before + 1) + label]!
  const terms = new Float64Array(CUE_LABELS)
  for (let label = 0; label < CUE_LABELS; label++) forward[label] = step(0, 0, label) + own(0, label)
  for (let i = 1; i < size; i++) {
    for (let label = 0; label < CUE_LABELS; label++) {
      for (let before = 0; before < CUE_LABELS; before++)
        terms[before] = forward[(i - 1) * CUE_LABELS + before]! + step(i, before, label)
      forward[i * CUE_LABELS + label] = logSum(terms) + own(i, label)
    }
  }
  for (let i = size - 2; i >= 0; i--) {
    for (let before = 0; before < CUE_LABELS; before++) {
      for (let label = 0; label < CUE_LABELS; label++)
        terms[label] = step(i + 1, before, label) + own(i + 1, label) + backward[(i + 1) * CUE_LABELS + label]!
      backward[i * CUE_LABELS + before] = logSum(terms)
    }
  }
  const all = logSum(forward.subarray((size - 1) * CUE_LABELS))
  const labels = new Float64Array(size * CUE_LABELS)
  const steps = new Float64Array(size * SQUARE)
  for (let i = 0; i < size; i++) {
    for (let label = 0; label < CUE_LABELS; label++) {
      const rest = own(i, label) + backward[i * CUE_LABELS + label]! - all
      labels[i * CUE_LABELS + label] = Math.exp(forward[i * CUE_LABELS + label]! - own(i, label) + rest)
      for (let before = 0; before < (i === 0 ? 1 : CUE_LABELS); before++) {
        const so = i === 0 ? 0 : forward[(i - 1) * CUE_LABELS + before]!
        steps[i * SQUARE + before * CUE_LABELS + label] = Math.exp(so + step(i, before, label) + rest)
      }
    }
  }
  return { labels, steps }
}

function logSum(terms: Float64Array): number {
  let top = -Infinity
  for (const term of terms) if (term > top) top = term
  if (top === -Infinity) return top
  let sum = 0
  for (const term of terms) sum += Math.exp(term - top)
  return top + Math.log(sum)
}
