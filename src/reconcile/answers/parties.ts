import type { Actor, Claim, Party, Relation } from '../../model/dossier.ts'
import { by, compareText } from '../../model/order.ts'
import type { Linked } from '../../model/studied.ts'
import { ANSWER_KINDS, type AnswerKind, type Aspect, type PartyPosition } from '../../model/vocabulary.ts'
import { type Sides, sidesOf } from '../sides-of-actors.ts'
import type { Stance } from '../stance.ts'
import { cited } from '../words.ts'
import { type Accusation, AGAINST } from './accusations.ts'
import type { Answers } from './link-answers.ts'
import { mayBeOne, namesOfParty, type PartyNames } from './one-party.ts'
import { unanswered } from './unanswered.ts'

/**
 * For each accused party its position on each accusation: what it, or who speaks for it, says to it in these documents, and `silent` where they
 * hold no answer. A party is a side, under the name of the one of it that is accused most; whoever answers an accusation that names others takes it
 * as one against themselves. Nobody is called silent where one who may be the same answers, or where others deny it in their place.
 *
 * @param relations  who answers whom
 */
export function partiesOf(
  linked: Linked,
  stances: readonly Stance[],
  answers: Answers,
  relations: readonly Relation[],
): Party[] {
  const sides = sidesOf(linked.actors)
  const actors = new Map(linked.actors.map((a) => [a.id, a]))
  const sideOf = (actor: string) => sideKey(actor, sides, actors)
  const byId = new Map(linked.claims.map((c) => [c.id, c]))
  const topics = topicsOf(stances)
  const answersTo = new Map<string, Given[]>()
  const bySide = new Map<string, Accusation[]>()
  for (const accusation of answers.accusations) push(bySide, sideOf(accusation.against), accusation)
  const named = new Set(answers.accusations.map((a) => `${sideOf(a.against)} ${a.claim.id}`))
  const charged = new Set(answers.accusations.filter((a) => !a.isOwn).map((a) => a.claim.id))
  // A deed that is said to be somebody's is not said against anybody else, also where it is not known who that somebody is.
  const authored = new Set(stances.flatMap(({ claim, facet }) => (facet.aspect === 'who-did-it' ? [claim.id] : [])))
  for (const { from, to, kind, on } of givenAnswers(answers, relations)) {
    const [claim, accusation] = [byId.get(from), byId.get(to)]
    const speaker = answers.speakers.get(from)
    if (!claim || !accusation || speaker === undefined) continue
    const side = sideOf(speaker)
    const key = `${side} ${to}`
    push(answersTo, key, { claim, kind })
    // What is said against somebody else is not said against whoever denies it, but for presence: those who are there are somebody's guests.
    const isOthers = (charged.has(to) || authored.has(to)) && on !== 'presence'
    const accuser = answers.speakers.get(to)
    if (named.has(key) || isOthers || !topics.has(to) || !AGAINST.has(accusation.act)) continue
    if (accuser !== undefined && sideOf(accuser) === side) continue
    const event = accusation.event ? { event: accusation.event } : {}
    named.add(key)
    push(bySide, side, { claim: accusation, against: speaker, words: '', aspect: on, isOwn: false, ...event })
  }
  const quiet = silencesOf(linked, sideOf)
  const nameOf = (actor: string) => actors.get(actor)?.name ?? actor
  const denied = deniedBy(answers, relations, byId)
  const accusing = namedIn(stances)
  const couldBe = couldBeMeant(answers)
  const heard = [...bySide].flatMap(([side, own]): Heard[] => {
    const groups = new Map<string, Accusation[]>()
    for (const accusation of own) push(groups, matterOf(accusation, topics), accusation)
    const matters = [...groups.values()]
      .filter((group) => group.some((a) => !a.isOwn))
      .map((group): HeardMatter => {
        const given = group.flatMap((a) => answersTo.get(`${side} ${a.claim.id}`) ?? [])
        return { group, accusation: accusationOf(group, given, quiet.get(side) ?? [], nameOf) }
      })
    const actor = accusedMost(own)
    if (!actor || matters.length === 0) return []
    const speakers = matters.flatMap(({ accusation }) =>
      accusation.answers.flatMap((id) => answers.speakers.get(id) ?? []),
    )
    const members = [...new Set([...own.flatMap((a) => (a.isOwn ? [] : [a.against])), ...speakers])].filter(
      (id) => id === actor || sideOf(id) === side,
    )
    const names = namesOfParty(members.flatMap((id) => actors.get(id) ?? []))
    return [{ side, actor, members, names, matters }]
  })
  const given = heard.flatMap((party) =>
    party.matters.flatMap(({ accusation }) =>
      accusation.position === 'silent' || accusation.position === 'no-comment' ? [] : [{ party, accusation }],
    ),
  )

  return heard
    .map((party): Party => {
      const accusations = party.matters.map(({ group, accusation }) =>
        accusation.position === 'silent' ? withOthers(party, group, accusation) : accusation,
      )
      const also = party.members.filter((id) => id !== party.actor).sort(compareText)
      return {
        actor: party.actor,
        ...(also.length > 0 ? { also } : {}),
        accusations: accusations.sort(
          by(
            (a) => LAST.indexOf(a.position),
            (a) => -a.claims.length,
            (a) => a.claims[0]!,
          ),
        ),
      }
    })
    .sort(
      by(
        (p) => -p.accusations.filter((a) => !LAST.includes(a.position)).length,
        (p) => -p.accusations.reduce((sum, a) => sum + a.claims.length, 0),
        (p) => p.actor,
      ),
    )

  function isOrMayBe({ side, names }: Heard, id: string): boolean {
    const actor = actors.get(id)
    return sideOf(id) === side || (actor !== undefined && mayBeOne(names, namesOfParty([actor])))
  }

  /** An accusation that the party has no answer to, with what others say in its place. */
  function withOthers(party: Heard, group: readonly Accusation[], accusation: PartyAccusation): PartyAccusation {
    const others = group.filter((a) => !a.isOwn)
    const isDescribed = others.every(({ against }) => isOnlyDescribed(actors.get(against)))
    const alike = given.find(
      ({ party: other, accusation: answer }) =>
        other !== party && isOfMatter(answer, accusation) && mayBeOne(party.names, other.names),
    )
    const denials = others
      .flatMap((a) => denied.get(a.claim.id) ?? [])
      .filter(({ speaker, claim }) => {
        // Who denies that they did it themselves denies it for nobody else.
        const named = accusing.get(claim.id)
        return sideOf(speaker) !== party.side && (!named || [...named].some((id) => isOrMayBe(party, id)))
      })
      .map(({ speaker, claim }) => ({ name: nameOf(speaker), claim }))
    const {
      position,
      others: told,
      why,
    } = unanswered({
      ...(isDescribed ? { described: others[0]!.words } : {}),
      couldBe: others
        .flatMap((a) => couldBe.get(a.claim.id) ?? [])
        .filter((c) => sideOf(answers.speakers.get(c.id) ?? '') === party.side),
      ...(alike
        ? {
            alike: {
              name: nameOf(alike.party.actor),
              claims: alike.accusation.answers.map((id) => byId.get(id)!),
            },
          }
        : {}),
      denials,
    })
    const ids = [...new Set(told.map(({ id }) => id))]
    return {
      ...accusation,
      position,
      ...(ids.length > 0 ? { others: ids } : {}),
      why: `${saidAgainst(others[0]!, nameOf)} ${why}`,
    }
  }
}

