import type { Matrices } from '../../src/annotate/neural/matrices.ts'
import type { Parameter } from './parameters.ts'

/** A matrix of values, rows one after the other; `from` is the first column of interest, `columns` how many there are in a row. */
export interface Values {
  readonly data: Float32Array
  readonly columns: number
  readonly from?: number
}

const FLOAT = 4
const placeOf = ({ data, from = 0 }: Values) => data.byteOffset + from * FLOAT

/** out += in × weights, for the first `rows` rows. */
export function forward(memory: Matrices, input: Values, weights: Parameter, output: Values, rows: number): void {
  memory.multiply(
    { at: placeOf(input), row: input.columns * FLOAT, step: FLOAT },
    { at: weights.value.byteOffset, row: weights.columns * FLOAT, step: FLOAT },
    { at: placeOf(output), row: output.columns * FLOAT, step: FLOAT },
    rows,
    weights.rows,
    weights.columns,
  )
}

/** Gradients of the weights and, where wanted, of the input, from that of the output; `turned` is room for the weights. */
export function backward(
  memory: Matrices,
  input: Values,
  inputGradient: Values | null,
  weights: Parameter,
  outputGradient: Values,
  rows: number,
  turned: Float32Array,
): void {
  memory.multiply(
    { at: placeOf(input), row: FLOAT, step: input.columns * FLOAT },
    { at: placeOf(outputGradient), row: outputGradient.columns * FLOAT, step: FLOAT },
    { at: weights.gradient.byteOffset, row: weights.columns * FLOAT, step: FLOAT },
    weights.rows,
    rows,
    weights.columns,
  )
  if (!inputGradient) return
  for (let r = 0; r < weights.rows; r++) {
    for (let c = 0; c < weights.columns; c++) turned[c * weights.rows + r] = weights.value[r * weights.columns + c]!
  }
  memory.multiply(
    { at: placeOf(outputGradient), row: outputGradient.columns * FLOAT, step: FLOAT },
    { at: turned.byteOffset, row: weights.rows * FLOAT, step: FLOAT },
    { at: placeOf(inputGradient), row: inputGradient.columns * FLOAT, step: FLOAT },
    rows,
    weights.columns,
    weights.rows,
  )
}
