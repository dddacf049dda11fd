import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotateWords } from '../../annotate/annotate-words.ts'
import { languageModels } from '../../annotate/language-models.ts'
import type { Annotation, NameKind } from '../../model/annotation.ts'
import { type BenchRow, type Measured, percent } from './bench-row.ts'
import { type GoldName, readNames } from './read-names.ts'

/** Universal NER's kinds. Finer ones of ours count as what they are kinds of, and the others are none of its names. */
const KINDS: Readonly<Partial<Record<NameKind, string>>> = {
  person: 'PER',
  organization: 'ORG',
  government: 'ORG',
  'armed-force': 'ORG',
  'armed-group': 'ORG',
  agency: 'ORG',
  company: 'ORG',
  outlet: 'ORG',
  place: 'LOC',
}

/** Names on the given words of Universal NER: F1 with both ends and the kind right, as the whole analysis finds them. */
export function namesRow(name: string, language: string, file: string, bar: number, aim: number): BenchRow {
  const path = (part: string) => join('ner', `${file}-${part}.iob2`)
  return {
    name,
    language,
    needs: (part) => [path(part)],
    measure({ folder, part }): Measured[] {
      const models = languageModels(language)
      const count = { right: 0, found: 0, wanted: 0 }
      for (const { sentences } of readNames(readFileSync(join(folder, path(part)), 'utf8'))) {
        const { annotation } = annotateWords(
          sentences.map(({ words }) => words),
          { language, models },
        )
        const wanted = new Set(sentences.flatMap(({ names }, s) => names.map((one) => keyOf(s, one))))
        const found = namesOf(annotation)
        count.wanted += wanted.size
        count.found += found.length
        count.right += found.filter((key) => wanted.has(key)).length
      }
      const { right, found, wanted } = count
      return [
        { name: `${name} precision`, value: percent(right, found), unit: '%' },
        { name: `${name} recall`, value: percent(right, wanted), unit: '%' },
        { name: `${name} F1`, value: percent(2 * right, found + wanted), unit: '%', bar, aim },
      ]
    },
  }
}

const keyOf = (sentence: number, { first, last, kind }: GoldName) => `${sentence} ${first} ${last} ${kind}`

/** The names of an annotation as places in their sentences. */
function namesOf({ names, tokens, sentences }: Annotation): string[] {
  const byStart = new Map(tokens.map(({ start }, i) => [start, i]))
  const byEnd = new Map(tokens.map(({ end }, i) => [end, i]))
  return names.flatMap(({ start, end, kind }) => {
    const first = byStart.get(start)
    const last = byEnd.get(end)
    const label = KINDS[kind]
    if (first === undefined || last === undefined || label === undefined) return []
    const { sentence } = tokens[first]!
    const from = sentences[sentence]!.first
    return [keyOf(sentence, { first: first - from, last: last + 1 - from, kind: label })]
  })
}
