import type { Actor, Claim, Party, Relation } from '../../model/dossier.ts'
import { by } from '../../model/order.ts'
import type { Linked } from '../../model/studied.ts'
import { ANSWER_KINDS, type AnswerKind, type Aspect, type PartyPosition } from '../../model/vocabulary.ts'
import { type Sides, sidesOf } from '../sides-of-actors.ts'
import type { Stance } from '../stance.ts'
import { cited } from '../words.ts'
import { type Accusation, AGAINST } from './accusations.ts'
import type { Answers } from './link-answers.ts'

/**
 * For each accused party its position on each accusation: what it, or who speaks for it, says to it in these documents, and `silent` where they
 * hold no answer. A party is a side, under the name of the one of it that is accused most; whoever answers an accusation that names others takes it
 * as one against themselves.
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
  for (const { from, to, kind, on } of givenAnswers(answers, relations)) {
    const [claim, accusation] = [byId.get(from), byId.get(to)]
    const speaker = answers.speakers.get(from)
    if (!claim || !accusation || speaker === undefined) continue
    const side = sideOf(speaker)
    const key = `${side} ${to}`
    push(answersTo, key, { claim, kind })
    // What is said against somebody else is not said against whoever denies it, but for presence: those who are there are somebody's guests.
    const isOthers = charged.has(to) && on !== 'presence'
    const accuser = answers.speakers.get(to)
    if (named.has(key) || isOthers || !topics.has(to) || !AGAINST.has(accusation.act)) continue
    if (accuser !== undefined && sideOf(accuser) === side) continue
    const event = accusation.event ? { event: accusation.event } : {}
    named.add(key)
    push(bySide, side, { claim: accusation, against: speaker, words: '', aspect: on, isOwn: false, ...event })
  }
  const quiet = silencesOf(linked, sideOf)
  const nameOf = (actor: string) => actors.get(actor)?.name ?? actor

  return [...bySide]
    .flatMap(([side, own]): Party[] => {
      const groups = new Map<string, Accusation[]>()
      for (const accusation of own) push(groups, matterOf(accusation, topics), accusation)
      const accusations = [...groups.values()]
        .filter((group) => group.some((a) => !a.isOwn))
        .map((group) => {
          const given = group.flatMap((a) => answersTo.get(`${side} ${a.claim.id}`) ?? [])
          return accusationOf(group, given, quiet.get(side) ?? [], nameOf)
        })
        .sort(
          by(
            (a) => (a.position === 'silent' ? 1 : 0),
            (a) => -a.claims.length,
            (a) => a.claims[0]!,
          ),
        )
      const actor = accusedMost(own)
      return actor && accusations.length > 0 ? [{ actor, accusations }] : []
    })
    .sort(
      by(
        (p) => -p.accusations.filter((a) => a.position !== 'silent').length,
        (p) => -p.accusations.reduce((sum, a) => sum + a.claims.length, 0),
        (p) => p.actor,
      ),
    )
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
): Party['accusations'][number] {
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
    why: whyOf(position, first, answered, own, still, nameOf(first.against)),
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
  accused: string,
): string {
  const said = `Said against ${accused}: ${cited(first.claim.content)}.`
  if (position === 'silent') return `${said} No document here has an answer of theirs.`
  const parts = [
    ...new Set(answered.map((a) => `${ANSWER_WORDS[a.kind]} ${cited(a.claim.content)}`)),
    ...(own.length > 0 ? [`says so itself: ${cited(own[0]!.claim.content)}`] : []),
    ...(answered.length + own.length === 0 && still ? [`“${still.exact}”`] : []),
  ]
  return `${said} Answered: ${parts.slice(0, MOST_QUOTED).join('; ')}.`
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
