import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleFor } from './scale.ts'

describe('scaleFor', () => {
  it('begins at nought and takes round steps', () => {
    const scale = scaleFor([203, 300, 500], true)
    expect(scale.kind).toBe('linear')
    expect(scale.ticks).toEqual([0, 200, 400, 600])
    expect(scale.at(300)).toBe(50)
  })

  it('goes by powers of ten where values span orders of magnitude', () => {
    const scale = scaleFor([12, 338_000], false)
    expect(scale.kind).toBe('logarithmic')
    expect(scale.ticks).toEqual([10, 100, 1000, 10_000, 100_000, 1_000_000])
    expect(scale.at(0)).toBe(0)
    expect(scale.at(1000)).toBe(40)
  })

  it('has steps of one for small counts, and holds when there is nothing to hold', () => {
    expect(scaleFor([2, 3], false).ticks).toEqual([0, 1, 2, 3])
    expect(scaleFor([], true).ticks).toEqual([0, 1])
    expect(scaleFor([0], false).at(0)).toBe(0)
  })

  it('keeps every value on the axis and in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2 ** 40 }), { minLength: 1, maxLength: 20 }),
        fc.boolean(),
        (values, open) => {
          const scale = scaleFor(values, open)
          const places = [...values].sort((a, b) => a - b).map((value) => scale.at(value))
          for (const [i, place] of places.entries()) {
            expect(place).toBeGreaterThanOrEqual(i === 0 ? 0 : places[i - 1]!)
            expect(place).toBeLessThanOrEqual(100)
          }
          expect(scale.ticks.length).toBeLessThanOrEqual(9)
        },
      ),
    )
  })
})
