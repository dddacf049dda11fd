import { packLinear } from '../../src/annotate/linear/linear-model.ts'
import type { ModelFile } from '../../src/annotate/model-file.ts'
import { NAME_FEATURES, nameFeatures } from '../../src/annotate/names/name-features.ts'
import { LABELS, labelsOf } from '../../src/annotate/names/name-labels.ts'
import { knownWords, type NameTools, type NameView, nameViews } from '../../src/annotate/names/name-view.ts'
import { bestLabels, lattice, makeRoom } from '../../src/annotate/names/viterbi.ts'
import { perceptron } from '../perceptron.ts'
import { randomFrom, shuffled } from '../random.ts'
import type { NamedDocument, NamedSentence } from './name-document.ts'

const EPOCHS = 8
const SEED = 1
const MIN_UPDATES = 2
const MIN_WEIGHT = 0.02
/** A wrong label must be worse than the right one by so much. */
const MARGIN = 8

/** A sentence to learn from, with the features of its words written down once. */
interface Example {
  readonly size: number
  /** Features of all words, one word after the other; those of word i begin at `starts[i]`. */
  readonly features: Uint32Array
  readonly starts: Uint32Array
  readonly gold: Int32Array
  /** Bits of the labels that each word may have; absent where all of them are given. */
  readonly allowed?: Uint32Array
}

/** Learns the tagger of names: a structured perceptron with a margin, averaged. */
export function trainNames(
  name: string,
  documents: readonly NamedDocument[],
  tools: NameTools,
  log: (line: string) => void,
): ModelFile {
  const known = knownWords()
  const examples = documents.flatMap(({ sentences }) => {
    const views = nameViews(
      sentences.map((s) => s.words),
      tools,
      known,
    )
    return sentences.map((sentence, i) => exampleOf(sentence, views[i]!))
  })
  const model = perceptron(LABELS)
  const stepModel = perceptron(LABELS)
  const random = randomFrom(SEED)
  const step = new Uint32Array(1)
  const work = lattice()
  const steps = new Float64Array(LABELS * LABELS)
  const readSteps = () => {
    for (let before = 0; before < LABELS; before++) {
      step[0] = before
      stepModel.score(step, 1, steps.subarray(before * LABELS, (before + 1) * LABELS))
    }
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let wrong = 0
    for (const { size, features, starts, gold: given, allowed } of shuffled(examples, random)) {
      makeRoom(work, size)
      for (let i = 0; i < size; i++) {
        const own = features.subarray(starts[i]!, starts[i + 1]!)
        model.score(own, own.length, work.scores.subarray(i * LABELS, (i + 1) * LABELS))
      }
      const gold = allowed ? bestLabels(work, size, steps, allowed) : given
      for (let i = 0; i < size; i++) {
        const row = i * LABELS
        for (let l = 0; l < LABELS; l++) if (l !== gold[i]) work.scores[row + l]! += MARGIN
      }
      const found = bestLabels(work, size, steps)
      let changed = false
      for (let i = 0; i < size; i++) {
        if (i > 0 && (gold[i] !== found[i] || gold[i - 1] !== found[i - 1])) {
          changed = true
          step[0] = gold[i - 1]!
          stepModel.update(step, 1, gold[i]!, 1)
          step[0] = found[i - 1]!
          stepModel.update(step, 1, found[i]!, -1)
        }
        if (gold[i] === found[i]) continue
        wrong++
        const own = features.subarray(starts[i]!, starts[i + 1]!)
        model.update(own, own.length, gold[i]!, 1)
        model.update(own, own.length, found[i]!, -1)
      }
      model.tick()
      stepModel.tick()
      if (changed) readSteps()
    }
    log(`names: round ${epoch + 1} of ${EPOCHS}, ${wrong} wrong`)
  }
  return pack()

  function pack(): ModelFile {
    const averagedSteps = new Float32Array(LABELS * LABELS)
    for (const { hash, labels, weights } of stepModel.averaged(0, 1)) {
      labels.forEach((l, i) => {
        averagedSteps[hash * LABELS + l] = weights[i]!
      })
    }
    return {
      name,
      version: 1,
      meta: {},
      arrays: { ...packLinear('labels', model.averaged(MIN_WEIGHT, MIN_UPDATES)), steps: averagedSteps },
    }
  }
}

function exampleOf({ words, names, open }: NamedSentence, view: NameView): Example {
  const size = words.length
  const gold = labelsOf(size, names)
  const room = new Uint32Array(NAME_FEATURES)
  const all: number[] = []
  const starts = new Uint32Array(size + 1)
  for (let i = 0; i < size; i++) {
    const count = nameFeatures(view, i, room)
    for (let f = 0; f < count; f++) all.push(room[f]!)
    starts[i + 1] = all.length
  }
  const example = { size, features: Uint32Array.from(all), starts, gold }
  if (open.length === 0) return example
  const allowed = Uint32Array.from(gold, (label) => 1 << label)
  for (const [first, last] of open) allowed.fill(ANY, first, last)
  return { ...example, allowed }
}

const ANY = 2 ** LABELS - 1
