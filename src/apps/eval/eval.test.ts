import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makePlace, type Place } from '../cli/testing/place.ts'
import { CASE } from '../cli/testing/reports.ts'
import { codesIn, runCli } from '../cli/testing/run-cli.ts'
import { type Committed, committedCase, committedSchema, fallen, writeCommitted } from './committed.ts'
import { evaluate } from './evaluate.ts'

const here = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const SCORES = here('bench/scores.json')

let place: Place
beforeEach(() => {
  place = makePlace()
})
afterEach(() => place.remove())

/** A case with what its reports plainly say. */
const EXPECTED = {
  documents: [{ file: 'a-harbour.txt', language: 'en', title: 'Ferry sinks' }],
  claims: [{ file: 'b-union.txt', content: 'at least 30 people were killed', claimer: ["seamen's union"] }],
}
function putCase(name: string, expected: unknown): string {
  place.putAll(`${name}/documents`, CASE)
  place.put(`${name}/expected.json`, typeof expected === 'string' ? expected : JSON.stringify(expected))
  return place.at(name)
}

describe('the example', () => {
  it('is read as well as the committed scores say, and every span is exact', async () => {
    const committed = committedSchema.parse(JSON.parse(readFileSync(SCORES, 'utf8')))
    const evaluated = await evaluate(here('examples/mirrane-2024'))
    const now = committedCase(evaluated)
    expect(evaluated.rows.find(({ part }) => part === 'provenance')?.wrong ?? []).toEqual([])
    expect(now.parts.provenance?.f1).toBe(1)
    expect(now.parts.provenance?.found).toBeGreaterThan(500)
    expect(fallen(now, committed.cases['mirrane-2024']!)).toEqual([])
  })
})

describe('committed scores', () => {
  it('are written as they are read', () => {
    const text = readFileSync(SCORES, 'utf8')
    expect(writeCommitted(committedSchema.parse(JSON.parse(text)))).toBe(text)
  })

  const part = (f1: number) => ({ found: 1, wanted: 2, precision: null, recall: f1, f1 })
  const scores = (overall: number, claims: number) => ({ overall, parts: { claims: part(claims) } })

  it('have fallen where an F1 is lower by more than rounding', () => {
    expect(fallen(scores(0.5, 0.5), scores(0.5, 0.5))).toEqual([])
    expect(fallen(scores(0.6, 0.7), scores(0.5, 0.5))).toEqual([])
    expect(fallen(scores(0.4996, 0.4995), scores(0.5, 0.5))).toEqual([])
    expect(fallen(scores(0.5, 0.4994), scores(0.5, 0.5))).toEqual([{ part: 'claims', f1: 0.4994, committed: 0.5 }])
    expect(fallen(scores(0.499, 0.5), scores(0.5, 0.5)).map((one) => one.part)).toEqual(['overall'])
  })

  it('have fallen to nothing where a part is gone', () => {
    expect(fallen({ overall: 1, parts: {} }, scores(0.5, 0.5))).toEqual([{ part: 'claims', f1: 0, committed: 0.5 }])
  })
})

