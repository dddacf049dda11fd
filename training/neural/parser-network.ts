import type { Matrices } from '../../src/annotate/neural/matrices.ts'
import { DISTANCES, headDistance } from '../../src/annotate/parse/head-distance.ts'
import { type Parameter, parameters } from './parameters.ts'
import { backward, forward } from './products.ts'
import { type RecurrentLayer, recurrentLayer, type Segment } from './recurrent-layer.ts'

/** One thing that is seen of a word: how many values it has, and which columns of the word's vector it adds to. */
export interface Seen {
  readonly values: number
  readonly from: number
  readonly width: number
}

export interface NetworkShape {
  readonly seen: readonly Seen[]
  readonly input: number
  readonly hidden: number
  readonly layers: number
  readonly arc: number
  readonly label: number
  readonly relations: number
  readonly tags: number
}

/** A sentence as the network sees it, row 0 being the root: `seen` holds a value of each kind a row. */
export interface NetworkSentence {
  readonly size: number
  readonly seen: Int32Array
  /** Governor and relation of each row but the first. */
  readonly heads: Int32Array
  readonly relations: Int32Array
  /** Tag of each row, -1 where there is none. */
  readonly tags: Int32Array
}

/** How much a wrong tag counts beside a wrong governor. */
const TAG_SHARE = 0.5
const up8 = (n: number) => Math.ceil(n / 8) * 8

export interface Dropping {
  readonly input: number
  readonly layer: number
  readonly head: number
}

