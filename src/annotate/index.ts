/**
 * The language engine by itself: texts, or words that somebody else divided, in; sentences, words with tags, lemmas and trees,
 * quotations, names, times, quantities, mentions, how sure each clause is left, and who says what out. docs/annotate.md tells what each holds and what is promised.
 */
export type {
  Annotation,
  Attribution,
  Clause,
  ClauseCertainty,
  Mention,
  Name,
  NameKind,
  Paragraph,
  Quantity,
  Quote,
  Sentence,
  Token,
} from '../model/annotation.ts'
export { CounterclaimError, type Problem } from '../model/problem.ts'
export type { Range } from '../model/span.ts'
export type { TimeMeaning, TimeMention, TimeValue } from '../model/time.ts'
export { type Tree, treeOf } from '../model/tree.ts'
export { annotate } from './annotate.ts'
export { type AnnotatedWords, annotateWords } from './annotate-words.ts'
export { parseConllu } from './conllu/parse-conllu.ts'
export { type LanguageModels, languageModels, TRAINED_LANGUAGES } from './language-models.ts'
export type { ModelCard } from './model-card.ts'
export type { AnnotateOptions } from './step.ts'
