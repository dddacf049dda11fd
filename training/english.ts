import { lemmatizerOf } from '../src/annotate/lemmas/lemmatizer.ts'
import { loadModel } from '../src/annotate/load-model.ts'
import { parserOf } from '../src/annotate/parse/parser.ts'
import { taggerOf } from '../src/annotate/tags/tagger.ts'
import { normalised, wordClassesOf } from '../src/annotate/words/word-classes.ts'
import { writing } from '../src/lang/en/writing.ts'
import { ATTRIBUTION } from './attribution/attribution-trainer.ts'
import { CERTAINTY } from './certainty/certainty-trainer.ts'
import { PRONOUNS } from './coreference/coreference-trainer.ts'
import { jackknifedTags } from './jackknife.ts'
import { NAMES } from './names/name-trainer.ts'
import { scoreLemmas, scoreParses, scoreTags } from './score-models.ts'
import { trainLemmas } from './train-lemmas.ts'
import { trainParser } from './train-parser.ts'
import { trainTagger } from './train-tagger.ts'
import { sentencesOf, trainWordClasses } from './train-word-classes.ts'
import type { Trainer } from './trainer.ts'
import { TREEBANKS, trainingSentences } from './treebanks.ts'
import { unlabelledTexts } from './unlabelled-texts.ts'

const { sources, dev } = TREEBANKS.en
/** The treebanks' share-alike terms are passed on, whether or not they bind what was learnt. */
const licence = 'CC BY-SA 4.0'
const FOLDS = 5

/** The Penn tag says what the features would; they are not learnt. */
const sentences = () =>
  trainingSentences('en').map((s) => ({ ...s, words: s.words.map((w) => ({ ...w, feats: '_' })) }))

const words = () => wordClassesOf(loadModel('words-en').file)
const tagger = () => taggerOf(loadModel('tagger-en').file, words())

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
    licence,
    train: (log) => {
      const treebank = trainingSentences('en').map((s) => s.words.map((w) => normalised(w.form)))
      return trainWordClasses('words-en', [...sentencesOf(unlabelledTexts(), writing), ...treebank], log)
    },
    score: () => ({}),
  },
  {
    name: 'tagger-en',
    after: ['words-en'],
    about: 'Universal part of speech and Penn tag of every word: averaged perceptron, greedy from left to right.',
    data: sources,
    licence,
    train: (log) => trainTagger('tagger-en', sentences(), words(), log),
    score: (file) => scoreTags(taggerOf(file, words()), dev),
  },
  {
    name: 'lemmas-en',
    after: [],
    about: 'Lemma of a word with its tag: rules for endings, and the words that they get wrong.',
    data: sources,
    licence,
    train: () => trainLemmas('lemmas-en', sentences()),
    score: (file) => scoreLemmas(lemmatizerOf(file), dev),
  },
  {
    name: 'parser-en',
    after: ['words-en', 'tagger-en'],
    about:
      'Universal Dependencies tree of a tagged sentence, and its tags once more: two layers of simple recurrent units, every arc scored, the best tree.',
    data: sources,
    licence,
    train: (log) => {
      const all = sentences()
      const tags = jackknifedTags(all, words(), FOLDS, log)
      const examples = all.map((sentence, i) => ({ sentence, tags: tags[i]! }))
      return trainParser('parser-en', examples, words(), log)
    },
    score: (file) => scoreParses(parserOf(file, words()), tagger(), dev),
  },
  NAMES,
  CERTAINTY,
  PRONOUNS,
  ATTRIBUTION,
]
