import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitParagraphs } from '../../src/annotate/split-paragraphs.ts'
import { tokenize } from '../../src/annotate/tokenize.ts'
import { writingOf } from '../../src/lang/writings.ts'
import { CORPORA } from '../treebanks.ts'
import { readCsv } from './read-csv.ts'

/** The words of a sentence of an encyclopedia, and whether its readers found it hedged. */
export interface HedgedSentence {
  readonly words: readonly string[]
  readonly hedged: boolean
}

/** Every so many sentences one is kept for measuring. */
const HELD_OUT = 5

/** Brackets and quotation marks as treebanks write them, with the spaces that they bring. */
const asWritten = (text: string) =>
  text
    .trim()
    .replace(/-LRB- ?/g, '(')
    .replace(/ ?-RRB-/g, ')')
    .replace(/`` ?/g, '“')
    .replace(/ ?''/g, '”')

/** WikiWeasel's sentences: four of five to learn from, or the fifth to measure with. */
export function weaselWords(part: 'learn' | 'measure'): HedgedSentence[] {
  const writing = writingOf('en')
  const rows = readCsv(readFileSync(join(CORPORA, 'hedges', 'wikiweasel-train.csv'), 'utf8')).slice(1)
  return rows
    .filter((_, i) => (i % HELD_OUT === 0) === (part === 'measure'))
    .map(([sentence, label]) => {
      const text = asWritten(sentence!)
      const places = splitParagraphs(text, writing).flatMap((paragraph) => tokenize(text, paragraph, writing))
      return { words: places.map(({ start, end }) => text.slice(start, end)), hedged: label === '1' }
    })
    .filter(({ words }) => words.length > 0)
}
