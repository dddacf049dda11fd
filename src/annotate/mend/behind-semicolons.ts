import { childBy, hang, isFiniteVerb, isNominal, type Mender } from './patient.ts'

/** "L'armée parle d'un succès ; les habitants | décrivent …": behind a semicolon the noun before the verb is its subject. */
export const behindSemicolons: Mender = (patient, { first, last }) => {
  const { tokens, words } = patient
  for (let mark = first + 1; mark < last; mark++) {
    if (words[mark] !== ';') continue
    let verb = mark + 1
    while (verb < last && words[verb] !== ';' && !isFiniteVerb(patient, verb)) verb++
    if (verb >= last || words[verb] === ';' || childBy(patient, verb, 'nsubj', 'expl') >= 0) continue
    for (let noun = mark + 1; noun < verb; noun++) {
      const { head } = tokens[noun]!
      if (!isNominal(patient, noun) || head >= mark || head < 0 || childBy(patient, noun, 'case') >= 0) continue
      hang(patient, noun, verb, 'nsubj')
      break
    }
  }
}
