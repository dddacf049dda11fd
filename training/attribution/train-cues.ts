import { CUE_FEATURES, cueFeatures } from '../../src/annotate/attribution/cue-features.ts'
import { CUE_CLASSES, CUE_LABELS } from '../../src/annotate/attribution/cue-labels.ts'
import { cueLabels, stepFeatures } from '../../src/annotate/attribution/find-cues.ts'
import type { FeatureWeights } from '../../src/annotate/linear/linear-model.ts'
import { type LogLinear, logLinear } from '../log-linear.ts'
import { perceptron } from '../perceptron.ts'
import { randomFrom, shuffled } from '../random.ts'
import { cueChances } from './cue-chances.ts'
import type { Example } from './examples.ts'

const SEED = 11
/** How far the right labels must lead the others, a word, where features are chosen. */
const MARGIN = 12
const MIN_WEIGHT = 0.02
/** Labels that are all but certain teach nothing. */
const CERTAIN = 0.01

/** Learns to find cues from a choice of the paragraphs given at first. */
export interface CueTrainer {
  train(chosen: (example: Example) => boolean, log: (line: string) => void): FeatureWeights[]
}

export interface CueSettings {
  readonly rounds: number
  readonly rate: number
  readonly decay: number
  /** How often a feature must have been asked to change its mind to be one. */
  readonly minUpdates: number
}

/** Chooses the features by a round of a perceptron, and works out once which of them every word has. */
export function cueTrainer(examples: readonly Example[], settings: CueSettings): CueTrainer {
  const { rounds, rate, decay, minUpdates } = settings
  const features = chosenFeatures(examples, minUpdates)
  const empty = () => logLinear(CUE_CLASSES, features, { rate, decay })
  const { rowsOf } = empty()
  const prepared = examples.map((example) => prepare(rowsOf, example))
  return {
    train(chosen, log) {
      const random = randomFrom(SEED)
      const model = empty()
      const some = prepared.filter(({ example }) => chosen(example))
      for (let round = 0; round < rounds; round++) {
        let loss = 0
        for (const one of shuffled(some, random)) loss += learn(model, one)
        if (round > 0) model.keep()
        log(`cues: round ${round + 1} of ${rounds}, loss ${loss.toFixed(0)}`)
      }
      return model.averaged(MIN_WEIGHT)
    },
  }
}

/** A paragraph with the rows of its words' features: those of word `i` from `starts[i]`, of which those before `steps[i]` are for steps. */
interface Prepared {
  readonly example: Example
  readonly rows: Int32Array
  readonly starts: Int32Array
  readonly steps: Int32Array
  readonly gold: Uint8Array
}

function prepare(rowsOf: LogLinear['rowsOf'], example: Example): Prepared {
  const { view, lessons } = example
  const found = new Uint32Array(CUE_FEATURES)
  const one = new Int32Array(CUE_FEATURES)
  const starts = new Int32Array(view.size + 1)
  const steps = new Int32Array(view.size)
  const rows: number[] = []
  for (let i = 0; i < view.size; i++) {
    const count = cueFeatures(view, i, found)
    steps[i] = starts[i]! + rowsOf(found, stepFeatures(count), one)
    const n = rowsOf(found, count, one)
    for (let f = 0; f < n; f++) rows.push(one[f]!)
    starts[i + 1] = rows.length
  }
  return { example, rows: Int32Array.from(rows), starts, steps, gold: goldCues(view.size, lessons) }
}

/** One step along the gradient of how likely the right labels of a paragraph are; returns how unlikely they were. */
function learn(model: LogLinear, { rows, starts, steps, gold }: Prepared): number {
  const size = gold.length
  const scores = new Float64Array(size * CUE_CLASSES)
  const one = new Float64Array(CUE_CLASSES)
  for (let i = 0; i < size; i++) {
    model.score(rows, starts[i]!, starts[i + 1]!, one)
    scores.set(one.subarray(0, CUE_LABELS), i * CUE_CLASSES)
    model.score(rows, starts[i]!, steps[i]!, one)
    scores.set(one.subarray(CUE_LABELS), i * CUE_CLASSES + CUE_LABELS)
  }
  const chances = cueChances(scores, size)
  const squares = CUE_LABELS * CUE_LABELS
  let loss = 0
  for (let i = 0; i < size; i++) {
    const before = i === 0 ? 0 : gold[i - 1]!
    for (let label = 0; label < CUE_LABELS; label++) {
      const off = (gold[i] === label ? 1 : 0) - chances.labels[i * CUE_LABELS + label]!
      if (off > CERTAIN || off < -CERTAIN) model.update(rows, starts[i]!, starts[i + 1]!, label, off)
      if (gold[i] === label) loss += off
      for (let b = 0; b < CUE_LABELS; b++) {
        const right = b === before && gold[i] === label ? 1 : 0
        const step = right - chances.steps[i * squares + b * CUE_LABELS + label]!
        if (step > CERTAIN || step < -CERTAIN)
          model.update(rows, starts[i]!, steps[i]!, CUE_LABELS * (b + 1) + label, step)
      }
    }
  }
  return loss
}

/** Features that a perceptron changes its mind about: the others say nothing that these do not. */
function chosenFeatures(examples: readonly Example[], minUpdates: number): Set<number> {
  const model = perceptron(CUE_CLASSES)
  const labels = new Float64Array(CUE_CLASSES)
  for (const { view, lessons } of shuffled(examples, randomFrom(SEED))) {
    const { size } = view
    const scores = new Float64Array(size * CUE_CLASSES)
    const features = new Uint32Array(CUE_FEATURES * size)
    const counts = new Int32Array(size)
    const at = (i: number) => features.subarray(i * CUE_FEATURES, (i + 1) * CUE_FEATURES)
    for (let i = 0; i < size; i++) {
      counts[i] = cueFeatures(view, i, at(i))
      model.score(at(i), counts[i]!, labels)
      scores.set(labels, i * CUE_CLASSES)
    }
    const gold = goldCues(size, lessons)
    const guess = cueLabels(scores, size, 0, gold, MARGIN)
    model.tick()
    for (let i = 0; i < size; i++) {
      if (gold[i] === guess[i]) continue
      model.update(at(i), counts[i]!, gold[i]!, 1)
      model.update(at(i), counts[i]!, guess[i]!, -1)
    }
  }
  return model.updatedAtLeast(minUpdates)
}

/** The right labels of a paragraph's words. */
export function goldCues(size: number, lessons: Example['lessons']): Uint8Array {
  const labels = new Uint8Array(size)
  for (const { cue } of lessons) {
    labels.fill(2, cue.first, cue.last)
    labels[cue.first] = 1
  }
  return labels
}
