import { STEPS } from '../../src/annotate/annotate.ts'
import { givenWords, type PlacedWords } from '../../src/annotate/given-words.ts'
import type { LanguageModels } from '../../src/annotate/language-models.ts'
import type { Task } from '../../src/annotate/step.ts'
import { writingOf } from '../../src/lang/writings.ts'
import type { CoreferenceDocument } from './gum-coreference.ts'

/** The whole analysis of a document whose words, sentences and paragraphs are those of the corpus. */
export function mentionsOnGoldWords(
  { sentences, paragraphs }: CoreferenceDocument,
  models: LanguageModels,
): PlacedWords {
  const placed = givenWords({ sentences: sentences.map((s) => s.words.map((w) => w.form)), paragraphs }, 'en')
  const { text } = placed
  const task: Task = { text, writing: writingOf('en'), options: { language: 'en', models } }
  // The first step finds words; these are given.
  let { annotation } = placed
  for (const step of STEPS.slice(1)) annotation = { ...annotation, ...step(annotation, task) }
  return { text, annotation }
}
