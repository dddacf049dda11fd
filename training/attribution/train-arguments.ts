import type { AttributionView } from '../../src/annotate/attribution/attribution-view.ts'
import { type CueFrame, cueFrame } from '../../src/annotate/attribution/cue-frame.ts'
import { EDGE_FEATURES, edgeFeatures } from '../../src/annotate/attribution/edge-features.ts'
import {
  ARGUMENT_CLASSES,
  type Arguments,
  bestArguments,
  CONTENT,
  CONTENT_END,
  CONTENT_START,
  candidatesOf,
  ORDER,
  orderFeatures,
  SOURCE,
  SOURCE_END,
  SOURCE_START,
} from '../../src/annotate/attribution/find-arguments.ts'
import type { FoundCue, Stretch } from '../../src/annotate/attribution/find-cues.ts'
import { contentFeatures, SPAN_FEATURES, sourceFeatures } from '../../src/annotate/attribution/span-features.ts'
import type { FeatureWeights } from '../../src/annotate/linear/linear-model.ts'
import { type Perceptron, perceptron } from '../perceptron.ts'
import { randomFrom, shuffled } from '../random.ts'

const SEED = 12
/** How far what is right must lead an arrangement that is wrong in one piece. */
const MARGIN = 15
/** The same, for saying that nothing belongs to a cue that something belongs to: there are more such cues than are found. */
const MISSED = 60
const MIN_WEIGHT = 0.6

/** A paragraph with the cues that were found in it, and what belongs to each; cues that are none have no contents. */
export interface ArgumentExample {
  readonly view: AttributionView
  readonly cues: readonly FoundCue[]
  readonly wanted: readonly Wanted[]
}

type Wanted = Omit<Arguments, 'score'>

/** Learns to find what belongs to a cue: structured perceptron over arrangements of stretches. */
export function trainArguments(
  examples: readonly ArgumentExample[],
  epochs: number,
  minUpdates: number,
  log: (line: string) => void,
): FeatureWeights[] {
  const random = randomFrom(SEED)
  const model = perceptron(ARGUMENT_CLASSES)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0
    for (const { view, cues, wanted } of shuffled(examples, random)) {
      for (let c = 0; c < cues.length; c++) if (learn(model, cueFrame(view, cues, c), wanted[c]!)) wrong++
    }
    log(`arguments: round ${epoch + 1} of ${epochs}, ${wrong} cues with something wrong`)
  }
  return model.averaged(MIN_WEIGHT, minUpdates)
}

const same = (a: Stretch, b: Stretch) => a.first === b.first && a.last === b.last

function learn(model: Perceptron, frame: CueFrame, whole: Wanted): boolean {
  const wanted = seen(frame, whole)
  const candidates = candidatesOf(model, frame, wanted)
  const cost = ({ source, contents }: Wanted) => {
    if (contents.length === 0 && wanted.contents.length > 0) return MISSED
    let wrong = 0
    if (source ? !wanted.source || !same(source, wanted.source) : wanted.source) wrong++
    for (const piece of contents) if (!wanted.contents.some((w) => same(w, piece))) wrong++
    for (const piece of wanted.contents) if (!contents.some((w) => same(w, piece))) wrong++
    return wrong * MARGIN
  }
  const guess = bestArguments(model, frame, candidates, cost)
  model.tick()
  if (cost(guess) === 0) return false
  move(model, frame, wanted, guess, 1)
  move(model, frame, guess, wanted, -1)
  moveOrder(model, frame, wanted, 1)
  moveOrder(model, frame, guess, -1)
  return true
}

/** What of the right answer lies in the window; long contents are cut nowhere, but left out. */
function seen({ from, to, cue }: CueFrame, { source, contents }: Wanted): Wanted {
  const inside = (s: Stretch) => s.first >= from && s.last <= to && (s.last <= cue.first || s.first >= cue.last)
  const kept = contents.filter(inside).slice(0, 3)
  return { source: kept.length > 0 && source && inside(source) ? source : null, contents: kept }
}

const edges = new Uint32Array(EDGE_FEATURES)
const spans = new Uint32Array(SPAN_FEATURES)
const orders = new Uint32Array(12)

/** Adds `by` to the weights of the stretches of one arrangement that the other does not have. */
function move(model: Perceptron, frame: CueFrame, { source, contents }: Wanted, other: Wanted, by: number): void {
  for (const piece of contents) {
    if (other.contents.some((o) => same(o, piece))) continue
    model.update(edges, edgeFeatures(frame, piece.first, edges), CONTENT_START, by)
    model.update(edges, edgeFeatures(frame, piece.last, edges), CONTENT_END, by)
    model.update(spans, contentFeatures(frame, piece, spans), CONTENT, by)
  }
  if (source && !(other.source && same(source, other.source))) {
    model.update(edges, edgeFeatures(frame, source.first, edges), SOURCE_START, by)
    model.update(edges, edgeFeatures(frame, source.last, edges), SOURCE_END, by)
    model.update(spans, sourceFeatures(frame, source, spans), SOURCE, by)
  }
}

function moveOrder(model: Perceptron, frame: CueFrame, found: Wanted, by: number): void {
  model.update(orders, orderFeatures(frame, found, orders), ORDER, by)
}
