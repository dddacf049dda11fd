import { linearModel } from '../linear/linear-model.ts'
import { type ModelFile, stringsOf } from '../model-file.ts'
import type { WordClasses } from '../words/word-classes.ts'
import { FIRST_ID, MOST_IDS, type NumberedShape, type TagScorer, tagScorer } from './score-tags.ts'
import { type WordShape, wordShape } from './tag-features.ts'

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
  const known = new Map<string, NumberedShape>()
  const scorer = tagScorer(model)
  let next = FIRST_ID
  const numbered = (form: string): NumberedShape => ({ ...wordShape(form, classes), id: next++ })
  return {
    id: `annotate/${file.name}@${file.version}`,
    tags,
    tagClasses(forms) {
      if (next + forms.length > MOST_IDS) {
        known.clear()
        scorer.forget()
        next = FIRST_ID
      }
      const words = forms.map((form) => keptShape(known, form, numbered))
      return tagGreedily(scorer, words)
    },
  }
}

/** Shapes of words met before; emptied when full, so that memory does not grow with the input. */
const MOST_KNOWN = 20_000
const LONGEST_KNOWN = 40

export const shapeFrom = (known: Map<string, WordShape>, form: string, classes: WordClasses): WordShape =>
  keptShape(known, form, (word) => wordShape(word, classes))

function keptShape<Shape extends WordShape>(known: Map<string, Shape>, form: string, make: (form: string) => Shape) {
  let shape = known.get(form)
  if (!shape) {
    shape = make(form)
    if (known.size >= MOST_KNOWN) known.clear()
    if (form.length <= LONGEST_KNOWN) known.set(form, shape)
  }
  return shape
}

/** The best class of each word, given those before it. */
function tagGreedily({ best }: TagScorer, words: readonly NumberedShape[]): Int32Array {
  const found = new Int32Array(words.length)
  for (let i = 0; i < words.length; i++) found[i] = best(words, i, found)
  return found
}

/** "VERB VBD", or with features "VERB _ Number=Sing|VerbForm=Part", as a class of the model. */
export const tagName = ({ upos, xpos, feats = '' }: Tag) =>
  feats === '' || feats === '_' ? `${upos} ${xpos}` : `${upos} ${xpos || '_'} ${feats}`

/** The tag of a class of the model. */
export function tagOf(name: string): Tag {
  const [upos, xpos, feats = ''] = name.split(' ')
  return { upos: upos!, xpos: xpos === '_' ? '' : xpos!, feats }
}
