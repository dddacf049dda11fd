import type { ConlluSentence } from '../src/annotate/conllu/read-conllu.ts'
import { lemmatizerOf } from '../src/annotate/lemmas/lemmatizer.ts'
import { loadModel } from '../src/annotate/load-model.ts'
import { parserOf } from '../src/annotate/parse/parser.ts'
import { taggerOf } from '../src/annotate/tags/tagger.ts'
import { wordClassesOf } from '../src/annotate/words/word-classes.ts'
import { jackknifedTags } from './jackknife.ts'
import { scoreLemmas, scoreParses, scoreTags } from './score-models.ts'
import { trainLemmas } from './train-lemmas.ts'
import { trainParser } from './train-parser.ts'
import { trainTagger } from './train-tagger.ts'
import type { Trainer } from './trainer.ts'
import { TREEBANKS } from './treebanks.ts'

/** The treebanks' share-alike terms, the strictest among them, are passed on, whether or not they bind what was learnt. */
export const LICENCE = 'CC BY-SA 4.0'
const FOLDS = 5

/** What a language's models learn from, and what it says of them where languages differ. */
export interface TreebankData {
  readonly language: keyof typeof TREEBANKS
  /** What trees are learnt from. */
  readonly sentences: () => ConlluSentence[]
  /** What tags and lemmas are learnt from. */
  readonly words: () => ConlluSentence[]
  /** What the tagger says of each word, for its card. */
  readonly tags: string
}

/** Tagger, lemmas and parser of a language, which every language with a treebank learns alike. */
export function treebankTrainers({ language, sentences, words, tags }: TreebankData): Trainer[] {
  const { sources, dev } = TREEBANKS[language]
  const name = (what: string) => `${what}-${language}`
  const classes = () => wordClassesOf(loadModel(name('words')).file)
  const tagger = () => taggerOf(loadModel(name('tagger')).file, classes())
  const learnt = { data: sources, licence: LICENCE }
  return [
    {
      name: name('tagger'),
      after: [name('words')],
      about: `${tags} of every word: averaged perceptron, greedy from left to right.`,
      ...learnt,
      train: (log) => trainTagger(name('tagger'), words(), classes(), log),
      score: (file) => scoreTags(taggerOf(file, classes()), dev),
    },
    {
      name: name('lemmas'),
      after: [],
      about: 'Lemma of a word with its tag: rules for endings, and the words that they get wrong.',
      ...learnt,
      train: () => trainLemmas(name('lemmas'), words()),
      score: (file) => scoreLemmas(lemmatizerOf(file), dev),
    },
    {
      name: name('parser'),
      after: [name('words'), name('tagger')],
      about:
        'Universal Dependencies tree of a tagged sentence, and its tags once more: two layers of simple recurrent units, every arc scored, the best tree.',
      ...learnt,
      train: (log) => {
        const all = sentences()
        const jackknifed = jackknifedTags(all, classes(), FOLDS, log)
        const examples = all.map((sentence, i) => ({ sentence, tags: jackknifed[i]! }))
        return trainParser(name('parser'), examples, classes(), log)
      },
      score: (file) => scoreParses(parserOf(file, classes()), tagger(), dev),
    },
  ]
}
