import {
  ADD,
  ADD_INTS,
  advance,
  type Bytes,
  copy,
  DOT_SHORTS,
  F32,
  FLOAT,
  get,
  I32,
  i32Const,
  load,
  loadSpread,
  MULTIPLY,
  type Procedure,
  range,
  repeat,
  SPREAD_FLOAT,
  set,
  store,
  tee,
  ZERO,
} from './instructions.ts'

/** Products are made of four rows of A times eight columns of B at a time, all sums in registers. */
const ROW_BLOCK = 4
const COLUMN_BLOCK = 8
const VECTOR = 16
const rows = range(ROW_BLOCK)
const halves = [0, 1]

/** The place of one of four rows. */
const rowOf = (row: number, start: number, stride: number): Bytes => [
  ...get(start),
  ...(row === 0 ? [] : [...get(stride), ...i32Const(row), ...MULTIPLY, ...ADD]),
]
const fourOf = (stride: number): Bytes => [...get(stride), ...i32Const(ROW_BLOCK), ...MULTIPLY]

/**
 * C += A × B of floats. A step is one number of A and one row of B, wherever these lie.
 */
export function floatProduct(): Procedure {
  const [A, A_ROW, A_STEP, B, B_STEP, C, C_ROW, ROWS, STEPS, COLUMNS] = range(10) as Ten
  const [COLUMN_LEFT, ROW_LEFT, STEP_LEFT, AT_B, AT_C, ROW_A, ROW_C, AT_A] = range(8).map((i) => 10 + i) as Ten
  const SUMS = AT_A + ROW_BLOCK
  const [B0, B1, SPREAD] = [SUMS + 8, SUMS + 9, SUMS + 10]
  const sum = (row: number, half: number) => SUMS + 2 * row + half
  const step: Bytes = [
    ...[...get(AT_B), ...load(), ...set(B0), ...get(AT_B), ...load(VECTOR), ...set(B1)],
    ...rows.flatMap((row) => [
      ...[...get(AT_A + row), ...loadSpread(), ...tee(SPREAD), ...get(B0), ...FLOAT.multiply],
      ...[...get(sum(row, 0)), ...FLOAT.add, ...set(sum(row, 0))],
      ...[...get(SPREAD), ...get(B1), ...FLOAT.multiply],
      ...[...get(sum(row, 1)), ...FLOAT.add, ...set(sum(row, 1))],
      ...advance(AT_A + row, get(A_STEP)),
    ]),
    ...advance(AT_B, get(B_STEP)),
  ]
  const atSums = (done: (row: number, half: number) => Bytes) =>
    rows.flatMap((row) => halves.flatMap((half) => [...rowOf(row, ROW_C, C_ROW), ...done(row, half)]))
  const block: Bytes = [
    ...atSums((row, half) => [...load(half * VECTOR), ...set(sum(row, half))]),
    ...rows.flatMap((row) => [...rowOf(row, ROW_A, A_ROW), ...set(AT_A + row)]),
    ...copy(B, AT_B),
    ...copy(STEPS, STEP_LEFT),
    ...repeat(STEP_LEFT, 1, step),
    ...atSums((row, half) => [...get(sum(row, half)), ...store(half * VECTOR)]),
    ...advance(ROW_A, fourOf(A_ROW)),
    ...advance(ROW_C, fourOf(C_ROW)),
  ]
  const body: Bytes = [
    ...copy(COLUMNS, COLUMN_LEFT),
    ...copy(C, AT_C),
    ...repeat(COLUMN_LEFT, COLUMN_BLOCK, [
      ...[...copy(A, ROW_A), ...copy(AT_C, ROW_C), ...copy(ROWS, ROW_LEFT)],
      ...repeat(ROW_LEFT, ROW_BLOCK, block),
      ...advance(B, i32Const(2 * VECTOR)),
      ...advance(AT_C, i32Const(2 * VECTOR)),
    ]),
  ]
  return { parameters: range(10).map(() => I32), places: 7 + ROW_BLOCK, vectors: 11, body }
}

/**
 * C = A × B × unit + bias, of 16-bit numbers summed in 32 bits. A step is two neighbours of A and, for each column, two of B, laid out as
 * `PackedRows` and `PairedMatrix` say. One step a round: with more of them V8 loads all ahead and runs out of registers.
 */
export function pairProduct(): Procedure {
  const [A, B, C, C_ROW, BIAS, ROWS, STEPS, COLUMNS, UNIT] = range(9) as Ten
  const [COLUMN_LEFT, ROW_LEFT, STEP_LEFT, AT_A, AT_B, AT_C, ROW_C] = range(7).map((i) => 9 + i) as Ten
  const SUMS = ROW_C + 1
  const [B0, B1, SPREAD, WORTH] = [SUMS + 8, SUMS + 9, SUMS + 10, SUMS + 11]
  const sum = (row: number, half: number) => SUMS + 2 * row + half
  const step: Bytes = [
    ...[...get(AT_B), ...load(), ...set(B0), ...get(AT_B), ...load(VECTOR), ...set(B1)],
    ...rows.flatMap((row) => [
      ...[...get(AT_A), ...loadSpread(4 * row), ...tee(SPREAD), ...get(B0), ...DOT_SHORTS],
      ...[...get(sum(row, 0)), ...ADD_INTS, ...set(sum(row, 0))],
      ...[...get(SPREAD), ...get(B1), ...DOT_SHORTS],
      ...[...get(sum(row, 1)), ...ADD_INTS, ...set(sum(row, 1))],
    ]),
    ...advance(AT_A, i32Const(VECTOR)),
    ...advance(AT_B, i32Const(2 * VECTOR)),
  ]
  const block: Bytes = [
    ...rows.flatMap((row) => halves.flatMap((half) => [...ZERO, ...set(sum(row, half))])),
    ...copy(B, AT_B),
    ...copy(STEPS, STEP_LEFT),
    ...repeat(STEP_LEFT, 1, step),
    ...rows.flatMap((row) =>
      halves.flatMap((half) => [
        ...rowOf(row, ROW_C, C_ROW),
        ...[...get(sum(row, half)), ...FLOAT.ofInt, ...get(WORTH), ...FLOAT.multiply],
        ...[...get(BIAS), ...load(half * VECTOR), ...FLOAT.add, ...store(half * VECTOR)],
      ]),
    ),
    ...advance(ROW_C, fourOf(C_ROW)),
  ]
  const body: Bytes = [
    ...[...get(UNIT), ...SPREAD_FLOAT, ...set(WORTH)],
    ...copy(COLUMNS, COLUMN_LEFT),
    ...copy(C, AT_C),
    ...repeat(COLUMN_LEFT, COLUMN_BLOCK, [
      ...[...copy(A, AT_A), ...copy(AT_C, ROW_C), ...copy(ROWS, ROW_LEFT)],
      ...repeat(ROW_LEFT, ROW_BLOCK, block),
      ...copy(AT_B, B),
      ...advance(BIAS, i32Const(2 * VECTOR)),
      ...advance(AT_C, i32Const(2 * VECTOR)),
    ]),
  ]
  return { parameters: [...range(8).map(() => I32), F32], places: 7, vectors: 12, body }
}

type Ten = [number, number, number, number, number, number, number, number, number, number]
