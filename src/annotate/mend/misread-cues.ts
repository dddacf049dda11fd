import { childBy, hang, type Patient } from './patient.ts'

/** Takes a noun for the verb that it also is: what governed it now hangs from it. */
function asVerb(patient: Patient, t: number, governor: number, subject: number, rel: string): void {
  const { tokens } = patient
  tokens[t]!.upos = 'VERB'
  tokens[t]!.xpos = 'VBZ'
  const { head, rel: outer } = tokens[governor]!
  hang(patient, t, head, outer)
  hang(patient, governor, t, rel)
  hang(patient, subject, t, 'nsubj')
  for (const child of [...patient.children[t]!]) {
    if (child < subject && tokens[child]!.upos !== 'PUNCT') hang(patient, child, subject, tokens[child]!.rel)
  }
  for (const child of [...patient.children[governor]!]) {
    if (child < t) hang(patient, child, t, tokens[child]!.rel)
  }
}

/** "The army claims to have found …", where the verb was read as a noun: it stands before "to" and is the subject of nothing but that. */
export function misreadCues(patient: Patient): void {
  const { tokens, lexicon, words } = patient
  tokens.forEach((token, t) => {
    if (token.upos !== 'NOUN' || !/s$/.test(words[t]!)) return
    const lemma = token.lemma.toLowerCase()
    const entry = lexicon.verbs.get(lemma)
    const governor = token.head
    if (!entry || governor <= t || tokens[governor]!.upos !== 'VERB') return
    const subject = childBy(patient, t, 'compound', 'nmod:poss', 'amod')
    if (subject < 0 || subject !== t - 1 || !/^(NOUN|PROPN)$/.test(tokens[subject]!.upos)) return
    const mark = childBy(patient, governor, 'mark')
    const having = childBy(patient, governor, 'aux')
    const isTo = mark === t + 1 && tokens[mark]!.xpos === 'TO'
    const isHaving =
      entry.act === 'deny' && having > t && (tokens[having]!.xpos === 'VBG' || /ing$/.test(words[having]!))
    if (isTo || isHaving) asVerb(patient, t, governor, subject, 'xcomp')
  })
}
