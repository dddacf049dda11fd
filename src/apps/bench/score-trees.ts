import type { ConlluWord } from '../../annotate/conllu/read-conllu.ts'
import { percent } from './bench-row.ts'

/** Percent of words right, column by column. `null` where the treebank leaves the column empty. */
export interface TreeScores {
  readonly upos: number
  readonly xpos: number | null
  readonly feats: number | null
  readonly lemma: number | null
  readonly uas: number
  readonly las: number
}

/**
 * Words of the same division compared, in percent. Subtypes of relations are not looked at and punctuation counts, as in the CoNLL 2018
 * shared task. Throws a RangeError where the words differ.
 */
export function scoreTrees(gold: readonly ConlluWord[], found: readonly ConlluWord[]): TreeScores {
  if (gold.length !== found.length) throw new RangeError(`${found.length} words instead of ${gold.length}`)
  const share = (isRight: (wanted: ConlluWord, got: ConlluWord) => boolean) =>
    percent(gold.filter((word, i) => isRight(word, found[i]!)).length, gold.length)
  const column = (name: 'xpos' | 'feats' | 'lemma') =>
    gold.every((word) => word[name] === '_') ? null : share((a, b) => a[name] === b[name])
  return {
    upos: share((a, b) => a.upos === b.upos),
    xpos: column('xpos'),
    feats: column('feats'),
    lemma: column('lemma'),
    uas: share((a, b) => a.head === b.head),
    las: share((a, b) => a.head === b.head && universal(a.rel) === universal(b.rel)),
  }
}

const universal = (relation: string) => relation.split(':')[0]
