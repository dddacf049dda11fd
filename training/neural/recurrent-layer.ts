import { bend, bendSlope, gate, gateSlope } from '../../src/annotate/neural/curves.ts'
import type { Matrices } from '../../src/annotate/neural/matrices.ts'
import type { Parameter, Parameters } from './parameters.ts'

/** Rows of a batch that belong to one sentence. */
export interface Segment {
  readonly first: number
  readonly last: number
}

/**
 * What both directions of a simple recurrent unit (Lei, Zhang and Artzi 2018) do with their drives, which other layers compute: six parts of
 * `hidden` columns, for the candidate, the keeping and the output gate, of the direction forward and then of the one back. Where the
 * layer has an input as wide as its output, what the output gate does not let pass is taken from there.
 */
export interface RecurrentLayer {
  readonly hidden: number
  /** Biases of the drives and how both gates see the state before: rows bias (6), view of the keeping gate (2), of the output gate (2). */
  readonly own: Parameter
  readonly drives: Float32Array
  readonly driveGradients: Float32Array
  readonly output: Float32Array
  readonly outputGradients: Float32Array
  forward(segments: readonly Segment[], input: Float32Array | null): void
  /** Fills the gradients of the drives and adds to those of the input. */
  backward(segments: readonly Segment[], input: Float32Array | null, inputGradients: Float32Array | null): void
}

/** Parts of `own`. */
const BIASES = 6

export function recurrentLayer(
  memory: Matrices,
  weights: Parameters,
  hidden: number,
  rows: number,
  random: () => number,
): RecurrentLayer {
  const H = hidden
  const own = weights.make(BIASES + 4, H, 0)
  // To keep more than to forget, at first.
  for (const direction of [0, 1]) own.value.fill(1, (direction * 3 + 1) * H, (direction * 3 + 2) * H)
  for (let i = BIASES * H; i < own.value.length; i++) own.value[i] = (2 * random() - 1) * 0.3
  const drives = memory.floats(rows * 6 * H)
  const driveGradients = memory.floats(rows * 6 * H)
  const output = memory.floats(rows * 2 * H)
  const outputGradients = memory.floats(rows * 2 * H)
  const states = new Float32Array(rows * 2 * H)

  function forwardOne({ first, last }: Segment, direction: number, input: Float32Array | null): void {
    const view = own.value
    const step = direction === 0 ? 1 : -1
    const start = direction === 0 ? first : last - 1
    const end = direction === 0 ? last : first - 1
    for (let j = 0; j < H; j++) {
      const keepView = view[(BIASES + direction) * H + j]!
      const outView = view[(BIASES + 2 + direction) * H + j]!
      const biasZ = view[direction * 3 * H + j]!
      const biasF = view[(direction * 3 + 1) * H + j]!
      const biasO = view[(direction * 3 + 2) * H + j]!
      let before = 0
      for (let t = start; t !== end; t += step) {
        const d = t * 6 * H + direction * 3 * H + j
        const a = drives[d]! + biasZ
        const b = drives[d + H]! + biasF + keepView * before
        const c = drives[d + 2 * H]! + biasO + outView * before
        drives[d] = a
        drives[d + H] = b
        drives[d + 2 * H] = c
        const keep = gate(b)
        const open = gate(c)
        before = keep * before + (1 - keep) * bend(a)
        const at = t * 2 * H + direction * H + j
        states[at] = before
        output[at] = open * before + (input ? (1 - open) * input[at]! : 0)
      }
    }
  }

  function backwardOne(
    { first, last }: Segment,
    direction: number,
    input: Float32Array | null,
    inputGradients: Float32Array | null,
  ): void {
    const view = own.value
    const viewGradient = own.gradient
    const step = direction === 0 ? 1 : -1
    const start = direction === 0 ? last - 1 : first
    const end = direction === 0 ? first - 1 : last
    const earliest = direction === 0 ? first : last - 1
    for (let j = 0; j < H; j++) {
      const keepView = view[(BIASES + direction) * H + j]!
      const outView = view[(BIASES + 2 + direction) * H + j]!
      let carried = 0
      let [sumZ, sumF, sumO, sumKeep, sumOut] = [0, 0, 0, 0, 0]
      for (let t = start; t !== end; t -= step) {
        const d = t * 6 * H + direction * 3 * H + j
        const at = t * 2 * H + direction * H + j
        const a = drives[d]!
        const b = drives[d + H]!
        const c = drives[d + 2 * H]!
        const keep = gate(b)
        const open = gate(c)
        const candidate = bend(a)
        const state = states[at]!
        const before = t === earliest ? 0 : states[at - step * 2 * H]!
        const g = outputGradients[at]!
        const passed = input ? input[at]! : 0
        if (inputGradients) inputGradients[at]! += g * (1 - open)
        const stateGradient = carried + g * open
        const gO = g * (state - passed) * gateSlope(c)
        const gF = stateGradient * (before - candidate) * gateSlope(b)
        const gZ = stateGradient * (1 - keep) * bendSlope(a)
        driveGradients[d] = gZ
        driveGradients[d + H] = gF
        driveGradients[d + 2 * H] = gO
        sumZ += gZ
        sumF += gF
        sumO += gO
        sumKeep += gF * before
        sumOut += gO * before
        carried = stateGradient * keep + gF * keepView + gO * outView
      }
      viewGradient[direction * 3 * H + j]! += sumZ
      viewGradient[(direction * 3 + 1) * H + j]! += sumF
      viewGradient[(direction * 3 + 2) * H + j]! += sumO
      viewGradient[(BIASES + direction) * H + j]! += sumKeep
      viewGradient[(BIASES + 2 + direction) * H + j]! += sumOut
    }
  }

  return {
    hidden,
    own,
    drives,
    driveGradients,
    output,
    outputGradients,
    forward(segments, input) {
      for (const segment of segments) for (const direction of [0, 1]) forwardOne(segment, direction, input)
    },
    backward(segments, input, inputGradients) {
      for (const segment of segments) {
        for (const direction of [0, 1]) backwardOne(segment, direction, input, inputGradients)
      }
    },
  }
}
