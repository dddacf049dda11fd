import type { ConlluSentence, ConlluWord } from '../src/annotate/conllu/read-conllu.ts'

/**
 * A sentence with each contraction that cannot be cut into its words ("du" is "de" and "le") as the one word that is written; null where
 * there is none. The preposition stays, with the article's features; of a preposition and a pronoun ("auquel") the pronoun does.
 */
export function withWrittenWords(sentence: ConlluSentence): ConlluSentence | null {
  const { words, surfaces } = sentence
  const parts = surfaces.map((_, s) => words.flatMap((w, i) => (w.surface === s ? [i] : [])))
  const isWhole = (own: readonly number[], s: number) =>
    own.length < 2 || own.map((i) => words[i]!.form).join('') === surfaces[s]!.text
  if (parts.every(isWhole)) return null
  const place = new Array<number>(words.length)
  const kept: ConlluWord[] = []
  parts.forEach((own, s) => {
    if (isWhole(own, s)) {
      for (const i of own) {
        place[i] = kept.length
        kept.push(words[i]!)
      }
      return
    }
    for (const i of own) place[i] = kept.length
    kept.push({ ...merged(own.map((i) => words[i]!)), form: surfaces[s]!.text, space: surfaces[s]!.space })
  })
  return {
    ...sentence,
    words: kept.map((word) => ({ ...word, head: word.head < 0 ? word.head : place[word.head]! })),
  }
}

function merged(parts: readonly ConlluWord[]): ConlluWord {
  const first = parts[0]!
  const last = parts.at(-1)!
  return last.upos === 'DET' ? { ...first, feats: last.feats } : last
}
