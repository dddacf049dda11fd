import type { ConlluSentence } from '../src/annotate/conllu/read-conllu.ts'
import { type Tag, taggerOf } from '../src/annotate/tags/tagger.ts'
import type { WordClasses } from '../src/annotate/words/word-classes.ts'
import { trainTagger } from './train-tagger.ts'

/**
 * The sentences with tags as a tagger gives them that never saw their document: each of `folds` parts is tagged by a tagger that
 * learnt from the others. What the parser learns from must be as wrong as what it will be given.
 */
export function jackknifedTags(
  sentences: readonly ConlluSentence[],
  wordClasses: WordClasses,
  folds: number,
  log: (line: string) => void,
): Tag[][] {
  const found: Tag[][] = new Array(sentences.length)
  const foldOf = documentNumbers(sentences).map((document) => document % folds)
  for (let fold = 0; fold < folds; fold++) {
    log(`tags of part ${fold + 1} of ${folds}`)
    const others = sentences.filter((_, i) => foldOf[i] !== fold)
    const tagger = taggerOf(
      trainTagger('fold', others, wordClasses, () => {}),
      wordClasses,
    )
    sentences.forEach(({ words }, i) => {
      if (foldOf[i] !== fold) return
      const classes = tagger.tagClasses(words.map((w) => w.form))
      found[i] = Array.from(classes, (c) => tagger.tags[c]!)
    })
  }
  return found
}

/** Sentences that count as one document where a treebank marks none. */
const STRETCH = 20

/** The number of the document that each sentence is in. A treebank that marks no documents is cut into stretches. */
function documentNumbers(sentences: readonly ConlluSentence[]): number[] {
  let document = 0
  const numbers = sentences.map(({ comments }) => {
    if (comments.some((c) => c.startsWith('# newdoc'))) document++
    return document
  })
  return document > 0 ? numbers : numbers.map((_, i) => Math.floor(i / STRETCH))
}