export function parserNetwork(memory: Matrices, shape: NetworkShape, maxRows: number, random: () => number) {
  const { seen, input: E, hidden: H, layers, arc: A, label: L } = shape
  const R = up8(shape.relations)
  const weights = parameters(memory, random)
  const tables = seen.map(({ values, width }) => weights.make(values, width, 0.4))
  const first = weights.make(E, 18 * H, Math.sqrt(1 / E))
  const deeper: Parameter[] = []
  const recurrent: RecurrentLayer[] = []
  for (let i = 0; i < layers; i++) {
    if (i > 0) deeper.push(weights.make(2 * H, 6 * H, Math.sqrt(2 / (2 * H))))
    recurrent.push(recurrentLayer(memory, weights, H, maxRows, random))
  }
  const M = 2 * A + 2 * L
  const split = weights.make(2 * H, M, Math.sqrt(2 / (2 * H)))
  const splitBias = weights.make(1, M, 0)
  const between = weights.make(A, A, Math.sqrt(1 / A))
  const farDependent = weights.make(A, DISTANCES, 0)
  const farHead = weights.make(A, DISTANCES, 0)
  const farLabel = weights.make(DISTANCES, L, 0)
  const toLabels = weights.make(L, R, Math.sqrt(2 / L))
  const labelBias = weights.make(1, R, 0)
  const G = up8(shape.tags)
  const toTags = weights.make(2 * H, G, Math.sqrt(1 / (2 * H)))
  const tagBias = weights.make(1, G, 0)

  const T = maxRows
  const matrix = (columns: number) => ({ data: memory.floats(T * columns), columns })
  const [x, gx] = [matrix(E), matrix(E)]
  const [y, gy] = [matrix(18 * H), matrix(18 * H)]
  const inputs = deeper.map(() => matrix(2 * H))
  const inputGradients = deeper.map(() => matrix(2 * H))
  const [top, gTop] = [matrix(2 * H), matrix(2 * H)]
  const [m, gm] = [matrix(M), matrix(M)]
  const [u, gu] = [matrix(A), matrix(A)]
  const [fd, gfd] = [matrix(DISTANCES), matrix(DISTANCES)]
  const [fh, gfh] = [matrix(DISTANCES), matrix(DISTANCES)]
  const [r, gr] = [matrix(L), matrix(L)]
  const [o, go] = [matrix(R), matrix(R)]
  const [w, gw] = [matrix(G), matrix(G)]
  const turned = memory.floats(Math.max(E * 18 * H, 2 * H * 6 * H, 2 * H * M, A * A, A * DISTANCES, L * R, 2 * H * G))
  const scores = new Float32Array(T)
  const masks = { layers: recurrent.map(() => new Float32Array(T * 2 * H)), m: new Float32Array(T * M) }

  let segments: Segment[] = []
  let batch: readonly NetworkSentence[] = []
  let rows = 0

  /** Inverted dropout, one mask a sentence. */
  function drop(target: Float32Array, columns: number, mask: Float32Array, rate: number): void {
    segments.forEach(({ first: from, last }, s) => {
      const at = s * columns
      for (let j = 0; j < columns; j++) mask[at + j] = random() < rate ? 0 : 1 / (1 - rate)
      for (let t = from; t < last; t++) for (let j = 0; j < columns; j++) target[t * columns + j]! *= mask[at + j]!
    })
  }
  function undrop(gradient: Float32Array, columns: number, mask: Float32Array): void {
    segments.forEach(({ first: from, last }, s) => {
      for (let t = from; t < last; t++) {
        for (let j = 0; j < columns; j++) gradient[t * columns + j]! *= mask[s * columns + j]!
      }
    })
  }

  /** Runs the network up to the parts for arcs and labels; with `dropping`, as for learning. */
  function encode(sentences: readonly NetworkSentence[], dropping: Dropping | null): void {
    batch = sentences
    segments = []
    rows = 0
    for (const s of sentences) {
      segments.push({ first: rows, last: rows + s.size })
      rows += s.size
    }
    if (rows > T) throw new RangeError('a batch is larger than the network has room for')
    x.data.fill(0, 0, rows * E)
    segments.forEach(({ first: from }, s) => {
      const sentence = sentences[s]!
      for (let t = 0; t < sentence.size; t++) {
        seen.forEach(({ from: column, width }, k) => {
          const row = tables[k]!.value
          const at = sentence.seen[t * seen.length + k]! * width
          const to = (from + t) * E + column
          for (let j = 0; j < width; j++) x.data[to + j]! += row[at + j]!
        })
      }
    })
    y.data.fill(0, 0, rows * 18 * H)
    forward(memory, x, first, y, rows)
    const drives = recurrent[0]!.drives
    const W = 6 * H
    for (const { first: from, last } of segments) {
      for (let t = from; t < last; t++) {
        for (let j = 0; j < W; j++) {
          let sum = y.data[t * 18 * H + j]!
          if (t > from) sum += y.data[(t - 1) * 18 * H + W + j]!
          if (t < last - 1) sum += y.data[(t + 1) * 18 * H + 2 * W + j]!
          drives[t * W + j] = sum
        }
      }
    }
    recurrent[0]!.forward(segments, null)
    for (let i = 1; i < layers; i++) {
      const layer = recurrent[i]!
      const input = inputs[i - 1]!
      input.data.set(recurrent[i - 1]!.output.subarray(0, rows * 2 * H))
      if (dropping) drop(input.data, 2 * H, masks.layers[i]!, dropping.layer)
      layer.drives.fill(0, 0, rows * W)
      forward(memory, input, deeper[i - 1]!, { data: layer.drives, columns: W }, rows)
      layer.forward(segments, input.data)
    }
    top.data.set(recurrent[layers - 1]!.output.subarray(0, rows * 2 * H))
    if (dropping) drop(top.data, 2 * H, masks.layers[0]!, dropping.layer)
    for (let t = 0; t < rows; t++) m.data.set(splitBias.value, t * M)
    forward(memory, top, split, m, rows)
    for (let t = 0; t < rows; t++) {
      for (let j = t * M; j < t * M + 2 * A; j++) if (m.data[j]! < 0) m.data[j]! *= 0.1
    }
    if (dropping) drop(m.data, M, masks.m, dropping.head)
    u.data.fill(0, 0, rows * A)
    forward(memory, m, between, u, rows)
    fd.data.fill(0, 0, rows * DISTANCES)
    fh.data.fill(0, 0, rows * DISTANCES)
    forward(memory, u, farDependent, fd, rows)
    forward(memory, { ...m, from: A }, farHead, fh, rows)
  }

  /** Score of each row of a sentence as the governor of one row, into `scores`. */
  function scoreHeads({ first: from, last }: Segment, t: number): void {
    for (let h = from; h < last; h++) {
      let sum = 0
      const at = h * M + A
      const ut = t * A
      for (let j = 0; j < A; j++) sum += u.data[ut + j]! * m.data[at + j]!
      const b = headDistance(t - from, h - from)
      scores[h - from] = h === t ? -1e9 : sum + fd.data[t * DISTANCES + b]! + fh.data[h * DISTANCES + b]!
    }
  }

  /** Scores of the relations of all rows under the heads given (by row of the batch). */
  function labels(heads: Int32Array): void {
    r.data.fill(0, 0, rows * L)
    for (const { first: from, last } of segments) {
      for (let t = from + 1; t < last; t++) {
        const h = heads[t]!
        const b = headDistance(t - from, h - from)
        for (let j = 0; j < L; j++) {
          const v = m.data[t * M + 2 * A + j]! + m.data[h * M + 2 * A + L + j]! + farLabel.value[b * L + j]!
          r.data[t * L + j] = v > 0 ? v : 0.1 * v
        }
      }
    }
    for (let t = 0; t < rows; t++) o.data.set(labelBias.value, t * R)
    forward(memory, r, toLabels, o, rows)
  }

  /** Scores of the tags of all rows. */
  function tags(): void {
    for (let t = 0; t < rows; t++) w.data.set(tagBias.value, t * G)
    forward(memory, top, toTags, w, rows)
  }

  /** Gradients of the scores of tags. */
  function learnTags(scale: number): void {
    tags()
    gw.data.fill(0, 0, rows * G)
    segments.forEach(({ first: from, last }, s) => {
      for (let t = from + 1; t < last; t++) {
        const gold = batch[s]!.tags[t - from]!
        if (gold < 0) continue
        const row = w.data.subarray(t * G, t * G + shape.tags)
        softmax(row, shape.tags, gold)
        for (let j = 0; j < shape.tags; j++) {
          const g = (row[j]! - (j === gold ? 1 : 0)) * scale * TAG_SHARE
          gw.data[t * G + j] = g
          tagBias.gradient[j]! += g
        }
      }
    })
  }

  const goldRows = new Int32Array(T)

  /** Learns from a batch: gradients of everything; returns the loss of arcs and of labels, summed over words. */
  function learn(sentences: readonly NetworkSentence[], dropping: Dropping): [arcs: number, labels: number] {
    encode(sentences, dropping)
    const scale = 1 / rows
    gm.data.fill(0, 0, rows * M)
    gu.data.fill(0, 0, rows * A)
    gfd.data.fill(0, 0, rows * DISTANCES)
    gfh.data.fill(0, 0, rows * DISTANCES)
    gr.data.fill(0, 0, rows * L)
    go.data.fill(0, 0, rows * R)
    let arcLoss = 0
    segments.forEach((segment, s) => {
      const { first: from, last } = segment
      for (let t = from + 1; t < last; t++) {
        scoreHeads(segment, t)
        const n = last - from
        const gold = batch[s]!.heads[t - from]!
        goldRows[t] = from + gold
        arcLoss -= Math.log(softmax(scores, n, gold))
        for (let h = 0; h < n; h++) {
          if (h === t - from) continue
          const g = (scores[h]! - (h === gold ? 1 : 0)) * scale
          if (Math.abs(g) < 1e-9) continue
          const b = headDistance(t - from, h)
          gfd.data[t * DISTANCES + b]! += g
          gfh.data[(from + h) * DISTANCES + b]! += g
          const at = (from + h) * M + A
          const ut = t * A
          for (let j = 0; j < A; j++) {
            gu.data[ut + j]! += g * m.data[at + j]!
            gm.data[at + j]! += g * u.data[ut + j]!
          }
        }
      }
    })
    labels(goldRows)
    let labelLoss = 0
    segments.forEach(({ first: from, last }, s) => {
      for (let t = from + 1; t < last; t++) {
        const gold = batch[s]!.relations[t - from]!
        const row = o.data.subarray(t * R, t * R + shape.relations)
        labelLoss -= Math.log(softmax(row, shape.relations, gold))
        for (let j = 0; j < shape.relations; j++) {
          const g = (row[j]! - (j === gold ? 1 : 0)) * scale
          go.data[t * R + j] = g
          labelBias.gradient[j]! += g
        }
      }
    })
    backward(memory, r, gr, toLabels, go, rows, turned)
    for (const { first: from, last } of segments) {
      for (let t = from + 1; t < last; t++) {
        const h = goldRows[t]!
        const b = headDistance(t - from, h - from)
        for (let j = 0; j < L; j++) {
          const g = gr.data[t * L + j]! * (r.data[t * L + j]! > 0 ? 1 : 0.1)
          gm.data[t * M + 2 * A + j]! += g
          gm.data[h * M + 2 * A + L + j]! += g
          farLabel.gradient[b * L + j]! += g
        }
      }
    }
    backward(memory, u, gu, farDependent, gfd, rows, turned)
    backward(memory, { ...m, from: A }, { ...gm, from: A }, farHead, gfh, rows, turned)
    backward(memory, m, gm, between, gu, rows, turned)
    undrop(gm.data, M, masks.m)
    for (let t = 0; t < rows; t++) {
      for (let j = 0; j < M; j++) {
        const at = t * M + j
        if (j < 2 * A && m.data[at]! < 0) gm.data[at]! *= 0.1
        splitBias.gradient[j]! += gm.data[at]!
      }
    }
    gTop.data.fill(0, 0, rows * 2 * H)
    backward(memory, top, gTop, split, gm, rows, turned)
    learnTags(scale)
    backward(memory, top, gTop, toTags, gw, rows, turned)
    undrop(gTop.data, 2 * H, masks.layers[0]!)
    let gradient = gTop.data
    const W = 6 * H
    for (let i = layers - 1; i >= 0; i--) {
      const layer = recurrent[i]!
      layer.outputGradients.set(gradient.subarray(0, rows * 2 * H))
      if (i === 0) {
        layer.backward(segments, null, null)
        break
      }
      const input = inputs[i - 1]!
      const inputGradient = inputGradients[i - 1]!
      inputGradient.data.fill(0, 0, rows * 2 * H)
      layer.backward(segments, input.data, inputGradient.data)
      backward(memory, input, inputGradient, deeper[i - 1]!, { data: layer.driveGradients, columns: W }, rows, turned)
      undrop(inputGradient.data, 2 * H, masks.layers[i]!)
      gradient = inputGradient.data
    }
    const driveGradients = recurrent[0]!.driveGradients
    for (const { first: from, last } of segments) {
      for (let t = from; t < last; t++) {
        for (let j = 0; j < W; j++) {
          const at = t * 18 * H + j
          gy.data[at] = driveGradients[t * W + j]!
          gy.data[at + W] = t < last - 1 ? driveGradients[(t + 1) * W + j]! : 0
          gy.data[at + 2 * W] = t > from ? driveGradients[(t - 1) * W + j]! : 0
        }
      }
    }
    gx.data.fill(0, 0, rows * E)
    backward(memory, x, gx, first, gy, rows, turned)
    segments.forEach(({ first: from }, s) => {
      const sentence = batch[s]!
      for (let t = 0; t < sentence.size; t++) {
        seen.forEach(({ from: column, width }, k) => {
          const table = tables[k]!.gradient
          const at = sentence.seen[t * seen.length + k]! * width
          const from2 = (from + t) * E + column
          for (let j = 0; j < width; j++) table[at + j]! += gx.data[from2 + j]!
        })
      }
    })
    return [arcLoss, labelLoss]
  }

  return {
    weights,
    parts: {
      tables,
      first,
      deeper,
      recurrent,
      split,
      splitBias,
      between,
      farDependent,
      farHead,
      farLabel,
      toLabels,
      labelBias,
      toTags,
      tagBias,
    },
    learn,
    /** Best governors, one by one, and relations: for a look at how learning goes. */
    parse(sentences: readonly NetworkSentence[]): { heads: Int32Array; relations: Int32Array; tags: Int32Array }[] {
      encode(sentences, null)
      const heads = new Int32Array(T)
      for (const segment of segments) {
        for (let t = segment.first + 1; t < segment.last; t++) {
          scoreHeads(segment, t)
          let best = 0
          for (let h = 1; h < segment.last - segment.first; h++) if (scores[h]! > scores[best]!) best = h
          heads[t] = segment.first + best
        }
      }
      labels(heads)
      tags()
      return segments.map(({ first: from, last }) => {
        const found = {
          heads: new Int32Array(last - from),
          relations: new Int32Array(last - from),
          tags: new Int32Array(last - from),
        }
        for (let t = from + 1; t < last; t++) {
          found.heads[t - from] = heads[t]! - from
          let best = 0
          for (let j = 1; j < shape.relations; j++) if (o.data[t * R + j]! > o.data[t * R + best]!) best = j
          found.relations[t - from] = best
          best = 0
          for (let j = 1; j < shape.tags; j++) if (w.data[t * G + j]! > w.data[t * G + best]!) best = j
          found.tags[t - from] = best
        }
        return found
      })
    },
  }
}

/** Turns scores into probabilities; returns that of one of them. */
function softmax(scores: Float32Array, count: number, wanted: number): number {
  let most = -Infinity
  for (let i = 0; i < count; i++) if (scores[i]! > most) most = scores[i]!
  let sum = 0
  for (let i = 0; i < count; i++) {
    scores[i] = Math.exp(scores[i]! - most)
    sum += scores[i]!
  }
  for (let i = 0; i < count; i++) scores[i]! /= sum
  return Math.max(scores[wanted]!, 1e-12)
}
