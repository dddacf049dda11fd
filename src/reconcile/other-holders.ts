import type { Answer } from './draft.ts'

/** Several answers of the same holders add up; answers of different holders are set against each other. */
export function haveOtherHolders(a: Answer, b: Answer): boolean {
  const [x, y] = [a, b].map(({ claims }) => new Set(claims.map((c) => `${c.claimer ?? c.document}`))) as [
    Set<string>,
    Set<string>,
  ]
  return ![...x].every((holder) => y.has(holder)) && ![...y].every((holder) => x.has(holder))
}
