import { childBy, hang, isFinite, isNominal, type Patient, reach } from './patient.ts'

/** A short name before a verb of saying that was read as an exclamation ("Lo said that …"), or as the root with the verb as a side remark. */
export function lostSubjects(patient: Patient): void {
  const { tokens, words, children } = patient
  tokens.forEach((token, verb) => {
    const entry = token.upos === 'VERB' ? patient.lexicon.verbs.get(token.lemma.toLowerCase()) : undefined
    if (!entry || childBy(patient, verb, 'aux:pass') >= 0) return
    bracketedSubject(patient, verb)
    if (childBy(patient, verb, 'nsubj') >= 0) return
    let before = verb - 1
    while (before >= 0 && tokens[before]!.head === verb && /^(ADV|AUX)$/.test(tokens[before]!.upos)) before--
    const name = tokens[before]
    if (name && name.sentence === token.sentence && name.head === verb && /^(INTJ|X|PROPN|ADJ|NOUN)$/.test(name.upos)) {
      if (/^(discourse|vocative|advmod|dep)$/.test(name.rel) && isCapitalised(patient, before)) {
        name.upos = 'PROPN'
        name.xpos = 'NNP'
        name.rel = 'nsubj'
        return
      }
    }
    const opening = children[verb]!.find((c) => c < verb && /^(advcl|obl|dep|nmod)/.test(tokens[c]!.rel))
    if (opening !== undefined && isNameInFront(patient, opening, verb)) {
      tokens[opening]!.upos = 'PROPN'
      tokens[opening]!.rel = 'nsubj'
      return
    }
    const governor = token.head
    if (governor < 0 || governor > verb || tokens[governor]!.head >= 0 || !isNominal(patient, governor)) return
    if (!isFinite(patient, verb) || childBy(patient, governor, 'cop', 'nsubj') >= 0) return
    const aside = token.rel === 'parataxis'
    const described = token.rel === 'acl' && words[verb - 1] === ',' && childBy(patient, governor, 'appos') >= 0
    if (!aside && !described) return
    hang(patient, verb, -1, 'root')
    hang(patient, governor, verb, 'nsubj')
  })
}

/** "The World Health Organization (WHO) stated": the short name in brackets is no subject of its own. */
function bracketedSubject(patient: Patient, verb: number): void {
  const { tokens, words } = patient
  const subject = childBy(patient, verb, 'nsubj')
  if (subject < 2 || words[subject - 1] !== '(' || words[subject + 1] !== ')') return
  const name = subject - 2
  let head = name
  while (
    tokens[head]!.rel !== 'root' &&
    tokens[head]!.head > 0 &&
    tokens[head]!.head < verb &&
    isNominal(patient, tokens[head]!.head)
  )
    head = tokens[head]!.head
  hang(patient, subject, head, 'appos')
}

/** "Jane Roe, minister for health, said": a name at the beginning of the sentence, with what describes it, and a comma before the verb. */
function isNameInFront(patient: Patient, opening: number, verb: number): boolean {
  const { tokens, words, children } = patient
  const [first, last] = reach(patient, opening)
  const isStart = first === patient.sentences[tokens[verb]!.sentence]!.first
  if (!isStart || last !== verb - 1 || words[last] !== ',' || !isCapitalised(patient, opening)) return false
  if (!/^(ADJ|PROPN|NOUN|X)$/.test(tokens[opening]!.upos)) return false
  return children[opening]!.some((c) => tokens[c]!.rel === 'flat' && isCapitalised(patient, c))
}

const isCapitalised = ({ surface }: Patient, t: number) => /^\p{Lu}/u.test(surface[t]!)
