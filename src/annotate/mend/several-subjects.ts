import { childrenBy, hang, isVerbal, type Mender, type Patient, reach } from './patient.ts'

/**
 * A verb with two subjects before it: the later one is the end of a known name ("Human Rights | Watch"), or a name beside its office ("the
 * head of the agency | Jane Roe"), or the last of a row ("France, Peru | and Chad");
 * or the earlier one belongs to the clause between ("two of the boats | were hit, the ministry said").
 */
export const severalSubjects: Mender = (patient, { first, last }) => {
  for (let t = first; t < last; t++) {
    if (isVerbal(patient, t)) oneSubject(patient, t)
    else rowOfNames(patient, t)
  }
}

/** "France, Peru and Chad say": the second name was read as another one of the first. */
function rowOfNames(patient: Patient, t: number): void {
  const { tokens, words } = patient
  if (tokens[t]!.upos !== 'PROPN' || !/^(nsubj|obl:agent)/.test(tokens[t]!.rel)) return
  const second = childrenBy(patient, t, 'appos').find((a) => a > t && tokens[a]!.upos === 'PROPN')
  const third = childrenBy(patient, t, 'conj').find((c) => second !== undefined && c > second)
  if (second === undefined || third === undefined || tokens[third]!.upos !== 'PROPN') return
  const [start, end] = reach(patient, second)
  if (words[start] === ',' || words[start - 1] === ',') {
    const next = reach(patient, third)[0]
    if (tokens[next]!.upos === 'CCONJ' && next === end + 1) tokens[second]!.rel = 'conj'
  }
}

/** "Two of the three boats | were damaged, | the ministry said": the first one is the subject of what is said. */
const clauseBetween = (patient: Patient, verb: number, before: number, last: number) =>
  childrenBy(patient, verb, 'ccomp').find(
    (c) => c > before && c < last && isVerbal(patient, c) && childrenBy(patient, c, 'nsubj').length === 0,
  )

function oneSubject(patient: Patient, verb: number): void {
  const { tokens, hitAt } = patient
  const [before, last] = childrenBy(patient, verb, 'nsubj')
    .filter((s) => s < verb)
    .slice(-2)
  if (before === undefined || last === undefined) return
  const clause = clauseBetween(patient, verb, before, last)
  if (clause !== undefined) {
    hang(patient, before, clause, childrenBy(patient, clause, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj')
    return
  }
  const hit = hitAt.get(last)
  if (hit !== undefined && hitAt.get(last - 1) === hit) hang(patient, last, last - 1, 'flat')
  else if (tokens[last]!.upos === 'PROPN' && reach(patient, before)[1] + 1 === reach(patient, last)[0]) {
    hang(patient, before, last, 'nmod:desc')
  } else if (tokens[last]!.rel === tokens[before]!.rel) hang(patient, last, before, 'conj')
}
