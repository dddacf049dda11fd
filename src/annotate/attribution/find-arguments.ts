import { feature } from '../linear/hash.ts'
import type { LinearModel } from '../linear/linear-model.ts'
import type { CueFrame } from './cue-frame.ts'
import { EDGE_FEATURES, edgeFeatures } from './edge-features.ts'
import type { Stretch } from './find-cues.ts'
import { contentFeatures, SPAN_FEATURES, sourceFeatures } from './span-features.ts'

/** What its model scores: edges of contents and sources, stretches, and how all of it stands together. */
export const ARGUMENT_CLASSES = 7
export const CONTENT_START = 0
export const CONTENT_END = 1
export const SOURCE_START = 2
export const SOURCE_END = 3
export const CONTENT = 4
export const SOURCE = 5
export const ORDER = 6

/** How many edges and stretches go on to the next, dearer step. */
const EDGES = 6
const SOURCE_EDGES = 4
const CONTENTS = 5
const SOURCES = 3
/** Places as near to a cue as this are always looked at. */
const NEAR = 3
/** Stretches whose edges are this much worse than the best are not looked at. */
const SPREAD = 4
const UNLIKELY = -2

/** What belongs to a cue: nothing at all where `contents` is empty. */
export interface Arguments {
  readonly source: Stretch | null
  readonly contents: readonly Stretch[]
  readonly score: number
}

export interface Candidate extends Stretch {
  readonly score: number
}

export interface Candidates {
  readonly sources: readonly Candidate[]
  readonly contents: readonly Candidate[]
}

type Scorer = Pick<LinearModel, 'score'>

const edges = new Uint32Array(EDGE_FEATURES)
const spans = new Uint32Array(SPAN_FEATURES)
const orders = new Uint32Array(12)

/** What the places near a cue score as edges. */
interface Edges {
  /** The places looked at, ascending. */
  readonly places: Int32Array
  readonly count: number
  /** `ARGUMENT_CLASSES` for each of them. */
  readonly scores: Float64Array
}

let places = new Int32Array(256)
let placeScores = new Float64Array(256 * ARGUMENT_CLASSES)
const one = new Float64Array(ARGUMENT_CLASSES)

/** Scores of the edges of the window; they hold until the next call. */
function edgeScores(model: Scorer, frame: CueFrame): Edges {
  const { from, to } = frame
  if (to - from >= places.length) {
    places = new Int32Array(2 * (to - from))
    placeScores = new Float64Array(places.length * ARGUMENT_CLASSES)
  }
  let count = 0
  for (let place = from; place <= to; place++) {
    if (!mayBeEdge(frame, place)) continue
    model.score(edges, edgeFeatures(frame, place, edges), one)
    placeScores.set(one, count * ARGUMENT_CLASSES)
    places[count++] = place
  }
  return { places, count, scores: placeScores }
}

/**
 * Whether anything may begin or end at a place: beside the cue, at a mark, and where the words on both sides hang from different words
 * on the way to the cue. Elsewhere one phrase goes on, and of fifty edges one is missed.
 */
function mayBeEdge({ view: { mark, sentence }, from, to, cue, branch }: CueFrame, place: number): boolean {
  if (place >= cue.first - NEAR && place <= cue.last + NEAR) return place <= cue.first || place >= cue.last
  if (place === from || place === to) return true
  if (mark[place] !== 0 || mark[place - 1] !== 0 || sentence[place] !== sentence[place - 1]) return true
  return branch[place - from] !== branch[place - 1 - from]
}

/** The numbers of the places with the highest scores of one class; a stretch cannot end where it begins, nor begin where the window ends. */
function bestEdges({ places, count, scores }: Edges, frame: CueFrame, kind: number, most: number): number[] {
  const { from, to, cue } = frame
  const found: number[] = []
  const ends = kind === CONTENT_END || kind === SOURCE_END
  for (let e = 0; e < count; e++) {
    const place = places[e]!
    if (ends ? place === from || place === cue.last : place === to || place === cue.first) continue
    const score = scores[e * ARGUMENT_CLASSES + kind]!
    let at = found.length
    while (at > 0 && scores[found[at - 1]! * ARGUMENT_CLASSES + kind]! < score) at--
    if (at >= most) continue
    found.splice(at, 0, e)
    if (found.length > most) found.pop()
  }
  return found
}

/** Stretches that may be sources and contents of a cue, best first. Those of `wanted` are among them, whatever their score. */
export function candidatesOf(model: Scorer, frame: CueFrame, wanted?: Omit<Arguments, 'score'>): Candidates {
  const found = edgeScores(model, frame)
  return {
    contents: stretchesOf(model, frame, found, CONTENT, wanted?.contents),
    sources: stretchesOf(model, frame, found, SOURCE, wanted && (wanted.source ? [wanted.source] : [])),
  }
}

