import type { AttributionView } from '../../src/annotate/attribution/attribution-view.ts'
import { type CueFrame, cueFrame, type Reach } from '../../src/annotate/attribution/cue-frame.ts'
import { EDGE_FEATURES, edgeFeatures } from '../../src/annotate/attribution/edge-features.ts'
import {
  ARGUMENT_CLASSES,
  type Arguments,
  type Arrangement,
  arrangementChances,
  arrangementsOf,
  type Candidates,
  CONTENT,
  CONTENT_END,
  CONTENT_START,
  candidateChances,
  candidatesOf,
  ORDER,
  orderFeatures,
  SOURCE,
  SOURCE_END,
  SOURCE_START,
} from '../../src/annotate/attribution/find-arguments.ts'
import type { FoundCue, Stretch } from '../../src/annotate/attribution/find-cues.ts'
import { contentFeatures, SPAN_FEATURES, sourceFeatures } from '../../src/annotate/attribution/span-features.ts'
import type { FeatureWeights, LinearModel } from '../../src/annotate/linear/linear-model.ts'
import { logLinear } from '../log-linear.ts'
import { perceptron } from '../perceptron.ts'
import { randomFrom, shuffled } from '../random.ts'

const SEED = 12
const MIN_WEIGHT = 0.02
/** What is all but certain teaches nothing. */
const CERTAIN = 0.01
/** Further than at run time, so that long contents are learnt from as well. */
const REACH: Reach = { words: 150, cues: Number.POSITIVE_INFINITY }
/** How far what is right must lead, where features are chosen: a piece that is wrong, and everything that is missed. */
const MARGIN = 15

/** A paragraph with the cues that were found in it, and what belongs to each; cues that are none have no contents. */
export interface ArgumentExample {
  readonly view: AttributionView
  readonly cues: readonly FoundCue[]
  readonly wanted: readonly Wanted[]
}

export interface ArgumentSettings {
  readonly rounds: number
  readonly rate: number
  readonly decay: number
  readonly minUpdates: number
}

type Wanted = Omit<Arguments, 'score'>

/** What learns: scores features, and moves what they say of a class. */
interface Learner extends Pick<LinearModel, 'score'> {
  update(features: Uint32Array, count: number, label: number, by: number): void
}

/** Learns to find what belongs to a cue: log-linear over arrangements of candidates. */
export function trainArguments(
  examples: readonly ArgumentExample[],
  { rounds, rate, decay, minUpdates }: ArgumentSettings,
  log: (line: string) => void,
): FeatureWeights[] {
  const random = randomFrom(SEED)
  const chooser = perceptron(ARGUMENT_CLASSES)
  const all = examples.flatMap(({ view, cues, wanted }) =>
    cues.map((_, index) => ({ view, cues, index, wanted: wanted[index]! })),
  )
  for (const { view, cues, index, wanted } of shuffled(all, random))
    choose(chooser, cueFrame(view, cues, index, REACH), wanted)
  const model = logLinear(ARGUMENT_CLASSES, chooser.updatedAtLeast(minUpdates), { rate, decay })
  const rows = new Int32Array(EDGE_FEATURES + SPAN_FEATURES)
  const learner: Learner = {
    score: (features, count, scores) => model.score(rows, 0, model.rowsOf(features, count, rows), scores),
    update: (features, count, label, by) => model.update(rows, 0, model.rowsOf(features, count, rows), label, by),
  }
  for (let round = 0; round < rounds; round++) {
    let loss = 0
    for (const { view, cues, index, wanted } of shuffled(all, random))
      loss += learn(learner, cueFrame(view, cues, index, REACH), wanted)
    if (round > 0) model.keep()
    log(`arguments: round ${round + 1} of ${rounds}, loss ${loss.toFixed(0)}`)
  }
  return model.averaged(MIN_WEIGHT)
}

const same = (a: Stretch, b: Stretch) => a.first === b.first && a.last === b.last