type PartyAccusation = Party['accusations'][number]

/** A side with what is said against it, before it is known what the answers of others mean for it. */
interface Heard {
  readonly side: string
  readonly actor: string
  readonly members: readonly string[]
  readonly names: PartyNames
  readonly matters: readonly HeardMatter[]
}

interface HeardMatter {
  readonly group: readonly Accusation[]
  readonly accusation: PartyAccusation
}

/** Positions without an answer, which come last. */
const LAST: readonly PartyPosition[] = ['others-deny', 'cannot-tell', 'silent']

/** People who have no name but a description: "tall men in grey". */
const isOnlyDescribed = (actor: Actor | undefined) =>
  actor?.kind === 'group' && actor.side === undefined && actor.speaksFor === undefined

/** Whether an answer can be one to an accusation: of the same aspect, and of no other event. */
const isOfMatter = (answer: PartyAccusation, accusation: PartyAccusation) =>
  answer.aspect === accusation.aspect &&
  (answer.aspect === 'presence' ||
    answer.event === undefined ||
    accusation.event === undefined ||
    answer.event === accusation.event)

/** Whose deed each claim says it is, or is not. */
function namedIn(stances: readonly Stance[]): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>()
  for (const { claim, facet, about } of stances)
    if (facet.aspect === 'who-did-it' && about !== undefined)
      named.set(claim.id, (named.get(claim.id) ?? new Set()).add(about))
  return named
}

