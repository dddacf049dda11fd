import type { EventType } from '../lang/lexicon.ts'
import type { FoundClaim, Happening, SourcePhrase } from '../model/findings.ts'
import { overlaps, type Range } from '../model/span.ts'
import type { TimeMention } from '../model/time.ts'
import { smallestHolder } from './holding.ts'
import { coordinated, isVerbal, nounPhrase, type Reading, tokenFrom } from './reading.ts'
import { agentOf, subjectOf } from './sources.ts'

const RULE = 'extract/happening@1'

/** Everything that is told to have happened: verbs and nouns of the language's event types, and any other verb that a time stands with. */
export function happenings(reading: Reading, claims: readonly FoundClaim[]): Happening[] {
  const found: Happening[] = []
  const timesOf = timesByToken(reading)
  const saidIn = smallestHolder(
    reading.tokens,
    claims.map((c) => c.content),
  )
  const sayingOf = cueByToken(reading, claims)
  for (let token = 0; token < reading.tokens.length; token++) {
    const type = typeOf(reading, token)
    const times = timesOf.get(token) ?? []
    if (!type && (times.length === 0 || !isVerbal(reading.tokens[token]!))) continue
    const said = saidIn[token]!
    const claim = said >= 0 ? said : (sayingOf.get(token) ?? -1)
    if (claim < 0) continue
    found.push({
      head: token,
      at: clauseRange(reading, token, said >= 0 ? claims[claim]!.content : undefined),
      type: type?.type ?? 'happening',
      family: type?.family ?? 'other',
      times,
      places: placesOf(reading, token),
      participants: participantsOf(reading, token),
      claim,
      by: RULE,
    })
  }
  return found
}

/** The event type of a word: with its particle or its object first ("hand over", "seize power"). */
export function typeOf(reading: Reading, token: number): EventType | undefined {
  const t = reading.tokens[token]!
  const lemma = t.lemma.toLowerCase()
  // The month of "March 17" is no march.
  if (t.upos === 'NOUN' || t.upos === 'PROPN')
    return t.upos === 'PROPN' && reading.isTime(token) ? undefined : reading.lexicon.eventNouns.get(lemma)
  if (t.upos !== 'VERB') return undefined
  for (const child of reading.tree.childrenBy(token, 'compound:prt', 'obj', 'advmod')) {
    const type =
      reading.lexicon.eventVerbs.get(`${lemma}+${reading.word(child)}`) ??
      reading.lexicon.eventVerbs.get(`${lemma}+${reading.tokens[child]!.lemma.toLowerCase()}`)
    if (type) return type
  }
  // "handed over the base", where the particle was read as a preposition.
  for (const child of reading.tree.childrenBy(token, 'obl')) {
    const type =
      reading.lexicon.eventVerbs.get(`${lemma}+${reading.introducer(child)}`) ??
      reading.lexicon.eventVerbs.get(`${lemma}+${reading.tokens[child]!.lemma.toLowerCase()}`)
    if (type) return type
  }
  return reading.lexicon.eventVerbs.get(lemma)
}

/** Times by the verb or event noun that they stand with: the nearest governor of that kind. */
function timesByToken(reading: Reading): Map<number, number[]> {
  const found = new Map<number, number[]>()
  reading.annotation.times.forEach((time, index) => {
    if (time.meaning.kind === 'duration' || time.meaning.kind === 'vague') return
    const own = countedFrom(reading, time)
    if (own >= 0) {
      found.set(own, [...(found.get(own) ?? []), index])
      return
    }
    let token = outermost(reading, time)
    for (let steps = 0; steps < 12 && token >= 0; steps++) {
      const here =
        !overlaps(reading.tokens[token]!, time) && (isVerbal(reading.tokens[token]!) || typeOf(reading, token))
      if (here && !standsBeforeClause(reading, time, token)) break
      token = reading.tokens[token]!.head
    }
    if (token < 0) return
    const what = happeningBefore(reading, time, token) ?? whatIsDone(reading, token)
    found.set(what, [...(found.get(what) ?? []), index])
  })
  return found
}

/** "were killed in an operation from March 23 to 31": a time right behind a word for what happened is when that happened. */
function happeningBefore(reading: Reading, time: Range, verb: number): number | undefined {
  const first = tokenFrom(reading, time.start)
  if (!isVerbal(reading.tokens[verb]!) || verb > first) return undefined
  return reading.tree
    .childrenBy(verb, 'obl')
    .find((o) => o > verb && typeOf(reading, o) !== undefined && reading.tree.reach(o)[1] === first - 1)
}

