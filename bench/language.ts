import { writeFileSync } from 'node:fs'
import { annotate } from '../src/annotate/annotate.ts'
import { languageModels } from '../src/annotate/language-models.ts'
import { writingOf } from '../src/lang/writings.ts'
import { percent } from '../training/percent.ts'
import { scoreLemmas, scoreParses, scoreTags } from '../training/score-models.ts'
import { TREEBANKS, treebank } from '../training/treebanks.ts'
import { rawText, scoreSegmentation } from './score-segmentation.ts'

/**
 * `npm run bench:language` measures the language analysis on the development parts of the treebanks: tokens and sentences on their
 * running text (F1), tags, lemmas and trees on their gold words, and speed. Writes the scores to bench/language.json; speed depends
 * on the machine and is only printed.
 */
const scores: Record<string, Record<string, number>> = {}
const [loadMs, models] = timed(() => languageModels('en')!)
for (const name of TREEBANKS.en.dev) {
  const sentences = treebank(name)
  const { tokens, sentences: ends } = scoreSegmentation(sentences, writingOf('en'))
  const row: Record<string, number> = { tokens: percent(tokens.f1, 1), sentences: percent(ends.f1, 1) }
  for (const found of [
    scoreTags(models.tagger, [name]),
    scoreLemmas(models.lemmatizer, [name]),
    scoreParses(models.parser, models.tagger, [name]),
  ]) {
    for (const [what, score] of Object.entries(found)) row[what.slice(name.length + 1)] = score
  }
  scores[name] = row
}
console.table(scores)
writeFileSync(new URL('language.json', import.meta.url), `${JSON.stringify(scores, null, 2)}\n`)

const text = TREEBANKS.en.dev.map((name) => rawText(treebank(name)).text).join('\n\n')
const speeds = [1, 2, 3].map(() => {
  const [ms, { tokens }] = timed(() => annotate(text, { language: 'en', models }))
  return (tokens.length / ms) * 1000
})
console.log(`models loaded in ${loadMs.toFixed(0)} ms; ${Math.round(Math.max(...speeds))} words a second`)

function timed<T>(work: () => T): [ms: number, result: T] {
  const start = performance.now()
  const result = work()
  return [performance.now() - start, result]
}