/** Who denies each claim, and in which. */
function deniedBy(answers: Answers, relations: readonly Relation[], byId: ReadonlyMap<string, Claim>) {
  const denied = new Map<string, { readonly speaker: string; readonly claim: Claim }[]>()
  for (const { from, to, kind } of relations) {
    const speaker = answers.speakers.get(from)
    const claim = byId.get(from)
    if ((kind === 'denies' || kind === 'denies-part') && speaker !== undefined && claim)
      push(denied, to, { speaker, claim })
  }
  return denied
}

/** Answers that could be meant for a claim, and for another. */
function couldBeMeant({ undecided }: Answers): Map<string, Claim[]> {
  const meant = new Map<string, Claim[]>()
  for (const { from, could } of undecided) for (const { id } of could) push(meant, id, from)
  return meant
}

/** An answer as a party gives it. */
interface Given {
  readonly claim: Claim
  readonly kind: AnswerKind
}

/** The side of an actor; a group that is only described is one with others who are described in the same words. */
function sideKey(actor: string, sides: Sides, actors: ReadonlyMap<string, Actor>): string {
  const { kind, name, side, speaksFor } = actors.get(actor) ?? {}
  if (kind !== 'group' || side !== undefined || speaksFor !== undefined) return [...sides(actor)][0]!
  return `group ${name?.toLowerCase()}`
}

/** Every answer, by relation or, where no kind of relation fits, as such. */
function givenAnswers(answers: Answers, relations: readonly Relation[]) {
  const given = new Map<string, { from: string; to: string; kind: AnswerKind; on: Aspect }>()
  for (const { from, to, kind, on } of relations)
    if (isAnswerKind(kind)) given.set(`${from} ${to} ${kind}`, { from, to, kind, on })
  for (const { from, to, kind, on, isLater } of answers.answered)
    if (kind === 'promises-inquiry' && !isLater)
      given.set(`${from.id} ${to.id} ${kind}`, { from: from.id, to: to.id, kind, on })
  return [...given.values()]
}

const isAnswerKind = (kind: string): kind is AnswerKind => ANSWER_KINDS.some((one) => one === kind)

/** What the sides that claims take are about: deeds, presence, lawfulness. A claim without one is not said against anybody. */
function topicsOf(stances: readonly Stance[]): Map<string, string> {
  const topics = new Map<string, string>()
  for (const { claim, facet } of stances)
    if (/^(what-happened|legality|presence|who-did-it)$/.test(facet.aspect) && !topics.has(claim.id))
      topics.set(claim.id, facet.topic)
  return topics
}

/** What makes accusations one: what they are about, and which event. */
function matterOf({ aspect, event, claim }: Accusation, topics: ReadonlyMap<string, string>): string {
  if (aspect === 'presence') return aspect
  return `${aspect} ${event ?? topics.get(claim.id) ?? claim.id}`
}

/** Words that say that a side says nothing. */
interface Quiet {
  readonly document: string
  readonly claim: string | undefined
  readonly exact: string
}

