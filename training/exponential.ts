/** e to a power that is not positive, near enough, by products only: the same on every machine. */
export function exponential(power: number): number {
  let found = Math.max(0, 1 + power / 1024)
  for (let i = 0; i < 10; i++) found *= found
  return found
}
