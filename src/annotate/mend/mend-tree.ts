import { gazetteerOf } from '../../lang/gazetteer.ts'
import type { Language } from '../../lang/language.ts'
import { lexiconOf } from '../../lang/lexicon.ts'
import type { Annotation, Token } from '../../model/annotation.ts'
import { coveredBy } from '../../model/covering.ts'
import { approximators } from './approximators.ts'
import { bareClauses } from './bare-clauses.ts'
import { countedStates } from './counted-states.ts'
import { distantClauses } from './distant-clauses.ts'
import { invertedSubjects } from './inverted-subjects.ts'
import { knownLemmas } from './known-lemmas.ts'
import { looseNumbers } from './loose-numbers.ts'
import { lostSubjects } from './lost-subjects.ts'
import { misreadCues } from './misread-cues.ts'
import type { Patient } from './patient.ts'
import { severalSubjects } from './several-subjects.ts'
import { tagsOfSpeech } from './tags-of-speech.ts'
import { withClauses } from './with-clauses.ts'

/** What each mender sets right, in this order. */
const MENDERS: readonly ((patient: Patient) => void)[] = [
  knownLemmas,
  misreadCues,
  looseNumbers,
  countedStates,
  approximators,
  lostSubjects,
  severalSubjects,
  tagsOfSpeech,
  invertedSubjects,
  distantClauses,
  bareClauses,
  withClauses,
]

/**
 * The trees with what a parser learnt from general text gets wrong around verbs of saying: clauses without "that", subjects behind the verb,
 * names beside their titles. Only what the language's own data make certain is changed; a tree stays a tree.
 */
export function mendTree(text: string, annotation: Annotation, language: Language): readonly Token[] {
  if (!language.reporting) return annotation.tokens
  const tokens = annotation.tokens.map((token) => ({ ...token }))
  const words = tokens.map((t) => text.slice(t.start, t.end))
  const hitAt = new Map<number, number>()
  gazetteerOf(language)
    .find(words)
    .forEach((hit, i) => {
      for (let t = hit.first; t < hit.last; t++) hitAt.set(t, i)
    })
  const patient: Patient = {
    tokens,
    surface: words,
    words: words.map((w) => w.toLowerCase()),
    sentences: annotation.sentences,
    lexicon: lexiconOf(language.reporting),
    hitAt,
    quantityAt: coveredBy(tokens, annotation.quantities),
    children: childrenOf(tokens),
    verbEndings: language.reporting.verbEndings,
  }
  for (const mend of MENDERS) mend(patient)
  return tokens
}

function childrenOf(tokens: readonly Token[]): number[][] {
  const children: number[][] = tokens.map(() => [])
  tokens.forEach((token, i) => {
    if (token.head >= 0) children[token.head]!.push(i)
  })
  return children
}
