/**
 * What groups of features add up to, as rows of whole numbers in the kernel's memory, remembered by a number that tells the group's values
 * apart. Every place of the table holds the last group that came to it, so memory is bounded and nothing is ever searched for. A group's row
 * is made when it comes again: most never do.
 */
export interface RowCache {
  readonly mask: number
  /** The number of the group at each place; -1 for none yet. */
  readonly keys: Float64Array
  /** Whether the row of the group is there. */
  readonly states: Uint8Array
  readonly rows: Int16Array | Int32Array
}

export const Row = { none: 0, made: 1, tooLarge: 2 } as const

/** A cache of so many places (a power of 2), with rows in `rows`. */
export const rowCache = (places: number, rows: RowCache['rows']): RowCache => ({
  mask: places - 1,
  keys: new Float64Array(places).fill(-1),
  states: new Uint8Array(places),
  rows,
})

/** Forgets everything. */
export function emptyRows({ keys, states }: RowCache): void {
  keys.fill(-1)
  states.fill(Row.none)
}
