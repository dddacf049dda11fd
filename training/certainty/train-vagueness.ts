import { clauseHeads, clauseOf } from '../../src/annotate/certainty/clause-heads.ts'
import { clauseView } from '../../src/annotate/certainty/clause-view.ts'
import { VAGUE_FEATURES, vagueFeatures } from '../../src/annotate/certainty/vague-features.ts'
import type { FeatureWeights } from '../../src/annotate/linear/linear-model.ts'
import type { WordClasses } from '../../src/annotate/words/word-classes.ts'
import type { Lexicon } from '../../src/lang/lexicon.ts'
import type { Annotation } from '../../src/model/annotation.ts'
import { randomFrom, shuffled } from '../random.ts'
import { adaGrad } from './ada-grad.ts'
import { parsedWords } from './parsed-words.ts'
import type { HedgedSentence } from './weasel-words.ts'

const EPOCHS = 5
const SEED = 1
const RATE = 0.01
const MIN_COUNT = 2
const MIN_WEIGHT = 0.01
const MARGIN = 1
/** Fewer sentences are hedged than not. */
const HEDGED_WEIGHT = 2.5

export interface Vagueness {
  readonly weights: FeatureWeights[]
  /** What a clause starts from. */
  readonly bias: number
}

/**
 * The weights that tell vague clauses. The data say it of sentences only: the clause that is vaguest by now stands for its sentence.
 */
export function trainVagueness(
  sentences: readonly HedgedSentence[],
  lexicon: Lexicon,
  classes: WordClasses,
  log: (line: string) => void,
): Vagueness {
  const { annotation } = parsedWords(
    sentences.map((s) => s.words),
    'en',
  )
  const clauses = clausesOf(annotation, lexicon, classes)
  const model = adaGrad(
    1,
    clauses.map((c) => c.flat()),
    MIN_COUNT,
  )
  const ready = clauses.map((c, i) => ({ clauses: c.map((f) => model.rowsOf(f)), hedged: sentences[i]!.hedged }))
  const random = randomFrom(SEED)
  const [sum, gradient] = [new Float64Array(1), new Float64Array(1)]
  let bias = -0.5
  let biases = 0
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    let wrong = 0
    for (const { clauses: rows, hedged } of shuffled(ready, random)) {
      let best = Number.NEGATIVE_INFINITY
      let vaguest = rows[0]!
      for (const clause of rows) {
        model.score(clause, sum)
        if (sum[0]! + bias > best) [best, vaguest] = [sum[0]! + bias, clause]
      }
      if (best > 0 !== hedged) wrong++
      if ((hedged ? best : -best) >= MARGIN) continue
      gradient[0] = hedged ? -HEDGED_WEIGHT : 1
      model.step(vaguest, gradient, RATE)
      bias -= RATE * gradient[0]!
    }
    if (epoch > EPOCHS / 2) {
      model.average()
      biases += bias / Math.floor(EPOCHS / 2 + 0.5)
    }
    log(`vagueness: epoch ${epoch}, wrong ${wrong} of ${ready.length}`)
  }
  return { weights: model.weights(MIN_WEIGHT), bias: Math.round(biases * 1e6) / 1e6 }
}

/** The features of every clause of every sentence. */
function clausesOf({ tokens, sentences }: Annotation, lexicon: Lexicon, classes: WordClasses): number[][][] {
  const view = clauseView(tokens, { lexicon, classes, known: new Map() })
  const clause = clauseOf(tokens, clauseHeads(tokens))
  const room = new Uint32Array(VAGUE_FEATURES)
  return sentences.map(({ first, last }) => {
    const found = new Map<number, number[]>()
    for (let t = first; t < last; t++) {
      const features = found.get(clause[t]!) ?? []
      features.push(...room.subarray(0, vagueFeatures(view, t, room, 0)))
      found.set(clause[t]!, features)
    }
    return [...found.values()]
  })
}
