import type { SourcePhrase } from '../model/findings.ts'
import { isFiniteForm, isPastParticiple, isPresentParticiple, isRelative } from '../model/word-form.ts'
import { isExhibit, ownerOfExhibit } from './owner.ts'
import { coordinated, nounPhrase, type Reading } from './reading.ts'
import { isChannelNoun, isSpeaker } from './speakers.ts'

/**
 * Who does the saying of a verb: its subject, the one it shares with the verb it is joined to, the noun that its clause describes, or the
 * agent of the passive. Empty where nobody is named.
 */
export function sourcesOfVerb(reading: Reading, verb: number): SourcePhrase[] {
  const passive = reading.isPassive(verb)
  const agents = passive ? agentsOf(reading, verb) : []
  if (agents.length > 1) return agents.flatMap((agent) => speakersOf(reading, agent))
  const own = passive ? (agents[0] ?? -1) : subjectOf(reading, verb)
  const head = passive || !isMachine(reading, own) ? own : sayerAbove(reading, verb, own)
  if (head < 0) return []
  const behind = behindDash(reading, head, verb)
  if (behind.length > 0) return behind.flatMap((noun) => speakersOf(reading, noun))
  const speakers = speakersOf(reading, head)
  return speakers.length === 0 && isSomebody(reading, verb, head) ? [nounPhrase(reading, head)] : speakers
}

/** "a drone", "one of its warplanes": what people strike with says nothing. */
function isMachine(reading: Reading, head: number): boolean {
  const { lexicon, tokens, tree } = reading
  if (head < 0) return false
  const of = lexicon.plays('one-of-them', reading.word(head)) ? tree.child(head, 'nmod') : head
  if (of < 0 || !lexicon.concerns('means', tokens[of]!.lemma.toLowerCase())) return false
  return !reading.knownAt(of)?.readings.some((r) => r.list === 'people' || r.list === 'title')
}

/** "rejected that a warplane had bombed it, and blamed a drone": the subject of the verb that governs the clause of the one that was found; that one where there is none. */
function sayerAbove(reading: Reading, verb: number, found: number): number {
  const { tokens } = reading
  let current = verb
  for (let steps = 0; steps < 8; steps++) {
    current = tokens[current]!.head
    if (current < 0) break
    const subject = subjectOf(reading, current)
    if (subject >= 0 && subject !== found) return subject
  }
  return found
}

/**
 * "Clashes in the north – Peru and Chad deny …": a headline's dash, behind which another sentence begins; its subject stands between dash and
 * verb, whatever a parser makes of the words before. Empty where there is no dash.
 */
function behindDash(reading: Reading, head: number, verb: number): number[] {
  const { tokens } = reading
  let dash = -1
  for (let t = head + 1; t < verb; t++) if (reading.lexicon.plays('dash', reading.word(t))) dash = t
  if (dash < 0 || verb < head) return []
  const between = (t: number) => t > dash && t < verb
  const found: number[] = []
  for (let t = dash + 1; t < verb; t++) {
    if (/^(NOUN|PROPN)$/.test(tokens[t]!.upos) && !between(tokens[t]!.head)) found.push(t)
  }
  return found
}

/** "the operator denied it": a noun that no list has, of a verb that only people are the subject of. */
function isSomebody(reading: Reading, verb: number, head: number): boolean {
  const { lexicon, tokens } = reading
  return (
    tokens[head]!.upos === 'NOUN' &&
    lexicon.plays('only-people', tokens[verb]!.lemma.toLowerCase()) &&
    !reading.isTime(head) &&
    !reading.quantityAt(head) &&
    !isExhibit(reading, head) &&
    !isChannelNoun(reading, head)
  )
}

/** One phrase per coordinated noun: "France, the US and Human Rights Watch" are three sources. */
export function phrasesOf(reading: Reading, head: number): SourcePhrase[] {
  return coordinated(reading, head).map((noun) => nounPhrase(reading, noun))
}

/**
 * Who speaks through a subject: itself where it can speak, whoever owns a statement or recording, and the exhibit as such where nobody is
 * named for it ("reports", "footage"). Things that are neither say nothing.
 */
export function speakersOf(reading: Reading, head: number): SourcePhrase[] {
  return coordinated(reading, head).flatMap((noun) => {
    if (isSpeaker(reading, noun)) return [nounPhrase(reading, noun)]
    if (!isExhibit(reading, noun)) return []
    const owner = ownerOfExhibit(reading, noun)
    return owner >= 0 ? phrasesOf(reading, owner) : [nounPhrase(reading, noun)]
  })
}

