import type { Annotation, Sentence, Token } from '../model/annotation.ts'
import { documentForms } from './document-forms.ts'
import type { LanguageModels } from './language-models.ts'

type ParsingModels = Pick<LanguageModels, 'tagger' | 'lemmatizer' | 'parser'>

interface ParseTask {
  readonly text: string
  readonly options: { readonly models: ParsingModels | null }
}

/**
 * Fills in tags, lemmas and the dependency tree of every sentence. Without models every token depends on the first of its sentence
 * ("dep"), so that ways through the tree work for any language and promise nothing.
 */
export function parseTokens({ tokens, sentences }: Annotation, { text, options }: ParseTask): Partial<Annotation> {
  const { models } = options
  if (!models) return { tokens: sentences.flatMap((sentence) => flatTree(sentence, tokens)), by: { parse: 'none' } }
  const { forms } = documentForms(text, { tokens, sentences })
  return {
    tokens: sentences.flatMap((sentence) => parsedSentence(forms, sentence, tokens, models)),
    by: { tags: models.tagger.id, lemmas: models.lemmatizer.id, parse: models.parser.id },
  }
}

function parsedSentence(
  all: readonly string[],
  { first, last }: Sentence,
  tokens: readonly Token[],
  models: ParsingModels,
): Token[] {
  const { tagger, lemmatizer, parser } = models
  const places = tokens.slice(first, last)
  const forms = all.slice(first, last)
  const guessed = Array.from(tagger.tagClasses(forms), (c) => tagger.tags[c]!)
  const { heads, relations, tags } = parser.parse(forms, guessed)
  return places.map(({ start, end, sentence }, i) => {
    const { upos, xpos, feats } = tags[i]!
    const lemma = lemmatizer.lemma(forms[i]!, tags[i]!)
    const head = heads[i] === -1 ? -1 : heads[i]! + first
    const rel = relations[i]!
    // Written out twice: spreading a part that may be empty takes longer than finding the word's lemma.
    return feats
      ? { start, end, sentence, lemma, upos, xpos, feats, head, rel }
      : { start, end, sentence, lemma, upos, xpos, head, rel }
  })
}

const flatTree = ({ first, last }: Sentence, tokens: readonly Token[]): Token[] =>
  tokens.slice(first, last).map((token, i) => (i === 0 ? token : { ...token, head: first, rel: 'dep' }))
