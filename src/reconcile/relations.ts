import type { Claim, Question, Relation } from '../model/dossier.ts'
import { compareText } from '../model/order.ts'
import { RELATION_KINDS } from '../model/vocabulary.ts'
import { canAnswer, type DayOf } from './answers/dates.ts'
import type { Answered } from './answers/link-answers.ts'
import { cited } from './words.ts'

/** Rule of relations that follow from positions. */
const RULE = 'reconcile/positions@1'
/** Claims of one position that are set against those of another; more would say the same again. */
const MOST = 6
/** Pairs that one question gives at most, by and large. */
const MOST_PAIRS = 400
/** What holds both ways, and is said once of two claims. */
const MUTUAL: ReadonlySet<Relation['kind']> = new Set(['same', 'supports', 'contradicts', 'incomparable'])
/** Positions of more claims are not looked through for what a denial grants. */
const MOST_IN_POSITION = 60

/**
 * How claims stand to each other: by the positions that they hold on a question, and by who answers whom.
 *
 * @param answered  who answers whom
 * @param day       on which day a claim was made: nobody denies what is only said later
 * @param excludes  whether two positions of a question, by their numbers, cannot both hold
 */
export function relationsOf(
  claims: readonly Claim[],
  questions: readonly Question[],
  answered: readonly Answered[],
  day: DayOf,
  excludes: (question: Question, a: number, b: number) => boolean,
): Relation[] {
  const byId = new Map(claims.map((c) => [c.id, c]))
  const found = new Map<string, Relation>()
  const add = (relation: Relation) => {
    const ends = MUTUAL.has(relation.kind)
      ? [relation.from, relation.to].sort(compareText)
      : [relation.from, relation.to]
    const key = [...ends, relation.kind, MUTUAL.has(relation.kind) ? relation.on : ''].join(' ')
    if (relation.from !== relation.to && !found.has(key)) found.set(key, relation)
  }
  for (const { from, to, kind, on, why, by, isLater } of answered)
    if (isRelation(kind) && !isLater) add({ from: from.id, to: to.id, kind, on, why, by })
  for (const question of questions) {
    const contested = question.status === 'contested'
    // A claim with two figures in it holds two positions: as a whole it neither supports nor contradicts.
    const times = new Map<string, number>()
    for (const id of question.positions.flatMap((p) => p.claims)) times.set(id, (times.get(id) ?? 0) + 1)
    const pairs = (question.positions.length * (question.positions.length - 1)) / 2
    const most = Math.max(1, Math.min(MOST, Math.floor(Math.sqrt(MOST_PAIRS / Math.max(1, pairs)))))
    const isPlain = (id: string) => times.get(id) === 1
    question.positions.forEach((position, p) => {
      const own = position.claims
        .filter(isPlain)
        .slice(0, most)
        .map((id) => byId.get(id)!)
      own.slice(1).forEach((claim) => {
        const same = claim.claimer === own[0]!.claimer
        add({
          from: claim.id,
          to: own[0]!.id,
          kind: same ? 'same' : 'supports',
          on: question.aspect,
          why: `${cited(claim.content)} and ${cited(own[0]!.content)} give one answer.`,
          by: RULE,
        })
      })
      if (!contested) return
      for (const [o, other] of question.positions.entries()) {
        if (o <= p || !excludes(question, p, o)) continue
        for (const a of own) {
          for (const b of other.claims
            .filter(isPlain)
            .slice(0, most)
            .map((id) => byId.get(id)!)) {
            const [from, to] = b.act === 'deny' ? [b, a] : [a, b]
            const denies = from.act === 'deny' && canAnswer(day(from), day(to))
            add({
              from: from.id,
              to: to.id,
              kind: denies ? 'denies' : 'contradicts',
              on: question.aspect,
              why: `${question.text} ${cited(from.content)} stands against ${cited(to.content)}.`,
              by: RULE,
            })
          }
        }
      }
    })
  }
  return deniesInPart([...found.values()], questions, byId)
}

const isRelation = (kind: string): kind is Relation['kind'] => RELATION_KINDS.some((one) => one === kind)

/** A denial by one who says in the same document what the accusation says, too, on another point: it denies a part. */
function deniesInPart(
  relations: readonly Relation[],
  questions: readonly Question[],
  byId: ReadonlyMap<string, Claim>,
): Relation[] {
  const own = new Map<string, Set<string>>()
  const among = new Map<string, Set<string>>()
  for (const { positions } of questions) {
    for (const { claims } of positions) {
      for (const id of claims) {
        const { claimer, document, act, polarity } = byId.get(id)!
        if (act === 'deny' || polarity !== 'affirmed' || claimer === null) continue
        const key = `${claimer} ${document}`
        own.set(key, (own.get(key) ?? new Set()).add(id))
      }
    }
  }
  for (const { positions } of questions) {
    for (const { claims } of positions) {
      if (claims.length > MOST_IN_POSITION) continue
      for (const id of claims) {
        const known = among.get(id) ?? new Set()
        for (const other of claims) if (other !== id) known.add(other)
        among.set(id, known)
      }
    }
  }
  return relations.map((relation) => {
    const { claimer, document } = byId.get(relation.from)!
    if (relation.kind !== 'denies' || claimer === null) return relation
    const granted = [...(among.get(relation.to) ?? [])].find((id) => own.get(`${claimer} ${document}`)?.has(id))
    if (granted === undefined) return relation
    const why = `${relation.why} And says ${cited(byId.get(granted)!.content)}, which that one says too.`
    return { ...relation, kind: 'denies-part', why, by: 'reconcile/denies-part@1' }
  })
}
