import { type LinearModel, linearModel } from '../linear/linear-model.ts'
import { type ModelFile, stringsOf } from '../model-file.ts'
import type { WordClasses } from '../words/word-classes.ts'
import { TAG_FEATURES, tagFeatures, type WordShape, wordShape } from './tag-features.ts'

/** Part of speech, treebank tag and morphological features of a word. */
export interface Tag {
  readonly upos: string
  /** "" or "_" where the treebank has none. */
  readonly xpos: string
  /** Universal features as in CoNLL-U ("Number=Sing|Tense=Past"); absent, "" or "_" where the model gives none. */
  readonly feats?: string
}

export interface Tagger {
  readonly id: string
  /** What the classes of `tagClasses` stand for. */
  readonly tags: readonly Tag[]
  /** The class of every word of a sentence. */
  tagClasses(forms: readonly string[]): Int32Array
}

/** The tagger of a model file: greedy, left to right, every class a pair of universal and treebank tag. */
export function taggerOf(file: ModelFile, classes: WordClasses): Tagger {
  const tags = stringsOf(file, 'classes').map(tagOf)
  const model = linearModel(file, 'tags', tags.length)
  const known = new Map<string, WordShape>()
  return {
    id: `annotate/${file.name}@${file.version}`,
    tags,
    tagClasses: (forms) =>
      tagGreedily(
        model,
        forms.map((form) => shapeFrom(known, form, classes)),
      ),
  }
}

/** Shapes of words met before; emptied when full, so that memory does not grow with the input. */
const MOST_KNOWN = 20_000
const LONGEST_KNOWN = 40

export function shapeFrom(known: Map<string, WordShape>, form: string, classes: WordClasses): WordShape {
  let shape = known.get(form)
  if (!shape) {
    shape = wordShape(form, classes)
    if (known.size >= MOST_KNOWN) known.clear()
    if (form.length <= LONGEST_KNOWN) known.set(form, shape)
  }
  return shape
}

/** The best class of each word, given those before it. */
export function tagGreedily(model: Pick<LinearModel, 'classes' | 'score'>, words: readonly WordShape[]): Int32Array {
  const found = new Int32Array(words.length)
  const features = new Uint32Array(TAG_FEATURES)
  const scores = new Float64Array(model.classes)
  for (let i = 0; i < words.length; i++) {
    model.score(features, tagFeatures(words, i, found, features), scores)
    found[i] = best(scores)
  }
  return found
}

function best(scores: Float64Array): number {
  let top = 0
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[top]!) top = c
  return top
}

/** "VERB VBD", or with features "VERB _ Number=Sing|VerbForm=Part", as a class of the model. */
export const tagName = ({ upos, xpos, feats = '' }: Tag) =>
  feats === '' || feats === '_' ? `${upos} ${xpos}` : `${upos} ${xpos || '_'} ${feats}`

/** The tag of a class of the model. */
export function tagOf(name: string): Tag {
  const [upos, xpos, feats = ''] = name.split(' ')
  return { upos: upos!, xpos: xpos === '_' ? '' : xpos!, feats }
}
