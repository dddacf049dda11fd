/**
 * The bends of the network, made of sums, products and one quotient only: the same bits on every machine. `bend` is close to the hyperbolic tangent
 * (its Padé approximant, which reaches 1 at 3 with no slope left), `gate` to the logistic curve.
 */

/** From -1 to 1. */
export function bend(x: number): number {
  const a = x > 3 ? 3 : x < -3 ? -3 : x
  const square = a * a
  return (a * (27 + square)) / (27 + 9 * square)
}

/** Slope of `bend`. */
export function bendSlope(x: number): number {
  if (x >= 3 || x <= -3) return 0
  const square = x * x
  const root = (9 - square) / (9 + 3 * square)
  return root * root
}

/** From 0 to 1. */
export const gate = (x: number): number => 0.5 + 0.5 * bend(0.5 * x)

/** Slope of `gate`. */
export const gateSlope = (x: number): number => 0.25 * bendSlope(0.5 * x)

/** What is below nothing counts a tenth. */
export const leaky = (x: number): number => (x > 0 ? x : 0.1 * x)
