import { CUE_FEATURES, cueFeatures } from '../../src/annotate/attribution/cue-features.ts'
import {
  CUE_CLASSES,
  CUE_LABELS,
  cueLabels,
  stepFeatures,
} from '../../src/annotate/attribution/find-cues.ts'
import type { FeatureWeights } from '../../src/annotate/linear/linear-model.ts'
import { type Perceptron, perceptron } from '../perceptron.ts'
import { randomFrom, shuffled } from '../random.ts'
import type { Example } from './examples.ts'

const SEED = 11
/** How far the right labels must lead the others, a word. */
const MARGIN = 12
const MIN_WEIGHT = 0.6

/** Learns to find cues: structured perceptron over the words of each paragraph. */
export function trainCues(
  examples: readonly Example[],
  epochs: number,
  minUpdates: number,
  log: (line: string) => void,
): FeatureWeights[] {
  const random = randomFrom(SEED)
  const model = perceptron(CUE_CLASSES)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0
    for (const example of shuffled(examples, random)) wrong += learn(model, example)
    log(`cues: round ${epoch + 1} of ${epochs}, ${wrong} wrong words`)
  }
  return model.averaged(MIN_WEIGHT, minUpdates)
}

function learn(model: Perceptron, { view, lessons }: Example): number {
  const { size } = view
  const scores = new Float64Array(size * CUE_CLASSES)
  const features = new Uint32Array(CUE_FEATURES * size)
  const counts = new Int32Array(size)
  const labels = new Float64Array(CUE_CLASSES)
  const at = (i: number) => features.subarray(i * CUE_FEATURES, (i + 1) * CUE_FEATURES)
  for (let i = 0; i < size; i++) {
    counts[i] = cueFeatures(view, i, at(i))
    model.score(at(i), counts[i]!, labels)
    scores.set(labels, i * CUE_CLASSES)
  }
  const gold = goldCues(size, lessons)
  const guess = cueLabels(scores, size, 0, gold, MARGIN)
  model.tick()
  let wrong = 0
  for (let i = 0; i < size; i++) {
    if (gold[i] !== guess[i]) {
      wrong++
      model.update(at(i), counts[i]!, gold[i]!, 1)
      model.update(at(i), counts[i]!, guess[i]!, -1)
    }
    const goldStep = stepOf(gold, i)
    const guessStep = stepOf(guess, i)
    if (goldStep !== guessStep) {
      model.update(at(i), stepFeatures(counts[i]!), goldStep, 1)
      model.update(at(i), stepFeatures(counts[i]!), guessStep, -1)
    }
  }
  return wrong
}

const stepOf = (labels: Uint8Array, i: number) => CUE_LABELS * ((i === 0 ? 0 : labels[i - 1]!) + 1) + labels[i]!

/** The right labels of a paragraph's words. */
export function goldCues(size: number, lessons: Example['lessons']): Uint8Array {
  const labels = new Uint8Array(size)
  for (const { cue } of lessons) {
    labels.fill(2, cue.first, cue.last)
    labels[cue.first] = 1
  }
  return labels
}
