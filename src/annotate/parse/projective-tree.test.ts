import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LONGEST_PROJECTIVE, projectiveTree } from './projective-tree.ts'
import { settleHeads } from './settle-heads.ts'

/** Scores of governors of up to so many words, at `dependent × columns + head`, in whole numbers so that sums are exact. */
const tables = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .chain((words) =>
      fc
        .array(fc.integer({ min: -100, max: 100 }), { minLength: (words + 1) ** 2, maxLength: (words + 1) ** 2 })
        .map((scores) => ({ words, scores: Float32Array.from(scores) })),
    )

/** Whether one word hangs from the root, and all others from it in the end. */
function expectTree(heads: Int32Array, words: number): void {
  expect(heads.subarray(1).filter((h) => h === 0)).toHaveLength(1)
  for (let word = 1; word <= words; word++) {
    let steps = 0
    for (let at = word; at !== 0; at = heads[at]!) expect(steps++).toBeLessThanOrEqual(words)
  }
}

function isProjective(heads: Int32Array, words: number): boolean {
  for (let d = 1; d <= words; d++) {
    if (heads[d] === 0) continue
    const [from, to] = [Math.min(d, heads[d]!), Math.max(d, heads[d]!)]
    for (let inner = from + 1; inner < to; inner++) if (heads[inner]! < from || heads[inner]! > to) return false
  }
  return true
}

const sumOf = (heads: Int32Array, scores: Float32Array, words: number) =>
  Array.from({ length: words }, (_, i) => scores[(i + 1) * (words + 1) + heads[i + 1]!]!).reduce((a, b) => a + b, 0)

/** Every way to give governors to so many words. */
function* allHeads(words: number): Generator<Int32Array> {
  for (let n = 0; n < (words + 1) ** words; n++) {
    const heads = new Int32Array(words + 1)
    for (let d = 1, left = n; d <= words; d++, left = Math.floor(left / (words + 1))) heads[d] = left % (words + 1)
    yield heads
  }
}

function isTree(heads: Int32Array, words: number): boolean {
  if (heads.subarray(1).filter((h) => h === 0).length !== 1) return false
  for (let word = 1; word <= words; word++) {
    let at = word
    for (let steps = 0; at !== 0; at = heads[at]!) if (steps++ > words) return false
  }
  return true
}

test('no projective tree with one root scores higher', () => {
  fc.assert(
    fc.property(tables(4), ({ words, scores }) => {
      const heads = new Int32Array(words + 1)
      projectiveTree(scores, words + 1, words, heads)
      let best = Number.NEGATIVE_INFINITY
      for (const other of allHeads(words)) {
        if (isTree(other, words) && isProjective(other, words)) best = Math.max(best, sumOf(other, scores, words))
      }
      expect(sumOf(heads, scores, words)).toBe(best)
    }),
    { numRuns: 60 },
  )
})

test('one root, no ring, nothing crosses', () => {
  fc.assert(
    fc.property(tables(LONGEST_PROJECTIVE), ({ words, scores }) => {
      const heads = new Int32Array(words + 1)
      projectiveTree(scores, words + 1, words, heads)
      expectTree(heads, words)
      expect(isProjective(heads, words)).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('settled governors are one tree, whatever they were', () => {
  fc.assert(
    fc.property(tables(30), fc.infiniteStream(fc.nat(1000)), ({ words, scores }, numbers) => {
      const heads = Int32Array.from({ length: words + 1 }, (_, d) => {
        const h = numbers.next().value! % (words + 1)
        return d === 0 || h === d ? 0 : h
      })
      const before = heads.slice()
      settleHeads(heads, words, (d, h) => scores[d * (words + 1) + h]!)
      expectTree(heads, words)
      if (isTree(before, words)) expect([...heads.subarray(1)]).toEqual([...before.subarray(1)])
    }),
  )
})
