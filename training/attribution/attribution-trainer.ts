import { attributorOf } from '../../src/annotate/attribution/attributor.ts'
import { labelTokens } from '../../src/annotate/label-tokens.ts'
import { type LanguageModels, modelsBeforeAttribution } from '../../src/annotate/language-models.ts'
import { languageOf } from '../../src/lang/languages.ts'
import type { Trainer } from '../trainer.ts'
import { examplesOf } from './examples.ts'
import { polnear } from './polnear.ts'
import { devLines } from './read-token-lines.ts'
import { scoreLabels } from './score-labels.ts'
import { trainAttribution } from './train-attribution.ts'

const NAME = 'attribution-en'

/** The finder of attributions. Trees and tags that it learns from are those that it will be given. */
export const ATTRIBUTION: Trainer = {
  name: NAME,
  after: ['words-en', 'tagger-en', 'lemmas-en', 'parser-en', 'names-en'],
  about:
    'Who says what: cues by a linear chain over the words of a paragraph, then for each cue the source and the content among stretches; both log-linear.',
  data: [
    {
      name: 'PolNeAR, training part: attributions in news on politics',
      licence: 'annotation without stated terms; texts are their publishers’',
    },
  ],
  licence: 'CC BY-SA 4.0',
  train(log) {
    const models = modelsBeforeAttribution('en')
    const language = languageOf('en')!
    const articles = polnear('train')
    log(`trees of ${articles.length} articles`)
    const examples = examplesOf(articles, models, { language, classes: models.words })
    return { name: NAME, version: 1, meta: {}, arrays: trainAttribution(examples, log) }
  },
  score(file) {
    const before = modelsBeforeAttribution('en')
    const models: LanguageModels = { ...before, attributor: attributorOf(file, languageOf('en')!, before.words) }
    const lines = devLines()
    const given = lines.map(({ tokens }) => labelTokens(tokens, 'en', models))
    const parts = scoreLabels(
      lines.map(({ labels }) => labels),
      given,
    )
    return Object.fromEntries(
      Object.entries(parts).flatMap(([part, { precision, recall, f1 }]) => [
        [`polnear-dev ${part} precision`, precision],
        [`polnear-dev ${part} recall`, recall],
        [`polnear-dev ${part} F1`, f1],
      ]),
    )
  },
}
