import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotateWords } from '../../annotate/annotate-words.ts'
import { languageModels } from '../../annotate/language-models.ts'
import type { BenchRow } from './bench-row.ts'
import { readFactuality } from './read-factuality.ts'
import { scoreJudged } from './score-judged.ts'

/** How sure a text leaves what its words name, beside what people judged: on words that are given, with the trees of the whole analysis. */
export function certaintyRow(name: string): BenchRow {
  const file = (part: string) => join('factuality', `${name}-${part}.conll`)
  return {
    name: `${name} certainty`,
    language: 'en',
    needs: (part) => [file(part)],
    measure({ folder, part }) {
      const models = languageModels('en')!
      const judged = readFactuality(readFileSync(join(folder, file(part)), 'utf8'))
      const { annotation } = annotateWords(
        judged.map(({ words }) => words),
        { language: 'en', models },
      )
      const heads = judged.flatMap((s, i) => s.judged.map(({ word }) => annotation.sentences[i]!.first + word))
      const gold = judged.flatMap((s) => s.judged.map(({ score }) => score))
      const { mae, r, macroF1 } = scoreJudged(gold, models.certainty!.judge(annotation.tokens, heads))
      return [
        { name: `${name} certainty correlation`, value: Math.round(1000 * r) / 10, unit: '%' },
        { name: `${name} certainty mean error, of 3`, value: Math.round((10_000 * mae) / 3) / 100, unit: '%' },
        { name: `${name} certainty classes`, value: macroF1, unit: '%' },
      ]
    },
  }
}