function accusationOf(
  group: readonly Accusation[],
  answered: readonly Given[],
  quiet: readonly Quiet[],
  nameOf: (actor: string) => string,
): PartyAccusation {
  const others = group.filter((a) => !a.isOwn)
  // Whoever says that they did it grants it; that they were there is no accusation of theirs.
  const own = group.filter((a) => a.isOwn && a.aspect === 'who-did-it')
  const first = others[0]!
  const told = new Set(others.map((a) => a.claim.document))
  const still = quiet.find((q) => told.has(q.document))
  const position = positionOf(new Set(answered.map((a) => a.kind)), own.length > 0, still !== undefined)
  const ids = [
    ...answered.map((a) => a.claim.id),
    ...own.map((a) => a.claim.id),
    ...(still?.claim ? [still.claim] : []),
  ]
  return {
    claims: [...new Set(others.map((a) => a.claim.id))],
    by: [...new Set(others.map((a) => a.claim.claimer))],
    ...(first.event && others.every((a) => a.event === first.event) ? { event: first.event } : {}),
    aspect: first.aspect,
    position,
    answers: position === 'silent' ? [] : [...new Set(ids)],
    why: whyOf(position, first, answered, own, still, nameOf),
  }
}

/** What several answers come to: who denies one thing and grants another denies a part. */
function positionOf(kinds: ReadonlySet<AnswerKind>, saysSo: boolean, isQuiet: boolean): PartyPosition {
  const grants = kinds.has('concedes') || saysSo
  if (kinds.has('denies-part') || (kinds.has('denies') && grants)) return 'denies-part'
  for (const kind of ['denies', 'counter-accuses'] as const) if (kinds.has(kind)) return kind
  if (grants) return 'concedes'
  if (kinds.has('promises-inquiry')) return 'promises-inquiry'
  return isQuiet ? 'no-comment' : 'silent'
}

function whyOf(
  position: PartyPosition,
  first: Accusation,
  answered: readonly Given[],
  own: readonly Accusation[],
  still: Quiet | undefined,
  nameOf: (actor: string) => string,
): string {
  const said = saidAgainst(first, nameOf)
  if (position === 'silent') return said
  const parts = [
    ...new Set(answered.map((a) => `${ANSWER_WORDS[a.kind]} ${cited(a.claim.content)}`)),
    ...(own.length > 0 ? [`says so itself: ${cited(own[0]!.claim.content)}`] : []),
    ...(answered.length + own.length === 0 && still ? [`“${still.exact}”`] : []),
  ]
  return `${said} Answered: ${parts.slice(0, MOST_QUOTED).join('; ')}.`
}

/** What is said, and the words by which it is said against them; what only their answer takes as said against them has none. */
function saidAgainst({ claim, against, words }: Accusation, nameOf: (actor: string) => string): string {
  const name = nameOf(against)
  if (words === '') return `Said: ${cited(claim.content)}.`
  const meant = words.toLowerCase().endsWith(name.toLowerCase()) ? '' : ` (“${name}”)`
  return `Said against “${words.replace(/\s+/g, ' ')}”${meant}: ${cited(claim.content)}.`
}

/** Answers that a reason quotes, at most. */
const MOST_QUOTED = 3

const ANSWER_WORDS: Readonly<Record<AnswerKind, string>> = {
  denies: 'denies',
  'denies-part': 'denies a part:',
  concedes: 'grants',
  'counter-accuses': 'accuses in turn:',
  'promises-inquiry': 'promises to look into it:',
  'no-comment': 'says nothing:',
}

/** Who of each side is said to say nothing, by side. */
function silencesOf({ studied, actorAt, claimOf }: Linked, sideOf: (actor: string) => string): Map<string, Quiet[]> {
  const found = new Map<string, Quiet[]>()
  studied.forEach(({ document, findings }, d) => {
    for (const { who, at, claim } of findings.silences ?? []) {
      const actor = actorAt[d]!.get(who.head)
      if (!actor) continue
      const exact = document.text.slice(at.start, at.end).replace(/\s+/g, ' ')
      push(found, sideOf(actor), {
        document: document.id,
        claim: claim === undefined ? undefined : claimOf[d]![claim],
        exact,
      })
    }
  })
  return found
}

function accusedMost(own: readonly Accusation[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { against, isOwn } of own) if (!isOwn) counts.set(against, (counts.get(against) ?? 0) + 1)
  const [most] = [...counts].sort(
    by(
      ([, count]) => -count,
      ([id]) => id,
    ),
  )
  return most?.[0]
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