function stretchesOf(
  model: Scorer,
  frame: CueFrame,
  found: Edges,
  kind: typeof CONTENT | typeof SOURCE,
  wanted: readonly Stretch[] | undefined,
): Candidate[] {
  const { places, scores } = found
  const { cue } = frame
  const [startKind, endKind] = kind === CONTENT ? [CONTENT_START, CONTENT_END] : [SOURCE_START, SOURCE_END]
  const most = kind === CONTENT ? EDGES : SOURCE_EDGES
  const starts = bestEdges(found, frame, startKind, most)
  const ends = bestEdges(found, frame, endKind, most)
  const pairs: Pair[] = []
  let top = -Infinity
  for (const start of starts) {
    const first = places[start]!
    for (const end of ends) {
      const last = places[end]!
      if (last <= first || (first < cue.last && last > cue.first)) continue
      const score = scores[start * ARGUMENT_CLASSES + startKind]! + scores[end * ARGUMENT_CLASSES + endKind]!
      if (score > top) top = score
      pairs.push({ first, last, score })
    }
  }
  const list: Candidate[] = []
  const isWanted = (c: Stretch) => wanted?.some((w) => w.first === c.first && w.last === c.last) ?? false
  for (const pair of pairs)
    if ((wanted || pair.score >= top - SPREAD) && !isWanted(pair)) list.push(whole(model, frame, kind, pair))
  for (const { first, last } of wanted ?? []) {
    const score = edgeScore(model, frame, first, startKind) + edgeScore(model, frame, last, endKind)
    list.push(whole(model, frame, kind, { first, last, score }))
  }
  list.sort((a, b) => b.score - a.score || a.first - b.first || a.last - b.last)
  const kept = list.slice(0, kind === CONTENT ? CONTENTS : SOURCES)
  if (wanted) return [...kept, ...list.slice(kept.length).filter(isWanted)]
  const least = Math.min(UNLIKELY, kept.length > 0 ? kept[0]!.score - SPREAD : 0)
  return kept.filter(({ score }) => score >= least)
}

/** A stretch with what its edges score. */
type Pair = Candidate

function edgeScore(model: Scorer, frame: CueFrame, place: number, kind: number): number {
  model.score(edges, edgeFeatures(frame, place, edges), one)
  return one[kind]!
}

/** With what the stretch scores as a whole. */
function whole(model: Scorer, frame: CueFrame, kind: typeof CONTENT | typeof SOURCE, pair: Pair): Candidate {
  const { first, last, score } = pair
  const count = kind === CONTENT ? contentFeatures(frame, pair, spans) : sourceFeatures(frame, pair, spans)
  model.score(spans, count, one)
  return { first, last, score: score + one[kind]! }
}

const overlap = (a: Stretch, b: Stretch) => a.first < b.last && b.first < a.last

/** A way to choose among candidates; `source` is -1 where there is none, `pieces` are numbers of contents in text order. */
export interface Arrangement {
  readonly source: number
  readonly pieces: readonly number[]
  /** What it scores, and which features of the whole it has. */
  readonly score: number
  readonly key: number
}

/** All arrangements of the candidates; the first is the empty one. */
export function arrangementsOf(model: Scorer, frame: CueFrame, { sources, contents }: Candidates): Arrangement[] {
  const known = new Map<number, number>()
  const one = new Float64Array(ARGUMENT_CLASSES)
  const orderScore = (found: Found, key: number): number => {
    let score = known.get(key)
    if (score === undefined) {
      model.score(orders, orderFeatures(frame, found, orders), one)
      score = one[ORDER]!
      known.set(key, score)
    }
    return score
  }
  const nothing: Found = { source: null, contents: [] }
  const arrangements: Arrangement[] = [{ source: -1, pieces: [], score: orderScore(nothing, NOTHING), key: NOTHING }]
  for (const pieces of choices(contents)) {
    const chosen = pieces.map((piece) => contents[piece]!)
    const sum = chosen.reduce((all, { score }) => all + score, 0)
    for (let s = -1; s < sources.length; s++) {
      const source = s < 0 ? null : sources[s]!
      if (source && chosen.some((piece) => overlap(piece, source))) continue
      const found = { source, contents: chosen }
      const key = orderKey(frame, found)
      arrangements.push({ source: s, pieces, key, score: sum + (source?.score ?? 0) + orderScore(found, key) })
    }
  }
  return arrangements
}

const NOTHING = -1
type Found = Omit<Arguments, 'score'>

/** Sets of one to three contents of which none lies over another. */
function choices(contents: readonly Candidate[]): number[][] {
  const found: number[][] = []
  const ordered = (pieces: number[]) => pieces.sort((a, b) => contents[a]!.first - contents[b]!.first)
  for (let a = 0; a < contents.length; a++) {
    found.push([a])
    for (let b = a + 1; b < contents.length; b++) {
      if (overlap(contents[a]!, contents[b]!)) continue
      found.push(ordered([a, b]))
      for (let c = b + 1; c < contents.length; c++) {
        if (overlap(contents[a]!, contents[c]!) || overlap(contents[b]!, contents[c]!)) continue
        found.push(ordered([a, b, c]))
      }
    }
  }
  return found
}

/** How likely each arrangement is, beside the others. */
export function arrangementChances(arrangements: readonly Arrangement[]): Float64Array {
  const top = arrangements.reduce((most, { score }) => Math.max(most, score), -Infinity)
  const chances = Float64Array.from(arrangements, ({ score }) => Math.exp(score - top))
  const all = chances.reduce((sum, chance) => sum + chance, 0)
  return chances.map((chance) => chance / all)
}