/** Token of the subject that a verb has or shares, or -1. At most as many steps as there are governors. */
export function subjectOf(reading: Reading, verb: number): number {
  const { tree, tokens } = reading
  let current = verb
  for (let steps = 0; steps < 12; steps++) {
    const own = tree.childrenBy(current, 'nsubj').find((c) => !isExpletive(reading, c))
    if (own !== undefined) return antecedent(reading, current, own)
    if (tree.child(current, 'nsubj', 'csubj') >= 0) return -1
    const token = tokens[current]!
    const governor = token.head
    if (governor < 0) return -1
    if (reading.is(current, 'acl'))
      return isParticiple(reading, current) || reading.is(current, 'acl:relcl') ? governor : -1
    if (reading.is(current, 'csubj', 'xcomp') && isReadiness(reading, current)) {
      const ready = tree.child(governor, 'nsubj')
      return ready < 0 || isExpletive(reading, ready) ? -1 : ready
    }
    if (reading.is(current, 'xcomp')) {
      const object = tree.child(governor, 'obj', 'iobj')
      if (object >= 0 && steps === 0 && !isSubjectControl(reading, governor)) return object
    } else if (!reading.is(current, 'conj', 'advcl', 'cop', 'aux', 'compound')) return -1
    if (reading.is(current, 'advcl') && (!isParticiple(reading, current) || isFiniteForm(tokens[current]!))) return -1
    current = governor
  }
  return -1
}

/** Token of the agent of a passive ("by the army"), or -1. */
export const agentOf = (reading: Reading, verb: number): number => agentsOf(reading, verb)[0] ?? -1

/** All agents of a passive, those called so first: "denied by the army, by the mayor and, in part, by the firm". */
export function agentsOf(reading: Reading, verb: number): number[] {
  const isAgent = (c: number) => reading.lexicon.plays('agent', reading.introducer(c))
  const all = reading.tree.childrenBy(verb, 'obl').filter(isAgent)
  const named = all.filter((c) => reading.tokens[c]!.rel === 'obl:agent')
  return named.length > 0 ? [...named, ...all.filter((c) => !named.includes(c) && c > named[0]!)] : all
}

/** What a relative pronoun stands for: the noun that its clause describes. */
function antecedent(reading: Reading, verb: number, subject: number): number {
  if (!reading.lexicon.plays('relative', reading.word(subject)) && !isRelativeThat(reading, verb, subject))
    return subject
  let clause = verb
  for (let steps = 0; steps < 12; steps++) {
    if (reading.is(clause, 'acl:relcl', 'acl')) {
      const { head } = reading.tokens[clause]!
      return isOfNoun(reading, head, clause) ? head : -1
    }
    if (reading.is(clause, 'parataxis', 'root')) return nounBefore(reading, subject)
    if (!reading.is(clause, 'conj', 'xcomp', 'ccomp')) return -1
    clause = reading.tokens[clause]!.head
  }
  return -1
}

/** "counts nine fighters, which confirms it": one verb of several is said of the whole sentence, and of nobody in it. */
const isOfNoun = ({ tokens }: Reading, noun: number, verb: number): boolean =>
  !(tokens[noun]?.xpos === 'NNS' && tokens[verb]!.xpos === 'VBZ' && tokens[noun]!.upos === 'NOUN')

/** The noun that a relative pronoun follows, where the parser made its clause an aside: "the staff, which speaks of …". */
function nounBefore({ tokens }: Reading, relative: number): number {
  let t = relative - 1
  while (t >= 0 && tokens[t]!.upos === 'PUNCT' && tokens[t]!.sentence === tokens[relative]!.sentence) t--
  return t >= 0 && /^(NOUN|PROPN)$/.test(tokens[t]!.upos) ? t : -1
}

/** "that" is a relative only where its clause describes a noun. */
function isRelativeThat(reading: Reading, verb: number, subject: number): boolean {
  return reading.is(verb, 'acl:relcl') && isRelative(reading.tokens[subject]!)
}

function isExpletive(reading: Reading, token: number): boolean {
  return reading.is(token, 'expl') || reading.lexicon.plays('fused', reading.word(token))
}

function isParticiple(reading: Reading, verb: number): boolean {
  return (
    isPresentParticiple(reading.tokens[verb]!) ||
    isPastParticiple(reading.tokens[verb]!) ||
    reading.tree.child(verb, 'mark') < 0
  )
}

/** "was quick to reject it": the infinitive of an adjective. */
function isReadiness(reading: Reading, verb: number): boolean {
  const { tokens, tree } = reading
  const governor = tokens[verb]!.head
  return (
    tokens[governor]!.upos === 'ADJ' &&
    tree.child(governor, 'cop') >= 0 &&
    reading.lexicon.plays('infinitive', reading.introducer(verb))
  )
}

/** "promised X to do": the subject does it, not the object. */
function isSubjectControl(reading: Reading, verb: number): boolean {
  return reading.lexicon.verbs.get(reading.tokens[verb]!.lemma)?.act === 'promise'
}