/** One step along the gradient of how likely the right arrangement is; returns how unlikely it was. */
function learn(model: Learner, frame: CueFrame, whole: Wanted): number {
  const { candidates, arrangements, right } = laidOut(model, frame, whole)
  const chances = arrangementChances(arrangements)
  const each = candidateChances(candidates, arrangements, chances)
  candidates.contents.forEach((span, i) => {
    const off = (right.pieces.includes(i) ? 1 : 0) - each.contents[i]!
    if (off > CERTAIN || off < -CERTAIN) moveContent(model, frame, span, off)
  })
  candidates.sources.forEach((span, i) => {
    const off = (right.source === i ? 1 : 0) - each.sources[i]!
    if (off > CERTAIN || off < -CERTAIN) moveSource(model, frame, span, off)
  })
  const orders = new Map<number, { readonly one: Arrangement; off: number }>()
  arrangements.forEach((one, i) => {
    const off = (one === right ? 1 : 0) - chances[i]!
    const before = orders.get(one.key)
    if (before) before.off += off
    else orders.set(one.key, { one, off })
  })
  for (const { one, off } of orders.values())
    if (off > CERTAIN || off < -CERTAIN) moveOrder(model, frame, foundOf(one, candidates), off)
  return 1 - chances[arrangements.indexOf(right)]!
}

/** What a perceptron does that wants the right arrangement to lead all others. */
function choose(model: Learner, frame: CueFrame, whole: Wanted): void {
  const { candidates, arrangements, right } = laidOut(model, frame, whole)
  let guess = right
  let most = right.score
  for (const one of arrangements) {
    const missing = right.pieces.filter((piece) => !one.pieces.includes(piece)).length
    const tooMuch = one.pieces.filter((piece) => !right.pieces.includes(piece)).length
    const wrong = missing + tooMuch + (one.source === right.source ? 0 : 1)
    const score = one.score + wrong * MARGIN
    if (score > most) {
      most = score
      guess = one
    }
  }
  if (guess === right) return
  for (const [one, by] of [
    [right, 1],
    [guess, -1],
  ] as const) {
    const other = one === right ? guess : right
    for (const piece of one.pieces)
      if (!other.pieces.includes(piece)) moveContent(model, frame, candidates.contents[piece]!, by)
    if (one.source >= 0 && one.source !== other.source) moveSource(model, frame, candidates.sources[one.source]!, by)
    moveOrder(model, frame, foundOf(one, candidates), by)
  }
}

/** The candidates, all their arrangements and the right one of them. */
function laidOut(model: Learner, frame: CueFrame, whole: Wanted) {
  const wanted = seen(frame, whole)
  const candidates = candidatesOf(model, frame, wanted)
  const arrangements = arrangementsOf(model, frame, candidates)
  const isWanted = (piece: number) => wanted.contents.some((w) => same(w, candidates.contents[piece]!))
  const right = arrangements.find(({ source, pieces }) => {
    if (pieces.length !== wanted.contents.length || !pieces.every(isWanted)) return false
    return source < 0
      ? wanted.source === null
      : wanted.source !== null && same(wanted.source, candidates.sources[source]!)
  })
  if (!right) throw new Error('the right arrangement is not among the candidates')
  return { candidates, arrangements, right }
}

const foundOf = ({ source, pieces }: Arrangement, candidates: Candidates): Wanted => ({
  source: source < 0 ? null : candidates.sources[source]!,
  contents: pieces.map((piece) => candidates.contents[piece]!),
})

/** What of the right answer lies in the window, and not over itself. */
function seen({ from, to, cue }: CueFrame, { source, contents }: Wanted): Wanted {
  const over = (a: Stretch, b: Stretch) => a.first < b.last && b.first < a.last
  const inside = (s: Stretch) => s.first >= from && s.last <= to && !over(s, cue)
  const kept = contents.filter(inside).slice(0, 3)
  if (kept.length === 0 || !source || !inside(source)) return { source: null, contents: kept }
  return kept.some((piece) => over(piece, source)) ? { source: null, contents: kept } : { source, contents: kept }
}

const edges = new Uint32Array(EDGE_FEATURES)
const spans = new Uint32Array(SPAN_FEATURES)
const orders = new Uint32Array(12)

function moveContent(model: Learner, frame: CueFrame, piece: Stretch, by: number): void {
  model.update(edges, edgeFeatures(frame, piece.first, edges), CONTENT_START, by)
  model.update(edges, edgeFeatures(frame, piece.last, edges), CONTENT_END, by)
  model.update(spans, contentFeatures(frame, piece, spans), CONTENT, by)
}

function moveSource(model: Learner, frame: CueFrame, source: Stretch, by: number): void {
  model.update(edges, edgeFeatures(frame, source.first, edges), SOURCE_START, by)
  model.update(edges, edgeFeatures(frame, source.last, edges), SOURCE_END, by)
  model.update(spans, sourceFeatures(frame, source, spans), SOURCE, by)
}

function moveOrder(model: Learner, frame: CueFrame, found: Wanted, by: number): void {
  model.update(orders, orderFeatures(frame, found, orders), ORDER, by)
}
