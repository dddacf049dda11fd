import type { Claim } from '../../model/dossier.ts'
import { by } from '../../model/order.ts'
import type { Linked } from '../../model/studied.ts'
import type { AnswerKind, Aspect } from '../../model/vocabulary.ts'
import { contentWords } from '../content-words.ts'
import type { Voice } from '../origins/voices.ts'
import { sidesOf } from '../sides-of-actors.ts'
import type { Stance } from '../stance.ts'
import { cited } from '../words.ts'
import { type Accusation, accusationsOf } from './accusations.ts'
import { againstSides, matterOf, mattersOf } from './against-sides.ts'
import { canAnswer, daysOf } from './dates.ts'
import { findingsOf } from './found.ts'
import { type Reply, repliesOf } from './replies.ts'
import { sameMatterOf } from './same-matter.ts'

/** A claim that answers another. */
export interface Answered {
  readonly from: Claim
  readonly to: Claim
  readonly kind: AnswerKind
  readonly on: Aspect
  readonly why: string
  readonly by: string
  /** Whether what is answered is only said on a later day: the two stand against each other, but the first is no answer. */
  readonly isLater: boolean
}

export interface Answers {
  readonly accusations: readonly Accusation[]
  readonly answered: readonly Answered[]
  /** Who makes each claim; of what a document says in its own voice, whoever published it. */
  readonly speakers: ReadonlyMap<string, string>
  /** Answers of a side that name no matter, with the accusations that they are linked to nowhere and could be meant for: nobody can tell. */
  readonly undecided: readonly { readonly from: Claim; readonly could: readonly Claim[] }[]
}

/** Claims that one answer is linked to, at most; those of its own document come first, then the earlier ones. */
const MOST_ANSWERED = 8

/**
 * Which claims each denial, concession, counter-accusation and promise of an inquiry answers, in its document and in the others. By whom: the
 * accused, or who speaks for their side. What: the words that it points back to; the same deed in the same event; or the same matter by its telling
 * words. When: never what is only said on a later day. Where several accusations could be meant and nothing decides, none is linked.
 */
