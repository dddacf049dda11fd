import type { LinearModel } from '../linear/linear-model.ts'
import { placeOf, type SumCache, sumCache } from '../linear/sum-cache.ts'
import {
  AFTER,
  type Around,
  afterFeatures,
  BEFORE,
  beforeFeatures,
  farAfterFeatures,
  farBeforeFeatures,
  jointFeatures,
  ownFeatures,
  pairFeatures,
  TAG_FEATURES,
  taggedFeatures,
  type WordShape,
} from './tag-features.ts'

/** The shape of a word with a number that no other form has. */
export interface NumberedShape extends WordShape {
  readonly id: number
}

/** Numbers of forms are counted from here: those below stand for the places before and after a sentence. */
export const FIRST_ID = 2
const EDGES = { before: { ...BEFORE, id: 0 }, after: { ...AFTER, id: 1 } }

/** Numbers of forms stay below this: two of them are one key. */
export const MOST_IDS = 2 ** 26
/** Places of each cache. Most words of a text are a few hundred ones. */
const PLACES = 2 ** 11

/** Writes the score of every class for the word at `i` into `scores`, which is as long as there are classes. */
export type TagScorer = (words: readonly NumberedShape[], i: number, tags: Int32Array, scores: Float64Array) => void

/**
 * Scores words as `tagFeatures` and the model do, but remembers what the groups of features add up to that come again and again: those of one word,
 * of a word and the class before it, and of a word and the next.
 */
export function tagScorer(model: Pick<LinearModel, 'classes' | 'score'>): TagScorer {
  const features = new Uint32Array(TAG_FEATURES)
  const { classes } = model
  const sums = new Float64Array(classes)
  const cache = () => sumCache(PLACES, classes)
  const own = cache()
  const before = cache()
  const farBefore = cache()
  const after = cache()
  const farAfter = cache()
  const tagged = cache()
  const pairs = cache()

  function keep(into: SumCache, place: number, key: number, count: number): void {
    model.score(features, count, sums)
    into.sums.set(sums, place * classes)
    into.keys[place] = key
  }

  /** Where the sums of a group begin, which are made where they are not kept. */
  function ownAt(w: NumberedShape, isFirst: boolean): number {
    const key = w.id * 2 + (isFirst ? 1 : 0)
    const place = placeOf(own, key)
    if (own.keys[place] !== key) keep(own, place, key, ownFeatures(w, isFirst, features, 0))
    return place * classes
  }

  function besideAt(of: SumCache, group: typeof beforeFeatures, word: NumberedShape): number {
    const place = placeOf(of, word.id)
    if (of.keys[place] !== word.id) keep(of, place, word.id, group(word, features, 0))
    return place * classes
  }

  function taggedAt(w: NumberedShape, t1: number): number {
    const key = w.id * (classes + 1) + t1
    const place = placeOf(tagged, key)
    if (tagged.keys[place] !== key) keep(tagged, place, key, taggedFeatures(w, t1, features, 0))
    return place * classes
  }

  function pairAt(w: NumberedShape, n1: NumberedShape): number {
    const key = w.id * MOST_IDS + n1.id
    const place = placeOf(pairs, key)
    if (pairs.keys[place] !== key) keep(pairs, place, key, pairFeatures(w, n1, features, 0))
    return place * classes
  }

  return (words, i, tags, scores) => {
    const w = words[i]!
    const w1 = words[i - 1] ?? EDGES.before
    const w2 = words[i - 2] ?? EDGES.before
    const n1 = words[i + 1] ?? EDGES.after
    const n2 = words[i + 2] ?? EDGES.after
    const t1 = i > 0 ? tags[i - 1]! + 1 : 0
    const t2 = i > 1 ? tags[i - 2]! + 1 : 0
    const around: Around = { w, w1, w2, n1, n2, t1, t2 }
    model.score(features, jointFeatures(around, features, 0), scores)
    const [ofOwn, ofTagged, ofPair] = [ownAt(w, i === 0), taggedAt(w, t1), pairAt(w, n1)]
    const [ofBefore, ofFarBefore] = [besideAt(before, beforeFeatures, w1), besideAt(farBefore, farBeforeFeatures, w2)]
    const [ofAfter, ofFarAfter] = [besideAt(after, afterFeatures, n1), besideAt(farAfter, farAfterFeatures, n2)]
    for (let c = 0; c < classes; c++) {
      scores[c]! +=
        own.sums[ofOwn + c]! +
        tagged.sums[ofTagged + c]! +
        pairs.sums[ofPair + c]! +
        before.sums[ofBefore + c]! +
        farBefore.sums[ofFarBefore + c]! +
        after.sums[ofAfter + c]! +
        farAfter.sums[ofFarAfter + c]!
    }
  }
}
