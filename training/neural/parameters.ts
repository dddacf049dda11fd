import type { Matrices } from '../../src/annotate/neural/matrices.ts'

/** A matrix of weights that is learnt, with its gradient and what Adam remembers of it. */
export interface Parameter {
  readonly rows: number
  readonly columns: number
  readonly value: Float32Array
  readonly gradient: Float32Array
  readonly first: Float32Array
  readonly second: Float32Array
}

export interface Parameters {
  readonly all: readonly Parameter[]
  /** A new matrix, each weight drawn between -`spread` and `spread`. */
  make(rows: number, columns: number, spread: number): Parameter
  /** Moves all weights against their gradients, by about `rate` each, and empties the gradients (Adam, Kingma and Ba 2015). */
  step(rate: number): void
}

const FIRST = 0.9
const SECOND = 0.98
const TINY = 1e-8
/** A longer gradient than this is shortened to it. */
const LONGEST = 5

export function parameters(memory: Matrices, random: () => number): Parameters {
  const all: Parameter[] = []
  let steps = 0
  return {
    all,
    make(rows, columns, spread) {
      const size = rows * columns
      const parameter: Parameter = {
        rows,
        columns,
        value: memory.floats(size),
        gradient: memory.floats(size),
        first: new Float32Array(size),
        second: new Float32Array(size),
      }
      for (let i = 0; i < size; i++) parameter.value[i] = (2 * random() - 1) * spread
      all.push(parameter)
      return parameter
    },
    step(rate) {
      steps++
      const length = Math.sqrt(all.reduce((sum, { gradient }) => sum + squares(gradient), 0))
      const shorten = length > LONGEST ? LONGEST / length : 1
      const correct = Math.sqrt(1 - SECOND ** steps) / (1 - FIRST ** steps)
      for (const parameter of all) move(parameter, rate * correct, shorten)
    },
  }
}

function squares(values: Float32Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]! * values[i]!
  return sum
}

function move({ value, gradient, first, second }: Parameter, rate: number, shorten: number): void {
  for (let i = 0; i < value.length; i++) {
    const g = gradient[i]! * shorten
    const m = FIRST * first[i]! + (1 - FIRST) * g
    const v = SECOND * second[i]! + (1 - SECOND) * g * g
    first[i] = m
    second[i] = v
    value[i]! -= (rate * m) / (Math.sqrt(v) + TINY)
  }
  gradient.fill(0)
}
