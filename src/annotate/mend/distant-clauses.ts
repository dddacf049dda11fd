import { childBy, childrenBy, clauseCue, hang, isPassive, type Patient, reach } from './patient.ts'

/** "told the paper by telephone that 40 were missing": a clause with "that" and a subject of its own, hung on the noun before it. */
export function distantClauses(patient: Patient): void {
  const { tokens, words, lexicon } = patient
  tokens.forEach((_, verb) => {
    if (!clauseCue(patient, verb) || isPassive(patient, verb) || childBy(patient, verb, 'ccomp') >= 0) return
    for (const noun of childrenBy(patient, verb, 'obl', 'iobj', 'obj')) {
      if (noun < verb) continue
      for (const clause of childrenBy(patient, noun, 'acl')) {
        const [first] = reach(patient, clause)
        const subject = childBy(patient, clause, 'nsubj')
        if (
          !lexicon.plays('complementizer', words[first]!) ||
          subject <= first ||
          lexicon.plays('relative', words[subject]!)
        )
          continue
        tokens[first]!.upos = 'SCONJ'
        tokens[first]!.rel = 'mark'
        hang(patient, clause, verb, 'ccomp')
        return
      }
    }
  })
}
