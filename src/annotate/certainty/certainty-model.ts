import type { Lexicon } from '../../lang/lexicon.ts'
import { CLAUSE_CERTAINTIES, type Clause, type ClauseCertainty, type Token } from '../../model/annotation.ts'
import { linearModel } from '../linear/linear-model.ts'
import type { ModelFile } from '../model-file.ts'
import type { WordClasses } from '../words/word-classes.ts'
import { calibrated } from './calibrated.ts'
import { settledClass } from './class-of-score.ts'
import { CLAUSE_FEATURES, clauseFeatures } from './clause-features.ts'
import { clauseHeads, clauseOf } from './clause-heads.ts'
import { type ClauseView, clauseView, isPutInNegative, type LemmaLookup } from './clause-view.ts'
import { VAGUE_FEATURES, vagueFeatures } from './vague-features.ts'

export interface CertaintyModel {
  readonly id: string
  /** How sure each clause is left, in text order. Time is linear in the number of tokens. */
  clauses(tokens: readonly Token[]): Clause[]
  /** How sure the words leave what some tokens name, whether or not they are heads of clauses. */
  judge(tokens: readonly Token[], heads: readonly number[]): Judged[]
}

/** -3 (certainly not) to 3 (certainly so), and the class. */
export interface Judged {
  readonly score: number
  readonly class: ClauseCertainty
}

/** Outputs of the model: the score, then one for each class. */
export const OUTPUTS = 1 + CLAUSE_CERTAINTIES.length

/** The model of certainty in a model file; `lexicon` is that of its language. */
export function certaintyModelOf(file: ModelFile, lexicon: Lexicon | undefined, classes: WordClasses): CertaintyModel {
  const judging = linearModel(file, 'judge', OUTPUTS)
  const vagueness = linearModel(file, 'vague', 1)
  const id = `annotate/${file.name}@${file.version}`
  const lookup: LemmaLookup = { lexicon, classes, known: new Map() }
  const features = new Uint32Array(CLAUSE_FEATURES)
  const scores = new Float64Array(OUTPUTS)

  function judgeOne(view: ClauseView, head: number): Judged {
    judging.score(features, clauseFeatures(view, head, features), scores)
    let best = 1
    for (let k = 2; k < OUTPUTS; k++) if (scores[k]! > scores[best]!) best = k
    const found = calibrated(scores[0]!)
    const score = found > 0 && isPutInNegative(view, head) ? -found : found
    return { score, class: settledClass(CLAUSE_CERTAINTIES[best - 1]!, score) }
  }

  /** What the words of each clause add up to. */
  function vagueSums(view: ClauseView, heads: Uint8Array): Float64Array {
    const sums = new Float64Array(view.tokens.length)
    const clause = clauseOf(view.tokens, heads)
    const own = new Uint32Array(VAGUE_FEATURES)
    const sum = new Float64Array(1)
    for (let t = 0; t < sums.length; t++) {
      if (clause[t]! < 0) continue
      vagueness.score(own, vagueFeatures(view, t, own, 0), sum)
      sums[clause[t]!]! += sum[0]!
    }
    return sums
  }
  const bias = Number(file.meta.vagueBias)

  return {
    id,
    clauses(tokens) {
      const view = clauseView(tokens, lookup)
      const heads = clauseHeads(tokens)
      const sums = vagueSums(view, heads)
      const found: Clause[] = []
      heads.forEach((isHead, head) => {
        if (isHead) found.push({ head, ...judgeOne(view, head), vague: sums[head]! + bias > 0, by: id })
      })
      return found
    },
    judge(tokens, heads) {
      const view = clauseView(tokens, lookup)
      return heads.map((head) => judgeOne(view, head))
    },
  }
}
