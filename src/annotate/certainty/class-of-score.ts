import type { ClauseCertainty } from '../../model/annotation.ts'

/** The class of a score that people gave: what 3, 2, 1, 0 and less stand for in their guidelines, each reaching half-way to the next. */
export function classOfScore(score: number): ClauseCertainty {
  if (score >= 2.5) return 'certain'
  if (score >= 1.5) return 'probable'
  if (score >= 0.5) return 'possible'
  return score > -0.5 ? 'unknown' : 'denied'
}

/** Scores that go with a class; between two classes both may be. */
const SCORES: Readonly<Record<ClauseCertainty, readonly [least: number, most: number]>> = {
  certain: [1.5, 3],
  probable: [0.5, 2.75],
  possible: [-0.5, 2.25],
  unknown: [-1, 1.5],
  denied: [-3, 0.5],
}

/** The class where the score goes with it, and that of the score where the two gainsay each other. */
export function settledClass(found: ClauseCertainty, score: number): ClauseCertainty {
  const [least, most] = SCORES[found]
  return score >= least && score <= most ? found : classOfScore(score)
}
