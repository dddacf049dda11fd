import { childBy, childrenBy, clauseCue, isNominal, type Mender, type Patient, reach } from './patient.ts'

/** "…, says the minister": a clause before the verb of saying, and behind it what was read as its object. */
export const invertedSubjects: Mender = (patient, { first, last }) => {
  for (let verb = first + 1; verb < last; verb++) invertedSubject(patient, verb)
}

function invertedSubject(patient: Patient, verb: number): void {
  const { tokens } = patient
  if (!clauseCue(patient, verb) || childBy(patient, verb, 'nsubj', 'aux:pass') >= 0) return
  const object = childBy(patient, verb, 'obj')
  if (object < verb || !isNominal(patient, object) || reach(patient, object)[0] !== verb + 1) return
  const before = childrenBy(patient, verb, 'advcl', 'ccomp', 'parataxis', 'conj').find((c) => c < verb)
  if (before === undefined && tokens[verb - 1]!.upos !== 'PUNCT') return
  tokens[object]!.rel = 'nsubj'
  if (before !== undefined) tokens[before]!.rel = 'ccomp'
}
