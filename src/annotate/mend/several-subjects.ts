import { childrenBy, hang, isVerbal, type Mender, type Patient, reach } from './patient.ts'

/**
 * A verb with two subjects before it: the later one is the end of a known name ("Human Rights | Watch"), or a name beside its office ("the
 * head of the agency | Jane Roe"), or the last of a row ("France, Peru | and Chad").
 */
export const severalSubjects: Mender = (patient, { first, last }) => {
  for (let verb = first; verb < last; verb++) if (isVerbal(patient, verb)) oneSubject(patient, verb)
}

function oneSubject(patient: Patient, verb: number): void {
  const { tokens, hitAt } = patient
  const [before, last] = childrenBy(patient, verb, 'nsubj')
    .filter((s) => s < verb)
    .slice(-2)
  if (before === undefined || last === undefined) return
  const hit = hitAt.get(last)
  if (hit !== undefined && hitAt.get(last - 1) === hit) hang(patient, last, last - 1, 'flat')
  else if (tokens[last]!.upos === 'PROPN' && reach(patient, before)[1] + 1 === reach(patient, last)[0]) {
    hang(patient, before, last, 'nmod:desc')
  } else if (tokens[last]!.rel === tokens[before]!.rel) hang(patient, last, before, 'conj')
}
