import { loadModel } from '../../src/annotate/load-model.ts'
import { NO_LEXICON, nameLexiconOf } from '../../src/annotate/names/name-lexicon.ts'
import { nameTaggerOf } from '../../src/annotate/names/name-tagger.ts'
import { wordClassesOf } from '../../src/annotate/words/word-classes.ts'
import { writing } from '../../src/lang/en/writing.ts'
import { gazetteerOf } from '../../src/lang/gazetteer.ts'
import { languageOf } from '../../src/lang/languages.ts'
import type { Trainer } from '../trainer.ts'
import { TREEBANKS } from '../treebanks.ts'
import { unlabelledTexts } from '../unlabelled-texts.ts'
import { documentsOf } from './documents-of.ts'
import { learnLexicon } from './learn-lexicon.ts'
import { measuredDocuments, nameDocuments } from './name-data.ts'
import { scoreNames } from './score-names.ts'
import { trainNames } from './train-names.ts'

const NAME = 'names-en'
const english = () => languageOf('en')!
const classes = () => wordClassesOf(loadModel('words-en').file)

/**
 * The tagger of names. It is learnt twice: the first one reads the unlabelled texts, and what it takes every word for there is a
 * feature of the second.
 */
export const NAMES: Trainer = {
  name: NAME,
  after: ['words-en'],
  about:
    'Names of persons, organizations, places, peoples and other things: structured perceptron over a linear chain.',
  data: [
    TREEBANKS.en.sources[1],
    { name: 'wikigold, seven of eight documents', licence: 'CC BY 4.0' },
    { name: 'WNUT17, training part', licence: 'CC BY 4.0' },
    {
      name: 'news articles, reports, web pages and encyclopedia sentences without labels: what words are taken for',
      licence: 'texts are their publishers’; only counts are used',
    },
  ],
  licence: 'CC BY-SA 4.0',
  train(log) {
    const documents = nameDocuments()
    const tools = { gazetteer: gazetteerOf(english()), classes: classes() }
    const first = trainNames(NAME, documents, { ...tools, lexicon: NO_LEXICON }, log)
    const lexicon = learnLexicon(nameTaggerOf(first, english(), tools.classes), documentsOf(unlabelledTexts(), writing))
    const own = nameLexiconOf({ name: NAME, version: 1, meta: {}, arrays: lexicon })
    const second = trainNames(NAME, documents, { ...tools, lexicon: own }, log)
    return { ...second, arrays: { ...second.arrays, ...lexicon } }
  },
  score(file) {
    const tagger = nameTaggerOf(file, english(), classes())
    const scores: Record<string, number> = {}
    for (const { name, documents, kinds } of measuredDocuments()) {
      const { precision, recall, f1 } = scoreNames(tagger, documents, kinds)
      scores[`${name} precision`] = precision
      scores[`${name} recall`] = recall
      scores[`${name} F1`] = f1
    }
    return scores
  },
}
