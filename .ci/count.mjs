/**
 * `node .ci/count.mjs <folder of reports> <exit code of the tests> <exit code of the scores, or "none"> <committed scores>`: counts what passed and failed.
 * A test counts one, and so does each committed score. What failed without a count of its own (a file that does not load, an install that
 * breaks, a report that is not there) is one failure more: nothing fails unseen.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder, testsEnded, scoresEnded, committedPath] = process.argv.slice(2)

/** As much as a committed score is rounded by. */
const SLACK = 0.0005

const report = (path) => (existsSync(path) ? parsed(readFileSync(path, 'utf8')) : undefined)

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function countTests(found) {
  if (!found) return { passed: 0, failed: 0 }
  // A file that could not be loaded has no test that failed.
  const broken = found.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  )
  return { passed: found.numPassedTests, failed: found.numFailedTests + broken.length }
}

function countScores(found, committed) {
  const count = { passed: 0, failed: 0 }
  for (const { name, overall, rows } of found?.cases ?? []) {
    const before = committed?.cases[name]
    if (!before) {
      console.log(`${name}: no committed score`)
      continue
    }
    const now = { ...Object.fromEntries(rows.map(({ part, f1 }) => [part, f1])), overall }
    const bars = { ...Object.fromEntries(Object.entries(before.parts).map(([part, { f1 }]) => [part, f1])), overall: before.overall }
    console.log(name)
    for (const [part, bar] of Object.entries(bars)) {
      const f1 = now[part] ?? 0
      const fell = !(f1 >= bar - SLACK)
      count[fell ? 'failed' : 'passed']++
      console.log(`  ${part.padEnd(14)} ${f1.toFixed(3)}  committed ${bar.toFixed(3)}${fell ? '  FELL' : ''}`)
    }
  }
  return count
}

/** One failure where something ended badly, and nothing that was counted says so. */
const unseen = (ended, { passed, failed }) => (failed === 0 && (ended !== '0' || passed === 0) ? 1 : 0)

const tests = countTests(report(join(folder, 'tests.json')))
const isScored = scoresEnded !== 'none'
const scores = isScored
  ? countScores(report(join(folder, 'scores.json')), report(committedPath))
  : { passed: 0, failed: 0 }

const passed = tests.passed + scores.passed
const failed = tests.failed + unseen(testsEnded, tests) + scores.failed + (isScored ? unseen(scoresEnded, scores) : 0)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
