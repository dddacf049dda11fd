import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contains, type Range } from '../model/span.ts'
import { smallestHolder } from './holding.ts'

const range = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
  .map(([start, size]): Range => ({ start, end: start + size }))

test('finds the smallest stretch that holds a place', () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 20 }), fc.array(range, { maxLength: 20 }), (places, stretches) => {
      smallestHolder(places, stretches).forEach((found, p) => {
        const sizes = stretches.filter((s) => contains(s, places[p]!)).map((s) => s.end - s.start)
        if (sizes.length === 0) expect(found).toBe(-1)
        else expect(stretches[found]!.end - stretches[found]!.start).toBe(Math.min(...sizes))
      })
    }),
  )
})

test('pairs may be refused', () => {
  const whole = { start: 0, end: 10 }
  expect(smallestHolder([{ start: 2, end: 3 }], [whole, { start: 1, end: 5 }], (_, s) => s !== 1)).toEqual([0])
})

test('however many stretches are open, a place is asked for a few of them', () => {
  const open = Array.from({ length: 5000 }, (_, i) => ({ start: i, end: 10_000 }))
  let asked = 0
  smallestHolder([{ start: 6000, end: 6001 }], open, () => {
    asked++
    return true
  })
  expect(asked).toBeLessThan(100)
})
