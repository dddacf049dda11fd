import { hashText } from '../../src/annotate/linear/hash.ts'
import type { ModelArray } from '../../src/annotate/model-file.ts'
import { TAGGED_KINDS } from '../../src/annotate/names/name-labels.ts'
import type { NameTagger } from '../../src/annotate/names/name-tagger.ts'

/** Words met less often say nothing. */
const MIN_COUNT = 3
const KINDS = TAGGED_KINDS.length

/**
 * What a tagger takes every word of unlabelled documents for, as classes: which kind of name most often (or no name, though with a
 * capital), and how often so.
 */
export function learnLexicon(
  tagger: NameTagger,
  documents: Iterable<readonly (readonly string[])[]>,
): Record<string, ModelArray> {
  const counts = new Map<string, Int32Array>()
  for (const sentences of documents) {
    const found = tagger.names(sentences)
    sentences.forEach((words, s) => {
      const kinds = new Int8Array(words.length).fill(KINDS)
      for (const { first, last, kind } of found[s]!) kinds.fill(TAGGED_KINDS.indexOf(kind), first, last)
      words.forEach((word, i) => {
        const lower = word.toLowerCase()
        if (kinds[i] === KINDS && lower === word) return
        const count = counts.get(lower) ?? new Int32Array(KINDS + 1)
        counts.set(lower, count)
        count[kinds[i]!]!++
      })
    })
  }
  const entries: { hash: number; class: number }[] = []
  for (const [word, count] of counts) {
    const found = classOf(count)
    if (found > 0) entries.push({ hash: hashText(word), class: found })
  }
  entries.sort((a, b) => a.hash - b.hash)
  return {
    'lexicon.hashes': Uint32Array.from(entries, (e) => e.hash),
    'lexicon.classes': Uint8Array.from(entries, (e) => e.class),
  }
}

/** 1 to 18: the kind (or none), by how much it prevails; 0 for too few. */
function classOf(count: Int32Array): number {
  let total = 0
  let top = 0
  count.forEach((n, kind) => {
    total += n
    if (n > count[top]!) top = kind
  })
  if (total < MIN_COUNT) return 0
  const share = count[top]! / total
  const level = share > 0.95 && total >= 8 ? 2 : share > 0.75 ? 1 : 0
  return 1 + 3 * top + level
}
