import type { LinearModel } from '../linear/linear-model.ts'
import { addSums, placeOf, type SumCache, sumCache } from '../linear/sum-cache.ts'
import {
  afterFeatures,
  beforeFeatures,
  farAfterFeatures,
  farBeforeFeatures,
  jointFeatures,
  LISTED,
  listFeatures,
  lookOf,
  NAME_FEATURES,
  ownFeatures,
  wordAt,
} from './name-features.ts'
import { LABELS } from './name-labels.ts'
import type { NameView } from './name-view.ts'

/** Places of each cache. Most words of a text are a few hundred ones. */
const PLACES = 2 ** 11
/** Looks are under 128, the document's other ways to write a word under 8, places in a phrase under 8. */
const LOOKS = 128
const WAYS = 8

/** Writes the scores of every label for every word of a sentence, one word after the other. */
export type WordScorer = (view: NameView, scores: Float64Array) => void

/**
 * Scores words as `nameFeatures` and the model do, but remembers what the groups of features add up to that come again and again: those of
 * one word, and those of the lists.
 */
export function wordScorer(model: Pick<LinearModel, 'score'>): WordScorer {
  const features = new Uint32Array(NAME_FEATURES)
  const sums = new Float64Array(LABELS)
  const fresh = new Float64Array(LABELS)
  const [own, before, after, farBefore, farAfter] = Array.from({ length: 5 }, () => sumCache(PLACES, LABELS)) as [
    SumCache,
    SumCache,
    SumCache,
    SumCache,
    SumCache,
  ]
  const listed = LISTED.map((list) => ({ ...list, cache: sumCache(PLACES / 4, LABELS) }))

  /** Keeps what the first `count` features add up to. */
  function keep(cache: SumCache, place: number, key: number, count: number): void {
    model.score(features, count, fresh)
    cache.sums.set(fresh, place * LABELS)
    cache.keys[place] = key
  }

  /** Where the sums of a group that hangs on a word and the look are; likewise of the next two. */
  function besideAt(
    cache: SumCache,
    group: typeof beforeFeatures,
    word: ReturnType<typeof wordAt>,
    look: number,
  ): number {
    const key = word.id * LOOKS + look
    const place = placeOf(cache, key)
    if (cache.keys[place] !== key) keep(cache, place, key, group(word, look, features, 0))
    return place * LABELS
  }

  function ownAt(view: NameView, i: number, look: number): number {
    const word = view.words[i]!
    const way = view.elsewhere[i]!
    const key = (word.id * LOOKS + look) * WAYS + way
    const place = placeOf(own, key)
    if (own.keys[place] !== key) keep(own, place, key, ownFeatures(word, look, way, features, 0))
    return place * LABELS
  }

  function addListed(view: NameView, i: number, look: number, scores: Float64Array, row: number): void {
    for (let k = 0; k < listed.length; k++) {
      const { of, template, cache } = listed[k]!
      const lists = view.lists[i + of] ?? 0
      if (lists === 0) continue
      const inPhrase = view.places[i + of]!
      const key = (lists * LOOKS + look) * WAYS + inPhrase
      const place = placeOf(cache, key)
      if (cache.keys[place] !== key) keep(cache, place, key, listFeatures(lists, inPhrase, look, template, features, 0))
      addSums(cache, place, scores, row)
    }
  }

  return (view, scores) => {
    for (let i = 0; i < view.words.length; i++) {
      const row = i * LABELS
      const look = lookOf(view, i)
      model.score(features, jointFeatures(view, i, look, features, 0), sums)
      const o = ownAt(view, i, look)
      const b = besideAt(before, beforeFeatures, wordAt(view, i - 1), look)
      const a = besideAt(after, afterFeatures, wordAt(view, i + 1), look)
      const fb = besideAt(farBefore, farBeforeFeatures, wordAt(view, i - 2), look)
      const fa = besideAt(farAfter, farAfterFeatures, wordAt(view, i + 2), look)
      for (let label = 0; label < LABELS; label++) {
        const beside = before.sums[b + label]! + after.sums[a + label]!
        const far = farBefore.sums[fb + label]! + farAfter.sums[fa + label]!
        scores[row + label] = sums[label]! + own.sums[o + label]! + beside + far
      }
      addListed(view, i, look, scores, row)
    }
  }
}
