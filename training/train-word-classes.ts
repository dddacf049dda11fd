import { hashText } from '../src/annotate/linear/hash.ts'
import type { ModelFile } from '../src/annotate/model-file.ts'
import { splitParagraphs } from '../src/annotate/split-paragraphs.ts'
import { splitSentences } from '../src/annotate/split-sentences.ts'
import { tokenize } from '../src/annotate/tokenize.ts'
import { normalised } from '../src/annotate/words/word-classes.ts'
import type { Writing } from '../src/lang/writing.ts'
import { by } from '../src/model/order.ts'
import { exchangeClustering, type WordContexts } from './exchange-clustering.ts'

/** Words met less often get no class; the most frequent ones also serve as contexts. */
const MIN_COUNT = 4
const CONTEXTS = 10_000
const FINE = 255
const COARSE = 47
const ROUNDS = 20

/** Sentences as lists of normalised words. The first word keeps its capital only where it has one elsewhere, too. */
export function* sentencesOf(texts: Iterable<string>, writing: Writing): Generator<string[]> {
  for (const text of texts) {
    const paragraphs = splitParagraphs(text, writing)
    const tokens = paragraphs.flatMap((p) => tokenize(text, p, writing))
    for (const { first, last } of splitSentences(text, tokens, paragraphs, writing)) {
      yield tokens.slice(first, last).map((t) => normalised(text.slice(t.start, t.end)))
    }
  }
}

/** Learns word classes from running text. */
export function trainWordClasses(
  name: string,
  sentences: readonly (readonly string[])[],
  log: (line: string) => void,
): ModelFile {
  const counts = new Map<string, number>()
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = [...counts]
    .filter(([, count]) => count >= MIN_COUNT)
    .sort(
      by(
        ([, count]) => -count,
        ([word]) => word,
      ),
    )
    .map(([word]) => word)
  log(`word classes: ${words.length} words`)
  const contexts = contextsOf(sentences, words)
  const contextCount = 2 * (CONTEXTS + 2)
  const fine = exchangeClustering(contexts, contextCount, FINE, ROUNDS, log)
  const coarse = exchangeClustering(contexts, contextCount, COARSE, ROUNDS, log)
  const entries = words
    .map((word, i) => ({ hash: hashText(word), fine: fine[i]! + 1, coarse: coarse[i]! + 1 }))
    .sort((a, b) => a.hash - b.hash)
  return {
    name,
    version: 1,
    meta: {},
    arrays: {
      hashes: Uint32Array.from(entries, (e) => e.hash),
      fine: Uint8Array.from(entries, (e) => e.fine),
      coarse: Uint8Array.from(entries, (e) => e.coarse),
    },
  }
}

/** Left and right neighbours of every word: the frequent words by number, one number for all others, one for the sentence's edge. */
function contextsOf(sentences: readonly (readonly string[])[], words: readonly string[]): WordContexts[] {
  const number = new Map(words.map((word, i) => [word, i]))
  const found = words.map(() => new Map<number, number>())
  const context = (word: string | undefined, side: number) => {
    const i = word === undefined ? CONTEXTS + 1 : Math.min(number.get(word) ?? CONTEXTS, CONTEXTS)
    return side * (CONTEXTS + 2) + i
  }
  for (const sentence of sentences) {
    sentence.forEach((word, i) => {
      const at = number.get(word)
      if (at === undefined) return
      for (const side of [0, 1]) {
        const c = context(sentence[side === 0 ? i - 1 : i + 1], side)
        found[at]!.set(c, (found[at]!.get(c) ?? 0) + 1)
      }
    })
  }
  return found.map((seen) => {
    const pairs = [...seen].sort((a, b) => a[0] - b[0])
    const counts = Int32Array.from(pairs, ([, n]) => n)
    return { contexts: Int32Array.from(pairs, ([c]) => c), counts, total: counts.reduce((a, b) => a + b, 0) }
  })
}
