import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CORPORA } from '../treebanks.ts'

/** Words of a paragraph with their labels as published comparisons give them. */
export interface LabelledLine {
  readonly tokens: readonly string[]
  readonly labels: readonly string[]
  /** The article with its annotator. */
  readonly id: string
}

/** The development part as it is compared: a line a paragraph. */
export function devLines(): LabelledLine[] {
  const text = readFileSync(join(CORPORA, 'polnear', 'dev-tokens.jsonl'), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledLine)
}
