import { childBy, childrenBy, clauseCue, isNominal, type Patient, reach } from './patient.ts'

/** "…, says the minister": a clause before the verb of saying, and behind it what was read as its object. */
export function invertedSubjects(patient: Patient): void {
  const { tokens } = patient
  tokens.forEach((_, verb) => {
    if (!clauseCue(patient, verb) || childBy(patient, verb, 'nsubj', 'aux:pass') >= 0) return
    const object = childBy(patient, verb, 'obj')
    if (object < verb || !isNominal(patient, object) || reach(patient, object)[0] !== verb + 1) return
    const before = childrenBy(patient, verb, 'advcl', 'ccomp', 'parataxis', 'conj').find((c) => c < verb)
    const closing = tokens[verb - 1]
    const isQuoteEnd = closing?.upos === 'PUNCT'
    if (before === undefined && !isQuoteEnd) return
    tokens[object]!.rel = 'nsubj'
    if (before !== undefined && tokens[before]!.rel !== 'ccomp') tokens[before]!.rel = 'ccomp'
  })
}
