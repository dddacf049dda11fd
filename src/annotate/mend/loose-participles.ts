import { isPresentParticiple } from '../../model/word-form.ts'
import { hang, isVerbal, type Mender } from './patient.ts'

/**
 * "a revendiqué l'attaque dans une vidéo, | affirmant …": in a language without tags of its own for it, a participle of saying behind a comma is
 * what the subject of the sentence does, not the noun before the comma.
 */
export const looseParticiples: Mender = (patient, { first, last }) => {
  const { tokens, words, lexicon } = patient
  for (let t = first + 2; t < last; t++) {
    const token = tokens[t]!
    if (token.xpos !== '' || words[t - 1] !== ',' || !isPresentParticiple(token) || !/^(acl|advcl)/.test(token.rel))
      continue
    if (!lexicon.verbs.has(token.lemma.toLowerCase())) continue
    let verb = token.head
    for (let steps = 0; steps < 6 && verb >= first && !isVerbal(patient, verb); steps++) {
      if (/^nsubj/.test(tokens[verb]!.rel)) break
      verb = tokens[verb]!.head
    }
    // "a dit que personne n'était blessé, | ajoutant …": not nobody, but who speaks.
    const outer = verb >= first ? tokens[verb]!.head : -1
    if (outer >= 0 && /^ccomp/.test(tokens[verb]!.rel) && lexicon.verbs.has(tokens[outer]!.lemma.toLowerCase()))
      verb = outer
    if (verb >= first && isVerbal(patient, verb)) hang(patient, t, verb, 'advcl')
  }
}
