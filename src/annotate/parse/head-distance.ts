/** How many kinds of distance the parser tells apart, governors left and right of a word and the root. */
export const DISTANCES = 24
const SIDE = 11

/** Kind of the distance from a dependent to its governor, both by row; 0 is the root. */
export function headDistance(dependent: number, head: number): number {
  if (head === 0) return 0
  const far = Math.abs(head - dependent)
  const kind = far <= 5 ? far - 1 : far <= 7 ? 5 : far <= 10 ? 6 : far <= 15 ? 7 : far <= 24 ? 8 : far <= 40 ? 9 : 10
  return 1 + kind + (head < dependent ? 0 : SIDE)
}
