/**
 * The bytes of the WebAssembly module that multiplies matrices: written here, instruction by instruction, so that no compiler and no
 * binary is needed. Its two functions have one form: four rows of A times eight columns of B at a time, all sums in registers.
 *
 * A step of `floats` is one number of A and one row of B, wherever these lie. A step of `pairs` is two neighbours of A; its B is laid out for it: for
 * each eight columns all steps, one after the other.
 */

const LOCAL_GET = 0x20
const LOCAL_SET = 0x21
const LOCAL_TEE = 0x22
const I32 = 0x7f
const V128 = 0x7b

/** Parameters of both functions, in order. */
const [A, A_ROW, A_STEP, B, B_STEP, C, C_ROW, ROWS, STEPS, COLUMNS] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
const PARAMETERS = 10
/** Locals: counters and places, then registers. */
const [COLUMN_LEFT, ROW_LEFT, STEP_LEFT, AT_B, AT_C, ROW_A, ROW_C, AT_A] = [10, 11, 12, 13, 14, 15, 16, 17]
const ROW_BLOCK = 4
const PLACES = 7 + ROW_BLOCK
const SUMS = PARAMETERS + PLACES
const [B0, B1, SPREAD] = [SUMS + 8, SUMS + 9, SUMS + 10]
const REGISTERS = 11
const COLUMN_BLOCK = 8
const VECTOR = 16
/** Bytes of one step of eight columns. */
const STEP_OF_B = 2 * VECTOR

type Bytes = readonly number[]

/** Unsigned LEB128. */
function u32(value: number): number[] {
  const bytes: number[] = []
  let left = value
  while (left > 127) {
    bytes.push((left & 127) | 128)
    left >>>= 7
  }
  return [...bytes, left]
}

/** Signed LEB128 of a small number. */
const i32Const = (value: number): Bytes => {
  const bytes: number[] = []
  let left = value
  for (;;) {
    const byte = left & 127
    left >>= 7
    if ((left === 0 && (byte & 64) === 0) || (left === -1 && (byte & 64) !== 0)) return [0x41, ...bytes, byte]
    bytes.push(byte | 128)
  }
}

const get = (local: number): Bytes => [LOCAL_GET, ...u32(local)]
const set = (local: number): Bytes => [LOCAL_SET, ...u32(local)]
const tee = (local: number): Bytes => [LOCAL_TEE, ...u32(local)]
const add: Bytes = [0x6a]
const multiply: Bytes = [0x6c]
const simd = (operation: number): Bytes => [0xfd, ...u32(operation)]
const load = (offset: number): Bytes => [...simd(0x00), 2, ...u32(offset)]
const loadSpread = (offset: number): Bytes => [...simd(0x09), 2, ...u32(offset)]
const store = (offset: number): Bytes => [...simd(0x0b), 2, ...u32(offset)]

/** What is done with a pair of vectors, how its outcome is added to a sum, and how many steps lie side by side in A and B; 0: they lie anywhere. */
interface Arithmetic {
  readonly multiply: Bytes
  readonly add: Bytes
  readonly beside: number
}

/** Four floats by four. */
const FLOATS: Arithmetic = { multiply: simd(0xe6), add: simd(0xe4), beside: 0 }
/** Eight 16-bit numbers by eight, neighbours added: four 32-bit sums. */
const PAIRS: Arithmetic = { multiply: simd(0xba), add: simd(0xae), beside: 4 }

/** Repeats a body while a counter, lowered by `by` each time, is above nothing. */
const repeat = (counter: number, by: number, body: Bytes): Bytes => [
  0x03,
  0x40,
  ...body,
  ...get(counter),
  ...i32Const(-by),
  ...add,
  ...tee(counter),
  ...i32Const(0),
  0x4a,
  0x0d,
  0,
  0x0b,
]

const advance = (place: number, by: Bytes): Bytes => [...get(place), ...by, ...add, ...set(place)]
const copy = (from: number, to: number): Bytes => [...get(from), ...set(to)]
const range = (n: number) => Array.from({ length: n }, (_, i) => i)

