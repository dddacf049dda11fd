import {
  childBy,
  hang,
  isCapitalised,
  isFiniteVerb,
  isNominal,
  type Mender,
  type Patient,
  reach,
  takePlace,
} from './patient.ts'

/** A short name before a verb of saying that was read as an exclamation ("Lo said that …"), or as the root with the verb as a side remark. */
export const lostSubjects: Mender = (patient, { first, last }) => {
  for (let verb = first + 1; verb < last; verb++) {
    const token = patient.tokens[verb]!
    if (token.upos !== 'VERB' || !patient.lexicon.verbs.has(token.lemma.toLowerCase())) continue
    if (childBy(patient, verb, 'aux:pass') >= 0) continue
    bracketedSubject(patient, verb, first)
    if (childBy(patient, verb, 'nsubj') >= 0) continue
    PLACES.some((find) => find(patient, verb, first))
  }
}

/** Where a subject may have gone; the first that is met is mended. */
const PLACES: readonly ((patient: Patient, verb: number, first: number) => boolean)[] = [exclaimed, inFront, asRoot]

/** "The World Health Organization (WHO) stated": the short name in brackets is no subject of its own. */
function bracketedSubject(patient: Patient, verb: number, first: number): void {
  const { tokens, words } = patient
  const subject = childBy(patient, verb, 'nsubj')
  if (subject < first + 2 || words[subject - 1] !== '(' || words[subject + 1] !== ')') return
  let head = subject - 2
  for (let up = tokens[head]!.head; up >= 0 && up < verb && isNominal(patient, up); up = tokens[up]!.head) head = up
  hang(patient, subject, head, 'appos')
}

/** "Lo said that …". */
function exclaimed(patient: Patient, verb: number, first: number): boolean {
  const { tokens } = patient
  let before = verb - 1
  while (before > first && tokens[before]!.head === verb && /^(ADV|AUX)$/.test(tokens[before]!.upos)) before--
  const name = tokens[before]!
  if (name.head !== verb || !/^(INTJ|X|PROPN|ADJ|NOUN)$/.test(name.upos)) return false
  if (!/^(discourse|vocative|advmod|dep)$/.test(name.rel) || !isCapitalised(patient, before)) return false
  name.upos = 'PROPN'
  if (name.xpos !== '') name.xpos = 'NNP'
  name.rel = 'nsubj'
  return true
}

/** "Jane Roe, minister for health, said": a name at the beginning of the sentence, with what describes it, and a comma before the verb. */
function inFront(patient: Patient, verb: number, start: number): boolean {
  const { tokens, words, children } = patient
  const opening = children[verb]!.find((c) => c < verb && /^(advcl|obl|dep|nmod)/.test(tokens[c]!.rel))
  if (opening === undefined || !isCapitalised(patient, opening)) return false
  const [first, last] = reach(patient, opening)
  if (first !== start || last !== verb - 1 || words[last] !== ',') return false
  if (!/^(ADJ|PROPN|NOUN|X)$/.test(tokens[opening]!.upos)) return false
  if (!children[opening]!.some((c) => tokens[c]!.rel === 'flat' && isCapitalised(patient, c))) return false
  tokens[opening]!.upos = 'PROPN'
  tokens[opening]!.rel = 'nsubj'
  return true
}

/** "Jane Roe, a doctor, | said": the name was read as the root and what it says as a side remark. */
function asRoot(patient: Patient, verb: number): boolean {
  const { tokens, words } = patient
  const { head: root, rel } = tokens[verb]!
  if (root < 0 || root > verb || tokens[root]!.head >= 0 || !isNominal(patient, root)) return false
  if (!isFiniteVerb(patient, verb) || childBy(patient, root, 'cop', 'nsubj') >= 0) return false
  const isAside = rel === 'parataxis'
  const isDescription = rel === 'acl' && words[verb - 1] === ',' && childBy(patient, root, 'appos') >= 0
  if (isAside || isDescription) takePlace(patient, verb, root, 'nsubj')
  return isAside || isDescription
}
