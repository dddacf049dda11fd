import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isParsed, left, type ParseState, parseState, right, shift } from '../src/annotate/parse/parse-state.ts'
import { type Costs, type GoldTree, goldTree, moveCosts } from './arc-hybrid-oracle.ts'

const KINDS = ['shift', 'left', 'right'] as const

/** Makes moves until the sentence is parsed; `choose` picks among the three by their costs. */
function parseBy(gold: GoldTree, choose: (costs: Costs, state: ParseState) => (typeof KINDS)[number]): ParseState {
  const state = parseState(gold.heads.length)
  const onStack = new Uint8Array(gold.heads.length)
  while (!isParsed(state)) {
    const kind = choose(moveCosts(state, gold, onStack), state)
    const top = state.stack[state.depth - 1]!
    if (kind === 'shift') {
      onStack[state.next] = 1
      shift(state)
    } else {
      onStack[top] = 0
      const head = kind === 'left' ? state.next : state.stack[state.depth - 2]!
      const relation = gold.heads[top] === head ? gold.relations[top]! : 99
      if (kind === 'left') left(state, relation)
      else right(state, relation)
    }
  }
  return state
}

const cheapest = (costs: Costs) => KINDS.reduce((best, kind) => (costs[kind] < costs[best] ? kind : best))

/** Projective trees: every word takes a place under the words that are still open. */
const projective = fc.array(fc.nat(1000), { minLength: 1, maxLength: 25 }).map((numbers) => {
  const heads = new Int32Array(numbers.length).fill(-1)
  const build = (first: number, last: number, parent: number, depth: number): void => {
    if (first > last) return
    const root = first + (numbers[first]! % (last - first + 1))
    heads[root] = parent
    build(first, root - 1, root, depth + 1)
    // What is right of a root hangs from it in one or two pieces.
    const cut = root + 1 + (numbers[root]! % Math.max(1, last - root))
    build(root + 1, Math.min(cut, last), root, depth + 1)
    build(Math.min(cut, last) + 1, last, root, depth + 1)
  }
  build(0, numbers.length - 1, -1, 0)
  return goldTree(
    heads,
    Int32Array.from(heads, (_, i) => 1 + (i % 3)),
  )
})

test('moves that cost nothing give the tree', () => {
  fc.assert(
    fc.property(projective, (gold) => {
      const state = parseBy(gold, cheapest)
      expect([...state.heads.subarray(0, gold.heads.length)]).toEqual([...gold.heads])
      gold.heads.forEach((head, word) => {
        if (head >= 0) expect(state.relations[word]).toBe(gold.relations[word])
      })
    }),
  )
})

test('costs add up to the arcs lost, whatever moves are made', () => {
  fc.assert(
    fc.property(projective, fc.infiniteStream(fc.nat(2)), (gold, choices) => {
      let lost = 0
      const state = parseBy(gold, (costs) => {
        const allowed = KINDS.filter((kind) => costs[kind] < Infinity)
        const kind = allowed[choices.next().value! % allowed.length]!
        lost += costs[kind]
        return kind
      })
      const wrong = gold.heads.filter((head, word) => state.heads[word] !== head).length
      expect(wrong).toBe(lost)
    }),
  )
})

test('any sequence of allowed moves ends in one tree', () => {
  fc.assert(
    fc.property(projective, fc.infiniteStream(fc.nat(2)), (gold, choices) => {
      const state = parseBy(gold, (costs) => {
        const allowed = KINDS.filter((kind) => costs[kind] < Infinity)
        return allowed[choices.next().value! % allowed.length]!
      })
      const heads = state.heads.subarray(0, gold.heads.length)
      expect(heads.filter((head) => head === -1)).toHaveLength(1)
      heads.forEach((_, word) => {
        let steps = 0
        for (let at = word; at !== -1; at = heads[at]!) expect(steps++).toBeLessThanOrEqual(heads.length)
      })
    }),
  )
})
