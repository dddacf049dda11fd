/**
 * How fast times and quantities are found: words a second of each and of both on one core, on the reports of
 * `../shared/corpora/stories` where these lie there, else on a text of its own; and how the time grows with the text.
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { findQuantities } from '../src/annotate/quantities/find-quantities.ts'
import { findTimes } from '../src/annotate/times/find-times.ts'

const SAMPLE = `Police said on Tuesday that at least 20 people were hurt when a footbridge gave way in Orlan, about 40 kilometres
north of the capital. The mayor, Ada Venn, 52, spoke of "dozens" late on Monday; by Thursday morning the ministry had counted
between 30 and 35. The bridge, built in 1974 for 2.5 million crowns, had been shut for repairs from March 3 to 21 last year.
Two days later it was opened again, although a third of its bolts were missing. Nobody answered the questions that were put to the
company on the same day. It has denied all blame since then, and it will meet the council next week. `

const reports = resolve(import.meta.dirname, '../../shared/corpora/stories/reports.jsonl')
const texts = existsSync(reports)
  ? readFileSync(reports, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { content: string }).content)
  : Array.from({ length: 3000 }, () => SAMPLE.repeat(4))

const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)

/** Seconds of processor time, so that what else runs on the machine counts little. */
function seconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

console.log(`${texts.length} texts, ${words} words`)
for (const round of ['cold', 'warm', 'warm']) {
  const found = texts.map(() => [] as ReturnType<typeof findTimes>)
  const times = seconds(() => {
    for (const [i, text] of texts.entries()) found[i] = findTimes(text, [], undefined, 'en', '2021-08-18')
  })
  const quantities = seconds(() => {
    for (const [i, text] of texts.entries()) findQuantities(text, [], found[i] ?? [], 'en')
  })
  const rate = (spent: number) => Math.round(words / spent)
  console.log(
    `${round}: times ${rate(times)} words/s, quantities ${rate(quantities)}, both ${rate(times + quantities)}`,
  )
}

const [once, twice, fourfold] = [200, 400, 800].map((count) => {
  const text = SAMPLE.repeat(count)
  return Math.min(
    ...[1, 2, 3].map(() => seconds(() => findQuantities(text, [], findTimes(text, [], undefined, 'en'), 'en'))),
  )
}) as [number, number, number]
console.log(`one text of n, 2n, 4n: 1, ${(twice / once).toFixed(1)}, ${(fourfold / once).toFixed(1)} times as long`)
