import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Figure } from '../../model/dossier.ts'
import type { Measure, Population } from '../../model/vocabulary.ts'
import { compareFigures } from './compare-figures.ts'
import { comparisonsOf } from './comparisons.ts'
import type { Counted } from './counted.ts'
import { excluding } from './excluding.ts'

interface Told {
  readonly words?: string
  readonly min?: number | null
  readonly max?: number | null
  readonly about?: boolean
  readonly who?: string | null
  readonly document?: string
  readonly day?: string
  readonly population?: Population
  readonly counted?: string
  readonly group?: string
  readonly isPart?: boolean
  readonly apart?: string
  readonly period?: readonly [start: string, end: string]
  readonly measure?: Measure
}

let ids = 0
function told(one: Told): Counted {
  const id = `${ids++}`
  const document = one.document ?? `d${id}`
  const spanOf = (exact: string) => ({ document, start: 0, end: exact.length, exact })
  const min = one.min === undefined ? null : one.min
  const claim = { id: `c${id}`, document, claimer: one.who ?? null } as unknown as Claim
  const figure = {
    id: `f${id}`,
    claim: claim.id,
    document,
    claimer: one.who ?? null,
    measure: one.measure ?? 'killed',
    population: one.population ?? 'unstated',
    min,
    max: one.max === undefined ? min : one.max,
    approximate: one.about ?? false,
  } as unknown as Figure
  return {
    figure,
    claim,
    counter: one.who ?? `own ${document}`,
    isPart: one.isPart ?? false,
    ...(one.day ? { day: { at: one.day, kind: 'published' } } : {}),
    ...(one.group ? { group: one.group } : {}),
    ...(one.period ? { period: { start: one.period[0], end: one.period[1], at: spanOf(one.period[0]) } } : {}),
    words: {
      number: spanOf(one.words ?? `${min}`),
      ...(one.counted ? { counted: spanOf(one.counted) } : {}),
      ...(one.apart ? { apart: spanOf(one.apart) } : {}),
    },
  }
}

const classOf = (a: Told, b: Told) => {
  const [x, y] = [told(a), told(b)]
  const found = compareFigures(x, y)
  return [found.class, found.on, found.from === x ? 'first' : 'second'] as const
}

describe('figures beside each other', () => {
  it('are the same, or support each other, where the number is the same', () => {
    expect(classOf({ min: 40, who: 'ministry' }, { min: 40, who: 'ministry' })[0]).toBe('same')
    expect(classOf({ min: 40, who: 'ministry' }, { min: 40, who: 'union' })[0]).toBe('supports')
  })

  it('contradict each other only where two count, and no number fits both', () => {
    expect(classOf({ min: 40, who: 'ministry' }, { min: 60, who: 'union' })[0]).toBe('contradicts')
    expect(classOf({ min: 40, max: null, who: 'ministry' }, { min: 60, who: 'union' })[0]).toBe('supports')
    expect(classOf({ min: 40, who: 'ministry' }, { min: 60, who: 'ministry' })[0]).not.toBe('contradicts')
  })

  it('are an update by the same counter on a later day, seen from the later one', () => {
    const early = { min: 40, who: 'ministry', day: '2024-05-01' }
    const late = { min: 60, who: 'ministry', day: '2024-05-03' }
    expect(classOf(early, late)).toEqual(['updates', 'counter', 'second'])
    expect(classOf(late, early)).toEqual(['updates', 'counter', 'first'])
    expect(classOf(early, { ...late, who: 'union' })[0]).toBe('contradicts')
    expect(classOf({ min: 40, who: 'ministry', document: 'd' }, { min: 60, who: 'ministry', document: 'd' })).toEqual([
      'incomparable',
      'counter',
      'first',
    ])
  })

  it('are one number rounded, seen from the rounded one', () => {
    expect(classOf({ min: 70, about: true, who: 'a' }, { min: 71, who: 'b' })).toEqual(['rounding', 'value', 'first'])
    expect(classOf({ min: 3958, who: 'a' }, { min: 4000, about: true, who: 'b' })[0]).toBe('rounding')
    expect(classOf({ min: 200, about: true, who: 'a' }, { min: 203, who: 'b' })[0]).toBe('rounding')
    expect(classOf({ min: 70, about: true, who: 'a' }, { min: 90, who: 'b' })[0]).toBe('contradicts')
    expect(classOf({ min: 70, who: 'a' }, { min: 71, who: 'b' })[0]).toBe('contradicts')
  })

  it('count different people, a narrower group, or a part', () => {
    const fighters = { min: 203, who: 'army', population: 'combatant', counted: 'fighters' } as const
    const civilians = { min: 300, who: 'union', population: 'civilian', counted: 'civilians' } as const
    expect(classOf(fighters, civilians).slice(0, 2)).toEqual(['incomparable', 'population'])
    expect(classOf({ min: 4, who: 'a', group: 'child' }, { min: 23, who: 'b' })).toEqual([
      'narrower',
      'population',
      'first',
    ])
    const part = { min: 4, who: 'a', document: 'd', isPart: true }
    expect(classOf({ min: 23, who: 'a', document: 'd' }, part)).toEqual(['part-of', 'population', 'second'])
  })

  it('count soldiers beside other fighters', () => {
    const lost = { min: 3, who: 'a', population: 'combatant', group: 'soldier', counted: 'soldiers' } as const
    const killed = { min: 64, who: 'b', population: 'combatant', counted: 'fighters' } as const
    expect(classOf(lost, killed).slice(0, 2)).toEqual(['incomparable', 'population'])
    expect(classOf({ ...lost, min: 70 }, { min: 64, who: 'b' })[0]).toBe('contradicts')
    expect(classOf({ min: 57, who: 'a', group: 'student' }, { min: 40, who: 'b', group: 'pupil' })[0]).toBe(
      'contradicts',
    )
  })

  it('count another place or a shorter time', () => {
    expect(classOf({ min: 170, who: 'a', apart: 'outside the town' }, { min: 900, who: 'b' }).slice(0, 2)).toEqual([
      'incomparable',
      'place',
    ])
    const sunday = { min: 15, who: 'a', period: ['2024-05-05', '2024-05-05'] } as const
    const week = { min: 32, who: 'a', period: ['2024-05-01', '9'] } as const
    expect(classOf(week, sunday)).toEqual(['narrower', 'period', 'second'])
  })

  it('say so in a sentence made of their words', () => {
    const { why, words } = compareFigures(told({ min: 40, words: 'forty', who: 'a' }), told({ min: 60, who: 'b' }))
    expect(why).toBe('“forty” and “60” cannot both hold.')
    expect(words.map((w) => w.exact)).toEqual(['forty', '60'])
  })

  it('are bodies that each saw', () => {
    expect(classOf({ min: 4, who: 'a', measure: 'bodies' }, { min: 30, who: 'b', measure: 'bodies' })[0]).toBe(
      'incomparable',
    )
  })
})

