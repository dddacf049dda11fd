import {
  advance,
  type Bytes,
  FLOAT,
  floatConst,
  get,
  I32,
  i32Const,
  load,
  NARROW,
  type Procedure,
  range,
  repeat,
  set,
  store,
  storeQuarter,
  tee,
} from './instructions.ts'

const VECTOR = 16
/** From pair to pair of one of four packed rows. */
const PAIR = 16

/** The curves of `curves.ts`, four numbers at a time. */
const bend = (value: Bytes, inside: number, square: number): Bytes => [
  ...[...value, ...floatConst(3), ...FLOAT.least, ...floatConst(-3), ...FLOAT.most, ...tee(inside)],
  ...[...get(inside), ...get(inside), ...FLOAT.multiply, ...tee(square), ...floatConst(27), ...FLOAT.add],
  ...FLOAT.multiply,
  ...[...get(square), ...floatConst(9), ...FLOAT.multiply, ...floatConst(27), ...FLOAT.add, ...FLOAT.divide],
]
const gate = (value: Bytes, inside: number, square: number): Bytes => [
  ...bend([...value, ...floatConst(0.5), ...FLOAT.multiply], inside, square),
  ...[...floatConst(0.5), ...FLOAT.multiply, ...floatConst(0.5), ...FLOAT.add],
]
const leaky = (value: Bytes, kept: number): Bytes => [
  ...[...value, ...tee(kept), ...get(kept), ...floatConst(0.1), ...FLOAT.multiply, ...FLOAT.most],
]
const oneLess = (local: number): Bytes => [...floatConst(1), ...get(local), ...FLOAT.subtract]

/** Four numbers as 16-bit ones of a packed row: two pairs. */
const shorten = (value: Bytes, unit: number, most: number, shorts: number, room: number): Bytes => [
  ...[...value, ...floatConst(1 / unit), ...FLOAT.multiply, ...floatConst(0.5), ...FLOAT.add, ...FLOAT.floor],
  ...[...floatConst(most), ...FLOAT.least, ...floatConst(-most), ...FLOAT.most],
  ...[...FLOAT.toInt, ...tee(room), ...get(room), ...NARROW, ...set(room)],
  ...[...get(shorts), ...get(room), ...storeQuarter(0), ...get(shorts), ...get(room), ...storeQuarter(1, PAIR)],
  ...advance(shorts, i32Const(2 * PAIR)),
]

/** One row of recurrent units: `carried` is what they keep from row to row, `input` what passes by them. See `Matrices.recur`. */
export function recurrence(unit: number, most: number): Procedure {
  const [DRIVE, KEEP_DRIVE, OPEN_DRIVE, KEEP, OPEN, INPUT, OUTPUT, CARRIED, SHORTS, COUNT] = range(10) as Ten
  const [BEFORE, OPENED, KEPT, INSIDE, SQUARE, STATE, OUT] = range(7).map((i) => 10 + i) as Ten
  const driven = (drive: number, view: number): Bytes => [
    ...[...get(drive), ...load(), ...get(view), ...load(), ...get(BEFORE), ...FLOAT.multiply, ...FLOAT.add],
  ]
  const mixed = (share: number, one: Bytes, other: Bytes): Bytes => [
    ...[...get(share), ...one, ...FLOAT.multiply, ...oneLess(share), ...other, ...FLOAT.multiply, ...FLOAT.add],
  ]
  const body = repeat(COUNT, 4, [
    ...[...get(CARRIED), ...load(), ...set(BEFORE)],
    ...[...gate(driven(KEEP_DRIVE, KEEP), INSIDE, SQUARE), ...set(KEPT)],
    ...[...gate(driven(OPEN_DRIVE, OPEN), INSIDE, SQUARE), ...set(OPENED)],
    ...[...bend([...get(DRIVE), ...load()], INSIDE, SQUARE), ...set(STATE)],
    ...[...mixed(KEPT, get(BEFORE), get(STATE)), ...set(STATE)],
    ...[...get(CARRIED), ...get(STATE), ...store()],
    ...[...mixed(OPENED, get(STATE), [...get(INPUT), ...load()]), ...set(OUT)],
    ...[...get(OUTPUT), ...get(OUT), ...store()],
    ...shorten(get(OUT), unit, most, SHORTS, STATE),
    ...[DRIVE, KEEP_DRIVE, OPEN_DRIVE, KEEP, OPEN, INPUT, OUTPUT, CARRIED].flatMap((place) =>
      advance(place, i32Const(VECTOR)),
    ),
  ])
  return { parameters: range(10).map(() => I32), places: 0, vectors: 7, body }
}

/** Numbers through `leaky`, in their place, and as 16-bit ones. */
export function leakyRow(unit: number, most: number): Procedure {
  const [PLACE, SHORTS, COUNT, VALUE] = range(4) as Ten
  const body = repeat(COUNT, 4, [
    ...[...leaky([...get(PLACE), ...load()], VALUE), ...set(VALUE)],
    ...[...get(PLACE), ...get(VALUE), ...store()],
    ...shorten(get(VALUE), unit, most, SHORTS, VALUE),
    ...advance(PLACE, i32Const(VECTOR)),
  ])
  return { parameters: [I32, I32, I32], places: 0, vectors: 1, body }
}

/** The sum of three rows. */
export function threeRows(): Procedure {
  const [A, B, C, TO, COUNT] = range(5) as Ten
  const body = repeat(COUNT, 4, [
    ...[...get(TO), ...get(A), ...load(), ...get(B), ...load(), ...FLOAT.add],
    ...[...get(C), ...load(), ...FLOAT.add, ...store()],
    ...[A, B, C, TO].flatMap((place) => advance(place, i32Const(VECTOR))),
  ])
  return { parameters: range(5).map(() => I32), places: 0, vectors: 0, body }
}

type Ten = [number, number, number, number, number, number, number, number, number, number]
