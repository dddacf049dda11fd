import { writeFileSync } from 'node:fs'
import { annotate, languageModels } from '../src/annotate/index.ts'
import { findCases } from '../src/apps/eval/find-cases.ts'
import { extract } from '../src/extract/extract.ts'
import { ingest } from '../src/ingest/ingest.ts'
import { languageOf } from '../src/lang/languages.ts'
import { link } from '../src/link/link.ts'
import { daysOf } from '../src/model/days.ts'
import type { Studied } from '../src/model/studied.ts'
import { study } from '../src/pipeline.ts'

/**
 * How well documents without a date are placed: each dated document of a case loses its date in turn, and the range that is inferred is set
 * beside it. `npm run bench:undated -- <case folders…> [--write bench/undated.json] [--verbose]`
 *
 * "one": the others keep their dates. "most": all but one other lose theirs, too, for each that may keep it.
 */
const args = process.argv.slice(2)
const write = args.includes('--write') ? args[args.indexOf('--write') + 1] : undefined
const paths = args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--write')

interface Trial {
  readonly mode: 'one' | 'most'
  readonly placed: boolean
  /** Whether the true day is within the range, and how many days that has. */
  readonly within: boolean
  readonly width: number
}

function withoutDate(one: Studied): Studied {
  const { published: _, publishedFrom: __, ...document } = one.document
  const { text, language } = document
  const annotation = annotate(text, {
    language,
    models: languageModels(language),
    ...(document.titleAt ? { titleAt: document.titleAt } : {}),
  })
  const known = languageOf(language)
  const hearsayConditional = document.translated !== undefined
  return known ? { document, annotation, findings: extract(text, annotation, known, { hearsayConditional }) } : one
}

function tried(mode: Trial['mode'], studied: readonly Studied[], d: number, truth: string, name: string): Trial {
  const linked = link(
    studied,
    studied.map(({ document }) => languageOf(document.language)),
  )
  const range = linked.inferred[d]
  const day = daysOf(truth)!
  const first = range?.earliest === undefined ? undefined : daysOf(range.earliest)!.first
  const last = range?.latest === undefined ? undefined : daysOf(range.latest)!.last
  const placed = first !== undefined && last !== undefined
  const within = (first ?? day.first) <= day.last && day.first <= (last ?? day.last)
  if (args.includes('--verbose'))
    console.log(
      mode,
      name,
      truth,
      range ? `${range.earliest} to ${range.latest}` : 'none',
      within ? '' : 'OUTSIDE',
      range?.why.join(' '),
    )
  return { mode, placed, within: placed && within, width: placed ? last - first + 1 : Number.POSITIVE_INFINITY }
}

const { folders } = await findCases(paths)
const trials: Trial[] = []
for (const folder of folders) {
  const { captures } = await ingest([folder])
  const whole = captures.map((capture) => study(capture).studied)
  const blank = whole.map(withoutDate)
  const dated = whole.flatMap(({ document }, d) => (daysOf(document.published ?? '') ? [d] : []))
  for (const d of dated) {
    const { document } = whole[d]!
    const truth = document.published!
    const name = `${folder.split('/').at(-1)} ${document.file}`
    trials.push(tried('one', whole.with(d, blank[d]!), d, truth, name))
    for (const kept of dated) {
      if (kept === d) continue
      trials.push(tried('most', blank.with(kept, whole[kept]!), d, truth, name))
    }
  }
}

const rows = (['one', 'most'] as const).map((mode) => {
  const own = trials.filter((t) => t.mode === mode)
  const placed = own.filter((t) => t.placed)
  const widths = placed.map((t) => t.width).sort((a, b) => a - b)
  return {
    mode,
    trials: own.length,
    placed: placed.length,
    within: placed.filter((t) => t.within).length,
    medianDays: widths[Math.floor(widths.length / 2)] ?? null,
    quarterDays: widths[Math.floor(widths.length / 4)] ?? null,
  }
})
for (const row of rows)
  console.log(
    `${row.mode.padEnd(5)} ${row.trials} documents, ${row.placed} placed, ${row.within} within their range, median width ${row.medianDays} days, best quarter ${row.quarterDays}`,
  )
if (write) writeFileSync(write, `${JSON.stringify(rows, null, 2)}\n`)
