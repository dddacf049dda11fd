import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Token } from './annotation.ts'
import { treeOf } from './tree.ts'

const tokensOf = (heads: readonly number[]): Token[] =>
  heads.map((head, i) => ({
    start: i,
    end: i + 1,
    sentence: 0,
    lemma: '',
    upos: 'X',
    xpos: '',
    head,
    rel: head < 0 ? 'root' : 'dep',
  }))

/** Heads of a random forest: each token hangs from one that was drawn before it, in shuffled places. */
const forest = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 40 }).map((drawn) => {
  const places = drawn.map((_, i) => i).sort((a, b) => drawn[a]![1] - drawn[b]![1] || a - b)
  const heads: number[] = []
  drawn.forEach(([pick], i) => {
    heads[places[i]!] = i === 0 || pick % 7 === 0 ? -1 : places[pick % i]!
  })
  return heads
})

describe('of any forest', () => {
  test('reach is the first and last of the subtree', () => {
    fc.assert(
      fc.property(forest, (heads) => {
        const tree = treeOf({ tokens: tokensOf(heads) })
        heads.forEach((_, t) => {
          const all = tree.subtree(t)
          expect(tree.reach(t)).toEqual([all[0], all.at(-1)])
        })
      }),
    )
  })

  test('a token is below itself and its ancestors, and nothing else', () => {
    fc.assert(
      fc.property(forest, (heads) => {
        const tree = treeOf({ tokens: tokensOf(heads) })
        heads.forEach((_, t) => {
          const above = new Set([t, ...tree.ancestors(t)])
          for (const other of heads.keys()) expect(tree.isBelow(t, other)).toBe(above.has(other))
        })
      }),
    )
  })

  test('a window over everything is the subtree', () => {
    fc.assert(
      fc.property(forest, (heads) => {
        const tree = treeOf({ tokens: tokensOf(heads) })
        heads.forEach((_, t) => {
          const odd = (child: number) => child % 5 === 0
          expect([...tree.subtreeWithin(t, 0, heads.length, odd)].sort((a, b) => a - b)).toEqual(tree.subtree(t, odd))
        })
      }),
    )
  })
})

test('a window leaves out what is beyond it, and what hangs from that', () => {
  const tree = treeOf({ tokens: tokensOf([1, -1, 1, 5, 3, 1]) })
  expect([...tree.subtreeWithin(1, 0, 4)].sort()).toEqual([0, 1, 2])
})

test('a tree of 200,000 in one line is no burden', () => {
  const tree = treeOf({ tokens: tokensOf(Array.from({ length: 200_000 }, (_, i) => i - 1)) })
  expect(tree.reach(0)).toEqual([0, 199_999])
  expect(tree.isBelow(199_999, 1)).toBe(true)
  expect(tree.isBelow(1, 199_999)).toBe(false)
})
