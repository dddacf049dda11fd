import { childBy, childrenBy, clauseCue, hang, isPassive, type Mender, type Patient, reach } from './patient.ts'

/** "told the paper by telephone that 40 were missing": a clause with "that" and a subject of its own, hung on the noun before it. */
export const distantClauses: Mender = (patient, { first, last }) => {
  for (let verb = first; verb < last; verb++) {
    if (!clauseCue(patient, verb) || isPassive(patient, verb)) continue
    const other = childBy(patient, verb, 'ccomp')
    const clause = distantClause(patient, verb)
    // Where a clause was found already, one with "that" before it is the one, and what was found is a part of it.
    if (clause === undefined || (other >= 0 && other < clause)) continue
    if (other >= 0 && childBy(patient, other, 'mark') >= 0) continue
    if (other >= 0) hang(patient, other, clause, 'advcl')
    const [mark] = reach(patient, clause)
    patient.tokens[mark]!.upos = 'SCONJ'
    patient.tokens[mark]!.rel = 'mark'
    hang(patient, clause, verb, 'ccomp')
  }
}

function distantClause(patient: Patient, verb: number): number | undefined {
  const { words, lexicon } = patient
  const isClause = (clause: number) => {
    const [mark] = reach(patient, clause)
    if (mark === clause || !lexicon.plays('complementizer', words[mark]!)) return false
    return childrenBy(patient, clause, 'nsubj').some((s) => s > mark && !lexicon.plays('relative', words[s]!))
  }
  return childrenBy(patient, verb, 'obl', 'iobj', 'obj')
    .filter((noun) => noun > verb)
    .flatMap((noun) => childrenBy(patient, noun, 'acl'))
    .find(isClause)
}