export function linkAnswers(linked: Linked, stances: readonly Stance[], voices: readonly Voice[]): Answers {
  const { claims, actors } = linked
  const found = findingsOf(linked)
  const sides = sidesOf(actors)
  const voice = new Map(linked.studied.map(({ document }, d) => [document.id, voices[d]!.actor]))
  /** Who says it; of what a document says in its own voice, whoever published it. */
  const speakerOf = ({ claimer, document }: Claim) => claimer ?? voice.get(document)?.id
  const accusations = accusationsOf(linked, stances, found, speakerOf, sides)
  const replies = repliesOf(claims, found).filter(({ claim }) => speakerOf(claim) !== undefined)
  const words = contentWords(linked)
  const same = sameMatterOf(words, found, linked.figures)
  const day = daysOf(linked)
  const byId = new Map(claims.map((c) => [c.id, c]))
  const sideOf = (actor: string) => [...sides(actor)][0]!
  const names = new Map(actors.map((a) => [a.id, a.name]))
  const nameOf = (claim: Claim) => names.get(speakerOf(claim) ?? '') ?? ''

  const against = againstSides(
    accusations.filter((a) => !a.isOwn),
    sideOf,
    day,
  )
  const ofClaim = new Map<string, Accusation[]>()
  for (const accusation of accusations)
    ofClaim.set(accusation.claim.id, [...(ofClaim.get(accusation.claim.id) ?? []), accusation])
  const stancesOfClaim = new Map<string, Stance[]>()
  for (const stance of stances)
    stancesOfClaim.set(stance.claim.id, [...(stancesOfClaim.get(stance.claim.id) ?? []), stance])

  const answered = new Map<string, Answered>()
  const undecided: { from: Claim; could: readonly Claim[] }[] = []
  const add = (answer: Omit<Answered, 'isLater'>) => {
    const one = { ...answer, isLater: !canAnswer(day(answer.from), day(answer.to)) }
    const key = `${one.from.id} ${one.to.id} ${one.kind}`
    // Of two who accuse each other, the second answers the first.
    const isReturned = one.kind === 'counter-accuses' && answered.has(`${one.to.id} ${one.from.id} ${one.kind}`)
    if (one.from.id !== one.to.id && !answered.has(key) && !isReturned) answered.set(key, one)
  }

  for (const reply of replies) {
    const { claim, kind } = reply
    const own = against(sideOf(speakerOf(claim)!), claim.document).filter((a) => canAnswer(day(claim), day(a.claim)))
    const direct = (claim.answers ?? []).flatMap((id) => byId.get(id) ?? []).filter((c) => !isOfSide(c, claim))
    for (const to of direct) {
      if (kind === 'promises-inquiry') continue
      const [first] = ofClaim.get(to.id) ?? []
      const why = `${cited(claim.cue ?? claim.content)} ${cited(claim.content)} points back to ${cited(to.content)}.`
      add({ from: claim, to, kind, on: first?.aspect ?? 'what-happened', why, by: 'reconcile/answers@2' })
    }
    if (kind === 'denies' && claim.act === 'deny') deniesDeed(reply, own)
    if (kind === 'counter-accuses') counters(reply, own)
    if (kind === 'promises-inquiry') promises(reply, own)
    if (reply.isBare) bare(reply, own, direct)
    else if (kind === 'denies' || kind === 'concedes') matters(reply, own)
  }
  const speakers = new Map(
    claims.flatMap((claim) => {
      const speaker = speakerOf(claim)
      return speaker === undefined ? [] : [[claim.id, speaker] as const]
    }),
  )
  return { accusations, answered: [...answered.values()], speakers, undecided }

  /** "denied that one of its planes had bombed the school": the same deed of the same event, told against the same side. */
  function deniesDeed({ claim, kind }: Reply, own: readonly Accusation[]): void {
    for (const { facet, about, aboutWords, event } of stancesOfClaim.get(claim.id) ?? []) {
      if (!about || !aboutWords || (facet.aspect !== 'who-did-it' && facet.aspect !== 'presence')) continue
      const meant = facet.aspect === 'presence' ? against(sideOf(about), claim.document) : own
      const fits = meant.filter(
        (a) =>
          a.aspect === facet.aspect &&
          sideOf(a.against) === sideOf(about) &&
          (facet.aspect === 'presence' || (event !== undefined && a.event === event)) &&
          !isOfSide(a.claim, claim) &&
          canAnswer(day(claim), day(a.claim)),
      )
      for (const { claim: to, words: named } of nearest(claim, fits)) {
        const why = `${nameOf(claim)} denies it of ${quote(aboutWords)} (${cited(claim.content)}); ${cited(to.content)} says it of ${quote(named)}.`
        add({ from: claim, to, kind, on: facet.aspect, why, by: 'reconcile/denied-deed@1' })
      }
    }
  }

  /** Who is accused of a deed, and says that somebody else did it. */
  function counters({ claim, kind }: Reply, own: readonly Accusation[]): void {
    for (const counter of ofClaim.get(claim.id) ?? []) {
      if (counter.isOwn) continue
      const fits = own.filter(
        (a) =>
          a.claim.id !== claim.id &&
          !isOfSide(a.claim, claim) &&
          !(a.claim.document === claim.document && a.claim.content.start > claim.content.start) &&
          (counter.event !== undefined ? a.event === counter.event : isMutual(a, counter, claim)),
      )
      for (const { claim: to, words: named } of nearest(claim, fits)) {
        const why = `${cited(to.content)} is said against ${quote(named)}; ${nameOf(claim)} accuses ${quote(counter.words)} in turn: ${cited(claim.content)}.`
        add({ from: claim, to, kind, on: counter.aspect, why, by: 'reconcile/counter-accuses@2' })
      }
    }
  }

  /** Where no event is known: the accused accuses the very one who accuses them. */
  function isMutual(accusation: Accusation, counter: Accusation, claim: Claim): boolean {
    const accuser = speakerOf(accusation.claim)
    return accuser !== undefined && sides(counter.against).has(accuser) && accusation.claim.document === claim.document
  }

  /** An inquiry promised by the accused: into the event that it names, or where there is but one thing that they are accused of in its document. */
  function promises({ claim, kind }: Reply, own: readonly Accusation[]): void {
    const here = own.filter((a) => (claim.event ? a.event === claim.event : a.claim.document === claim.document))
    if (mattersOf(here).size !== 1) return
    for (const { claim: to } of nearest(claim, here)) {
      const why = `${nameOf(claim)} promises to look into it: ${cited(claim.content)}.`
      add({ from: claim, to, kind, on: 'response', why, by: 'reconcile/promises-inquiry@1' })
    }
  }

  /** "rejects the charge", "denies involvement": what this side is accused of before it in the document, where that is one matter. */
  function bare({ claim, kind }: Reply, own: readonly Accusation[], direct: readonly Claim[]): void {
    const before = own.filter(
      (a) => a.claim.document === claim.document && a.claim.content.start < (claim.cue ?? claim.content).start,
    )
    const pointed = direct.flatMap((c) => (ofClaim.get(c.id) ?? []).filter((a) => !a.isOwn))
    const meant = direct.length > 0 ? pointed : before
    const [first] = meant
    if (!first || kind === 'promises-inquiry' || kind === 'counter-accuses') return
    if (direct.length === 0 && mattersOf(meant).size > 1) {
      leaveOpen(claim, before)
      return
    }
    // What it points back to is the nearest; of two charges before it, it may be meant for both.
    const beside = before.filter((a) => !meant.some((one) => matterOf(one) === matterOf(a)))
    if (beside.length > 0) leaveOpen(claim, beside)
    const all = against(sideOf(first.against), claim.document)
    const fits = all.filter((a) => matterOf(a) === matterOf(first) && !isOfSide(a.claim, claim))
    for (const { claim: to, aspect, words: named } of nearest(claim, fits)) {
      const why = `${nameOf(claim)} answers in the words ${cited(claim.content)}; what is said against ${quote(named)} is ${cited(to.content)}.`
      add({ from: claim, to, kind, on: aspect, why, by: 'reconcile/answers-charge@1' })
    }
  }

  function leaveOpen(from: Claim, accusations: readonly Accusation[]): void {
    const could = nearest(from, accusations).map((a) => a.claim)
    undecided.push({ from, could: [...new Set(could)] })
  }

  /** What is denied or granted in the same words, or of the same matter, as another says it. */
  function matters(reply: Reply, own: readonly Accusation[]): void {
    const { claim, kind } = reply
    // Whether somebody was there is answered as such, whatever words it is told in.
    if ((stancesOfClaim.get(claim.id) ?? []).some((s) => s.facet.aspect === 'presence')) return
    const isPlain = claim.act !== 'deny'
    const accused = new Set(own.map((a) => a.claim.id))
    const fits = words
      .near(claim)
      .filter(
        (c) =>
          c.id !== claim.id &&
          AFFIRMING.has(c.act) &&
          c.polarity === 'affirmed' &&
          !isOfSide(c, claim) &&
          (!isPlain || accused.has(c.id)) &&
          !tellsOf(c, claim) &&
          same(claim, c),
      )
      .map((c) => ({ claim: c }))
    for (const { claim: to } of nearest(claim, fits)) {
      const why =
        kind === 'concedes'
          ? `${nameOf(claim)} grants ${cited(claim.content)}; ${cited(to.content)} is what another says of it.`
          : `${nameOf(claim)} denies ${cited(claim.content)}; ${cited(to.content)} says it.`
      add({
        from: claim,
        to,
        kind,
        on: ofClaim.get(to.id)?.[0]?.aspect ?? 'what-happened',
        why,
        by: 'reconcile/same-matter@1',
      })
    }
  }

  /** Whether a claim is made by the side that answers: nobody answers themselves. */
  function isOfSide(claim: Claim, answer: Claim): boolean {
    const [one, other] = [speakerOf(claim), speakerOf(answer)]
    return one !== undefined && other !== undefined && sides(other).has(one)
  }

  /** The first of those that stand in the answer's own document, then of the others, by day. */
  function nearest<T extends { readonly claim: Claim }>(answer: Claim, all: readonly T[]): readonly T[] {
    return all
      .toSorted(
        by(
          ({ claim }) => (claim.document === answer.document ? 0 : 1),
          ({ claim }) => day(claim) ?? '',
          ({ claim }) => claim.id,
        ),
      )
      .slice(0, MOST_ANSWERED)
  }
}

const AFFIRMING: ReadonlySet<Claim['act']> = new Set([
  'assert',
  'accuse',
  'confirm',
  'announce',
  'warn',
  'quote-report',
  'condemn',
])

/** "the ministry denied that …" as the document tells it says that it is denied, and not that it is so; nor does a claim that stands in the answer. */
function tellsOf(claim: Claim, answer: Claim): boolean {
  if (claim.document !== answer.document) return false
  const holds = (outer: { start: number; end: number }, inner: { start: number; end: number }) =>
    outer.start <= inner.start && inner.end <= outer.end
  return (
    holds(claim.content, answer.content) ||
    holds(answer.content, claim.content) ||
    (answer.cue !== undefined && holds(claim.content, answer.cue))
  )
}

const quote = (text: string) => `“${text}”`
