import { childBy, childrenBy, hang, isCapitalised, type Mender, type Patient, reach } from './patient.ts'

/**
 * Names of offices that were taken apart: "the Minister of Health and Sport" (the second thing hung beside the office), "Chief of Police Jane Roe"
 * (the place read as a part of the name), "spokesman Major General Roe" (a description of a description).
 */
export const titlesAndRows: Mender = (patient, { first, last }) => {
  for (let t = first; t < last; t++) {
    secondThing(patient, t)
    personBehindPlace(patient, t)
    describedRank(patient, t)
  }
}

/** "The Minister of Health and Sport": one office, with one article. */
function secondThing(patient: Patient, t: number): void {
  const { tokens } = patient
  if (tokens[t]!.upos !== 'PROPN' || childBy(patient, t, 'det') < 0) return
  const [thing, ...more] = childrenBy(patient, t, 'nmod').filter((c) => c > t && childBy(patient, c, 'case') > t)
  const [second, ...others] = childrenBy(patient, t, 'conj')
  if (thing === undefined || second === undefined || more.length > 0 || others.length > 0) return
  if (reach(patient, thing)[1] + 1 !== reach(patient, second)[0] || childBy(patient, second, 'cc') < 0) return
  if (tokens[thing]!.upos !== 'PROPN' || tokens[second]!.upos !== 'PROPN') return
  if (childBy(patient, second, 'det', 'nmod', 'flat', 'case', 'appos') < 0) hang(patient, second, thing, 'conj')
}

/** "Chief of Police | Jane Roe". */
function personBehindPlace(patient: Patient, t: number): void {
  const { tokens } = patient
  if (!isCapitalised(patient, t) || childBy(patient, t, 'det') >= 0) return
  const person = childrenBy(patient, t, 'nmod').find((c) => c > t && childBy(patient, c, 'flat') > c)
  if (person === undefined) return
  const place = childrenBy(patient, person, 'compound', 'nmod:desc').find((c) => c === person - 1)
  if (place === undefined || tokens[place - 1]!.upos !== 'ADP' || place - 2 !== t || !isCapitalised(patient, place))
    return
  tokens[place]!.rel = 'nmod:desc'
  hang(patient, place - 1, person, 'case')
}

/** "spokesman | Major General Roe": both describe the person. */
function describedRank(patient: Patient, t: number): void {
  const { tokens } = patient
  for (let steps = 0; steps < 4; steps++) {
    const { head, rel } = tokens[t]!
    if (rel !== 'nmod:desc' || head <= t || !/^(amod|nmod:desc|compound)$/.test(tokens[head]!.rel)) return
    if (tokens[head]!.head <= head) return
    hang(patient, t, tokens[head]!.head, 'nmod:desc')
  }
}
