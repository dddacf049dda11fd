/**
 * A parse in progress, in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the next word, and the arcs made.
 * LEFT makes the next word govern the top of the stack, RIGHT makes the word below the top govern it; both take the top away. The
 * last word left on the stack is the root, so every sentence gets exactly one. Words are numbered from 0; `size` stands for "no word".
 */
export interface ParseState {
  readonly size: number
  readonly stack: Int32Array
  /** Words on the stack. */
  depth: number
  /** The next word. */
  next: number
  readonly heads: Int32Array
  readonly relations: Int32Array
  /** Outermost and second outermost dependents on either side, `size` where there is none. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  /** Numbers of dependents on either side. */
  readonly leftCount: Uint8Array
  readonly rightCount: Uint8Array
}

export function parseState(size: number): ParseState {
  return {
    size,
    stack: new Int32Array(size),
    depth: 0,
    next: 0,
    heads: new Int32Array(size + 1).fill(-1),
    relations: new Int32Array(size + 1),
    left1: new Int32Array(size + 1).fill(size),
    left2: new Int32Array(size + 1).fill(size),
    right1: new Int32Array(size + 1).fill(size),
    right2: new Int32Array(size + 1).fill(size),
    leftCount: new Uint8Array(size + 1),
    rightCount: new Uint8Array(size + 1),
  }
}

export const isParsed = (state: ParseState) => state.next === state.size && state.depth <= 1
export const canShift = (state: ParseState) => state.next < state.size
export const canLeft = (state: ParseState) => state.depth > 0 && state.next < state.size
export const canRight = (state: ParseState) => state.depth > 1

export function shift(state: ParseState): void {
  state.stack[state.depth++] = state.next++
}

export function left(state: ParseState, relation: number): void {
  const dependent = state.stack[--state.depth]!
  const head = state.next
  attach(state, head, dependent, relation)
  state.left2[head] = state.left1[head]!
  state.left1[head] = dependent
  if (state.leftCount[head]! < 255) state.leftCount[head]!++
}

export function right(state: ParseState, relation: number): void {
  const dependent = state.stack[--state.depth]!
  const head = state.stack[state.depth - 1]!
  attach(state, head, dependent, relation)
  state.right2[head] = state.right1[head]!
  state.right1[head] = dependent
  if (state.rightCount[head]! < 255) state.rightCount[head]!++
}

function attach(state: ParseState, head: number, dependent: number, relation: number): void {
  state.heads[dependent] = head
  state.relations[dependent] = relation
}
