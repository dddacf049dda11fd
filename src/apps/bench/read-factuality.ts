/** A sentence with how certain it leaves that what some of its words name did happen. */
export interface JudgedSentence {
  readonly words: readonly string[]
  readonly judged: readonly { readonly word: number; readonly score: number }[]
}

/** Brackets and quotation marks as treebanks write them, and as texts do. */
const MARKS: Readonly<Record<string, string>> = { '``': '“', "''": '”', '-LRB-': '(', '-RRB-': ')' }

/** A file of the factuality corpora: scores from -3 (certainly not) to 3 (certainly so). */
export function readFactuality(source: string): JudgedSentence[] {
  return source
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line !== ''))
    .filter((rows) => rows.length > 0)
    .map((rows) => {
      const columns = rows.map((row) => row.split('\t'))
      return {
        words: columns.map((c) => MARKS[c[1]!] ?? c[1]!),
        judged: columns.flatMap((c, word) => (c[2] === '_' ? [] : [{ word, score: Number(c[2]) }])),
      }
    })
}
