import { feature } from '../linear/hash.ts'
import type { ClauseView } from './clause-view.ts'

/** Largest number of features of one word. */
export const VAGUE_FEATURES = 10

/** Writes what a word, with its neighbours and its governor, says of whether a clause leaves open who says so; returns the new count. */
export function vagueFeatures(view: ClauseView, t: number, out: Uint32Array, count: number): number {
  const { tokens, lemma, rel, tag, sense, auxiliaries } = view
  const { head, sentence } = tokens[t]!
  const before = tokens[t - 1]?.sentence === sentence ? lemma[t - 1]! : 1
  const after = tokens[t + 1]?.sentence === sentence ? lemma[t + 1]! : 2
  const nextTag = tokens[t + 1]?.sentence === sentence ? tag[t + 1]! : 0
  let n = count
  out[n++] = feature(60, lemma[t]!)
  out[n++] = feature(61, before, lemma[t]!)
  out[n++] = feature(62, before, lemma[t]!, after)
  out[n++] = feature(64, lemma[t]!, rel[t]!, head < 0 ? 3 : lemma[head]!)
  out[n++] = feature(65, lemma[t]!, tag[t]!)
  out[n++] = feature(66, tag[t]!, nextTag, lemma[t]!)
  out[n++] = feature(67, rel[t]!, lemma[t]!, auxiliaries[t]!)
  out[n++] = feature(68, lemma[t]!, rel[t]!, head < 0 ? 0 : tag[head]!)
  if (sense[t]) out[n++] = feature(69, sense[t]!, rel[t]!)
  return n
}
