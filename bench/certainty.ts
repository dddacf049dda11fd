import { writeFileSync } from 'node:fs'
import type { Judged } from '../src/annotate/certainty/certainty-model.ts'
import { classOfScore } from '../src/annotate/certainty/class-of-score.ts'
import { languageModels } from '../src/annotate/language-models.ts'
import { certaintyOf } from '../src/extract/certainty.ts'
import { readingOf } from '../src/extract/reading.ts'
import { languageOf } from '../src/lang/languages.ts'
import type { Annotation, Clause } from '../src/model/annotation.ts'
import type { Certainty } from '../src/model/vocabulary.ts'
import { scoreJudging, type WordsToJudge } from '../training/certainty/score-judging.ts'
import { scoreVagueness } from '../training/certainty/score-vagueness.ts'

/**
 * `npm run bench:certainty` measures how sure a text leaves its clauses on the development parts of the factuality corpora (mean absolute
 * error, Pearson's r, F1 of the classes) and on the fifth of WikiWeasel that is kept for it: the model, the rules of `extract`
 * alone, and "always certain". Scores go to bench/certainty.json; speed depends on the machine and is only printed.
 */
const certainty = languageModels('en')!.certainty!
const language = languageOf('en')!

const SCORES: Readonly<Record<Certainty, number>> = { certain: 3, probable: 2, possible: 1, unknown: 0 }

/** What the rules say of the same words. */
function judgeByRules({ text, annotation, heads }: WordsToJudge): Judged[] {
  const reading = readingOf(text, annotation, { ...language, reporting: language.reporting! })
  return heads.map((head) => {
    const sentence = annotation.sentences[annotation.tokens[head]!.sentence]!
    const sure = certaintyOf(reading, head, sentence, false)
    const isDenied = reading.isNegated(head)
    return { score: SCORES[sure] * (isDenied ? -1 : 1), class: isDenied ? 'denied' : sure }
  })
}

/** A sentence is hedged to the rules where one of its clauses is not certain to them. */
function clausesByRules(text: string, annotation: Annotation): Pick<Clause, 'head' | 'vague'>[] {
  const heads = certainty.clauses(annotation.tokens).map((c) => c.head)
  return judgeByRules({ text, annotation, heads }).map((judged, i) => {
    const isSure = judged.class === 'certain' || judged.class === 'denied'
    return { head: heads[i]!, vague: !isSure }
  })
}

const CERTAIN: Judged = { score: 3, class: 'certain' }
const JUDGES: Readonly<Record<string, (words: WordsToJudge) => readonly Judged[]>> = {
  model: ({ annotation, heads }) => certainty.judge(annotation.tokens, heads),
  'model, class by score': ({ annotation, heads }) =>
    certainty.judge(annotation.tokens, heads).map((j) => ({ ...j, class: classOfScore(j.score) })),
  rules: judgeByRules,
  'always certain': ({ heads }) => heads.map(() => CERTAIN),
}

const scores: Record<string, Record<string, number>> = {}
for (const name of ['uw-dev', 'meantime-dev']) {
  for (const [who, judge] of Object.entries(JUDGES)) {
    const { mae, r, macroF1, byClass } = scoreJudging(judge, name)
    const classes = Object.entries(byClass).map(([c, f1]) => [`${c} F1`, f1] as const)
    scores[`${name}, ${who}`] = { mae, r, 'macro F1': macroF1, ...Object.fromEntries(classes) }
  }
}
scores['WikiWeasel, model'] = scoreVagueness(({ annotation }) => certainty.clauses(annotation.tokens))
scores['WikiWeasel, rules'] = scoreVagueness(({ text, annotation }) => clausesByRules(text, annotation))
console.table(scores)
writeFileSync(new URL('certainty.json', import.meta.url), `${JSON.stringify(scores, null, 2)}\n`)

let words: readonly Annotation['tokens'][number][] = []
scoreJudging(({ annotation, heads }) => {
  words = annotation.tokens
  return heads.map(() => CERTAIN)
}, 'uw-dev')
const rates = [1, 2, 3].map(() => {
  const start = process.cpuUsage()
  certainty.clauses(words)
  return process.cpuUsage(start).user / words.length
})
console.log(`${Math.min(...rates).toFixed(2)} µs of processor time a word`)
