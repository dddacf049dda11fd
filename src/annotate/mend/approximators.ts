import { childBy, hang, type Patient } from './patient.ts'

/** "deployed about 5,000 soldiers", where "about" was read as a preposition: it belongs to the number, and the noun is the object. */
export function approximators(patient: Patient): void {
  const { tokens, quantityAt } = patient
  tokens.forEach((token, t) => {
    if (token.upos !== 'ADP' || token.rel !== 'case') return
    const quantity = quantityAt.get(t)
    if (!quantity || quantity.start !== token.start || quantity.number.start <= token.start) return
    const noun = token.head
    const number = tokens.findIndex((other, i) => i > t && other.start >= quantity.number.start)
    if (number < 0 || number > t + 6 || noun <= t) return
    const governor = tokens[noun]!.head
    if (number !== noun) hang(patient, t, number, 'advmod')
    if (tokens[noun]!.rel !== 'obl' || governor < 0 || governor > t || tokens[governor]!.upos !== 'VERB') return
    if (childBy(patient, governor, 'obj') < 0 && childBy(patient, governor, 'aux:pass') < 0) tokens[noun]!.rel = 'obj'
  })
}
