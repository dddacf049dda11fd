/** Above this, a score is stretched: where those who were asked differ a little, their mean stays below what nearly all of them said. */
const SURE = 2
const STRETCH = 2

/** What the model's sum stands for: it is learnt as the distance from `USUAL`, for most clauses are told as certain. */
export const USUAL = 2.4

/** The sum of a clause's weights as a score from -3 to 3, with two decimals. */
export function calibrated(sum: number): number {
  const score = sum + USUAL
  const stretched = score > SURE ? SURE + (score - SURE) * STRETCH : score
  return Math.round(100 * Math.max(-3, Math.min(3, stretched))) / 100
}
