import type { LinearModel } from '../linear/linear-model.ts'
import { emptyRows, Row, type RowCache, rowCache } from '../linear/row-cache.ts'
import { placeOf } from '../linear/sum-cache.ts'
import { matrices } from '../neural/matrices.ts'
import { LARGEST_SHORT, SHORT_ROWS } from '../neural/row-code.ts'
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
  tagFeatures,
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
const PLACES = 2 ** 12
const SHORT = 2
const WIDE = 4
/** Rows are made in steps of so many numbers. */
const BLOCK = 8

export interface TagScorer {
  /** The best class for the word at `i`, given those of the words before it; the first of equally good ones. */
  best(words: readonly NumberedShape[], i: number, tags: Int32Array): number
  /** Forgets what it remembers, where numbers of forms are given anew. */
  forget(): void
}

/**
 * Finds the class that `tagFeatures` and the model like best, but remembers what the groups of features add up to that come again and again:
 * those of one word, of a word and the class before it, and of a word and the next. It reckons in whole numbers; where two classes are level in
 * these, the weights themselves are asked.
 */
export function tagScorer(model: LinearModel): TagScorer {
  const { classes } = model
  const width = Math.ceil(classes / BLOCK) * BLOCK
  const memory = matrices((PLACES * (WIDE + SHORT_ROWS * SHORT) + 2 * WIDE) * width)
  // What a word says by itself is too much for 16 bits.
  const own = rowCache(PLACES, memory.ints(PLACES * width))
  const shorts = Array.from({ length: SHORT_ROWS }, () => rowCache(PLACES, memory.shorts(PLACES * width)))
  const [before, farBefore, after, farAfter, tagged, pairs] = shorts as [
    RowCache,
    RowCache,
    RowCache,
    RowCache,
    RowCache,
    RowCache,
  ]
  const scores = memory.ints(width)
  const sums = new Int32Array(width)
  const nothing = memory.ints(width).byteOffset
  const features = new Uint32Array(TAG_FEATURES)
  const group = new Uint32Array(TAG_FEATURES)
  const plain = new Float64Array(classes)
  /** Features of the word that no row has. */
  let count = 0

  /** Whether what the first `size` features of the group add up to could be kept at a place. */
  function keep({ rows, states }: RowCache, place: number, size: number): boolean {
    model.scoreWhole(group, size, sums)
    if (rows !== own.rows && sums.some((sum) => sum > LARGEST_SHORT || sum < -LARGEST_SHORT)) {
      states[place] = Row.tooLarge
      return false
    }
    rows.set(sums, place * width)
    states[place] = Row.made
    return true
  }

  /** Whether a group's row is at a place, or was made now. Where not, the group is new, and its features are to be asked by themselves. */
  function isNew(cache: RowCache, place: number, key: number): boolean {
    if (cache.keys[place] === key) return cache.states[place] === Row.tooLarge
    cache.keys[place] = key
    cache.states[place] = Row.none
    return true
  }

  const at = ({ rows }: RowCache, place: number) => rows.byteOffset + place * width * rows.BYTES_PER_ELEMENT
  const isMade = ({ states }: RowCache, place: number) => states[place] === Row.made

  function ownAt(w: NumberedShape, isFirst: boolean): number {
    const key = w.id * 2 + (isFirst ? 1 : 0)
    const place = placeOf(own, key)
    if (!isNew(own, place, key) && (isMade(own, place) || keep(own, place, ownFeatures(w, isFirst, group, 0)))) {
      return at(own, place)
    }
    count = ownFeatures(w, isFirst, features, count)
    return nothing
  }

  function besideAt(cache: RowCache, of: typeof beforeFeatures, word: NumberedShape): number {
    const place = placeOf(cache, word.id)
    if (!isNew(cache, place, word.id) && (isMade(cache, place) || keep(cache, place, of(word, group, 0)))) {
      return at(cache, place)
    }
    count = of(word, features, count)
    return nothing
  }

  function taggedAt(w: NumberedShape, t1: number): number {
    const key = w.id * (classes + 1) + t1
    const place = placeOf(tagged, key)
    if (!isNew(tagged, place, key) && (isMade(tagged, place) || keep(tagged, place, taggedFeatures(w, t1, group, 0)))) {
      return at(tagged, place)
    }
    count = taggedFeatures(w, t1, features, count)
    return nothing
  }

  function pairAt(w: NumberedShape, n1: NumberedShape): number {
    const key = w.id * MOST_IDS + n1.id
    const place = placeOf(pairs, key)
    if (!isNew(pairs, place, key) && (isMade(pairs, place) || keep(pairs, place, pairFeatures(w, n1, group, 0)))) {
      return at(pairs, place)
    }
    count = pairFeatures(w, n1, features, count)
    return nothing
  }

  function plainBest(words: readonly NumberedShape[], i: number, tags: Int32Array): number {
    model.score(features, tagFeatures(words, i, tags, features), plain)
    let top = 0
    for (let c = 1; c < classes; c++) if (plain[c]! > plain[top]!) top = c
    return top
  }

  function best(words: readonly NumberedShape[], i: number, tags: Int32Array): number {
    const w = words[i]!
    const w1 = words[i - 1] ?? EDGES.before
    const w2 = words[i - 2] ?? EDGES.before
    const n1 = words[i + 1] ?? EDGES.after
    const n2 = words[i + 2] ?? EDGES.after
    const t1 = i > 0 ? tags[i - 1]! + 1 : 0
    const t2 = i > 1 ? tags[i - 2]! + 1 : 0
    const around: Around = { w, w1, w2, n1, n2, t1, t2 }
    count = jointFeatures(around, features, 0)
    const [ofOwn, ofTagged, ofPair] = [ownAt(w, i === 0), taggedAt(w, t1), pairAt(w, n1)]
    const [ofBefore, ofFarBefore] = [besideAt(before, beforeFeatures, w1), besideAt(farBefore, farBeforeFeatures, w2)]
    const [ofAfter, ofFarAfter] = [besideAt(after, afterFeatures, n1), besideAt(farAfter, farAfterFeatures, n2)]
    model.scoreWhole(features, count, scores)
    memory.addShorts(ofTagged, ofPair, ofBefore, ofFarBefore, ofAfter, ofFarAfter, ofOwn, scores.byteOffset, width)
    let top = 0
    let most = scores[0]!
    let isLevel = false
    for (let c = 1; c < classes; c++) {
      const score = scores[c]!
      if (score > most) {
        most = score
        top = c
        isLevel = false
      } else if (score === most) isLevel = true
    }
    return isLevel ? plainBest(words, i, tags) : top
  }

  return { best, forget: () => [own, ...shorts].forEach(emptyRows) }
}
