import { childBy, childrenBy, hang, type Mender, type Patient, reach } from './patient.ts'

/** Words from an approximator to its number, at most: "about a further 300". */
const GAP = 6

/** "deployed about 5,000 soldiers", where "about" was read as a preposition: it belongs to the number, and the noun is the object. */
export const approximators: Mender = (patient, { first, last }) => {
  for (let t = first; t < last; t++) {
    prepositionBefore(patient, t, last)
    approximator(patient, t, last)
  }
}

/** "spoke | of up to 300 dead": what was read as a part of the verb is the preposition of what is counted. */
function prepositionBefore(patient: Patient, t: number, last: number): void {
  const { tokens, quantityAt } = patient
  const { rel, upos, head: verb } = tokens[t]!
  if (rel !== 'compound:prt' || upos !== 'ADP' || verb !== t - 1 || t + 1 >= last) return
  const quantity = quantityAt.get(t + 1)
  if (quantity?.start !== tokens[t + 1]!.start || quantity.kind !== 'count') return
  const noun = childrenBy(patient, verb, 'obl').find((o) => o > t && reach(patient, o)[0] === t + 1)
  if (noun !== undefined && childBy(patient, noun, 'case') < 0) hang(patient, t, noun, 'case')
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
