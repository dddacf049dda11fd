import type { Mender, Patient } from './patient.ts'

/** Letters that are left of a verb without its ending, at least. */
const SHORTEST = 3

/** Dictionary forms of rare verbs that the lemmatizer guessed wrong: the form that the language's data know, by its regular endings. */
export const knownLemmas: Mender = (patient, { first, last }) => {
  for (let t = first; t < last; t++) {
    const token = patient.tokens[t]!
    if (token.upos === 'VERB' && !isKnown(patient, token.lemma.toLowerCase())) {
      token.lemma = knownLemma(patient, patient.words[t]!) ?? token.lemma
    }
  }
}

const isKnown = ({ lexicon }: Patient, lemma: string) =>
  lexicon.verbs.has(lemma) || lexicon.eventVerbs.has(lemma) || lexicon.measureVerbs.has(lemma)

function knownLemma(patient: Patient, word: string): string | undefined {
  for (const [ending, instead] of patient.verbEndings) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST) continue
    const lemma = word.slice(0, word.length - ending.length) + instead
    if (isKnown(patient, lemma)) return lemma
  }
  return undefined
}
