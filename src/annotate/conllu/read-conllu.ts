/** One syntactic word of a CoNLL-U file. `head` counts from 0 within the sentence; -1 is the root, -2 a column that is empty. */
export interface ConlluWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  readonly head: number
  readonly rel: string
  /** Whether white space follows in the text. */
  readonly space: boolean
  /** Index of the surface token (a word of its own, or the contraction that it is a part of) within the sentence. */
  readonly surface: number
}

export interface ConlluSentence {
  readonly comments: readonly string[]
  readonly words: readonly ConlluWord[]
  /** What stands in the text, and whether white space follows it. */
  readonly surfaces: readonly { readonly text: string; readonly space: boolean }[]
  /** All lines as they came, so that a file can be written back with only some columns changed. */
  readonly lines: readonly string[]
}

const FIELDS = 10

/**
 * The sentences of a CoNLL-U text (https://universaldependencies.org/format.html). Empty nodes are kept in `lines` only.
 * Throws a SyntaxError that names the line where a row has not ten columns.
 */
export function readConllu(source: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = []
  let block: string[] = []
  source.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() !== '') {
      if (!line.startsWith('#') && line.split('\t').length !== FIELDS) {
        throw new SyntaxError(`line ${i + 1} of the CoNLL-U text has ${line.split('\t').length} columns, not ${FIELDS}`)
      }
      block.push(line)
    } else if (block.length > 0) {
      sentences.push(sentenceOf(block))
      block = []
    }
  })
  if (block.length > 0) sentences.push(sentenceOf(block))
  return sentences
}

function sentenceOf(lines: readonly string[]): ConlluSentence {
  const words: ConlluWord[] = []
  const surfaces: { text: string; space: boolean }[] = []
  let rangeEnd = 0
  for (const line of lines) {
    if (line.startsWith('#')) continue
    const [id, form, lemma, upos, xpos, feats, head, rel, , misc] = line.split('\t') as string[]
    const space = !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(misc!)
    if (id!.includes('-')) {
      rangeEnd = Number(id!.split('-')[1])
      surfaces.push({ text: form!, space })
    } else if (!id!.includes('.')) {
      if (Number(id) > rangeEnd) surfaces.push({ text: form!, space })
      words.push({
        form: form!,
        lemma: lemma!,
        upos: upos!,
        xpos: xpos!,
        feats: feats!,
        head: head === '_' ? -2 : Number(head) - 1,
        rel: rel!,
        space,
        surface: surfaces.length - 1,
      })
    }
  }
  return { comments: lines.filter((l) => l.startsWith('#')), words, surfaces, lines }
}