/** "the operation began on Sunday", "a raid carried out in March": the time is that of the operation, of the raid. */
function whatIsDone(reading: Reading, verb: number): number {
  const { tree, lexicon, tokens } = reading
  if (!isVerbal(tokens[verb]!)) return verb
  const lemma = reading.lemmaWithParticle(verb)
  const isPhase = lexicon.plays('phase', lemma)
  const isDoing = lexicon.plays('perform', lemma)
  if (!isPhase && !isDoing) return verb
  const described = reading.is(verb, 'acl') ? tokens[verb]!.head : -1
  const passive = reading.isPassive(verb)
  const nouns = isPhase || passive ? [tree.child(verb, 'nsubj'), described] : [tree.child(verb, 'obj'), described]
  return nouns.find((n) => n >= 0 && typeOf(reading, n) !== undefined) ?? verb
}

/** "said Tuesday that they flew": a time before "that" belongs to the saying, whatever the parser hung it on. */
function standsBeforeClause(reading: Reading, time: Range, verb: number): boolean {
  const mark = reading.tree
    .childrenBy(verb, 'mark')
    .find((m) => reading.lexicon.plays('complementizer', reading.word(m)))
  return mark !== undefined && time.end <= reading.tokens[mark]!.start
}

/** "the day after they left": the verb of the clause from which the time is counted, or -1. */
function countedFrom(reading: Reading, time: TimeMention): number {
  if (time.meaning.kind !== 'anaphor' || time.meaning.from !== 'event') return -1
  const day = outermost(reading, time)
  return reading.tree.childrenBy(day, 'acl', 'advcl').find((c) => c > day && isVerbal(reading.tokens[c]!)) ?? -1
}

function outermost(reading: Reading, range: Range): number {
  const first = tokenFrom(reading, range.start)
  for (let t = first; t < reading.tokens.length && reading.tokens[t]!.start < range.end; t++) {
    const head = reading.tokens[t]!.head
    if (head < 0 || !overlaps(reading.tokens[head]!, range)) return t
  }
  return first
}

/** Places that stand with the word, or with the verb that it completes: "killed in an operation in the village of X". */
function placesOf(reading: Reading, token: number): Range[] {
  const { tree } = reading
  const found: Range[] = []
  for (const t of tree.subtree(
    token,
    (c) => isVerbal(reading.tokens[c]!) && reading.is(c, 'ccomp', 'advcl', 'conj', 'parataxis', 'acl:relcl'),
  )) {
    const place = placeAt(reading, t)
    if (place && !found.some((f) => overlaps(f, place))) found.push(place)
  }
  return found.length > 0 ? found : placesOfPhase(reading, token)
}

/** "an explosion shook Estmark", "the march began in Mirrane": where the verb of an event noun puts it. */
function placesOfPhase(reading: Reading, noun: number): Range[] {
  const verb = reading.tokens[noun]!.head
  if (verb < 0 || !reading.is(noun, 'nsubj') || !reading.lexicon.plays('phase', reading.lemmaWithParticle(verb)))
    return []
  return reading.tree.childrenBy(verb, 'obj', 'obl').flatMap((child) => {
    const name = reading.is(child, 'obj') ? reading.nameAt(child) : undefined
    const place = name?.kind === 'place' ? { start: name.start, end: name.end } : placeAt(reading, child)
    return place ? [place] : []
  })
}

/** The name of a place that a token is the head of: named as one, or a proper name behind a word for where ("in", "near"). */
export function placeAt(reading: Reading, t: number): Range | undefined {
  if (!reading.is(t, 'obl', 'nmod', 'compound', 'appos', 'flat', 'conj') || reading.isTime(t)) return undefined
  const governor = reading.tokens[t]!.head
  const head = reading.is(t, 'appos', 'conj') && governor >= 0 ? governor : t
  const located = reading.lexicon.plays('locative', reading.introducer(head)) && reading.is(head, 'obl', 'nmod')
  // "the Mirrane massacre", "Estmark camp": a name in front of the noun.
  const inFront = reading.is(t, 'compound')
  if (!located && !inFront && !isOfPlace(reading, t)) return undefined
  const known = reading.knownAt(t)?.readings ?? []
  if (known.some((r) => r.list === 'seat' || r.list === 'outlet' || r.list === 'platform')) return undefined
  const isCapital = known.some((r) => r.list === 'capital')
  const name = reading.nameAt(t)
  if (name) return name.kind === 'place' && !(isCapital && !located) ? { start: name.start, end: name.end } : undefined
  const listed = known.some((r) => r.list === 'place' || r.list === 'country' || r.list === 'capital')
  if (reading.tokens[t]!.upos !== 'PROPN' || !(located || listed) || (isCapital && !located)) return undefined
  let first = t
  while (first > 0 && reading.tokens[first - 1]!.upos === 'PROPN' && reading.tokens[first - 1]!.head === t) first--
  return reading.tree.range(first, t)
}

