import { canLeft, canRight, canShift, type ParseState } from '../src/annotate/parse/parse-state.ts'

/** A gold tree: governors (-1 is the root), relations from 1, and every word's dependents. */
export interface GoldTree {
  readonly heads: Int32Array
  readonly relations: Int32Array
  readonly dependents: readonly (readonly number[])[]
}

export function goldTree(heads: Int32Array, relations: Int32Array): GoldTree {
  const dependents: number[][] = Array.from(heads, () => [])
  heads.forEach((head, word) => {
    if (head >= 0) dependents[head]!.push(word)
  })
  return { heads, relations, dependents }
}

/** How many gold arcs each kind of move puts out of reach, relations aside (Goldberg and Nivre 2013). Infinity: not allowed. */
export interface Costs {
  shift: number
  left: number
  right: number
}

/** `onStack` marks the words on the stack. Exact for projective trees; for others a bound good enough to learn from. */
export function moveCosts(state: ParseState, gold: GoldTree, onStack: Uint8Array): Costs {
  const { stack, depth, next } = state
  const costs: Costs = { shift: Infinity, left: Infinity, right: Infinity }
  const top = stack[depth - 1]!
  const below = depth > 1 ? stack[depth - 2]! : -2
  if (canShift(state)) {
    const head = gold.heads[next]!
    const headLost = head === -1 ? depth > 0 : onStack[head] === 1 && head !== top
    costs.shift = (headLost ? 1 : 0) + gold.dependents[next]!.filter((d) => onStack[d] === 1).length
  }
  if (canLeft(state) || canRight(state)) {
    const waiting = gold.dependents[top]!.filter((d) => d >= next).length
    const head = gold.heads[top]!
    if (canLeft(state)) {
      const headLost = head === -1 ? depth === 1 : head === below || head > next
      costs.left = waiting + (headLost ? 1 : 0)
    }
    if (canRight(state)) costs.right = waiting + (head >= next ? 1 : 0)
  }
  return costs
}
