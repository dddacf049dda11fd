import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseConllu } from '../../annotate/conllu/parse-conllu.ts'
import { readConllu } from '../../annotate/conllu/read-conllu.ts'
import { languageModels } from '../../annotate/language-models.ts'
import { writingOf } from '../../lang/writings.ts'
import { type BenchRow, type Measured, percent } from './bench-row.ts'
import { scoreSegmentation } from './score-segmentation.ts'
import { scoreTrees } from './score-trees.ts'

/** Bars and aims by what is measured ("UPOS"). */
type Bars = Readonly<Record<string, readonly [bar: number, aim: number]>>

/** A treebank of Universal Dependencies: tokens and sentences of its running text (F1); tags, lemmas and trees of its gold words. */
export function treebankRow(name: string, language: string, bars: Bars = {}): BenchRow {
  const file = (part: string) => join('ud', `${name}-${part}.conllu`)
  return {
    name,
    language,
    needs: (part) => [file(part)],
    measure({ folder, part }) {
      const source = readFileSync(join(folder, file(part)), 'utf8')
      const gold = readConllu(source)
      const found = readConllu(parseConllu(source, languageModels(language)!))
      const { upos, xpos, feats, lemma, uas, las } = scoreTrees(
        gold.flatMap(({ words }) => words),
        found.flatMap(({ words }) => words),
      )
      const { tokens, sentences } = scoreSegmentation(gold, writingOf(language))
      const row = (what: string, value: number | null): Measured[] => {
        const [bar, aim] = bars[what] ?? []
        if (value === null) return []
        return [{ name: `${name} ${what}`, value, unit: '%', ...(bar !== undefined && { bar, aim }) }]
      }
      return [
        ...row('tokens', percent(tokens.f1, 1)),
        ...row('sentences', percent(sentences.f1, 1)),
        ...row('UPOS', upos),
        ...row('XPOS', xpos),
        ...row('features', found.some(({ words }) => words.some((w) => w.feats !== '_')) ? feats : null),
        ...row('lemmas', lemma),
        ...row('UAS', uas),
        ...row('LAS', las),
      ]
    },
  }
}
