import type { Actor, Claim } from '../model/dossier.ts'
import type { Linked } from '../model/studied.ts'
import { firstFrom } from './content-words.ts'
import type { Answer, Draft } from './draft.ts'
import { type Incidents, incidentsOf } from './incidents.ts'
import { haveOtherHolders } from './other-holders.ts'
import { type Sides, sidesOf } from './sides-of-actors.ts'
import type { Stance } from './stance.ts'

type WhoAspect = keyof typeof QUESTIONS

const QUESTIONS = {
  'who-did-it': 'Who did it?',
  'who-were-the-victims': 'Who were the victims?',
  cause: 'What was the cause?',
} as const

/** Families of happenings that are asked about with the document's main incident where nothing says which one they are. */
const OF_THE_MAIN_ONE: ReadonlySet<string> = new Set(['violence', 'cause', 'fire', 'civilian', 'combatant', 'mixed'])

/** Who did it, who the victims were, what brought it about: questions answered in words, one for each incident. */
export function whoAndWhy(linked: Linked, stances: readonly Stance[]): Draft[] {
  const { events, actors } = linked
  const incidents = incidentsOf(linked)
  const eventById = new Map(events.map((e) => [e.id, e]))
  const about: About = { linked, actors: new Map(actors.map((a) => [a.id, a])), sides: sidesOf(actors) }
  const groups = new Map<string, { aspect: WhoAspect; event: string; isFire: boolean; own: Stance[] }>()
  for (const stance of stances) {
    // Who denies that somebody did it does not say that they did.
    const { act } = stance.claim
    if ((act === 'deny' || act === 'retract') && stance.facet.side !== 'no') continue
    // "accused them of a campaign against its operation": what is the accuser's own is not what it accuses of.
    if (act === 'accuse' && stance.about !== undefined && stance.about === stance.claim.claimer) continue
    const event = incidentAsked(stance, incidents, linked)
    const aspect = event && aspectAsked(stance, event, incidents)
    if (!aspect) continue
    const isFire = stance.facet.topic === 'fire' && !incidents.isDisaster(event)
    const key = `${isFire ? 'fire' : aspect} ${event}`
    const group = groups.get(key)
    if (group) group.own.push(stance)
    else groups.set(key, { aspect: isFire ? 'cause' : aspect, event, isFire, own: [stance] })
  }
  return [...groups.values()].map(({ aspect, event, isFire, own }): Draft => {
    const label = eventById.get(event)?.label
    const text = isFire ? 'What caused the fire, or who?' : QUESTIONS[aspect]
    return {
      aspect,
      event,
      key: isFire ? 'fire' : '',
      excludes: (a, b) => haveOtherHolders(a, b) && exclude(a, b),
      text: `${text}${label ? ` (${label})` : ''}`,
      answers: answersOf(aspect, own, about),
    }
  })
}

/** Of what nobody can say which event it is part of, the document's main one is asked. */
function incidentAsked(stance: Stance, incidents: Incidents, linked: Linked): string | undefined {
  const own = stance.event && incidents.of(stance.event)
  if (own) return own
  if (isSomebodys(stance, linked)) return undefined
  return OF_THE_MAIN_ONE.has(stance.facet.topic) ? incidents.mainOf(stance.document) : undefined
}

/** "Its decade-long operation": somebody's own, which need not be the one that the document is about. */
function isSomebodys({ facet, document }: Stance, { studied }: Linked): boolean {
  if (facet.happening === undefined) return false
  const { annotation, findings } = studied[document]!
  const { head, at } = findings.happenings[facet.happening]!
  const { tokens } = annotation
  for (let t = firstFrom(tokens, at.start); t < tokens.length && tokens[t]!.end <= at.end; t++)
    if (tokens[t]!.head === head && tokens[t]!.rel === 'nmod:poss') return true
  return false
}

/** Who let a fire break out is one question with what did: of accidents the cause is asked. */
function aspectAsked({ facet }: Stance, event: string, incidents: Incidents): WhoAspect | undefined {
  // A fault in a report of a deed is nobody's answer to who did it.
  if (facet.by.startsWith('extract/facet-fault') && !incidents.isDisaster(event)) return undefined
  if (facet.aspect === 'who-did-it') return incidents.isDisaster(event) ? 'cause' : 'who-did-it'
  return facet.aspect === 'who-were-the-victims' || facet.aspect === 'cause' ? facet.aspect : undefined
}

