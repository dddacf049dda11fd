import { normalised } from '../src/annotate/words/word-classes.ts'
import { writing } from '../src/lang/en/writing.ts'
import { ATTRIBUTION } from './attribution/attribution-trainer.ts'
import { CERTAINTY } from './certainty/certainty-trainer.ts'
import { PRONOUNS } from './coreference/coreference-trainer.ts'
import { NAMES } from './names/name-trainer.ts'
import { sentencesOf, trainWordClasses } from './train-word-classes.ts'
import type { Trainer } from './trainer.ts'
import { LICENCE, treebankTrainers } from './treebank-trainers.ts'
import { TREEBANKS, trainingSentences } from './treebanks.ts'
import { unlabelledTexts } from './unlabelled-texts.ts'

const { sources } = TREEBANKS.en

/** The Penn tag says what the features would; they are not learnt. */
const sentences = () =>
  trainingSentences('en').map((s) => ({ ...s, words: s.words.map((w) => ({ ...w, feats: '_' })) }))

export const ENGLISH: readonly Trainer[] = [
  {
    name: 'words-en',
    after: [],
    about: 'Two classes for every frequent word, from what stands left and right of it in running text.',
    data: [
      {
        name: 'PolNeAR, training part: texts only',
        licence: 'texts are their publishers’; only counts of neighbours are used',
      },
      {
        name: 'SemEval-2018 task 5, reports: texts only',
        licence: 'texts are their publishers’; only counts of neighbours are used',
      },
      {
        name: 'web pages of the readability, defuddle and trafilatura tests',
        licence: 'texts are their publishers’; only counts of neighbours are used',
      },
      { name: 'WikiWeasel, training part: sentences only', licence: 'CC BY-SA (Wikipedia)' },
      ...sources,
    ],
    licence: LICENCE,
    train: (log) => {
      const treebank = trainingSentences('en').map((s) => s.words.map((w) => normalised(w.form)))
      return trainWordClasses('words-en', [...sentencesOf(unlabelledTexts(), writing), ...treebank], log)
    },
    score: () => ({}),
  },
  ...treebankTrainers({ language: 'en', sentences, words: sentences, tags: 'Universal part of speech and Penn tag' }),
  NAMES,
  CERTAINTY,
  PRONOUNS,
  ATTRIBUTION,
]
