import { writeFileSync } from 'node:fs'
import { labelTokens } from '../src/annotate/label-tokens.ts'
import { languageModels } from '../src/annotate/language-models.ts'
import { devLines } from '../training/attribution/read-token-lines.ts'
import { scoreLabels } from '../training/attribution/score-labels.ts'

/**
 * `npm run bench:attribution` measures sources, cues and contents on PolNeAR's development part, on the words that the comparison gives.
 * Scores go to bench/attribution.json; speed depends on the machine and is only printed.
 */
const models = languageModels('en')!
const lines = devLines()
const words = lines.reduce((sum, { tokens }) => sum + tokens.length, 0)

const start = process.hrtime.bigint()
const given = lines.map(({ tokens }) => labelTokens(tokens, 'en', models))
const microseconds = Number(process.hrtime.bigint() - start) / 1000

const scores = scoreLabels(
  lines.map(({ labels }) => labels),
  given,
)
for (const [part, { precision, recall, f1, begin, jaccard }] of Object.entries(scores)) {
  const [p, r, f, b, j] = [precision, recall, f1, begin, jaccard].map((n) => n.toFixed(1).padStart(5))
  console.log(`${part.padEnd(8)} exact P ${p} R ${r} F1 ${f}   begin F1 ${b}   Jaccard ${j}`)
}
console.log(`${(microseconds / words).toFixed(1)} µs a word, the whole analysis`)
writeFileSync(
  new URL('attribution.json', import.meta.url),
  `${JSON.stringify({ corpus: 'polnear-dev', lines: lines.length, words, scores }, null, 2)}\n`,
)
