import type { Answer } from './draft.ts'

/** Whether two numbers count different people, as far as their words say: fighters and civilians. */
export function countOthers(a: Answer, b: Answer): boolean {
  const [x, y] = [a.populations, b.populations]
  if (x?.size !== 1 || y?.size !== 1) return false
  const [one] = x
  const [other] = y
  const says = (population: string | undefined) => population === 'civilian' || population === 'combatant'
  return says(one) && says(other) && one !== other
}
