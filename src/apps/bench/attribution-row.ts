import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { labelTokens } from '../../annotate/label-tokens.ts'
import { languageModels } from '../../annotate/language-models.ts'
import type { BenchRow } from './bench-row.ts'
import { scoreSpans } from './score-spans.ts'

/** Source, cue and content on the given words of PolNeAR: F1 with both ends right, as published. */
export function attributionRow(
  name: string,
  bars: Readonly<Record<string, readonly [bar: number, aim: number]>>,
): BenchRow {
  const file = (part: string) => join('polnear', `${part}-tokens.jsonl`)
  return {
    name,
    language: 'en',
    needs: (part) => [file(part)],
    measure({ folder, part }) {
      const models = languageModels('en')!
      const lines = readFileSync(join(folder, file(part)), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { tokens: string[]; labels: string[] })
      const found = lines.map(({ tokens }) => labelTokens(tokens, 'en', models))
      const gold = lines.map(({ labels }) => labels)
      return Object.entries(scoreSpans(gold, found, Object.keys(bars))).map(([kind, value]) => {
        const [bar, aim] = bars[kind]!
        return { name: `${name} ${kind}`, value, unit: '%' as const, bar, aim }
      })
    },
  }
}
