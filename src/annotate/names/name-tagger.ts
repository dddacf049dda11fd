import { type Gazetteer, gazetteerOf } from '../../lang/gazetteer.ts'
import type { Language } from '../../lang/language.ts'
import { linearModel } from '../linear/linear-model.ts'
import { arrayOf, type ModelFile } from '../model-file.ts'
import type { WordClasses } from '../words/word-classes.ts'
import { LABELS, namesOfLabels, type TaggedName } from './name-labels.ts'
import { NO_LEXICON, nameLexiconOf } from './name-lexicon.ts'
import { knownWords, type ListedWords, type NameTools, nameViews } from './name-view.ts'
import { wordScorer } from './score-words.ts'
import { bestLabels, lattice, makeRoom } from './viterbi.ts'

export interface NameTagger {
  readonly id: string
  /**
   * The names in the sentences of one document, given as their words; linear in the number of words. `found` is what the language's
   * gazetteer finds in each sentence, where it has been asked already.
   */
  names(sentences: readonly (readonly string[])[], found?: readonly (readonly ListedWords[])[]): TaggedName[][]
}

/** The tagger of names in a model file: a linear chain over each sentence, with features of the whole document. */
export function nameTaggerOf(file: ModelFile, language: Language, classes: WordClasses): NameTagger {
  const score = wordScorer(linearModel(file, 'labels', LABELS))
  const steps = Float64Array.from(arrayOf(file, 'steps', Float32Array))
  const lexicon = file.arrays['lexicon.hashes'] ? nameLexiconOf(file) : NO_LEXICON
  let gazetteer: Gazetteer | undefined
  const tools: NameTools = {
    // Sorted when it is first asked for: whoever annotates a text has asked it already, and hands over what it found.
    get gazetteer() {
      gazetteer ??= gazetteerOf(language)
      return gazetteer
    },
    classes,
    lexicon,
  }
  const known = knownWords()
  const work = lattice()
  return {
    id: `annotate/${file.name}@${file.version}`,
    names: (sentences, found) =>
      nameViews(sentences, tools, known, found).map((view) => {
        const size = view.words.length
        makeRoom(work, size)
        score(view, work.scores)
        return namesOfLabels(bestLabels(work, size, steps))
      }),
  }
}
