import { childBy, hang, type Patient } from './patient.ts'

/** "The army claims to have found …", where the verb was read as a noun: it stands before "to" and is the subject of nothing but that. */
export function misreadCues(patient: Patient): void {
  const { tokens, lexicon, words } = patient
  tokens.forEach((token, t) => {
    if (token.upos !== 'NOUN' || !/s$/.test(words[t]!)) return
    const lemma = token.lemma.toLowerCase()
    const entry = lexicon.verbs.get(lemma)
    const governor = token.head
    if (!entry?.frames.has('to') || governor <= t || tokens[governor]!.upos !== 'VERB') return
    const to = childBy(patient, governor, 'mark')
    if (to !== t + 1 || tokens[to]!.xpos !== 'TO') return
    const subject = childBy(patient, t, 'compound', 'nmod:poss', 'amod')
    if (subject < 0 || subject !== t - 1 || !/^(NOUN|PROPN)$/.test(tokens[subject]!.upos)) return
    token.upos = 'VERB'
    token.xpos = 'VBZ'
    const { head, rel } = tokens[governor]!
    hang(patient, t, head, rel)
    hang(patient, governor, t, 'xcomp')
    hang(patient, subject, t, 'nsubj')
    for (const child of [...patient.children[t]!]) {
      if (child < subject && tokens[child]!.upos !== 'PUNCT') hang(patient, child, subject, tokens[child]!.rel)
    }
    for (const child of [...patient.children[governor]!]) {
      if (child < t) hang(patient, child, t, tokens[child]!.rel)
    }
  })
}
