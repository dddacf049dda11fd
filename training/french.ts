import type { ConlluSentence } from '../src/annotate/conllu/read-conllu.ts'
import { lemmatizerOf } from '../src/annotate/lemmas/lemmatizer.ts'
import { loadModel } from '../src/annotate/load-model.ts'
import { parserOf } from '../src/annotate/parse/parser.ts'
import { taggerOf } from '../src/annotate/tags/tagger.ts'
import { normalised, wordClassesOf } from '../src/annotate/words/word-classes.ts'
import { conjugate, IRREGULAR } from '../src/lang/fr/conjugate.ts'
import { languageOf } from '../src/lang/languages.ts'
import { lexiconOf } from '../src/lang/lexicon.ts'
import { compareText } from '../src/model/order.ts'
import { jackknifedTags } from './jackknife.ts'
import { plainFeatures } from './plain-features.ts'
import { scoreLemmas, scoreParses, scoreTags } from './score-models.ts'
import { trainLemmas } from './train-lemmas.ts'
import { trainParser } from './train-parser.ts'
import { trainTagger } from './train-tagger.ts'
import { trainWordClasses } from './train-word-classes.ts'
import type { Trainer } from './trainer.ts'
import { TREEBANKS, trainingSentences } from './treebanks.ts'
import { withKnownVerbs } from './with-known-verbs.ts'
import { withWrittenWords } from './written-words.ts'

const { sources, dev } = TREEBANKS.fr
/** Both treebanks ask that their terms are passed on; those of GSD are the stricter. */
const licence = 'CC BY-SA 4.0'
const FOLDS = 5

const words = () => wordClassesOf(loadModel('words-fr').file)
const tagger = () => taggerOf(loadModel('tagger-fr').file, words())

/** Sentences as the treebanks divide them, and those with contractions once more as they are written. */
function sentences(): ConlluSentence[] {
  const divided = trainingSentences('fr').map(plain)
  return divided.flatMap((sentence) => {
    const written = withWrittenWords(sentence)
    return written ? [sentence, written] : [sentence]
  })
}

const plain = (sentence: ConlluSentence): ConlluSentence => ({
  ...sentence,
  words: sentence.words.map((word) => ({ ...word, feats: plainFeatures(word.feats) })),
})

/** The verbs that the language's own data list (of saying, of what is counted and happens, irregular ones), in sentences of the treebanks. */
function listed(): ConlluSentence[] {
  const { verbs, measureVerbs, eventVerbs } = lexiconOf(languageOf('fr')!.reporting!)
  const keys = [...verbs.keys(), ...measureVerbs.keys(), ...eventVerbs.keys()]
  const lemmas = [...keys.map((key) => key.split('+')[0]!.split('>').at(-1)!), ...IRREGULAR.keys()]
  return withKnownVerbs(sentences(), [...new Set(lemmas)].sort(compareText), conjugate)
}

export const FRENCH: readonly Trainer[] = [
  {
    name: 'words-fr',
    after: [],
    about: 'Two classes for every frequent word, from what stands left and right of it in running text.',
    data: sources,
    licence,
    train: (log) =>
      trainWordClasses(
        'words-fr',
        trainingSentences('fr').map((s) => s.words.map((w) => normalised(w.form))),
        log,
      ),
    score: () => ({}),
  },
  {
    name: 'tagger-fr',
    after: ['words-fr'],
    about: 'Universal part of speech and features of every word: averaged perceptron, greedy from left to right.',
    data: sources,
    licence,
    train: (log) => trainTagger('tagger-fr', [...sentences(), ...listed()], words(), log),
    score: (file) => scoreTags(taggerOf(file, words()), dev),
  },
  {
    name: 'lemmas-fr',
    after: [],
    about: 'Lemma of a word with its tag: rules for endings, and the words that they get wrong.',
    data: sources,
    licence,
    train: () => trainLemmas('lemmas-fr', [...sentences(), ...listed()]),
    score: (file) => scoreLemmas(lemmatizerOf(file), dev),
  },
  {
    name: 'parser-fr',
    after: ['words-fr', 'tagger-fr'],
    about:
      'Universal Dependencies tree of a tagged sentence, and its tags once more: two layers of simple recurrent units, every arc scored, the best tree.',
    data: sources,
    licence,
    train: (log) => {
      const all = sentences()
      const tags = jackknifedTags(all, words(), FOLDS, log)
      const examples = all.map((sentence, i) => ({ sentence, tags: tags[i]! }))
      return trainParser('parser-fr', examples, words(), log)
    },
    score: (file) => scoreParses(parserOf(file, words()), tagger(), dev),
  },
]
