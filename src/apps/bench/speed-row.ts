import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotate } from '../../annotate/annotate.ts'
import { readConllu } from '../../annotate/conllu/read-conllu.ts'
import { languageModels } from '../../annotate/language-models.ts'
import type { BenchRow } from './bench-row.ts'
import { rawText } from './score-segmentation.ts'

const RUNS = 3

/** The whole analysis of a treebank's running text, the best of three runs after one to warm up; processor's time, what else runs is not counted. */
export function speedRow(name: string, language: string, treebank: string, bar: number, aim: number): BenchRow {
  const file = (part: string) => join('ud', `${treebank}-${part}.conllu`)
  return {
    name,
    language,
    needs: (part) => [file(part)],
    measure({ folder, part }) {
      const { text } = rawText(readConllu(readFileSync(join(folder, file(part)), 'utf8')))
      const models = languageModels(language)
      annotate(text, { language, models })
      const rates = Array.from({ length: RUNS }, () => {
        const start = process.cpuUsage()
        const { tokens } = annotate(text, { language, models })
        const { user, system } = process.cpuUsage(start)
        return tokens.length / ((user + system) / 1e6)
      })
      return [{ name, value: Math.round(Math.max(...rates)), unit: 'words/s', bar, aim }]
    },
  }
}
