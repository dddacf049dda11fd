import { packLinear } from '../../src/annotate/linear/linear-model.ts'
import { findMentions } from '../../src/annotate/mentions/find-mentions.ts'
import { pronounModelOf } from '../../src/annotate/mentions/pronoun-model.ts'
import { mentionsOnGoldWords } from '../../src/apps/bench/mentions-on-gold-words.ts'
import { readCoreference } from '../../src/apps/bench/read-coreference.ts'
import { scoreAntecedents } from '../../src/apps/bench/score-antecedents.ts'
import { languageOf } from '../../src/lang/languages.ts'
import { percent } from '../percent.ts'
import type { Trainer } from '../trainer.ts'
import { TREEBANKS, trainingSentences, treebank } from '../treebanks.ts'
import { analysisModels } from './analysis-models.ts'
import { pronounChoices, type ReadDocument, trainPronouns } from './train-pronouns.ts'

const NAME = 'pronouns-en'

/** Documents of a part of GUM with the analysis of all that stands before pronouns. */
function readDocuments(part: string, isWanted: (id: string) => boolean): ReadDocument[] {
  const models = analysisModels('en')
  return readCoreference(treebank(part))
    .filter(({ id }) => isWanted(id))
    .map((document) => ({ document, read: mentionsOnGoldWords(document, models) }))
}

/** The model of whom a pronoun takes up. */
export const PRONOUNS: Trainer = {
  name: NAME,
  after: ['words-en', 'tagger-en', 'lemmas-en', 'parser-en', 'names-en'],
  about:
    'Whom "he", "she", "it" and "they" take up, or nobody: log-linear choice among those who were mentioned not long ago.',
  data: [TREEBANKS.en.sources[1]],
  licence: 'CC BY-SA 4.0',
  train(log) {
    const free = new Set(
      trainingSentences('en').flatMap((s) => s.comments.flatMap((c) => /^# newdoc id = (GUM_.*)$/.exec(c)?.[1] ?? [])),
    )
    const choices = readDocuments('gum-train', (id) => free.has(id)).flatMap(pronounChoices)
    return { name: NAME, version: 1, meta: {}, arrays: packLinear('pronouns', trainPronouns(choices, log)) }
  },
  score(file) {
    const choose = pronounModelOf(file)
    const asked = readDocuments('gum-dev', () => true)
      .flatMap(({ document, read: { text, annotation } }) =>
        scoreAntecedents(document, findMentions(text, annotation, languageOf('en')!, choose)),
      )
      .filter((a) => a.form === 'pronoun')
    const right = asked.filter((a) => a.answer === 'right').length
    const wrong = asked.filter((a) => a.answer === 'wrong').length
    const all = asked.filter((a) => a.meant).length
    return { 'gum-dev precision': percent(right, right + wrong), 'gum-dev recall': percent(right, all) }
  },
}
