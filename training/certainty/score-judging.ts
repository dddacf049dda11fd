import type { Judged } from '../../src/annotate/certainty/certainty-model.ts'
import { type JudgingScore, scoreJudged } from '../../src/apps/bench/score-judged.ts'
import type { Annotation } from '../../src/model/annotation.ts'
import { judgedSentences } from './factuality.ts'
import { parsedWords } from './parsed-words.ts'

/** Parsed sentences, and the tokens of them that people judged. */
export interface WordsToJudge {
  readonly text: string
  readonly annotation: Annotation
  readonly heads: readonly number[]
}

/** How near somebody's judgements are to people's, on a part of the factuality corpora. */
export function scoreJudging(judge: (words: WordsToJudge) => readonly Judged[], name: string): JudgingScore {
  const sentences = judgedSentences(name)
  const parsed = parsedWords(
    sentences.map((s) => s.words),
    'en',
  )
  const heads = sentences.flatMap(({ judged }, i) => judged.map((j) => parsed.annotation.sentences[i]!.first + j.word))
  const gold = sentences.flatMap(({ judged }) => judged.map((j) => j.score))
  return scoreJudged(gold, judge({ ...parsed, heads }))
}
