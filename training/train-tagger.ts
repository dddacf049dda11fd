import type { ConlluSentence } from '../src/annotate/conllu/read-conllu.ts'
import { packLinear } from '../src/annotate/linear/linear-model.ts'
import type { ModelFile } from '../src/annotate/model-file.ts'
import { TAG_FEATURES, tagFeatures, type WordShape } from '../src/annotate/tags/tag-features.ts'
import { shapeFrom, tagName } from '../src/annotate/tags/tagger.ts'
import type { WordClasses } from '../src/annotate/words/word-classes.ts'
import { compareText } from '../src/model/order.ts'
import { perceptron } from './perceptron.ts'
import { randomFrom, shuffled } from './random.ts'

const EPOCHS = 8
const SEED = 1
/** Tags met less often than this are not learnt. */
const MIN_TAG = 3
const MIN_UPDATES = 3
const MIN_WEIGHT = 0.2
/** How far the right tag must lead. */
const MARGIN = 20

/** Learns a tagger from tagged sentences. */
export function trainTagger(
  name: string,
  sentences: readonly ConlluSentence[],
  wordClasses: WordClasses,
  log: (line: string) => void,
): ModelFile {
  const classes = tagClasses(sentences)
  const index = new Map(classes.map((c, i) => [c, i]))
  const known = new Map<string, WordShape>()
  const examples = sentences.map(({ words }) => ({
    words: words.map((w) => shapeFrom(known, w.form, wordClasses)),
    gold: Int32Array.from(words, (w) => index.get(tagName(w)) ?? -1),
  }))
  const model = perceptron(classes.length)
  const random = randomFrom(SEED)
  const features = new Uint32Array(TAG_FEATURES)
  const scores = new Float64Array(classes.length)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let wrong = 0
    for (const { words, gold } of shuffled(examples, random)) {
      const found = new Int32Array(words.length)
      for (let i = 0; i < words.length; i++) {
        const count = tagFeatures(words, i, found, features)
        model.score(features, count, scores)
        const best = bestBut(scores, -1)
        found[i] = best
        const right = gold[i]!
        if (right >= 0) {
          if (right !== best) wrong++
          const rival = bestBut(scores, right)
          if (scores[right]! - scores[rival]! < MARGIN) {
            model.update(features, count, right, 1)
            model.update(features, count, rival, -1)
          }
        }
        model.tick()
      }
    }
    log(`tagger: round ${epoch + 1} of ${EPOCHS}, ${wrong} wrong`)
  }
  return { name, version: 1, meta: { classes }, arrays: packLinear('tags', model.averaged(MIN_WEIGHT, MIN_UPDATES)) }
}

/** The class with the highest score but for one. */
function bestBut(scores: Float64Array, except: number): number {
  let best = -1
  for (let c = 0; c < scores.length; c++) if (c !== except && (best < 0 || scores[c]! > scores[best]!)) best = c
  return best
}

function tagClasses(sentences: readonly ConlluSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const { words } of sentences) for (const w of words) counts.set(tagName(w), (counts.get(tagName(w)) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= MIN_TAG)
    .map(([tag]) => tag)
    .sort(compareText)
}
