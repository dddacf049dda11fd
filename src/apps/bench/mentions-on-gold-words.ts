import { annotateFrom, STEPS } from '../../annotate/annotate.ts'
import { givenWords, type PlacedWords } from '../../annotate/given-words.ts'
import type { LanguageModels } from '../../annotate/language-models.ts'
import type { Task } from '../../annotate/step.ts'
import { writingOf } from '../../lang/writings.ts'
import type { CoreferenceDocument } from './read-coreference.ts'

/** The whole analysis of a document whose words, sentences and paragraphs are those of the corpus. */
export function mentionsOnGoldWords(
  { sentences, paragraphs }: CoreferenceDocument,
  models: LanguageModels,
): PlacedWords {
  const placed = givenWords({ sentences: sentences.map((s) => s.words.map((w) => w.form)), paragraphs }, 'en')
  const { text } = placed
  const task: Task = { text, writing: writingOf('en'), options: { language: 'en', models } }
  // The first step finds words; these are given.
  return { text, annotation: annotateFrom(placed.annotation, task, STEPS.slice(1)) }
}
