/** WebAssembly instructions as bytes: the few that the kernel of the networks is made of. Values go over a stack; `get(a), get(b), ADD` leaves a sum. */
export type Bytes = readonly number[]

export const I32 = 0x7f
export const F32 = 0x7d
export const V128 = 0x7b

/** Unsigned LEB128. */
export function u32(value: number): number[] {
  const bytes: number[] = []
  let left = value
  while (left > 127) {
    bytes.push((left & 127) | 128)
    left >>>= 7
  }
  return [...bytes, left]
}

/** Signed LEB128 of a small number. */
export const i32Const = (value: number): Bytes => {
  const bytes: number[] = []
  let left = value
  for (;;) {
    const byte = left & 127
    left >>= 7
    if ((left === 0 && (byte & 64) === 0) || (left === -1 && (byte & 64) !== 0)) return [0x41, ...bytes, byte]
    bytes.push(byte | 128)
  }
}

export const get = (local: number): Bytes => [0x20, ...u32(local)]
export const set = (local: number): Bytes => [0x21, ...u32(local)]
export const tee = (local: number): Bytes => [0x22, ...u32(local)]
export const ADD: Bytes = [0x6a]
export const MULTIPLY: Bytes = [0x6c]

const simd = (operation: number): Bytes => [0xfd, ...u32(operation)]
/** Four numbers from a place in memory; one number four times; and back. */
export const load = (offset = 0): Bytes => [...simd(0x00), 2, ...u32(offset)]
export const loadSpread = (offset = 0): Bytes => [...simd(0x09), 2, ...u32(offset)]
export const store = (offset = 0): Bytes => [...simd(0x0b), 2, ...u32(offset)]
/** One quarter of a vector. */
export const storeQuarter = (quarter: number, offset = 0): Bytes => [...simd(0x5a), 2, ...u32(offset), quarter]
/** The number on the stack, four times. */
export const SPREAD_FLOAT = simd(0x13)

export const FLOAT = {
  add: simd(0xe4),
  subtract: simd(0xe5),
  multiply: simd(0xe6),
  divide: simd(0xe7),
  least: simd(0xea),
  most: simd(0xeb),
  floor: simd(0x68),
  toInt: simd(0xf8),
  ofInt: simd(0xfa),
} as const
/** Eight 16-bit numbers by eight, neighbours added: four 32-bit sums. */
export const DOT_SHORTS = simd(0xba)
export const ADD_INTS = simd(0xae)
export const ADD_SHORTS = simd(0x8e)
/** The first and the last four of eight 16-bit numbers as 32-bit ones. */
export const LOW_INTS = simd(0xa7)
export const HIGH_INTS = simd(0xa8)
/** Twice four 32-bit numbers as eight 16-bit ones. */
export const NARROW = simd(0x85)

/** A number four times. */
export function floatConst(value: number): Bytes {
  const bytes = [...new Uint8Array(new Float32Array([value]).buffer)]
  return [...simd(0x0c), ...bytes, ...bytes, ...bytes, ...bytes]
}
export const ZERO = floatConst(0)

/** Repeats a body while a counter, lowered by `by` each time, is above nothing. */
export const repeat = (counter: number, by: number, body: Bytes): Bytes => [
  0x03,
  0x40,
  ...body,
  ...get(counter),
  ...i32Const(-by),
  ...ADD,
  ...tee(counter),
  ...i32Const(0),
  0x4a,
  0x0d,
  0,
  0x0b,
]

export const advance = (place: number, by: Bytes): Bytes => [...get(place), ...by, ...ADD, ...set(place)]
export const copy = (from: number, to: number): Bytes => [...get(from), ...set(to)]
export const range = (n: number) => Array.from({ length: n }, (_, i) => i)

/** A function without result: types of its parameters, numbers of further locals (places first, then vectors), and what it does. */
export interface Procedure {
  readonly parameters: Bytes
  readonly places: number
  readonly vectors: number
  readonly body: Bytes
}
