import type { Annotation, Token } from './annotation.ts'
import type { Range } from './span.ts'

/**
 * Ways through the dependency trees of an annotation. Tokens are named by their index into `annotation.tokens`; built once per document in
 * linear time, and nothing recurses, however deep a tree is. `reach` and `isBelow` take constant time, the others as long as what they give
 * (`child` and `childrenBy`: as the token has dependents).
 */
export interface Tree {
  readonly tokens: readonly Token[]
  /** Dependents in text order. */
  children(token: number): readonly number[]
  /** Dependents with one of these relations; a relation without subtype also matches its subtypes ("nsubj" finds "nsubj:pass"). */
  childrenBy(token: number, ...relations: readonly string[]): number[]
  /** First dependent with one of these relations, or -1. */
  child(token: number, ...relations: readonly string[]): number
  /** First and last token (inclusive) of everything that hangs from a token. */
  reach(token: number): readonly [first: number, last: number]
  /** Whether a token hangs, at any distance, from another, or is it. */
  isBelow(token: number, above: number): boolean
  /** All tokens of the subtree, ascending; where `without` says true of a dependent's index, its branch is left out. */
  subtree(token: number, without?: (child: number) => boolean): number[]
  /** The tokens of a subtree that are reached without leaving a window of the text, `from` to `to` (inclusive); time grows with the window only. */
  subtreeWithin(token: number, from: number, to: number, without?: (child: number) => boolean): Set<number>
  /** From the token's governor up to the root. */
  ancestors(token: number): number[]
  /** Place in the text from the first token to the last (inclusive). */
  range(first: number, last: number): Range
}

export function relationIs({ rel }: Token, ...relations: readonly string[]): boolean {
  for (let i = 0; i < relations.length; i++) {
    const relation = relations[i]!
    const size = relation.length
    if (rel.length === size ? rel === relation : rel.charCodeAt(size) === COLON && rel.startsWith(relation)) return true
  }
  return false
}

const COLON = 58

export function treeOf(annotation: Pick<Annotation, 'tokens'>): Tree {
  const { tokens } = annotation
  const children: number[][] = tokens.map(() => [])
  for (let t = 0; t < tokens.length; t++) {
    const { head } = tokens[t]!
    if (head >= 0) children[head]!.push(t)
  }

  function subtree(token: number, without?: (child: number) => boolean): number[] {
    const found: number[] = []
    const open = [token]
    while (open.length > 0) {
      const next = open.pop()!
      found.push(next)
      for (const child of children[next]!) if (!without?.(child)) open.push(child)
    }
    return found.sort((a, b) => a - b)
  }

  const spread = spreadOf(tokens, children)
  return {
    tokens,
    children: (token) => children[token] ?? [],
    childrenBy(token, ...relations) {
      const found: number[] = []
      for (const child of children[token] ?? NONE) if (relationIs(tokens[child]!, ...relations)) found.push(child)
      return found
    },
    child(token, ...relations) {
      for (const child of children[token] ?? NONE) if (relationIs(tokens[child]!, ...relations)) return child
      return -1
    },
    subtree,
    subtreeWithin(token, from, to, without) {
      const found = new Set([token])
      for (const next of found) {
        const below = children[next]!
        for (let c = firstFrom(below, from); c < below.length && below[c]! <= to; c++) {
          if (!without?.(below[c]!)) found.add(below[c]!)
        }
      }
      return found
    },
    reach: (token) => [spread.first[token]!, spread.last[token]!],
    isBelow: (token, above) =>
      spread.entered[token]! >= spread.entered[above]! && spread.entered[token]! < spread.left[above]!,
    ancestors(token) {
      const found: number[] = []
      for (let t = tokens[token]?.head ?? -1; t >= 0 && found.length <= tokens.length; t = tokens[t]!.head)
        found.push(t)
      return found
    },
    range: (first, last) => ({ start: tokens[first]!.start, end: tokens[last]!.end }),
  }
}

const NONE: readonly number[] = []

/** Index of the first of ascending numbers that is not less than another. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

/** For each token the first and last token of its subtree, and when a walk through the trees enters and leaves it. */
interface Spread {
  readonly first: Int32Array
  readonly last: Int32Array
  readonly entered: Int32Array
  readonly left: Int32Array
}

function spreadOf(tokens: readonly Token[], children: readonly (readonly number[])[]): Spread {
  const size = tokens.length
  const first = new Int32Array(size)
  const entered = new Int32Array(size)
  const left = new Int32Array(size)
  const order = new Int32Array(size)
  const open: number[] = []
  for (let t = 0; t < size; t++) {
    first[t] = t
    if (tokens[t]!.head < 0) open.push(t)
  }
  const last = first.slice()
  let met = 0
  for (let t = open.pop(); t !== undefined; t = open.pop()) {
    entered[t] = met
    order[met++] = t
    const below = children[t]!
    for (let c = 0; c < below.length; c++) open.push(below[c]!)
  }
  for (let o = met - 1; o >= 0; o--) {
    const t = order[o]!
    left[t] = Math.max(left[t]!, entered[t]! + 1)
    const head = tokens[t]!.head
    if (head < 0) continue
    left[head] = Math.max(left[head]!, left[t]!)
    first[head] = Math.min(first[head]!, first[t]!)
    last[head] = Math.max(last[head]!, last[t]!)
  }
  return { first, last, entered, left }
}
