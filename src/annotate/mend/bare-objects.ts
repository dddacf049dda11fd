import type { Mender } from './patient.ts'

/** "the dams gave | way": a bare noun that makes one expression with the verb right before it, read as a circumstance, is its object. */
export const bareObjects: Mender = (patient, { first, last }) => {
  const { tokens, lexicon } = patient
  for (let t = first + 1; t < last; t++) {
    const token = tokens[t]!
    if (token.head !== t - 1 || token.upos !== 'NOUN' || !/^(obl|obj):unmarked$/.test(token.rel)) continue
    const whole = `${tokens[t - 1]!.lemma.toLowerCase()}+${token.lemma.toLowerCase()}`
    if (lexicon.eventVerbs.has(whole) || lexicon.verbs.has(whole)) token.rel = 'obj'
  }
}
