import { USUAL } from '../../src/annotate/certainty/calibrated.ts'
import { OUTPUTS } from '../../src/annotate/certainty/certainty-model.ts'
import { classOfScore } from '../../src/annotate/certainty/class-of-score.ts'
import { CLAUSE_FEATURES, clauseFeatures } from '../../src/annotate/certainty/clause-features.ts'
import { clauseView } from '../../src/annotate/certainty/clause-view.ts'
import type { FeatureWeights } from '../../src/annotate/linear/linear-model.ts'
import type { WordClasses } from '../../src/annotate/words/word-classes.ts'
import type { JudgedSentence } from '../../src/apps/bench/read-factuality.ts'
import type { Lexicon } from '../../src/lang/lexicon.ts'
import { CLAUSE_CERTAINTIES, type ClauseCertainty } from '../../src/model/annotation.ts'
import { exponential } from '../exponential.ts'
import { randomFrom, shuffled } from '../random.ts'
import { adaGrad } from './ada-grad.ts'
import { parsedWords } from './parsed-words.ts'

const EPOCHS = 8
const SEED = 1
const RATE = 0.03
/** Features of fewer clauses are not learnt. */
const MIN_COUNT = 2
const MIN_WEIGHT = 0.01
/** Errors above this count alike: what is learnt is nearer the median than the mean. */
const SMALL_ERROR = 0.05
/** Scores so far from nothing are the ends of the scale: to be beyond them is no error. */
const END = 2.9
/** What an example of each class weighs: rare ones more. */
const CLASS_WEIGHTS: Readonly<Record<ClauseCertainty, number>> = {
  certain: 1,
  probable: 2,
  possible: 4,
  denied: 5,
  unknown: 12,
}

/** Judged sentences of one corpus; the examples of a small one weigh more. */
export interface JudgedCorpus {
  readonly sentences: readonly JudgedSentence[]
  readonly weight: number
}

interface Example {
  readonly features: Uint32Array
  readonly score: number
  readonly weight: number
}

/** The weights that judge a clause: a score by its error, a class by its likelihood. */
export function trainJudging(
  corpora: readonly JudgedCorpus[],
  lexicon: Lexicon,
  classes: WordClasses,
  log: (line: string) => void,
): FeatureWeights[] {
  const examples = corpora.flatMap((corpus) => examplesOf(corpus, lexicon, classes))
  const model = adaGrad(
    OUTPUTS,
    examples.map((e) => e.features),
    MIN_COUNT,
  )
  const ready = examples.map((e) => ({ ...e, rows: model.rowsOf(e.features) }))
  const random = randomFrom(SEED)
  const scores = new Float64Array(OUTPUTS)
  const gradient = new Float64Array(OUTPUTS)
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    let error = 0
    for (const { rows, score, weight } of shuffled(ready, random)) {
      model.score(rows, scores)
      error += Math.abs(scores[0]! + USUAL - score)
      gradient[0] = weight * scoreGradient(scores[0]! + USUAL, score)
      classGradient(scores, score, weight, gradient)
      model.step(rows, gradient, RATE)
    }
    if (epoch > EPOCHS / 2) model.average()
    log(`judging: epoch ${epoch}, mean error ${(error / ready.length).toFixed(3)}`)
  }
  return model.weights(MIN_WEIGHT)
}

function examplesOf({ sentences, weight }: JudgedCorpus, lexicon: Lexicon, classes: WordClasses): Example[] {
  const { annotation } = parsedWords(
    sentences.map((s) => s.words),
    'en',
  )
  const view = clauseView(annotation.tokens, { lexicon, classes, known: new Map() })
  const room = new Uint32Array(CLAUSE_FEATURES)
  return sentences.flatMap(({ judged }, i) =>
    judged.map(({ word, score }) => {
      const count = clauseFeatures(view, annotation.sentences[i]!.first + word, room)
      return { features: room.slice(0, count), score, weight }
    }),
  )
}

function scoreGradient(found: number, wanted: number): number {
  if ((wanted > END && found > wanted) || (wanted < -END && found < wanted)) return 0
  return Math.max(-SMALL_ERROR, Math.min(SMALL_ERROR, found - wanted))
}

function classGradient(scores: Float64Array, score: number, weight: number, gradient: Float64Array): void {
  const wanted = classOfScore(score)
  let largest = scores[1]!
  for (let k = 2; k < OUTPUTS; k++) largest = Math.max(largest, scores[k]!)
  let total = 0
  for (let k = 1; k < OUTPUTS; k++) total += exponential(scores[k]! - largest)
  for (let k = 1; k < OUTPUTS; k++) {
    const share = exponential(scores[k]! - largest) / total
    gradient[k] = weight * CLASS_WEIGHTS[wanted] * (share - (CLAUSE_CERTAINTIES[k - 1] === wanted ? 1 : 0))
  }
}
