import { childBy, hang, type Mender, type Patient } from './patient.ts'

/** Words from an approximator to its number, at most: "about a further 300". */
const GAP = 6

/** "deployed about 5,000 soldiers", where "about" was read as a preposition: it belongs to the number, and the noun is the object. */
export const approximators: Mender = (patient, { first, last }) => {
  for (let t = first; t < last; t++) approximator(patient, t, last)
}

function approximator(patient: Patient, t: number, last: number): void {
  const { tokens, quantityAt } = patient
  const token = tokens[t]!
  if (token.upos !== 'ADP' || token.rel !== 'case') return
  const quantity = quantityAt.get(t)
  if (!quantity || quantity.start !== token.start || quantity.number.start <= token.start) return
  let number = t + 1
  while (number < last && tokens[number]!.start < quantity.number.start) number++
  const noun = token.head
  if (number >= last || number > t + GAP || noun <= t) return
  const governor = tokens[noun]!.head
  if (number !== noun) hang(patient, t, number, 'advmod')
  if (tokens[noun]!.rel !== 'obl' || governor < 0 || governor > t || tokens[governor]!.upos !== 'VERB') return
  if (childBy(patient, governor, 'obj') < 0 && childBy(patient, governor, 'aux:pass') < 0) tokens[noun]!.rel = 'obj'
}
