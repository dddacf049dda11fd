import { expect, test } from 'vitest'
import { CUE_CLASSES, CUE_LABELS } from '../../src/annotate/attribution/cue-labels.ts'
import { cueChances } from './cue-chances.ts'

/** Chances by going through all sequences of labels. */
function byHand(scores: Float64Array, size: number): Float64Array {
  const chances = new Float64Array(size * CUE_LABELS)
  let all = 0
  for (let code = 0; code < CUE_LABELS ** size; code++) {
    const labels = Array.from({ length: size }, (_, i) => Math.floor(code / CUE_LABELS ** i) % CUE_LABELS)
    if (labels.some((label, i) => label === 2 && (i === 0 || labels[i - 1] === 0))) continue
    const sum = labels.reduce((total, label, i) => {
      const before = i === 0 ? 0 : labels[i - 1]!
      return total + scores[i * CUE_CLASSES + label]! + scores[i * CUE_CLASSES + CUE_LABELS * (before + 1) + label]!
    }, 0)
    all += Math.exp(sum)
    labels.forEach((label, i) => {
      chances[i * CUE_LABELS + label]! += Math.exp(sum)
    })
  }
  return chances.map((chance) => chance / all)
}

test('the chances are those of all sequences of labels', () => {
  for (const size of [1, 2, 4]) {
    const scores = Float64Array.from({ length: size * CUE_CLASSES }, (_, i) => ((i * 37) % 11) / 3 - 1.5)
    const { labels, steps } = cueChances(scores, size)
    byHand(scores, size).forEach((chance, i) => {
      expect(labels[i]).toBeCloseTo(chance, 10)
    })
    for (let i = 0; i < size; i++) {
      const square = steps.subarray(i * CUE_LABELS ** 2, (i + 1) * CUE_LABELS ** 2)
      expect(square.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10)
    }
  }
})
