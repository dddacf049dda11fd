import { splitParagraphs } from '../../src/annotate/split-paragraphs.ts'
import { splitSentences } from '../../src/annotate/split-sentences.ts'
import { tokenize } from '../../src/annotate/tokenize.ts'
import type { Writing } from '../../src/lang/writing.ts'

/** The words of running texts, by document and sentence, as they are written. */
export function* documentsOf(texts: Iterable<string>, writing: Writing): Generator<string[][]> {
  for (const text of texts) {
    const paragraphs = splitParagraphs(text, writing)
    const tokens = paragraphs.flatMap((p) => tokenize(text, p, writing))
    yield splitSentences(text, tokens, paragraphs, writing).map(({ first, last }) =>
      tokens.slice(first, last).map((t) => text.slice(t.start, t.end)),
    )
  }
}