/** "the village of Estmark", "the town of X": a name after a noun that stands where something happens. */
function isOfPlace(reading: Reading, t: number): boolean {
  const governor = reading.tokens[t]!.head
  if (governor < 0 || !reading.is(t, 'nmod') || !reading.lexicon.plays('owner', reading.introducer(t))) return false
  return reading.lexicon.plays('locative', reading.introducer(governor)) && reading.is(governor, 'obl', 'nmod')
}

function participantsOf(reading: Reading, token: number): Happening['participants'] {
  const { tree } = reading
  const found: { phrase: SourcePhrase; role: 'agent' | 'patient' }[] = []
  const add = (head: number, role: 'agent' | 'patient') => {
    if (head >= 0)
      for (const noun of coordinated(reading, head)) found.push({ phrase: nounPhrase(reading, noun), role })
  }
  if (isVerbal(reading.tokens[token]!)) {
    const passive = reading.isPassive(token)
    add(passive ? agentOf(reading, token) : subjectOf(reading, token), 'agent')
    const described = passive && reading.is(token, 'acl') ? reading.tokens[token]!.head : -1
    const undergoer = tree.child(token, 'nsubj:pass')
    add(passive ? (undergoer >= 0 ? undergoer : described) : tree.child(token, 'obj'), 'patient')
    return found
  }
  for (const child of tree.children(token)) {
    const introducer = reading.introducer(child)
    if (reading.is(child, 'nmod:poss')) add(child, 'agent')
    else if (reading.lexicon.plays('agent', introducer)) add(child, 'agent')
    else if (reading.lexicon.plays('partitive', introducer) && reading.is(child, 'nmod')) add(child, 'patient')
    // "a raid carried out by X"; not "abuses denied by X".
    else if (reading.is(child, 'acl') && !reading.lexicon.verbs.has(reading.tokens[child]!.lemma.toLowerCase())) {
      add(agentOf(reading, child), 'agent')
    }
  }
  if (found.every(({ role }) => role === 'patient')) add(doerOf(reading, token), 'agent')
  return found
}

/** "X carried out the attack", "the attack was carried out by X", "X is responsible for the attack", "X is behind the attack": who is behind a noun; -1 where nobody is named. */
function doerOf(reading: Reading, noun: number): number {
  const { tree, tokens, lexicon } = reading
  if (tree.child(noun, 'cop') >= 0)
    return lexicon.plays('culpable', reading.introducer(noun)) ? tree.child(noun, 'nsubj') : -1
  const governor = tokens[noun]!.head
  if (governor < 0) return -1
  if (isVerbal(tokens[governor]!) && lexicon.plays('perform', reading.lemmaWithParticle(governor))) {
    if (reading.is(noun, 'nsubj:pass')) return agentOf(reading, governor)
    return reading.is(noun, 'obj') ? subjectOf(reading, governor) : -1
  }
  const answersFor =
    reading.is(noun, 'obl', 'nmod') &&
    lexicon.plays('culpable', `${tokens[governor]!.lemma.toLowerCase()}+${reading.introducer(noun)}`)
  return answersFor && tree.child(governor, 'cop') >= 0 ? tree.child(governor, 'nsubj') : -1
}

/** The claim whose cue a token is: saying it is what happened. The first of several. */
function cueByToken(reading: Reading, claims: readonly FoundClaim[]): Map<number, number> {
  const found = new Map<number, number>()
  claims.forEach(({ cue }, claim) => {
    if (!cue) return
    for (let t = tokenFrom(reading, cue.start); t < reading.tokens.length && reading.tokens[t]!.start < cue.end; t++) {
      if (!found.has(t)) found.set(t, claim)
    }
  })
  return found
}

/** The words of the happening: its clause, as far as the claim holds it. */
function clauseRange(reading: Reading, token: number, content: Range | undefined): Range {
  const own = reading.tree.subtree(token, (c) => reading.is(c, 'conj', 'parataxis', 'advcl', 'ccomp', 'acl:relcl'))
  const range = reading.tree.range(own[0]!, own[own.length - 1]!)
  return content ? { start: Math.max(range.start, content.start), end: Math.min(range.end, content.end) } : range
}
