import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const COUNT = fileURLToPath(new URL('../../.ci/count.mjs', import.meta.url))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterclaim-count-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Run {
  readonly tests?: object | string
  readonly testsEnded?: number
  readonly scores?: object | string
  readonly scoresEnded?: number | 'none'
  readonly committed?: object
}

/** The last line and the exit code for reports that a run might leave. */
function count({ tests, testsEnded = 0, scores, scoresEnded = 'none', committed }: Run): [string, number | null] {
  const put = (name: string, what: object | string | undefined) => {
    if (what !== undefined) writeFileSync(join(folder, name), typeof what === 'string' ? what : JSON.stringify(what))
  }
  put('tests.json', tests)
  put('scores.json', scores)
  put('committed.json', committed)
  const args = [COUNT, folder, `${testsEnded}`, `${scoresEnded}`, join(folder, 'committed.json')]
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return [stdout.trimEnd().split('\n').at(-1)!, status]
}

const TESTS = { numPassedTests: 12, numFailedTests: 0, testResults: [{ status: 'passed', assertionResults: [] }] }
const part = (f1: number) => ({ found: 1, wanted: 2, precision: 1, recall: 0.5, f1 })
const COMMITTED = { cases: { flood: { overall: 0.7, parts: { claims: part(0.6), acts: part(0.8) } } } }
const scored = (claims: number, name = 'flood') => ({
  cases: [
    {
      name,
      overall: 0.7,
      rows: [
        { part: 'claims', f1: claims },
        { part: 'acts', f1: 0.9 },
      ],
    },
  ],
})

describe('what a run counts', () => {
  it.each<[string, Run, string, number]>([
    ['tests alone', { tests: TESTS }, '12 passed, 0 failed', 0],
    [
      'tests and scores',
      { tests: TESTS, scores: scored(0.6), scoresEnded: 0, committed: COMMITTED },
      '15 passed, 0 failed',
      0,
    ],
    [
      'a score within what rounding takes',
      { tests: TESTS, scores: scored(0.5996), scoresEnded: 0, committed: COMMITTED },
      '15 passed, 0 failed',
      0,
    ],
  ])('%s: %s', (_, run, line, code) => expect(count(run)).toEqual([line, code]))

  it.each<[string, Run, string]>([
    ['a test that fails', { tests: { ...TESTS, numFailedTests: 2 }, testsEnded: 1 }, '12 passed, 2 failed'],
    [
      'a file of tests that does not load',
      { tests: { ...TESTS, testResults: [{ status: 'failed', assertionResults: [] }] }, testsEnded: 1 },
      '12 passed, 1 failed',
    ],
    ['an error outside of the tests', { tests: TESTS, testsEnded: 1 }, '12 passed, 1 failed'],
    ['an install that breaks', { testsEnded: 1 }, '0 passed, 1 failed'],
    ['a report that is not there', {}, '0 passed, 1 failed'],
    ['a report that is cut off', { tests: '{"numPassed' }, '0 passed, 1 failed'],
    [
      'a score that fell',
      { tests: TESTS, scores: scored(0.599), scoresEnded: 1, committed: COMMITTED },
      '14 passed, 1 failed',
    ],
    ['scoring that broke', { tests: TESTS, scores: '', scoresEnded: 2, committed: COMMITTED }, '12 passed, 1 failed'],
    [
      'a part that is gone',
      {
        tests: TESTS,
        scores: { cases: [{ name: 'flood', overall: 0.7, rows: [] }] },
        scoresEnded: 1,
        committed: COMMITTED,
      },
      '13 passed, 2 failed',
    ],
    ['no committed scores at all', { tests: TESTS, scores: scored(0.6), scoresEnded: 0 }, '12 passed, 1 failed'],
  ])('%s fails the run', (_, run, line) => expect(count(run)).toEqual([line, 1]))
})
