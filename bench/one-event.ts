import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { languageOf } from '../src/lang/languages.ts'
import { link } from '../src/link/link.ts'
import { wholeOf } from '../src/pipeline.ts'
import { renderPage } from '../src/present/page/render-page.ts'
import { writeJson } from '../src/present/write-json.ts'
import { reconcile } from '../src/reconcile/reconcile.ts'
import { daysOf } from '../src/replay/days-of.ts'
import { manyOnOneEvent, studiedReports } from './generate-one-event.ts'

/**
 * `npm run bench:one-event` measures what is done with all documents together where all are reports on one event, and writes
 * bench/one-event.json: seconds of the processor for linking, reconciling, the days, the dossier and the page at 125 to 1,000 reports, how
 * much more eight times the reports take, and the most memory. The reports are studied before the clock starts. `--most 250` stops earlier.
 */
const SIZES = [125, 250, 500, 1000]
const self = fileURLToPath(import.meta.url)

if (process.argv[2] === '--size') {
  console.log(JSON.stringify(measured(Number(process.argv[3]))))
} else {
  const at = process.argv.indexOf('--most')
  const most = at < 0 ? SIZES.at(-1)! : Number(process.argv[at + 1])
  const rows = SIZES.filter((size) => size <= most).map((size) => inProcess(size))
  const [first, last] = [rows[0]!, rows.at(-1)!]
  const result = {
    machine: { node: process.version, processors: cpus().length, model: cpus()[0]?.model ?? 'unknown' },
    rows,
    // 1 is linear.
    growth: rounded(last.together / first.together / (last.reports / first.reports)),
  }
  if (most === SIZES.at(-1))
    writeFileSync(new URL('one-event.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
  console.log(JSON.stringify(result, null, 2))
}

/** Each size in a process of its own, for its memory. */
function inProcess(size: number): ReturnType<typeof measured> {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', self, '--size', `${size}`], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

function measured(size: number) {
  const studied = manyOnOneEvent(studiedReports(), size)
  const languages = studied.map(({ document }) => languageOf(document.language))
  const linked = timed(() => link(studied, languages))
  const reconciled = timed(() => reconcile(linked.value))
  // Linking and reconciling are in it once more: what the whole takes beyond them is taken off.
  const whole = wholeOf({ name: 'one-event', title: 'One event' }, studied, [])
  const days = timed(() => daysOf(whole))
  const dossier = { ...whole.dossier, days: days.value }
  const json = timed(() => writeJson(dossier))
  const page = timed(() => renderPage(dossier))
  const seconds = { link: linked, reconcile: reconciled, days, json, page }
  return {
    reports: size,
    claims: dossier.claims.length,
    questions: dossier.questions.length,
    events: dossier.events.length,
    seconds: Object.fromEntries(Object.entries(seconds).map(([stage, one]) => [stage, rounded(one.seconds)])),
    together: rounded(Object.values(seconds).reduce((sum, one) => sum + one.seconds, 0)),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    megabytesOf: { json: rounded(json.value.length / 1e6), page: rounded(page.value.length / 1e6) },
  }
}

/** Seconds of the processor: the clock's are not the same beside other work. */
function timed<T>(work: () => T): { readonly value: T; readonly seconds: number } {
  const before = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(before)
  return { value, seconds: (user + system) / 1e6 }
}

function rounded(value: number): number {
  return Number(value.toFixed(2))
}
