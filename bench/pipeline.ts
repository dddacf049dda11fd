import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from '../src/pipeline.ts'
import { close, openStore } from '../src/store/index.ts'
import { generateReports } from './generate-reports.ts'

/**
 * `npm run bench:pipeline` measures the main job, and writes bench/pipeline.json: five reports from the shell's prompt (wall clock and
 * peak memory), reports a second in a process that is warm, and the time for each report with 10, 100 and 1,000 of them.
 * `--most 100` stops earlier. Milliseconds depend on the machine; what is to hold on every one is the ratio, from one run, of the processor's
 * time: that is the same beside other work, and the clock's is not.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const EXAMPLE = join(ROOT, 'examples/mirrane-2024/documents')
const BESIDE = join(process.env.COUNTERCLAIM_CASES ?? join(ROOT, '../shared/cases'), 'mali-2022/documents')
const SIZES = [10, 100, 1000]

if (process.argv[2] === '--scale') {
  console.log(JSON.stringify(await timeBuild(Number(process.argv[3]))))
} else {
  await measure()
}

async function measure() {
  const at = process.argv.indexOf('--most')
  const most = at < 0 ? SIZES.at(-1)! : Number(process.argv[at + 1])
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-bench-'))
  try {
    const five = fiveOfTheExample()
    const reports: Record<string, readonly string[]> = existsSync(BESIDE)
      ? { example: five, beside: [BESIDE] }
      : { example: five }
    const result = {
      machine: { node: process.version, processors: cpus().length, model: cpus()[0]?.model ?? 'unknown' },
      fiveFromThePrompt: Object.fromEntries(
        Object.entries(reports).map(([name, inputs]) => [name, fromPrompt(inputs, folder)]),
      ),
      warmReportsASecond: await warmOnes(reports),
      ...scale(SIZES.filter((size) => size <= most)),
    }
    writeFileSync(new URL('pipeline.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
    console.log(JSON.stringify(result, null, 2))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function fiveOfTheExample(): string[] {
  const names = [
    '01-northlight.html',
    '03-lakeside-tribune.txt',
    '05-temoignages.txt',
    '07-communique-114.md',
    '11-brm-summary.txt',
  ]
  return names.map((name) => join(EXAMPLE, name))
}

/** The command as a user starts it, five times: the median of the clock, the most memory. */
function fromPrompt(inputs: readonly string[], folder: string) {
  const command = join(ROOT, 'dist/counterclaim.mjs')
  if (!existsSync(command)) throw new Error(`${command} is not there: npm run build`)
  // The child says itself at its end what it used.
  const said = join(folder, 'used')
  const hook = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(said)}, JSON.stringify(process.resourceUsage())))`
  const runs = [1, 2, 3, 4, 5].map((run) => {
    const out = join(folder, `out-${run}`)
    const begun = performance.now()
    const args = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, command, 'build', ...inputs]
    const { status, stderr } = spawnSync(process.execPath, [...args, '--out', out], { encoding: 'utf8' })
    const seconds = (performance.now() - begun) / 1000
    if (status !== 0) throw new Error(stderr)
    rmSync(out, { recursive: true })
    const used = JSON.parse(readFileSync(said, 'utf8')) as NodeJS.ResourceUsage
    return { seconds, processor: (used.userCPUTime + used.systemCPUTime) / 1e6, megabytes: used.maxRSS / 1024 }
  })
  const seconds = runs.map((run) => run.seconds).sort((a, b) => a - b)
  return {
    seconds: rounded(seconds[2]!, 2),
    fastest: rounded(seconds[0]!, 2),
    slowest: rounded(seconds[4]!, 2),
    processorSeconds: rounded(Math.min(...runs.map((run) => run.processor)), 2),
    megabytes: Math.round(Math.max(...runs.map((run) => run.megabytes))),
  }
}

/** One after the other: two builds at a time would share the processor. */
async function warmOnes(reports: Readonly<Record<string, readonly string[]>>): Promise<Record<string, number>> {
  const speeds: Record<string, number> = {}
  for (const [name, inputs] of Object.entries(reports)) speeds[name] = await warm(inputs)
  return speeds
}

/** Whole builds of the same reports in this process, over and over: how many reports a second, the best of three stretches. */
async function warm(inputs: readonly string[]): Promise<number> {
  const { dossier } = await build(inputs)
  for (let i = 0; i < 5; i++) await build(inputs)
  let best = 0
  for (let stretch = 0; stretch < 3; stretch++) {
    const begun = performance.now()
    for (let i = 0; i < 5; i++) await build(inputs)
    best = Math.max(best, (5 * dossier.documents.length * 1000) / (performance.now() - begun))
  }
  return rounded(best, 1)
}

/** Milliseconds a report for each number of them, each in a process of its own, and how much the most are slower than the fewest. */
function scale(sizes: readonly number[]) {
  const rows = sizes.map((size) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', fileURLToPath(import.meta.url), '--scale', `${size}`],
      { encoding: 'utf8', cwd: ROOT },
    )
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(stdout) as Awaited<ReturnType<typeof timeBuild>>
  })
  const ratio = rows.at(-1)!.processorAReport / rows[0]!.processorAReport
  return { generatedReports: rows, ratio: rounded(ratio, 2) }
}

/** One build of so many generated reports into a new store, in a process that has read others before. */
async function timeBuild(reports: number) {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-scale-'))
  try {
    const documents = join(folder, 'documents')
    mkdirSync(documents)
    for (const { file, text } of generateReports(reports)) writeFileSync(join(documents, file), text)
    for (let i = 0; i < 3; i++) await build([EXAMPLE])

    const store = await openStore(join(folder, 'store.sqlite'))
    const processor = process.cpuUsage()
    const begun = performance.now()
    let linking = begun
    const { dossier } = await build([documents], {
      store,
      onProgress: ({ stage }) => {
        if (stage === 'link') linking = performance.now()
      },
    })
    const ended = performance.now()
    const { user, system } = process.cpuUsage(processor)
    await close(store)
    if (dossier.documents.length !== reports) throw new Error(`${dossier.documents.length} of ${reports} were read`)
    return {
      reports,
      claims: dossier.claims.length,
      millisecondsAReport: rounded((ended - begun) / reports, 1),
      processorAReport: rounded((user + system) / 1000 / reports, 1),
      readingAReport: rounded((linking - begun) / reports, 1),
      linkingAReport: rounded((ended - linking) / reports, 1),
      megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
