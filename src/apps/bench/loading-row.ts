import { languageModels } from '../../annotate/language-models.ts'
import type { BenchRow } from './bench-row.ts'

/** Loading the models of a language for the first time in this process: it must be measured before anything else needs them. */
export const loadingRow = (name: string, language: string, bar: number, aim: number): BenchRow => ({
  name,
  language,
  needs: () => [],
  measure() {
    const start = performance.now()
    languageModels(language)
    return [{ name, value: Math.round(performance.now() - start), unit: 'ms', bar, aim }]
  },
})
