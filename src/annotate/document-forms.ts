import { gazetteerOf, type Hit } from '../lang/gazetteer.ts'
import type { Language } from '../lang/language.ts'
import type { Annotation, Sentence } from '../model/annotation.ts'

/** The words of a document and what general knowledge has of them, as several steps ask for them. */
export interface DocumentForms {
  /** Each token as written. */
  readonly forms: readonly string[]
  /** Each token in lower case. */
  readonly words: readonly string[]
  /** What the language's gazetteer finds in all tokens taken together. */
  hits(language: Language): readonly Hit[]
}

interface Kept extends DocumentForms {
  readonly text: string
}

/** By the sentences: the one layer that all steps of an analysis share and none changes. */
const kept = new WeakMap<readonly Sentence[], Kept>()

/** The words of a document, made once and kept as long as its sentences are. */
export function documentForms(
  text: string,
  { tokens, sentences }: Pick<Annotation, 'tokens' | 'sentences'>,
): DocumentForms {
  const known = kept.get(sentences)
  if (known?.text === text && known.forms.length === tokens.length) return known
  const made = formsFrom(text, tokens)
  kept.set(sentences, made)
  return made
}

function formsFrom(text: string, tokens: Annotation['tokens']): Kept {
  const forms = tokens.map(({ start, end }) => text.slice(start, end))
  let words: string[] | undefined
  let found: { readonly language: Language; readonly hits: readonly Hit[] } | undefined
  return {
    text,
    forms,
    get words() {
      words ??= forms.map((form) => form.toLowerCase())
      return words
    },
    hits(language) {
      if (found?.language !== language) found = { language, hits: gazetteerOf(language).find(forms) }
      return found.hits
    },
  }
}
