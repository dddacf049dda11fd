import { gazetteerOf } from '../../lang/gazetteer.ts'
import type { Language } from '../../lang/language.ts'
import { lexiconOf } from '../../lang/lexicon.ts'
import type { Annotation, Token } from '../../model/annotation.ts'
import { coveredBy } from '../../model/covering.ts'
import { approximators } from './approximators.ts'
import { bareClauses } from './bare-clauses.ts'
import { behindSemicolons } from './behind-semicolons.ts'
import { countedStates } from './counted-states.ts'
import { distantClauses } from './distant-clauses.ts'
import { invertedSubjects } from './inverted-subjects.ts'
import { knownLemmas } from './known-lemmas.ts'
import { looseNumbers } from './loose-numbers.ts'
import { looseParticiples } from './loose-participles.ts'
import { looseRelatives } from './loose-relatives.ts'
import { lostSubjects } from './lost-subjects.ts'
import { misreadCues } from './misread-cues.ts'
import { missedVerbs } from './missed-verbs.ts'
import { participlePredicates } from './participle-predicates.ts'
import type { Mender, Patient } from './patient.ts'
import { plainPredicates } from './plain-predicates.ts'
import { severalSubjects } from './several-subjects.ts'
import { strayNames } from './stray-names.ts'
import { tagsOfSpeech } from './tags-of-speech.ts'
import { titlesAndRows } from './titles-and-rows.ts'
import { withClauses } from './with-clauses.ts'

/** What each mender sets right, in this order. */
export const MENDERS: readonly Mender[] = [
  knownLemmas,
  missedVerbs,
  plainPredicates,
  titlesAndRows,
  misreadCues,
  looseNumbers,
  countedStates,
  approximators,
  lostSubjects,
  severalSubjects,
  behindSemicolons,
  tagsOfSpeech,
  invertedSubjects,
  strayNames,
  looseParticiples,
  participlePredicates,
  looseRelatives,
  distantClauses,
  bareClauses,
  withClauses,
]

/** Words of the longest sentence that is mended: beyond it stand lists and tables, not sentences, and the work stays linear in the text. */
const LONGEST = 400

/**
 * The trees with what a parser learnt from general text gets wrong around verbs of saying: clauses without "that", subjects behind the verb,
 * names beside their titles. Only what the language's own data make certain is changed; a tree stays a tree.
 */
export function mendTree(text: string, annotation: Annotation, language: Language): readonly Token[] {
  const patient = patientOf(text, annotation, language)
  if (!patient) return annotation.tokens
  for (const sentence of annotation.sentences) {
    if (sentence.last - sentence.first > LONGEST) continue
    for (const mend of MENDERS) mend(patient, sentence)
  }
  return patient.tokens
}

/** A copy of the trees with what the language's data know of their words; undefined for a language without data on reporting. */
export function patientOf(
  text: string,
  annotation: Pick<Annotation, 'tokens' | 'quantities'>,
  language: Language,
): Patient | undefined {
  if (!language.reporting) return undefined
  const tokens = annotation.tokens.map((token) => ({ ...token }))
  const surface = tokens.map((t) => text.slice(t.start, t.end))
  const hitAt = new Map<number, number>()
  gazetteerOf(language)
    .find(surface)
    .forEach((hit, i) => {
      for (let t = hit.first; t < hit.last; t++) hitAt.set(t, i)
    })
  return {
    tokens,
    surface,
    words: surface.map((w) => w.toLowerCase()),
    lexicon: lexiconOf(language.reporting),
    hitAt,
    quantityAt: coveredBy(tokens, annotation.quantities),
    children: childrenOf(tokens),
    verbEndings: language.reporting.verbEndings,
  }
}

function childrenOf(tokens: readonly Token[]): number[][] {
  const children: number[][] = tokens.map(() => [])
  tokens.forEach((token, i) => {
    if (token.head >= 0) children[token.head]!.push(i)
  })
  return children
}
