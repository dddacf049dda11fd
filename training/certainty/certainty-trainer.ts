import { certaintyModelOf } from '../../src/annotate/certainty/certainty-model.ts'
import { packLinear } from '../../src/annotate/linear/linear-model.ts'
import { loadModel } from '../../src/annotate/load-model.ts'
import { wordClassesOf } from '../../src/annotate/words/word-classes.ts'
import { languageOf } from '../../src/lang/languages.ts'
import { lexiconOf } from '../../src/lang/lexicon.ts'
import type { Trainer } from '../trainer.ts'
import { judgedSentences } from './factuality.ts'
import { scoreJudging } from './score-judging.ts'
import { scoreVagueness } from './score-vagueness.ts'
import { trainJudging } from './train-judging.ts'
import { trainVagueness } from './train-vagueness.ts'
import { weaselWords } from './weasel-words.ts'

const NAME = 'certainty-en'
const lexicon = () => lexiconOf(languageOf('en')!.reporting!)
const classes = () => wordClassesOf(loadModel('words-en').file)

/** The model of how sure the words of a text leave its clauses. */
export const CERTAINTY: Trainer = {
  name: NAME,
  after: ['words-en', 'tagger-en', 'lemmas-en', 'parser-en'],
  about:
    'How sure a text leaves its clauses, and which of them are hedged: linear over the predicted tree, absolute error and likelihood.',
  data: [
    { name: 'UW factuality, training part', licence: 'texts are their publishers’; only weights of features are used' },
    { name: 'MEANTIME factuality, training part', licence: 'CC BY 4.0' },
    { name: 'WikiWeasel, four of five sentences of the training part', licence: 'CC BY-SA (Wikipedia)' },
  ],
  licence: 'CC BY-SA 4.0',
  train(log) {
    const judging = trainJudging(
      [
        { sentences: judgedSentences('uw-train'), weight: 1 },
        { sentences: judgedSentences('meantime-train'), weight: 3 },
      ],
      lexicon(),
      classes(),
      log,
    )
    const vagueness = trainVagueness(weaselWords('learn'), lexicon(), classes(), log)
    return {
      name: NAME,
      version: 1,
      meta: { vagueBias: vagueness.bias },
      arrays: { ...packLinear('judge', judging), ...packLinear('vague', vagueness.weights) },
    }
  },
  score(file) {
    const model = certaintyModelOf(file, lexicon(), classes())
    const scores: Record<string, number> = {}
    for (const name of ['uw-dev', 'meantime-dev']) {
      const { mae, r, macroF1 } = scoreJudging(({ annotation, heads }) => model.judge(annotation.tokens, heads), name)
      scores[`${name} mean absolute error`] = mae
      scores[`${name} Pearson r`] = r
      scores[`${name} classes macro F1`] = macroF1
    }
    const { precision, recall, f1 } = scoreVagueness(({ annotation }) => model.clauses(annotation.tokens))
    return {
      ...scores,
      'WikiWeasel, each fifth sentence precision': precision,
      'WikiWeasel, each fifth sentence recall': recall,
      'WikiWeasel, each fifth sentence F1': f1,
    }
  },
}
