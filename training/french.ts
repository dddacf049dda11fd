import type { ConlluSentence } from '../src/annotate/conllu/read-conllu.ts'
import { normalised } from '../src/annotate/words/word-classes.ts'
import { conjugate, IRREGULAR } from '../src/lang/fr/conjugate.ts'
import { languageOf } from '../src/lang/languages.ts'
import { lexiconOf } from '../src/lang/lexicon.ts'
import { compareText } from '../src/model/order.ts'
import { plainFeatures } from './plain-features.ts'
import { trainWordClasses } from './train-word-classes.ts'
import type { Trainer } from './trainer.ts'
import { LICENCE, treebankTrainers } from './treebank-trainers.ts'
import { TREEBANKS, trainingSentences } from './treebanks.ts'
import { withKnownVerbs } from './with-known-verbs.ts'
import { withWrittenWords } from './written-words.ts'

const { sources } = TREEBANKS.fr

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
    licence: LICENCE,
    train: (log) =>
      trainWordClasses(
        'words-fr',
        trainingSentences('fr').map((s) => s.words.map((w) => normalised(w.form))),
        log,
      ),
    score: () => ({}),
  },
  ...treebankTrainers({
    language: 'fr',
    sentences,
    words: () => [...sentences(), ...listed()],
    tags: 'Universal part of speech and features',
  }),
]
