import { annotateTokens } from './annotate-tokens.ts'
import { attributionLabels } from './attribution/attribution-labels.ts'
import type { LanguageModels } from './language-models.ts'

/**
 * A label for each word of a paragraph: "B-source" for the first word of a source and "I-source" for the others, the same for "cue" and
 * "content", "O" for words of none. Where attributions lie in one another, the outermost is shown.
 */
export function labelTokens(tokens: readonly string[], language: string, models: LanguageModels): string[] {
  const { text, annotation } = annotateTokens(tokens, language, models)
  const labels: string[] = []
  for (const { view, attributions } of models.attributor?.attributions(text, annotation) ?? []) {
    labels.push(...attributionLabels(view.size, attributions))
  }
  return labels.length === tokens.length ? labels : new Array<string>(tokens.length).fill('O')
}
