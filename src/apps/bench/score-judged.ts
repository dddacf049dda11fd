import type { Judged } from '../../annotate/certainty/certainty-model.ts'
import { classOfScore } from '../../annotate/certainty/class-of-score.ts'
import { CLAUSE_CERTAINTIES, type ClauseCertainty } from '../../model/annotation.ts'
import { percent } from './bench-row.ts'

export interface JudgingScore {
  /** Mean absolute error on the scale from -3 to 3. */
  readonly mae: number
  /** Pearson's correlation. */
  readonly r: number
  /** Mean F1 of the classes that the data have, in percent, and each. */
  readonly macroF1: number
  readonly byClass: Readonly<Partial<Record<ClauseCertainty, number>>>
}

/** How near judgements (`found`) are to the scores that people gave the same words. */
export function scoreJudged(gold: readonly number[], found: readonly Judged[]): JudgingScore {
  const scores = found.map((f) => f.score)
  const byClass = classScores(
    gold.map(classOfScore),
    found.map((f) => f.class),
  )
  const all = Object.values(byClass)
  const error = gold.reduce((sum, g, i) => sum + Math.abs(g - scores[i]!), 0) / gold.length
  return {
    mae: rounded(error),
    r: rounded(correlation(gold, scores)),
    macroF1: Math.round((100 * all.reduce((sum, f) => sum + f, 0)) / all.length) / 100,
    byClass,
  }
}

const rounded = (x: number) => Math.round(x * 1000) / 1000

function classScores(gold: readonly ClauseCertainty[], found: readonly ClauseCertainty[]) {
  const scores: Partial<Record<ClauseCertainty, number>> = {}
  for (const c of CLAUSE_CERTAINTIES) {
    const wanted = gold.filter((g) => g === c).length
    if (wanted === 0) continue
    const named = found.filter((f) => f === c).length
    const right = gold.filter((g, i) => g === c && found[i] === c).length
    scores[c] = percent(2 * right, wanted + named)
  }
  return scores
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length
  const [meanA, meanB] = [mean(a), mean(b)]
  let [together, ownA, ownB] = [0, 0, 0]
  a.forEach((x, i) => {
    const [da, db] = [x - meanA, b[i]! - meanB]
    together += da * db
    ownA += da * da
    ownB += db * db
  })
  return ownA === 0 || ownB === 0 ? 0 : together / Math.sqrt(ownA * ownB)
}