describe('counterclaim eval', () => {
  it('prints a row for each part, and what was missed', async () => {
    const absent = { file: 'a-harbour.txt', content: 'nobody said this', claimer: ['coast guard'] }
    const folder = putCase('ferry', { ...EXPECTED, claims: [...EXPECTED.claims, absent] })
    const ran = await runCli(['eval', folder])
    expect([ran.code, ran.err]).toEqual([0, ''])
    expect(ran.out).toMatch(/^ferry overall 0\.\d{3}\n {2}part +found +wanted +precision +recall +F1\n {2}provenance /)
    expect(ran.out).toMatch(/^ {2}claims +1 +2 /m)
    expect(ran.out).toContain('claims, missed (1)\n    a-harbour.txt: "nobody said this" by coast guard\n')
    expect((await runCli(['eval', folder, '--quiet'])).out).toBe(`${ran.out.split('\n\n')[0]}\n`)
  })

  it('prints nothing but JSON with --json', async () => {
    putCase('cases/b', EXPECTED)
    putCase('cases/a', EXPECTED)
    place.put('cases/notes/x.txt', 'no case')
    const ran = await runCli(['eval', place.at('cases'), '--json'])
    const { cases } = JSON.parse(ran.out) as { cases: { name: string; rows: { part: string; f1: number }[] }[] }
    expect([ran.code, ran.err, cases.map(({ name }) => name)]).toEqual([0, '', ['a', 'b']])
    expect(cases[0]!.rows.find(({ part }) => part === 'provenance')?.f1).toBe(1)
  })

  it('keeps other cases when it writes, and fails when a score is below what was written', async () => {
    const scores = place.at('scores.json')
    const ferry = putCase('ferry', EXPECTED)
    expect((await runCli(['eval', ferry, '--write', scores])).code).toBe(0)
    expect((await runCli(['eval', putCase('other', EXPECTED), '--write', scores])).code).toBe(0)
    const written = committedSchema.parse(JSON.parse(place.text('scores.json')))
    expect(Object.keys(written.cases)).toEqual(['ferry', 'other'])

    const same = await runCli(['eval', ferry, '--against', scores])
    expect([same.code, same.err]).toEqual([0, ''])
    expect(same.out).toContain('committed')

    const absent = { file: 'a-harbour.txt', content: 'nobody said this', claimer: ['coast guard'] }
    putCase('ferry', { ...EXPECTED, claims: [...EXPECTED.claims, absent] })
    const worse = await runCli(['eval', ferry, '--against', scores])
    expect(worse.code).toBe(1)
    expect(new Set(codesIn(worse.err))).toEqual(new Set(['eval/fell']))
    expect(worse.err).toContain('claims in ferry')
  })

  it('says which case has no committed scores, and does not fail for it', async () => {
    const none: Committed = { cases: {} }
    place.put('scores.json', writeCommitted(none))
    const ran = await runCli(['eval', putCase('ferry', EXPECTED), '--against', place.at('scores.json')])
    expect([ran.code, codesIn(ran.err)]).toEqual([0, ['eval/not-committed']])
  })

  it('fails below a bar', async () => {
    const folder = putCase('ferry', EXPECTED)
    expect((await runCli(['eval', folder, '--min', 'provenance=1', '--min', 'overall=0.1'])).code).toBe(0)
    putCase('ferry', { ...EXPECTED, events: [{ about: 'eclipse' }] })
    const ran = await runCli(['eval', folder, '--min', 'provenance=1', '--min', 'events=0.5'])
    expect([ran.code, codesIn(ran.err)]).toEqual([1, ['eval/below']])
  })

  it.each([
    ['no JSON', '{', 'eval/expected-broken'],
    ['another shape', '{"claims": [{"file": 7}]}', 'eval/expected-broken'],
    [
      'an expression that is none',
      JSON.stringify({ documents: [{ file: 'a-harbour.txt', publisher: '(' }] }),
      'eval/expected-broken',
    ],
  ])('scores the others where an expected.json holds %s, and fails', async (_, expected, code) => {
    putCase('cases/a', expected)
    putCase('cases/b', EXPECTED)
    const ran = await runCli(['eval', place.at('cases')])
    expect([ran.code, codesIn(ran.err)]).toEqual([1, [code]])
    expect(ran.out).toMatch(/^b overall /)
  })

  it('passes over a file beside the cases, and fails for a folder that holds none', async () => {
    putCase('cases/a', EXPECTED)
    const file = place.put('cases/README.md', 'notes')
    const beside = await runCli(['eval', place.at('cases/a'), file])
    expect([beside.code, codesIn(beside.err)]).toEqual([0, ['eval/not-a-folder']])
    place.put('notes/x.txt', 'x')
    const none = await runCli(['eval', place.at('notes')])
    expect([none.code, codesIn(none.err)]).toEqual([1, ['eval/no-expected']])
    const absent = await runCli(['eval', place.at('absent')])
    expect([absent.code, codesIn(absent.err)]).toEqual([1, ['ingest/not-found']])
  })

  it('refuses a file that holds no scores before it builds anything', async () => {
    place.put('scores.json', '[]')
    const ran = await runCli(['eval', putCase('ferry', EXPECTED), '--against', place.at('scores.json')])
    expect([ran.code, ran.out, codesIn(ran.err)]).toEqual([1, '', ['eval/scores-broken']])
  })
})
