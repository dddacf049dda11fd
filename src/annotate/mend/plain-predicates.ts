import {
  childBy,
  childrenBy,
  hang,
  isFiniteVerb,
  isNominal,
  isVerbal,
  type Mender,
  type Patient,
  reach,
  takePlace,
} from './patient.ts'

/**
 * What a parser that scores every arc by itself gets wrong around predicates, each certain from the words around: "the dead were soldiers" (the
 * subject read as a description), "having issued" (two verbs), "quick to reject", "the suspicion that they knew" (a relative clause with "that"
 * and a subject), "The mayor, who said nothing, left" (the main verb hung in the relative clause).
 */
export const plainPredicates: Mender = (patient, { first, last }) => {
  for (let t = first; t < last; t++) {
    subjectBeforeCopula(patient, t)
    havingDone(patient, t)
    clauseOfAdjective(patient, t)
    clauseOfNoun(patient, t)
    adjectiveBeside(patient, t)
    nounInIng(patient, t)
    secondClause(patient, t)
  }
  mainVerb(patient, first, last)
}

/** "by | Russian | mercenaries": an adjective read as a second one of what the noun right behind it is. */
function adjectiveBeside(patient: Patient, t: number): void {
  const { tokens } = patient
  const [own, next] = [tokens[t]!, tokens[t + 1]]
  if (own.upos !== 'ADJ' || next?.upos !== 'NOUN' || next.head !== own.head || next.rel !== own.rel) return
  if (!/^(obl|nsubj|obj|nmod)/.test(own.rel)) return
  for (const child of [...patient.children[t]!]) hang(patient, child, t + 1, tokens[child]!.rel)
  hang(patient, t, t + 1, 'amod')
}

/** "said that 12 were killed | and 14 were hurt", read as two things that are said apart: one clause with another joined to it. */
function secondClause(patient: Patient, t: number): void {
  const { tokens } = patient
  const { head, rel } = tokens[t]!
  if (rel !== 'ccomp' || head < 0 || head > t || childBy(patient, t, 'cc') < 0 || childBy(patient, t, 'mark') >= 0)
    return
  const first = childrenBy(patient, head, 'ccomp').find((c) => c > head && c < t)
  if (first !== undefined) hang(patient, t, first, 'conj')
}

/** "accuses Peru of spying", hung as nouns are: it is one. */
function nounInIng(patient: Patient, t: number): void {
  const token = patient.tokens[t]!
  if (token.upos !== 'VERB' || token.xpos !== 'VBG' || !/^(nmod|obl)$/.test(token.rel)) return
  if (childBy(patient, t, 'case') < 0 || childBy(patient, t, 'obj', 'nsubj', 'ccomp', 'xcomp', 'aux', 'mark') >= 0)
    return
  token.upos = 'NOUN'
  token.xpos = 'NN'
  token.lemma = patient.words[t]!
}

/** "the dead were soldiers". */
function subjectBeforeCopula(patient: Patient, t: number): void {
  const { tokens } = patient
  const { head, rel } = tokens[t]!
  if (rel !== 'amod' || head <= t || childBy(patient, t, 'det') < 0 || childBy(patient, head, 'nsubj') >= 0) return
  const copula = childBy(patient, head, 'cop')
  if (copula > t && copula < head) tokens[t]!.rel = 'nsubj'
}

/** "denies having issued it", "denies having sent forces". */
function havingDone(patient: Patient, t: number): void {
  const { tokens } = patient
  const token = tokens[t]!
  if (token.xpos !== 'VBG' || !/^(ccomp|xcomp|advcl)$/.test(token.rel)) return
  const object = childBy(patient, t, 'obj')
  const participle =
    object < 0
      ? childrenBy(patient, t, 'xcomp', 'ccomp').find((c) => c > t && c <= t + 2)
      : childrenBy(patient, object, 'amod').find((c) => c === t + 1)
  if (participle === undefined || tokens[participle]!.xpos !== 'VBN') return
  if (childBy(patient, participle, 'mark', 'aux') >= 0) return
  if (token.rel === 'ccomp' && childBy(patient, t, 'nsubj') < 0) token.rel = 'xcomp'
  takePlace(patient, participle, t, 'aux')
  token.upos = 'AUX'
  tokens[participle]!.upos = 'VERB'
  for (const child of [...patient.children[t]!]) {
    // "denies ever | having sent": what stands before says how it is denied.
    const isBefore = child < t && tokens[participle]!.head >= 0 && tokens[participle]!.head < child
    hang(patient, child, isBefore ? tokens[participle]!.head : participle, tokens[child]!.rel)
  }
}

/** "quick to reject the charge". */
function clauseOfAdjective(patient: Patient, t: number): void {
  const { tokens } = patient
  const { head, rel, xpos } = tokens[t]!
  if (rel !== 'advcl' || xpos !== 'VB' || head < 0 || head > t || tokens[head]!.upos !== 'ADJ') return
  const mark = childBy(patient, t, 'mark')
  if (mark === head + 1 && tokens[mark]!.xpos === 'TO' && childBy(patient, head, 'cop') >= 0) tokens[t]!.rel = 'xcomp'
}

/** "the suspicion that they knew". */
function clauseOfNoun(patient: Patient, t: number): void {
  const { tokens, words, lexicon } = patient
  if (tokens[t]!.rel !== 'acl:relcl') return
  const mark = childBy(patient, t, 'mark')
  if (mark < 0 || !lexicon.plays('complementizer', words[mark]!)) return
  if (childrenBy(patient, t, 'nsubj').some((s) => s > mark)) tokens[t]!.rel = 'acl'
}

/** "The mayor, who said nothing, left the hall", "His claim that nine died rests on a report". */
function mainVerb(patient: Patient, first: number, last: number): void {
  const { tokens, words } = patient
  let root = first
  while (root < last && tokens[root]!.head >= 0) root++
  if (root === last || !isNominal(patient, root) || childBy(patient, root, 'cop', 'nsubj') >= 0) return
  const clause = childrenBy(patient, root, 'acl').find((c) => opensClause(patient, reach(patient, c)[0]))
  if (clause === undefined) return
  const end = reach(patient, clause)[1]
  for (let t = clause + 1; t <= end; t++) {
    if (!isFiniteVerb(patient, t) || !isVerbal(patient, t)) continue
    // Behind the comma that closes the clause, or hung as if it were a noun.
    if (words[t - 1] !== ',' && !/^(obj|obl|nsubj)$/.test(tokens[t]!.rel)) continue
    if (childrenBy(patient, t, 'nsubj', 'mark', 'cc').some((c) => c < t)) continue
    takePlace(patient, t, root, 'nsubj')
    if (tokens[t - 1]!.head === t && words[t - 1] === ',') hang(patient, t - 1, clause, 'punct')
    return
  }
}

/** A relative pronoun or "that", with or without a comma before it. */
function opensClause({ words, lexicon }: Patient, t: number): boolean {
  const word = words[t] === ',' ? words[t + 1]! : words[t]!
  return lexicon.plays('relative', word) || lexicon.plays('complementizer', word)
}