function body({ multiply: times, add: plus, beside }: Arithmetic): Bytes {
  const rowOf = (row: number, start: number, stride: number): Bytes => [
    ...get(start),
    ...(row === 0 ? [] : [...get(stride), ...i32Const(row), ...multiply, ...add]),
  ]
  const rows = range(ROW_BLOCK)
  const step = (k: number): Bytes => [
    ...get(AT_B),
    ...load(k * STEP_OF_B),
    ...set(B0),
    ...get(AT_B),
    ...load(k * STEP_OF_B + VECTOR),
    ...set(B1),
    ...rows.flatMap((row) => [
      ...get(AT_A + row),
      ...loadSpread(4 * k),
      ...tee(SPREAD),
      ...get(B0),
      ...times,
      ...get(SUMS + 2 * row),
      ...plus,
      ...set(SUMS + 2 * row),
      ...get(SPREAD),
      ...get(B1),
      ...times,
      ...get(SUMS + 2 * row + 1),
      ...plus,
      ...set(SUMS + 2 * row + 1),
    ]),
  ]
  const atOnce = Math.max(1, beside)
  const steps: Bytes = [
    ...range(atOnce).flatMap(step),
    ...rows.flatMap((row) => advance(AT_A + row, beside > 0 ? i32Const(4 * atOnce) : get(A_STEP))),
    ...advance(AT_B, beside > 0 ? i32Const(STEP_OF_B * atOnce) : get(B_STEP)),
  ]
  const block: Bytes = [
    ...rows.flatMap((row) =>
      [0, 1].flatMap((half) => [...rowOf(row, ROW_C, C_ROW), ...load(half * VECTOR), ...set(SUMS + 2 * row + half)]),
    ),
    ...rows.flatMap((row) => [...rowOf(row, ROW_A, A_ROW), ...set(AT_A + row)]),
    ...copy(B, AT_B),
    ...copy(STEPS, STEP_LEFT),
    ...repeat(STEP_LEFT, atOnce, steps),
    ...rows.flatMap((row) =>
      [0, 1].flatMap((half) => [...rowOf(row, ROW_C, C_ROW), ...get(SUMS + 2 * row + half), ...store(half * VECTOR)]),
    ),
    ...advance(ROW_A, [...get(A_ROW), ...i32Const(ROW_BLOCK), ...multiply]),
    ...advance(ROW_C, [...get(C_ROW), ...i32Const(ROW_BLOCK), ...multiply]),
  ]
  const nextColumns: Bytes =
    beside > 0 ? [...get(STEPS), ...i32Const(STEP_OF_B), ...multiply] : i32Const(COLUMN_BLOCK * 4)
  return [
    ...copy(COLUMNS, COLUMN_LEFT),
    ...copy(C, AT_C),
    ...repeat(COLUMN_LEFT, COLUMN_BLOCK, [
      ...copy(A, ROW_A),
      ...copy(AT_C, ROW_C),
      ...copy(ROWS, ROW_LEFT),
      ...repeat(ROW_LEFT, ROW_BLOCK, block),
      ...advance(B, nextColumns),
      ...advance(AT_C, i32Const(COLUMN_BLOCK * 4)),
    ]),
  ]
}

const section = (id: number, content: Bytes): Bytes => [id, ...u32(content.length), ...content]
const named = (text: string): Bytes => [...u32(text.length), ...[...text].map((c) => c.charCodeAt(0))]
const functionCode = (code: Bytes): Bytes => {
  const content = [2, PLACES, I32, REGISTERS, V128, ...code, 0x0b]
  return [...u32(content.length), ...content]
}

/** A module that imports `memory.memory` and exports `floats` and `pairs`. */
export function kernelCode(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, PARAMETERS, ...range(PARAMETERS).map(() => I32), 0]),
    ...section(2, [1, ...named('memory'), ...named('memory'), 0x02, 0, 1]),
    ...section(3, [2, 0, 0]),
    ...section(7, [2, ...named('floats'), 0, 0, ...named('pairs'), 0, 1]),
    ...section(10, [2, ...functionCode(body(FLOATS)), ...functionCode(body(PAIRS))]),
  ])
}
