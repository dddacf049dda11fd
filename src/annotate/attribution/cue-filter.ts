import { feature, hashText } from '../linear/hash.ts'
import type { LinearModel } from '../linear/linear-model.ts'
import type { AttributionView } from './attribution-view.ts'
import { CUE_CLASSES, CUE_LABELS } from './cue-labels.ts'

/** Whether a word is worth a closer look as the first one of a cue. */
export type CueFilter = (view: AttributionView, i: number) => boolean

/** How far behind a word that is no verb may be, by itself, and be looked at. */
const BEHIND = -2.1
const VERBAL_BEHIND = -3
/** How many words are remembered, a power of two. */
const PLACES = 1 << 14

const VERB = hashText('VERB') | 0
const AUXILIARY = hashText('AUX') | 0

/**
 * Tells words that may begin a cue by what a model says of the word and its relation alone. That hangs on nothing around it and is
 * remembered: every place of a table holds the last word that came to it.
 */
export function cueFilter(model: Pick<LinearModel, 'score'>): CueFilter {
  const keys = new Int32Array(2 * PLACES)
  const leads = new Float64Array(PLACES)
  const features = new Uint32Array(10)
  const scores = new Float64Array(CUE_CLASSES)
  const leadOf = ({ lower, lemma, tag, rel, fine, ending, known, quoted }: AttributionView, i: number) => {
    const [lem, t, r] = [lemma[i]!, tag[i]!, rel[i]!]
    features[0] = feature(0, 0)
    features[1] = feature(1, lem)
    features[2] = feature(2, t)
    features[3] = feature(4, lower[i]!)
    features[4] = feature(5, lem, t)
    features[5] = feature(6, lem, r)
    features[6] = feature(7, t, r)
    features[7] = feature(19, fine[i]!, r)
    features[8] = feature(25, known[i]!, r, quoted[i]!)
    features[9] = feature(30, ending[i]!, t)
    model.score(features, features.length, scores)
    return scores[1]! + scores[CUE_LABELS + 1]! - scores[0]! - scores[CUE_LABELS]!
  }
  return (view, i) => {
    const { lower, lemma, tag, rel, fine, known, quoted, coarse } = view
    const state = fine[i]! * 64 + known[i]! * 2 + quoted[i]!
    const one = feature(600, lower[i]!, tag[i]!, rel[i]!, state) | 0
    const other =
      Math.imul(lemma[i]! ^ Math.imul(lower[i]!, 0x85ebca6b), 0x9e3779b1) ^ tag[i]! ^ (rel[i]! >> 1) ^ (state | 1)
    const place = one & (PLACES - 1)
    if (keys[2 * place] !== one || keys[2 * place + 1] !== other) {
      keys[2 * place] = one
      keys[2 * place + 1] = other
      leads[place] = leadOf(view, i)
    }
    return leads[place]! >= (coarse[i] === VERB || coarse[i] === AUXILIARY ? VERBAL_BEHIND : BEHIND)
  }
}
