import {
  ADD_INTS,
  ADD_SHORTS,
  advance,
  type Bytes,
  get,
  HIGH_INTS,
  I32,
  i32Const,
  LOW_INTS,
  load,
  type Procedure,
  range,
  repeat,
  set,
  store,
} from './instructions.ts'

const VECTOR = 16
/** Rows of 16-bit numbers that are added up. */
export const SHORT_ROWS = 6
/** Two numbers up to this are together a 16-bit one. */
export const LARGEST_SHORT = 16_383

/** Adds six rows of 16-bit numbers, none above `LARGEST_SHORT`, and one of 32-bit numbers to another of these, eight numbers a round. */
export function shortRows(): Procedure {
  const rows = range(SHORT_ROWS)
  const [WIDE, TO, COUNT] = [SHORT_ROWS, SHORT_ROWS + 1, SHORT_ROWS + 2]
  const [PAIR, LOW, HIGH] = [COUNT + 1, COUNT + 2, COUNT + 3]
  const wide = (offset: number, sum: number): Bytes => [
    ...[...get(TO), ...load(offset), ...get(WIDE), ...load(offset), ...ADD_INTS, ...set(sum)],
  ]
  const body = repeat(COUNT, 8, [
    ...[...wide(0, LOW), ...wide(VECTOR, HIGH)],
    ...rows
      .filter((row) => row % 2 === 0)
      .flatMap((row) => [
        ...[...get(row), ...load(), ...get(row + 1), ...load(), ...ADD_SHORTS, ...set(PAIR)],
        ...[...get(PAIR), ...LOW_INTS, ...get(LOW), ...ADD_INTS, ...set(LOW)],
        ...[...get(PAIR), ...HIGH_INTS, ...get(HIGH), ...ADD_INTS, ...set(HIGH)],
      ]),
    ...[...get(TO), ...get(LOW), ...store(), ...get(TO), ...get(HIGH), ...store(VECTOR)],
    ...rows.flatMap((row) => advance(row, i32Const(VECTOR))),
    ...[WIDE, TO].flatMap((row) => advance(row, i32Const(2 * VECTOR))),
  ])
  return { parameters: range(SHORT_ROWS + 3).map(() => I32), places: 0, vectors: 3, body }
}
