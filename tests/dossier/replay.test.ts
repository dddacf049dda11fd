import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePlace } from '../../src/apps/cli/testing/place.ts'
import { CASE } from '../../src/apps/cli/testing/reports.ts'
import { type Dossier, dossierSchema } from '../../src/model/dossier.ts'
import { CounterclaimError } from '../../src/model/problem.ts'
import { build, openCase, reopen, setBack } from '../../src/pipeline.ts'
import { ledgerOf } from '../../src/present/ledger.ts'
import type { Whole } from '../../src/replay/as-of.ts'
import { daysOf } from '../../src/replay/days-of.ts'

const place = makePlace()
afterAll(() => place.remove())

/** A case folder of some reports; the last of the three has no date of its own, and is given one. */
const opened = async (name: string, reports: Readonly<Record<string, string>>, more = {}): Promise<Whole> => {
  const about = { documents: { 'c-blog.txt': { published: '2031-03-06' }, ...more } }
  const documents = Object.entries(reports).map(([file, text]) => [`documents/${file}`, text])
  const files = { 'case.json': JSON.stringify(about), ...Object.fromEntries(documents) }
  return (await openCase([place.putAll(name, files)])).whole
}

/** Three reports, of March 4, 5 and 6. */
let whole: Whole
beforeAll(async () => {
  whole = await opened('all', CASE)
})

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act()
    return undefined
  } catch (error) {
    return error instanceof CounterclaimError ? error.problem.code : String(error)
  }
}
const filesOf = ({ documents }: Dossier) => documents.map(({ file }) => file)
const words = ({ claims }: Dossier) => claims.map(({ content }) => content.exact)
const statuses = ({ questions }: Dossier) => Object.fromEntries(questions.map(({ id, status }) => [id, status]))

describe('a case as of a day', () => {
  it('holds what was published by its end, and says what came later', () => {
    const dossier = setBack(whole, { on: '2031-03-05' })
    expect(filesOf(dossier)).toEqual(['a-harbour.txt', 'b-union.txt'])
    expect(dossier.asOf).toEqual({
      day: '2031-03-05',
      clock: 'published',
      later: ['c-blog.txt'],
      unplaced: [],
    })
    expect(dossierSchema.safeParse(dossier).error).toBeUndefined()
    expect(() => ledgerOf(dossier)).not.toThrow()
  })

  it('is what those documents alone would have given', async () => {
    const { 'c-blog.txt': _, ...two } = CASE
    const alone = await opened('two', two)
    const then = setBack(whole, { on: '2031-03-05' })
    expect(words(then)).toEqual(words(alone.dossier))
    expect(then.questions.map(({ status, why }) => `${status} ${why}`).sort()).toEqual(
      alone.dossier.questions.map(({ status, why }) => `${status} ${why}`).sort(),
    )
  })

  it('is the whole on the last day, and on every later one', () => {
    for (const on of ['2031-03-06', '2040-01-01']) {
      const { asOf: _, days, ...rest } = setBack(whole, { on })
      expect(rest).toEqual(whole.dossier)
      expect(days).toEqual(daysOf(whole))
    }
  })

  it('calls by one id what is one thing on both days', () => {
    for (const on of ['2031-03-04', '2031-03-05']) {
      const then = setBack(whole, { on })
      const later = new Map(whole.dossier.actors.map(({ id, name, aliases }) => [id, [name, ...aliases]]))
      expect(then.actors.length).toBeGreaterThan(0)
      for (const { id, name } of then.actors) expect(later.get(id)).toContain(name)
      const aspects = new Map(whole.dossier.questions.map(({ id, aspect }) => [id, aspect]))
      for (const { id, aspect } of then.questions) expect(aspects.get(id) ?? aspect).toBe(aspect)
      const claims = new Set(whole.dossier.claims.map(({ id }) => id))
      for (const { id } of then.claims) expect(claims.has(id)).toBe(true)
    }
  })

  it('has a toll that nobody contests yet on the day before another one is published', () => {
    const toll = (on: string) =>
      setBack(whole, { on }).questions.filter(({ aspect, text }) => aspect === 'how-many' && text.includes('killed'))
    expect(toll('2031-03-04').map(({ status }) => status)).toEqual(['single-origin'])
    expect(toll('2031-03-05').map(({ status }) => status)).toEqual(['contested'])
    expect(toll('2031-03-04')[0]!.id).toBe(toll('2031-03-05')[0]!.id)
  })

  it('is refused before anything was there, and on what is no day', () => {
    expect(codeOf(() => setBack(whole, { on: '2031-03-03' }))).toBe('replay/nothing-yet')
    expect(codeOf(() => setBack(whole, { on: 'Tuesday' }))).toBe('replay/not-a-date')
    expect(codeOf(() => setBack(whole, { on: '2031-02-30' }))).toBe('replay/not-a-date')
    expect(codeOf(() => setBack(whole, { on: '2031-03-06', clock: 'captured' }))).toBe('replay/no-dates')
  })
})

