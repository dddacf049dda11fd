import type { ConlluSentence } from '../src/annotate/conllu/read-conllu.ts'
import { splitParagraphs } from '../src/annotate/split-paragraphs.ts'
import { splitSentences } from '../src/annotate/split-sentences.ts'
import { tokenize } from '../src/annotate/tokenize.ts'
import type { Writing } from '../src/lang/writing.ts'

export interface F1 {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** A treebank as running text: paragraphs where it marks them ("# newpar", "# newdoc"), sentences joined by a space. */
export function rawText(sentences: readonly ConlluSentence[]): { text: string; words: string[]; ends: string[] } {
  let text = ''
  const words: string[] = []
  const ends: string[] = []
  let space = true
  for (const sentence of sentences) {
    const opens = sentence.comments.some((c) => c.startsWith('# newpar') || c.startsWith('# newdoc'))
    if (text !== '') text += opens ? '\n\n' : space ? ' ' : ''
    const first = text.length
    sentence.surfaces.forEach((surface, s) => {
      const parts = sentence.words.filter((w) => w.surface === s).map((w) => w.form)
      let at = text.length
      if (parts.join('') === surface.text) {
        for (const part of parts) {
          words.push(`${at}-${at + part.length}`)
          at += part.length
        }
      } else {
        // "du" is two syntactic words and one token: what is written cannot be divided.
        words.push(`${at}-${at + surface.text.length}`)
      }
      text += surface.text
      if (surface.space && s + 1 < sentence.surfaces.length) text += ' '
    })
    space = sentence.surfaces.at(-1)?.space ?? true
    ends.push(`${first}-${text.length}`)
  }
  return { text, words, ends }
}

/** How well the tokens and sentences of a treebank are found in its running text: both ends of each must be right. */
export function scoreSegmentation(sentences: readonly ConlluSentence[], writing: Writing, show = 0) {
  const gold = rawText(sentences)
  const paragraphs = splitParagraphs(gold.text, writing)
  const tokens = paragraphs.flatMap((p) => tokenize(gold.text, p, writing))
  const found = splitSentences(gold.text, tokens, paragraphs, writing)
  const foundWords = tokens.map((t) => `${t.start}-${t.end}`)
  const foundEnds = found.map((t) => `${t.start}-${t.end}`)
  if (show > 0) {
    const name = (k: string) => {
      const [a, b] = k.split('-').map(Number) as [number, number]
      return `${JSON.stringify(gold.text.slice(a, b))}  in ${JSON.stringify(gold.text.slice(a - 20, b + 20))}`
    }
    const g = new Set(gold.words)
    const f = new Set(foundWords)
    const wrong = foundWords.filter((w) => !g.has(w))
    const missed = gold.words.filter((w) => !f.has(w))
    for (const w of wrong.slice(0, show)) console.log('FOUND ', name(w))
    for (const w of missed.slice(0, show)) console.log('MISSED', name(w))
    const ge = new Set(gold.ends)
    const fe = new Set(foundEnds)
    for (const w of foundEnds.filter((x) => !ge.has(x)).slice(0, show)) console.log('SENT  ', name(w))
    for (const w of gold.ends.filter((x) => !fe.has(x)).slice(0, show)) console.log('GOLD  ', name(w))
  }
  return { tokens: f1(gold.words, foundWords), sentences: f1(gold.ends, foundEnds) }
}

function f1(gold: readonly string[], found: readonly string[]): F1 {
  const wanted = new Set(gold)
  const right = found.filter((f) => wanted.has(f)).length
  const precision = right / Math.max(1, found.length)
  const recall = right / Math.max(1, gold.length)
  return { precision, recall, f1: (2 * right) / Math.max(1, found.length + gold.length) }
}
