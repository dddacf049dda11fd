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

/** A line of the source with its number, from 1. */
interface Line {
  readonly text: string
  readonly number: number
}

/**
 * The sentences of a CoNLL-U text (https://universaldependencies.org/format.html). Empty nodes are kept in `lines` only.
 * Throws a SyntaxError that names the line where a row has not ten columns, has no word, or is numbered out of turn.
 */
export function readConllu(source: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = []
  let block: Line[] = []
  source.split(/\r?\n/).forEach((text, i) => {
    if (text.trim() !== '') {
      block.push({ text, number: i + 1 })
    } else if (block.length > 0) {
      sentences.push(sentenceOf(block))
      block = []
    }
  })
  if (block.length > 0) sentences.push(sentenceOf(block))
  return sentences
}

function sentenceOf(block: readonly Line[]): ConlluSentence {
  const words: ConlluWord[] = []
  const surfaces: { text: string; space: boolean }[] = []
  let rangeEnd = 0
  for (const line of block) {
    if (line.text.startsWith('#')) continue
    const [id, form, lemma, upos, xpos, feats, head, rel, , misc] = columnsOf(line)
    const space = !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(misc)
    const place = placeOf(id, words.length, rangeEnd)
    if (!place) throw wrong(line, `is numbered "${id}" behind ${words.length} ${words.length === 1 ? 'word' : 'words'}`)
    if (place.kind === 'range') rangeEnd = place.last
    if (place.kind === 'range' || (place.kind === 'word' && words.length >= rangeEnd))
      surfaces.push({ text: form, space })
    if (place.kind === 'word') {
      words.push({
        form,
        lemma,
        upos,
        xpos,
        feats,
        head: head === '_' ? -2 : Number(head) - 1,
        rel,
        space,
        surface: surfaces.length - 1,
      })
    }
  }
  if (words.length < rangeEnd) throw wrong(block.at(-1)!, `ends a sentence before the last word of "…-${rangeEnd}"`)
  const lines = block.map(({ text }) => text)
  return { comments: lines.filter((l) => l.startsWith('#')), words, surfaces, lines }
}

type Columns = [string, string, string, string, string, string, string, string, string, string]

function columnsOf(line: Line): Columns {
  const columns = line.text.split('\t')
  if (columns.length !== FIELDS) throw wrong(line, `has ${columns.length} columns, not ${FIELDS}`)
  if (columns[1] === '') throw wrong(line, 'has no word')
  return columns as Columns
}

const wrong = ({ number }: Line, what: string) => new SyntaxError(`line ${number} of the CoNLL-U text ${what}`)

type Place = { readonly kind: 'word' | 'empty' } | { readonly kind: 'range'; readonly last: number }

/** What an id stands for behind so many words; null where it is out of turn. No range begins before the one before has ended. */
function placeOf(id: string, words: number, rangeEnd: number): Place | null {
  const parts = /^(\d{1,9})(?:([-.])(\d{1,9}))?$/.exec(id)
  if (!parts) return null
  const [, first, sign, second] = parts
  if (sign === undefined) return Number(first) === words + 1 ? { kind: 'word' } : null
  if (sign === '.') return Number(first) === words ? { kind: 'empty' } : null
  const last = Number(second)
  return Number(first) === words + 1 && last >= words + 1 && rangeEnd <= words ? { kind: 'range', last } : null
}
