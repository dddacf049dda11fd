import { childBy, clauseCue, hang, isVerbal, type Patient, reach } from './patient.ts'

/** "Helicopters landed on market day, a villager tells the paper": the verb of saying at the end governs what stands before it. */
export function finalCues(patient: Patient): void {
  const { tokens, words } = patient
  tokens.forEach((token, verb) => {
    if (!['conj', 'parataxis'].includes(token.rel) || !clauseCue(patient, verb)) return
    const before = token.head
    if (before < 0 || before > verb || !isVerbal(patient, before) || clauseCue(patient, before)) return
    const subject = childBy(patient, verb, 'nsubj')
    if (subject < 0 || childBy(patient, verb, 'cc', 'ccomp', 'xcomp', 'mark') >= 0) return
    const [first, last] = reach(patient, verb)
    const sentence = patient.sentences[token.sentence]!
    const isLast = tokens.slice(last + 1, sentence.last).every((t) => t.upos === 'PUNCT')
    const comma = words[first] === ',' || words[first - 1] === ','
    if (!isLast || !comma || tokens.slice(verb + 1, last + 1).some((t) => t.upos === 'VERB')) return
    const { head, rel } = tokens[before]!
    hang(patient, verb, head, rel)
    hang(patient, before, verb, 'ccomp')
  })
}
