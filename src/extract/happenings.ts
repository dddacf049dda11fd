import type { EventType } from '../lang/lexicon.ts'
import type { FoundClaim, Happening, SourcePhrase } from '../model/findings.ts'
import { contains, overlaps, type Range } from '../model/span.ts'
import { coordinated, isVerbal, nounPhrase, type Reading, tokenFrom } from './reading.ts'
import { agentOf, subjectOf } from './sources.ts'

const RULE = 'extract/happening@1'

/** Everything that is told to have happened: verbs and nouns of the language's event types, and any other verb that a time stands with. */
export function happenings(reading: Reading, claims: readonly FoundClaim[]): Happening[] {
  const found: Happening[] = []
  const timesOf = timesByToken(reading)
  for (let token = 0; token < reading.tokens.length; token++) {
    const type = typeOf(reading, token)
    const times = timesOf.get(token) ?? []
    if (!type && (times.length === 0 || !isVerbal(reading.tokens[token]!))) continue
    const claim = claimOf(claims, reading.tokens[token]!)
    if (claim < 0) continue
    found.push({
      head: token,
      at: clauseRange(reading, token, claims[claim]!.content),
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
  if (t.upos === 'NOUN' || t.upos === 'PROPN') return reading.lexicon.eventNouns.get(lemma)
  if (t.upos !== 'VERB') return undefined
  for (const child of reading.tree.childrenBy(token, 'compound:prt', 'obj', 'advmod')) {
    const type =
      reading.lexicon.eventVerbs.get(`${lemma}+${reading.word(child)}`) ??
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
    let token = outermost(reading, time)
    for (let steps = 0; steps < 12 && token >= 0; steps++) {
      if (!overlaps(reading.tokens[token]!, time) && (isVerbal(reading.tokens[token]!) || typeOf(reading, token))) break
      token = reading.tokens[token]!.head
    }
    if (token >= 0) found.set(token, [...(found.get(token) ?? []), index])
  })
  return found
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
  return found
}

/** The name of a place that a token is the head of: named as one, or a proper name behind a word for where ("in", "near"). */
export function placeAt(reading: Reading, t: number): Range | undefined {
  if (!reading.is(t, 'obl', 'nmod', 'compound', 'appos', 'flat', 'nmod:poss', 'amod', 'conj')) return undefined
  const name = reading.nameAt(t)
  if (name) return name.kind === 'place' ? { start: name.start, end: name.end } : undefined
  const located = reading.lexicon.plays('locative', reading.introducer(t)) && reading.is(t, 'obl', 'nmod')
  const listed = reading
    .knownAt(t)
    ?.readings.some((r) => r.list === 'place' || r.list === 'country' || r.list === 'capital')
  if (reading.tokens[t]!.upos !== 'PROPN' || reading.isTime(t) || !(located || listed)) return undefined
  let first = t
  while (first > 0 && reading.tokens[first - 1]!.upos === 'PROPN' && reading.tokens[first - 1]!.head === t) first--
  return reading.tree.range(first, t)
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
    add(passive ? tree.child(token, 'nsubj:pass') : tree.child(token, 'obj'), 'patient')
    return found
  }
  for (const child of tree.children(token)) {
    const introducer = reading.introducer(child)
    if (reading.is(child, 'nmod:poss')) add(child, 'agent')
    else if (reading.lexicon.plays('agent', introducer)) add(child, 'agent')
    else if (introducer === 'of' && reading.is(child, 'nmod')) add(child, 'patient')
    else if (reading.is(child, 'acl')) add(agentOf(reading, child), 'agent')
  }
  return found
}

/** The smallest claim that holds a token. */
function claimOf(claims: readonly FoundClaim[], token: Range): number {
  let best = -1
  claims.forEach((claim, i) => {
    if (!contains(claim.content, token)) return
    const size = claim.content.end - claim.content.start
    if (best < 0 || size < claims[best]!.content.end - claims[best]!.content.start) best = i
  })
  return best
}

/** The words of the happening: its clause, as far as the claim holds it. */
function clauseRange(reading: Reading, token: number, content: Range): Range {
  const own = reading.tree.subtree(token, (c) => reading.is(c, 'conj', 'parataxis', 'advcl', 'ccomp', 'acl:relcl'))
  const range = reading.tree.range(own[0]!, own[own.length - 1]!)
  return { start: Math.max(range.start, content.start), end: Math.min(range.end, content.end) }
}
