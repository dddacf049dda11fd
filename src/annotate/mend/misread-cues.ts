import { relationIs } from '../../model/tree.ts'
import { childBy, hang, type Mender, type Patient, takePlace } from './patient.ts'

/**
 * "The army claims to have found …", "The army denies having found …", where the verb was read as a noun: it stands right before what it
 * governs, and is the subject of nothing but that, or the root.
 */
export const misreadCues: Mender = (patient, { first, last }) => {
  for (let t = first + 1; t < last; t++) misreadCue(patient, t)
}

function misreadCue(patient: Patient, t: number): void {
  const { tokens, lexicon, children } = patient
  const token = tokens[t]!
  if (token.xpos !== 'NNS' && token.xpos !== 'NNPS') return
  const entry = lexicon.verbs.get(token.lemma.toLowerCase())
  if (!entry) return
  const below = token.head < 0 ? children[t]!.find((c) => c > t && relationIs(tokens[c]!, 'acl', 'xcomp')) : undefined
  const governor = below ?? token.head
  if (governor <= t || tokens[governor]!.upos !== 'VERB') return
  const subject = childBy(patient, t, 'compound', 'nmod:poss', 'amod')
  if (subject < 0 || subject !== t - 1 || !/^(NOUN|PROPN)$/.test(tokens[subject]!.upos)) return
  const mark = childBy(patient, governor, 'mark')
  const isTo = mark === t + 1 && tokens[mark]!.xpos === 'TO'
  let next = t + 1
  while (next < governor && tokens[next]!.upos === 'ADV') next++
  const having = next === governor || childBy(patient, governor, 'aux') === next
  const isHaving = entry.act === 'deny' && having && tokens[next]!.xpos === 'VBG'
  if (isTo || isHaving) asVerb(patient, t, governor, subject)
}

/** Takes a noun for the verb that it also is: what governed it now hangs from it. */
function asVerb(patient: Patient, t: number, governor: number, subject: number): void {
  const { tokens, children } = patient
  tokens[t]!.upos = 'VERB'
  tokens[t]!.xpos = 'VBZ'
  if (tokens[governor]!.head === t) tokens[governor]!.rel = 'xcomp'
  else takePlace(patient, t, governor, 'xcomp')
  tokens[subject]!.rel = 'nsubj'
  for (const child of [...children[t]!]) {
    if (child < subject && tokens[child]!.upos !== 'PUNCT') hang(patient, child, subject, tokens[child]!.rel)
  }
  for (const child of [...children[governor]!]) if (child < t) hang(patient, child, t, tokens[child]!.rel)
}
