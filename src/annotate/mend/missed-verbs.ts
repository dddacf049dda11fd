import { isInfinitive } from '../../model/word-form.ts'
import { childBy, childrenBy, hang, isFiniteVerb, isNominal, type Mender, type Patient, takePlace } from './patient.ts'

/**
 * "L'armée | dément | avoir tiré", "Le syndicat | estime | que …": a clause without a finite verb in which a word stands behind a noun that can be
 * one of a verb of saying. Taggers that learnt from a small treebank take such words for adjectives.
 */
export const missedVerbs: Mender = (patient, { first, last }) => {
  const { words, lexicon, tokens } = patient
  if (lexicon.finiteForms.size === 0) return
  for (let t = first + 1; t < last - 1; t++) {
    if (isFiniteVerb(patient, t) && tokens[t]!.rel !== 'acl:relcl') return
    const lemma = lexicon.finiteForms.get(words[t]!)
    // "une nouvelle | demande" is a noun.
    const noun = tokens[t - 1]!.upos === 'ADJ' ? t - 2 : t - 1
    if (lemma === undefined || noun < first || !/^(NOUN|PROPN)$/.test(tokens[noun]!.upos)) continue
    const opens = lexicon.plays('complementizer', words[t + 1]!)
    let end = t + 1
    while (!opens && end < last && !isFiniteVerb(patient, end)) end++
    if (!opens && end < last) return
    asVerb(patient, t, lemma, first, last)
    return
  }
}

function asVerb(patient: Patient, verb: number, lemma: string, first: number, last: number): void {
  const { tokens } = patient
  let subject = verb - 1
  for (let up = subject, steps = 0; steps < 12 && up >= first && up < verb; up = tokens[up]!.head, steps++)
    if (isNominal(patient, up)) subject = up
  if (!isNominal(patient, subject)) return
  const token = tokens[verb]!
  token.upos = 'VERB'
  token.lemma = lemma
  token.feats = 'Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin'
  let root = first
  while (root < last && tokens[root]!.head >= 0) root++
  if (root < last && root !== verb) takePlace(patient, verb, root, root < verb ? 'nsubj' : roleOf(patient, root))
  if (subject !== root) hang(patient, subject, verb, 'nsubj')
  for (let t = first; t < last; t++) {
    const { head } = tokens[t]!
    const isCrossing = (t > verb && head < verb && head >= 0) || (t < verb && head > verb)
    if (isCrossing && t !== subject) hang(patient, t, verb, t > verb ? roleOf(patient, t) : tokens[t]!.rel)
  }
  for (const child of childrenBy(patient, verb, 'acl', 'nmod', 'amod'))
    if (child > verb) tokens[child]!.rel = roleOf(patient, child)
}

/** What a word behind a verb of saying is to it. */
function roleOf(patient: Patient, t: number): string {
  const token = patient.tokens[t]!
  if (token.upos === 'PUNCT') return 'punct'
  const isVerb = /^(VERB|AUX)$/.test(token.upos) || childBy(patient, t, 'cop') >= 0
  if (isVerb)
    return childrenBy(patient, t, 'aux').some((a) => isInfinitive(patient.tokens[a]!)) || isInfinitive(token)
      ? 'xcomp'
      : 'ccomp'
  return childBy(patient, t, 'case') >= 0 ? 'obl:arg' : 'obj'
}
