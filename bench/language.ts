import { writeFileSync } from 'node:fs'
import { annotate } from '../src/annotate/annotate.ts'
import { languageModels, TRAINED_LANGUAGES } from '../src/annotate/language-models.ts'
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
const speeds: string[] = []
for (const language of TRAINED_LANGUAGES) {
  const [loadMs, models] = timed(() => languageModels(language)!)
  for (const name of TREEBANKS[language].dev) {
    const sentences = treebank(name)
    const { tokens, sentences: ends } = scoreSegmentation(sentences, writingOf(language))
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
  const text = TREEBANKS[language].dev.map((name) => rawText(treebank(name)).text).join('\n\n')
  const fastest = [1, 2, 3].map(() => {
    const [ms, { tokens }] = timed(() => annotate(text, { language, models }))
    return (tokens.length / ms) * 1000
  })
  speeds.push(
    `${language}: models loaded in ${loadMs.toFixed(0)} ms; ${Math.round(Math.max(...fastest))} words a second`,
  )
}
console.table(scores)
writeFileSync(new URL('language.json', import.meta.url), `${JSON.stringify(scores, null, 2)}\n`)
console.log(speeds.join('\n'))

function timed<T>(work: () => T): [ms: number, result: T] {
  const start = performance.now()
  const result = work()
  return [performance.now() - start, result]
}