/** How likely each candidate is to be right, over all arrangements. */
export interface CandidateChances {
  readonly sources: Float64Array
  readonly contents: Float64Array
}

export function candidateChances(
  { sources, contents }: Candidates,
  arrangements: readonly Arrangement[],
  chances: Float64Array,
): CandidateChances {
  const found = { sources: new Float64Array(sources.length), contents: new Float64Array(contents.length) }
  arrangements.forEach(({ source, pieces }, i) => {
    if (source >= 0) found.sources[source]! += chances[i]!
    for (const piece of pieces) found.contents[piece]! += chances[i]!
  })
  return found
}

/** From which chance on a candidate is taken, if something belongs to the cue: right once in three times gains more than it loses. */
const TAKEN = 0.3
/** Chances below it count as this: the logarithm of nothing has no end. */
const LEAST = 1e-9

/** What belongs to a cue, if anything does; `score` is the logarithm of how much likelier that is than that nothing does. */
export function bestArguments(model: Scorer, frame: CueFrame, candidates: Candidates): Arguments {
  const arrangements = arrangementsOf(model, frame, candidates)
  const chances = arrangementChances(arrangements)
  const none = chances[0]!
  const score = Math.log(Math.max(LEAST, 1 - none)) - Math.log(Math.max(LEAST, none))
  const each = candidateChances(candidates, arrangements, chances)
  const likely = (list: readonly Candidate[], of: Float64Array) =>
    list
      .map((span, i) => ({ ...span, chance: of[i]! / Math.max(LEAST, 1 - none) }))
      .filter(({ chance }) => chance >= TAKEN)
      .sort((a, b) => b.chance - a.chance || a.first - b.first)
  const taken: Stretch[] = []
  for (const { first, last } of likely(candidates.contents, each.contents)) {
    if (!taken.some((other) => overlap(other, { first, last }))) taken.push({ first, last })
  }
  const likeliest = likely(candidates.sources, each.sources).find((s) => !taken.some((other) => overlap(other, s)))
  const source = likeliest ? { first: likeliest.first, last: likeliest.last } : null
  return { source, contents: taken.sort((a, b) => a.first - b.first), score }
}

/** The pieces, source and cue in their order, as digits: what features of the whole look at. */
function orderOf({ cue }: CueFrame, { source, contents }: Omit<Arguments, 'score'>): number {
  let order = 0
  let saidCue = false
  let saidSource = source === null
  for (const piece of contents) {
    for (let k = 0; k < 2; k++) {
      const cueNext = !saidCue && cue.first < piece.first && (saidSource || cue.first < source!.first)
      if (cueNext) {
        order = order * 4 + 1
        saidCue = true
      } else if (!saidSource && source!.first < piece.first) {
        order = order * 4 + 2
        saidSource = true
      }
    }
    order = order * 4 + 3
  }
  if (!saidCue && !saidSource) return order * 16 + (cue.first < source!.first ? 4 + 2 : 8 + 1)
  return saidCue && saidSource ? order : order * 4 + (saidCue ? 2 : 1)
}

/** Between two pieces: how much stands there beside the cue and the source, and how the quotation marks lie. */
function gapsOf({ view, cue }: CueFrame, { source, contents }: Omit<Arguments, 'score'>): number {
  let code = 0
  for (let i = 1; i < contents.length; i++) {
    const a = contents[i - 1]!
    const b = contents[i]!
    let between = b.first - a.last
    if (cue.first >= a.last && cue.last <= b.first) between -= cue.last - cue.first
    if (source && source.first >= a.last && source.last <= b.first) between -= source.last - source.first
    const quotes = (view.mark[a.last - 1] === 4 ? 1 : 0) + (view.mark[b.first] === 3 ? 2 : 0)
    code = code * 32 + (between < 3 ? between : between < 8 ? 3 : 4) * 4 + quotes + 1
  }
  return code
}

const orderKey = (frame: CueFrame, found: Omit<Arguments, 'score'>) =>
  orderOf(frame, found) * 4096 + gapsOf(frame, found)

/** Writes what speaks for an arrangement as a whole into `out`; returns the number of features. */
export function orderFeatures(frame: CueFrame, found: Omit<Arguments, 'score'>, out: Uint32Array): number {
  const order = orderOf(frame, found)
  const quoted = frame.view.quoted[frame.cue.first]!
  let n = 0
  out[n++] = feature(500, order, quoted)
  out[n++] = feature(501, order, frame.word)
  out[n++] = feature(502, order, frame.group)
  out[n++] = feature(503, order, frame.tag)
  const some = found.contents.length === 0 ? 0 : found.source ? 2 : 1
  out[n++] = feature(506, some, frame.sure)
  out[n++] = feature(507, some, frame.sure, frame.group)
  out[n++] = feature(508, some, frame.sure, frame.tag)
  if (found.contents.length > 1) {
    out[n++] = feature(504, order, gapsOf(frame, found))
    out[n++] = feature(505, gapsOf(frame, found))
  }
  return n
}
