/**
 * What groups of features add up to, remembered by a number that tells the group's values apart. Every place of the table holds the last
 * group that came to it, so memory is bounded and nothing is ever searched for. Sums of weights are exact, so that it is the same in
 * which order they are added up.
 */
export interface SumCache {
  readonly classes: number
  readonly mask: number
  /** The number of the group at each place; -1 for none yet. */
  readonly keys: Float64Array
  readonly sums: Float64Array
}

/** A cache of `places` (a power of 2) sums for so many classes. */
export const sumCache = (places: number, classes: number): SumCache => ({
  classes,
  mask: places - 1,
  keys: new Float64Array(places).fill(-1),
  sums: new Float64Array(places * classes),
})

/** Where the place of a key is. */
export function placeOf({ mask }: { readonly mask: number }, key: number): number {
  const mixed = Math.imul((key ^ Math.floor(key / 0x1_0000_0000)) | 0, 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) & mask
}

/** Adds the sums at a place to `scores`, from `at`. */
export function addSums({ sums, classes }: SumCache, place: number, scores: Float64Array, at: number): void {
  const row = place * classes
  for (let c = 0; c < classes; c++) scores[at + c]! += sums[row + c]!
}