const any: fc.Arbitrary<Told> = fc.record(
  {
    min: fc.constantFrom(null, 4, 40, 70, 71, 200, 203),
    max: fc.constantFrom(null, 40, 71, 203, 500),
    about: fc.boolean(),
    who: fc.constantFrom('army', 'ministry', 'union', null),
    document: fc.constantFrom('d1', 'd2', 'd3'),
    day: fc.constantFrom('2024-05-01', '2024-05-02'),
    population: fc.constantFrom('civilian', 'combatant', 'mixed', 'unstated'),
    group: fc.constantFrom('child', 'guard'),
    isPart: fc.boolean(),
    apart: fc.constantFrom('elsewhere', 'outside'),
  },
  { requiredKeys: [] },
)

describe('properties of comparing', () => {
  it('is the same from both sides', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [x, y] = [told(a), told(b)]
        expect(compareFigures(y, x)).toEqual(compareFigures(x, y))
      }),
    )
  })

  it('does not hang on the order of figures, and further ones change no pair', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), any, (list, more) => {
        const own = list.map(told)
        const before = comparisonsOf(own)
        expect(comparisonsOf([...own].reverse())).toEqual(before)
        const after = new Map(comparisonsOf([...own, told(more)]).map((c) => [c.figures?.join(' '), c]))
        for (const one of before) {
          const still = after.get(one.figures?.join(' '))
          if (still) expect(still).toEqual(one)
        }
      }),
    )
  })

  it('never sets a counter against itself', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [x, y] = [told({ ...a, who: 'army' }), told({ ...b, who: 'army' })]
        expect(compareFigures(x, y).class).not.toBe('contradicts')
      }),
    )
  })
})

describe('answers that exclude each other', () => {
  const answerOf = (...own: Counted[]) => [{ answer: own[0]!.words.number.exact, claims: [] }, own] as const
  it('leave out what its own counter replaced', () => {
    const early = answerOf(told({ min: 40, who: 'ministry', day: '2024-05-01' }))
    const late = answerOf(told({ min: 60, who: 'ministry', day: '2024-05-03' }))
    const union = answerOf(told({ min: 60, who: 'union', day: '2024-05-03' }))
    const press = answerOf(told({ min: 90, who: 'press', day: '2024-05-03' }))
    const excludes = excluding(new Map([early, late, union, press]))
    expect(excludes(early[0], union[0])).toBe(false)
    expect(excludes(early[0], late[0])).toBe(false)
    expect(excludes(late[0], press[0])).toBe(true)
  })
})
