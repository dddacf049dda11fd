import { annotate } from '../src/annotate/annotate.ts'
import { languageModels } from '../src/annotate/language-models.ts'
import { extract } from '../src/extract/extract.ts'
import { languageOf } from '../src/lang/languages.ts'
import type { Range } from '../src/model/span.ts'
import { type MarkedAttribution, polnear } from '../training/attribution/polnear.ts'
import { percent } from '../training/percent.ts'

/**
 * `npx tsx bench/extract-polnear.ts` measures the claims of `extract` on PolNeAR's development part, rule by rule: a claim is right where
 * the word that governs its claimer stands in a marked source and its content shares at least half of its words with what is marked as
 * that source's content. Plans and acts are marked there as well, and are no claims: recall is low for that.
 */
const models = languageModels('en')!
const language = languageOf('en')!
const seen = new Set<string>()
const articles = polnear('dev').filter(({ text }) => !seen.has(text) && seen.add(text))

interface Count {
  claims: number
  right: number
}
const rules = new Map<string, Count>()
const all: Count = { claims: 0, right: 0 }
let [marked, found] = [0, 0]

const shared = (a: Range, b: Range) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Characters that a content shares with the pieces, by those in either. */
function overlap(content: Range, pieces: readonly Range[]): number {
  const both = pieces.reduce((sum, piece) => sum + shared(content, piece), 0)
  const wanted = pieces.reduce((sum, { start, end }) => sum + end - start, 0)
  return both / (content.end - content.start + wanted - both)
}

for (const { text, attributions } of articles) {
  const annotation = annotate(text, { language: 'en', models })
  const wanted = attributions.filter(({ source, content }) => source.length > 0 && content.length > 0)
  const met = new Set<MarkedAttribution>()
  for (const { claimer, content, by } of extract(text, annotation, language, { hearsayConditional: false }).claims) {
    if (claimer.kind !== 'phrase') continue
    const { start } = annotation.tokens[claimer.head]!
    const right = wanted.filter(
      (one) => one.source.some((s) => s.start <= start && start < s.end) && overlap(content, one.content) >= 0.5,
    )
    for (const one of right) met.add(one)
    const count = rules.get(by) ?? { claims: 0, right: 0 }
    rules.set(by, count)
    for (const c of [count, all]) {
      c.claims++
      if (right.length > 0) c.right++
    }
  }
  marked += wanted.length
  found += met.size
}

for (const [rule, { claims, right }] of [...rules].sort((a, b) => b[1].claims - a[1].claims))
  console.log(`${rule.padEnd(60)} ${String(claims).padStart(5)} claims  P ${percent(right, claims)}`)
console.log(`all: ${all.claims} claims  P ${percent(all.right, all.claims)}  R ${percent(found, marked)} of ${marked}`)
