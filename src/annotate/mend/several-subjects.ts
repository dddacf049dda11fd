import { childrenBy, hang, isVerbal, type Patient, reach } from './patient.ts'

/**
 * A verb with two subjects before it: the later one is the end of a known name ("Human Rights | Watch"), or a name beside its office ("the
 * head of the agency | Jane Roe"), or the last of a row ("France, Peru | and Chad").
 */
export function severalSubjects(patient: Patient): void {
  const { tokens, hitAt } = patient
  tokens.forEach((_, verb) => {
    if (!isVerbal(patient, verb)) return
    const subjects = childrenBy(patient, verb, 'nsubj').filter((s) => s < verb)
    if (subjects.length < 2) return
    const last = subjects.at(-1)!
    const first = subjects.at(-2)!
    const hit = hitAt.get(last)
    if (hit !== undefined && hitAt.get(last - 1) === hit) hang(patient, last, last - 1, 'flat')
    else if (tokens[last]!.upos === 'PROPN' && reach(patient, first)[1] + 1 === reach(patient, last)[0]) {
      hang(patient, first, last, 'nmod:desc')
    } else if (tokens[last]!.rel === tokens[first]!.rel) hang(patient, last, first, 'conj')
  })
}
