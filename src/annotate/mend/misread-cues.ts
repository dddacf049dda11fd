import { childBy, hang, type Mender, type Patient, takePlace } from './patient.ts'

/** "The army claims to have found …", where the verb was read as a noun: it stands before "to" and is the subject of nothing but that. */
export const misreadCues: Mender = (patient, { first, last }) => {
  for (let t = first + 1; t < last; t++) misreadCue(patient, t)
}

function misreadCue(patient: Patient, t: number): void {
  const { tokens, lexicon } = patient
  const token = tokens[t]!
  if (token.xpos !== 'NNS' && token.xpos !== 'NNPS') return
  const entry = lexicon.verbs.get(token.lemma.toLowerCase())
  const governor = token.head
  if (!entry || governor <= t || tokens[governor]!.upos !== 'VERB') return
  const subject = childBy(patient, t, 'compound', 'nmod:poss', 'amod')
  if (subject < 0 || subject !== t - 1 || !/^(NOUN|PROPN)$/.test(tokens[subject]!.upos)) return
  const mark = childBy(patient, governor, 'mark')
  const isTo = mark === t + 1 && tokens[mark]!.xpos === 'TO'
  const having = childBy(patient, governor, 'aux')
  const isHaving = entry.act === 'deny' && having > t && tokens[having]!.xpos === 'VBG'
  if (isTo || isHaving) asVerb(patient, t, governor, subject)
}

/** Takes a noun for the verb that it also is: what governed it now hangs from it. */
function asVerb(patient: Patient, t: number, governor: number, subject: number): void {
  const { tokens, children } = patient
  tokens[t]!.upos = 'VERB'
  tokens[t]!.xpos = 'VBZ'
  takePlace(patient, t, governor, 'xcomp')
  tokens[subject]!.rel = 'nsubj'
  for (const child of [...children[t]!]) {
    if (child < subject && tokens[child]!.upos !== 'PUNCT') hang(patient, child, subject, tokens[child]!.rel)
  }
  for (const child of [...children[governor]!]) if (child < t) hang(patient, child, t, tokens[child]!.rel)
}