describe('by another clock', () => {
  it('a statement was there on the day it was made, though it was published later', () => {
    const then = setBack(whole, { on: '2031-03-04', clock: 'said' })
    expect(words(then).some((text) => text.includes('at least 30 people'))).toBe(true)
    expect(words(setBack(whole, { on: '2031-03-04' })).some((text) => text.includes('at least 30 people'))).toBe(false)
    expect(() => ledgerOf(then)).not.toThrow()
    const { asOf: _, days: __, ...last } = setBack(whole, { on: '2031-03-06', clock: 'said' })
    expect(last).toEqual(whole.dossier)
  })

  it('what nobody can place is left out, and named', async () => {
    const captured = await opened('captured', CASE, { 'a-harbour.txt': { retrieved: '2031-03-09T10:00:00Z' } })
    const placed = captured.dossier.documents.filter(({ retrieved }) => retrieved !== undefined)
    expect(placed).toHaveLength(1)
    const then = setBack(captured, { on: '2031-03-09', clock: 'captured' })
    expect(then.documents).toHaveLength(1)
    expect(then.asOf!.unplaced).toHaveLength(2)
  })
})

describe('days', () => {
  it('hold each day’s changes, and add up to how it stood', async () => {
    const { dossier } = await build([place.at('all')])
    expect(dossier.days!.map(({ day, documents }) => [day, documents.length])).toEqual([
      ['2031-03-04', 1],
      ['2031-03-05', 1],
      ['2031-03-06', 1],
    ])
    const standing = new Map<string, string>()
    for (const { day, questions, gone } of dossier.days!) {
      for (const id of gone) standing.delete(id)
      for (const { question, status } of questions) standing.set(question, status)
      expect(Object.fromEntries(standing)).toEqual(statuses(setBack(whole, { on: day })))
    }
    for (const { questions } of dossier.days!)
      for (const { question, positions } of questions)
        for (const { position } of positions) {
          const now = dossier.questions.find(({ id }) => id === question)
          if (position !== undefined) expect(now!.positions[position]).toBeDefined()
        }
  })

  it('are fewer where a case has very many, and nothing is lost', () => {
    const many = Array.from({ length: 300 }, (_, i) => {
      const one = whole.studied[i % 3]!
      const day = new Date(Date.UTC(2031, 2, 6 + Math.floor(i / 3))).toISOString().slice(0, 10)
      return { ...one, document: { ...one.document, id: `doc-${i}`, published: day } }
    })
    let worked = 0
    const documents = many.map(({ document }) => ({
      ...whole.dossier.documents[0]!,
      ...{ id: document.id, published: document.published! },
    }))
    const dossier = { ...whole.dossier, documents, questions: [], claims: [] }
    const days = daysOf({
      dossier,
      studied: many,
      again: (part) => {
        worked += part.length
        return { ...dossier, actors: [], events: [], figures: [], origins: [], relations: [], dependencies: [] }
      },
    })
    expect(worked).toBeLessThanOrEqual(400 + 150)
    expect(days.flatMap((day) => day.documents)).toHaveLength(300)
    expect(days.some(({ since }) => since !== undefined)).toBe(true)
  })
})

describe('a dossier.json alone', () => {
  it('gives the same as the reports it was made from', async () => {
    const { dossier } = await build([place.at('all')])
    const again = reopen(dossier)
    expect(again.differing).toBe(0)
    expect(setBack(again.whole, { on: '2031-03-05' })).toEqual(setBack(whole, { on: '2031-03-05' }))
  })

  it('says how much is read otherwise than it was', async () => {
    const { dossier } = await build([place.at('all')])
    const [first, ...others] = dossier.claims
    const other = { ...dossier, claims: [{ ...first!, id: 'clm-000000000000' }, ...others] }
    expect(reopen(other).differing).toBe(2)
  })
})
