import { childBy, hang, isFiniteVerb, isNominal, type Mender, type Patient } from './patient.ts'

/**
 * "L'armée parle d'un succès ; les habitants | décrivent …", "Selon le maire, le dépôt | a brûlé": behind a semicolon, or behind the comma
 * that ends an opening phrase, the noun before the verb is its subject.
 */
export const behindSemicolons: Mender = (patient, { first, last }) => {
  const { tokens, words } = patient
  for (let mark = first + 1; mark < last; mark++) if (words[mark] === ';') subjectBehind(patient, mark, last)
  if (tokens[first]!.upos !== 'ADP') return
  const comma = words.indexOf(',', first)
  if (comma > first && comma < last && tokens[comma + 1]?.upos === 'DET') subjectBehind(patient, comma, last)
}

function subjectBehind(patient: Patient, mark: number, last: number): void {
  const { tokens, words } = patient
  let verb = mark + 1
  while (verb < last && !/^[,;]$/.test(words[verb]!) && !isFiniteVerb(patient, verb)) verb++
  if (words[mark] === ';') while (verb < last && words[verb] !== ';' && !isFiniteVerb(patient, verb)) verb++
  if (verb >= last || !isFiniteVerb(patient, verb)) return
  // "the mayor has | announced": the subject is the verb's, not the auxiliary's.
  if (/^(aux|cop)/.test(tokens[verb]!.rel) && tokens[verb]!.head > mark) verb = tokens[verb]!.head
  if (childBy(patient, verb, 'nsubj', 'expl') >= 0) return
  for (let noun = mark + 1; noun < verb; noun++) {
    const { head } = tokens[noun]!
    if (!isNominal(patient, noun) || head >= mark || head < 0 || childBy(patient, noun, 'case') >= 0) continue
    hang(patient, noun, verb, 'nsubj')
    return
  }
}
