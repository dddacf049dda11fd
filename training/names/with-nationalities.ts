import type { NamedDocument, NamedSentence } from './name-document.ts'
import { nationalitiesOf } from './nationalities.ts'

/** The documents with nationalities where nothing else is named; a name that is nothing but one is made one. */
export function withNationalities(documents: readonly NamedDocument[]): NamedDocument[] {
  return documents.map(({ id, sentences }) => ({ id, sentences: sentences.map(added) }))
}

function added(sentence: NamedSentence): NamedSentence {
  const found = nationalitiesOf(sentence.words)
  if (found.length === 0) return sentence
  const kept = sentence.names.filter(
    (n) => !(n.kind === 'other' && found.some((f) => f.first === n.first && f.last === n.last)),
  )
  const free = found.filter((f) => !kept.some((n) => f.first < n.last && n.first < f.last))
  return { ...sentence, names: [...kept, ...free].sort((a, b) => a.first - b.first) }
}