/** Who says that it was not one says nothing of another. */
function exclude(a: Answer, b: Answer): boolean {
  if ((a.side === 'no') === (b.side === 'no')) return a.side !== 'no'
  return [...(a.keys ?? [])].some((key) => b.keys?.has(key))
}

interface About {
  readonly linked: Linked
  readonly actors: ReadonlyMap<string, Actor>
  readonly sides: Sides
}

/**
 * What makes two answers one: who it is, for the case, the side that those are on, or the noun with the country or the name that stands with it
 * ("Ruritanian soldiers" and "soldiers" may be two; "our forces" and "the armed forces" of one side are one).
 */
function keysOf(stance: Stance, { linked, actors, sides }: About): string[] {
  const { about, facet, document, words } = stance
  const actor = actors.get(about ?? '')
  const keys: string[] = []
  if (actor?.side !== undefined || actor?.speaksFor !== undefined) keys.push([...sides(actor.id)][0]!)
  if (actor && ['person', 'organization', 'outlet', 'armed-group', 'armed-force'].includes(actor.kind))
    keys.push(actor.id)
  const at = facet.about?.at ?? facet.at
  const { tokens } = linked.studied[document]!.annotation
  const named: string[] = []
  let head = ''
  for (let t = firstFrom(tokens, at.start); t < tokens.length && tokens[t]!.end <= at.end; t++) {
    const { upos, lemma } = tokens[t]!
    if (upos === 'PROPN' || (upos === 'ADJ' && /^\p{Lu}/u.test(lemma))) named.push(lemma.toLowerCase())
    if (t === facet.about?.head && upos !== 'PROPN') head = lemma.toLowerCase()
  }
  if (head !== '' && !stance.isPronoun) keys.push([...named, head].join(' '))
  if (keys.length === 0) keys.push(words.toLowerCase().replace(/^(the|a|an|some|many)\s+/, ''))
  return keys
}

interface Group {
  readonly keys: Set<string>
  readonly words: Set<string>
  readonly claims: Claim[]
  readonly about: string | undefined
  readonly isNo: boolean
}

function answersOf(aspect: WhoAspect, own: readonly Stance[], about: About): Answer[] {
  const groups = new Set<Group>()
  const groupOf = new Map<string, Group>()
  for (const stance of own) {
    const isNo = stance.facet.side === 'no'
    const keys = aspect === 'who-were-the-victims' ? [stance.facet.topic] : keysOf(stance, about)
    // Causes that one claim gives together do not exclude each other.
    if (aspect === 'cause') keys.push(stance.claim.id)
    const signed = keys.map((key) => `${isNo} ${key}`)
    const [first, ...others] = new Set(signed.flatMap((key) => groupOf.get(key) ?? []))
    const group = first ?? {
      keys: new Set(),
      words: new Set(),
      claims: [],
      about: isNo ? undefined : stance.about,
      isNo,
    }
    groups.add(group)
    for (const other of others) {
      groups.delete(other)
      for (const key of other.keys) group.keys.add(key)
      for (const word of other.words) group.words.add(word)
      group.claims.push(...other.claims)
    }
    for (const key of keys) group.keys.add(key)
    for (const key of group.keys) groupOf.set(`${isNo} ${key}`, group)
    const actor = about.actors.get(stance.about ?? '')
    if (actor && group.words.size === 0) group.words.add(actor.name)
    if (!(stance.isPronoun && actor)) group.words.add(stance.words)
    group.claims.push(stance.claim)
  }
  return [...groups].map(({ keys, words, claims, about: whom, isNo }) => ({
    answer: `${isNo ? 'no, not: ' : ''}${[...words].slice(0, 4).join(' / ')}`,
    claims,
    keys,
    ...(isNo ? { side: 'no' } : {}),
    ...(aspect === 'who-did-it' && whom ? { against: about.sides(whom) } : {}),
  }))
}
