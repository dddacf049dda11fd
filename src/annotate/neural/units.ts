/** What one step is worth in the 16-bit numbers made of states and of roles in arcs, and the largest of these. */
export const STATE_UNIT = 1 / 2048
export const ARC_UNIT = 1 / 256
export const LARGEST = 4095
