import { isPresentParticiple } from '../../model/word-form.ts'
import { childBy, hang, type Mender, type Patient } from './patient.ts'

/** "with the French accusing …", "leading to Jane Roe announcing …": what stands right before the participle is who does it. */
export const withClauses: Mender = (patient, { first, last }) => {
  for (let verb = first + 1; verb < last; verb++) withClause(patient, verb, first)
}

function withClause(patient: Patient, verb: number, first: number): void {
  const { tokens, lexicon } = patient
  const token = tokens[verb]!
  if (!isPresentParticiple(token) || !['advcl', 'acl'].includes(token.rel)) return
  if (!lexicon.verbs.has(token.lemma.toLowerCase()) || childBy(patient, verb, 'nsubj') >= 0) return
  const before = verb - 1
  if (tokens[before]!.head === verb && tokens[before]!.rel === 'mark' && tokens[before]!.upos === 'ADJ') {
    tokens[before]!.rel = 'nsubj'
    const article = before - 1
    if (article >= first && tokens[article]!.upos === 'DET') hang(patient, article, before, 'det')
    return
  }
  let subject = before
  while (['flat', 'compound'].includes(tokens[subject]!.rel) && tokens[subject]!.head < verb)
    subject = tokens[subject]!.head
  if (tokens[subject]!.upos !== 'PROPN' || tokens[subject]!.rel !== 'obl') return
  if (childBy(patient, subject, 'case') < 0 || tokens[subject]!.head !== token.head) return
  hang(patient, subject, verb, 'nsubj')
}
