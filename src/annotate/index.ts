export type {
  Annotation,
  Mention,
  Name,
  Paragraph,
  Quantity,
  Quote,
  Sentence,
  Token,
} from '../model/annotation.ts'
export { type Tree, treeOf } from '../model/tree.ts'
export { annotate } from './annotate.ts'
export { type AnnotatedWords, annotateWords } from './annotate-words.ts'
export { parseConllu } from './conllu/parse-conllu.ts'
export { type LanguageModels, languageModels, TRAINED_LANGUAGES } from './language-models.ts'
export type { ModelCard } from './model-card.ts'
export type { AnnotateOptions } from './step.ts'
