import { gazetteerOf } from '../../lang/gazetteer.ts'
import type { Language } from '../../lang/language.ts'
import { type LinearModel, linearModel } from '../linear/linear-model.ts'
import { arrayOf, type ModelFile } from '../model-file.ts'
import type { WordShape } from '../tags/tag-features.ts'
import type { WordClasses } from '../words/word-classes.ts'
import { NAME_FEATURES, nameFeatures } from './name-features.ts'
import { LABELS, namesOfLabels, type TaggedName } from './name-labels.ts'
import { NO_LEXICON, nameLexiconOf } from './name-lexicon.ts'
import { type NameView, nameViews } from './name-view.ts'
import { bestLabels, type Lattice, lattice, makeRoom } from './viterbi.ts'

export interface NameTagger {
  readonly id: string
  /** The names in the sentences of one document, given as their words; linear in the number of words. */
  names(sentences: readonly (readonly string[])[]): TaggedName[][]
}

/** The tagger of names in a model file: a linear chain over each sentence, with features of the whole document. */
export function nameTaggerOf(file: ModelFile, language: Language, classes: WordClasses): NameTagger {
  const model = linearModel(file, 'labels', LABELS)
  const steps = Float64Array.from(arrayOf(file, 'steps', Float32Array))
  const lexicon = file.arrays['lexicon.hashes'] ? nameLexiconOf(file) : NO_LEXICON
  const tools = { gazetteer: gazetteerOf(language), classes, lexicon }
  const known = new Map<string, WordShape>()
  const work = lattice()
  return {
    id: `annotate/${file.name}@${file.version}`,
    names: (sentences) =>
      nameViews(sentences, tools, known).map((view) => namesOfLabels(tagView(model, steps, view, work))),
  }
}

function tagView(model: Pick<LinearModel, 'score'>, steps: Float64Array, view: NameView, work: Lattice): Int32Array {
  const size = view.words.length
  makeRoom(work, size)
  scoreWords(model, view, work)
  return bestLabels(work, size, steps)
}

const features = new Uint32Array(NAME_FEATURES)

/** Writes the scores of every label for every word of a sentence into the lattice. */
export function scoreWords(model: Pick<LinearModel, 'score'>, view: NameView, work: Lattice): void {
  for (let i = 0; i < view.words.length; i++) {
    const count = nameFeatures(view, i, features)
    model.score(features, count, work.scores.subarray(i * LABELS, (i + 1) * LABELS))
  }
}
