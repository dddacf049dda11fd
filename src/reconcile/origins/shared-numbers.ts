import type { Quantity } from '../../model/annotation.ts'
import type { Claim } from '../../model/dossier.ts'
import { contains, spanOf } from '../../model/span.ts'
import type { Linked } from '../../model/studied.ts'
import { firstFrom } from '../content-words.ts'
import { type Party, type Standing, sameParty } from './standing.ts'
import { addFew, pairsOf, type Tie, type TieEnd } from './tie.ts'

/** A number of a document, with whoever stands behind it. */
interface Telling {
  readonly document: number
  readonly quantity: Quantity
  readonly claim?: Claim
  /** Whoever makes the claim that it stands in. */
  readonly own?: Party
  /** Others whom its sentence names, and the sentences beside it. */
  readonly near: readonly Party[]
  readonly around: readonly Party[]
}

const COUNTING: ReadonlySet<Quantity['kind']> = new Set(['count', 'duration', 'money', 'percent'])
/** Numbers below this one are too common to show anything. */
const LEAST = 4
/** Where parties are not plainly one, the number shows something from this one on. */
const LEAST_NEAR = 20
/** From here on a number that is not round is hardly met by chance. */
const EXACT = 100

/** The same number from the same source in two documents: a toll that both have from the ministry. */
export function sharedNumbers(linked: Linked, standing: Standing): Tie[] {
  const byNumber = new Map<string, Telling[]>()
  tellingsOf(linked, standing).forEach((telling) => {
    const number = numberOf(telling.quantity)
    if (!number) return
    for (const bucket of bucketsOf(telling)) addFew(byNumber, `${number.key} ${bucket}`, telling, MOST_OF_DOCUMENT)
  })
  const found = new Map<string, Tie>()
  for (const [bucket, list] of byNumber) {
    for (const [a, b] of pairsOf(list, wordingOf)) {
      if (a.document === b.document) continue
      const [one, two] = a.document < b.document ? [a, b] : [b, a]
      const key = `${one.document} ${one.quantity.start} ${two.document} ${two.quantity.start}`
      const shared = found.has(key) ? undefined : sharedParty(one, two)
      // Each pair in the lists of whoever they share, so that a list without end is never gone through pair by pair.
      if (shared && ['', ...bucketsOfParty(shared.parties[0])].some((own) => bucket.endsWith(` ${own}`)))
        found.set(key, tieOf(linked, one, two, shared))
    }
  }
  return [...found.values()]
}

/** Times that a document gives one number with one name that are looked at. */
const MOST_OF_DOCUMENT = 3

/** What a telling is looked up by: the words for whoever stands behind it, and an exact number by itself. */
function bucketsOf({ own, near, around, quantity }: Telling): Set<string> {
  const buckets = new Set<string>([...(own ? [own] : []), ...near, ...around].flatMap(bucketsOfParty))
  if (isExact(quantity)) buckets.add('')
  return buckets
}

/** All that decides with which others a telling is joined. */
const wordingOf = ({ own, near, around }: Telling): string =>
  [own ? [own] : [], near, around].map((parties) => parties.flatMap(bucketsOfParty).join(' ')).join('|')

const bucketsOfParty = ({ actor, state, phrases }: Party): string[] => [
  ...(actor === undefined ? [] : [actor]),
  ...(state ? ['state'] : []),
  ...phrases.flatMap(({ words }) => words),
]

function tellingsOf({ studied, claims }: Linked, standing: Standing): Telling[] {
  const own = new Map<string, Claim[]>()
  for (const claim of claims) {
    const list = own.get(claim.document)
    if (list) list.push(claim)
    else own.set(claim.document, [claim])
  }
  return studied.flatMap(({ document, annotation }, d): Telling[] => {
    const holding = holderOf(own.get(document.id) ?? [])
    // What somebody's statement passes on, its readers have from the statement.
    const publisher = standing.publisher(d)
    return annotation.quantities.flatMap((quantity): Telling[] => {
      const number = numberOf(quantity)
      if (!number || !isNamed(document.text, quantity) || (quantity.kind !== 'duration' && number.value < LEAST))
        return []
      const token = annotation.tokens[firstFrom(annotation.tokens, quantity.start)]
      if (!token) return []
      const claim = holding(quantity)
      const party = claim && standing.of(claim)
      const at = (sentence: number) => standing.inSentence(d, sentence).filter((p) => p.actor !== party?.actor)
      return [
        {
          document: d,
          quantity,
          near: [...at(token.sentence), ...(party && publisher ? [publisher] : [])],
          around: party && !namesNobody(party) ? [] : [...at(token.sentence - 1), ...at(token.sentence + 1)],
          ...(claim ? { claim } : {}),
          ...(party ? { own: party } : {}),
        },
      ]
    })
  })
}

/** The shortest claim around a place; claims are looked at from the one that begins last. */
function holderOf(claims: readonly Claim[]): (at: Quantity) => Claim | undefined {
  const sorted = [...claims].sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end)
  const starts = sorted.map(({ content: { start } }) => ({ start }))
  return (at) => {
    let best: Claim | undefined
    const last = firstFrom(starts, at.start + 1)
    for (let i = last - 1; i >= Math.max(0, last - WITHIN); i--) {
      const { content } = sorted[i]!
      if (!contains(content, at)) continue
      if (!best || content.end - content.start < best.content.end - best.content.start) best = sorted[i]!
    }
    return best
  }
}

/** Claims within claims that are looked at. */
const WITHIN = 8

/** Whether a number is named, and not only that there are many: "203", "five", and neither "dozens" nor "for years". */
const isNamed = (text: string, { min, max, number }: Quantity) =>
  min === max || /\p{Nd}/u.test(text.slice(number.start, number.end))

/** The number as it is looked up; nothing for what does not count. */
function numberOf({ min, max, kind, unit }: Quantity): { readonly key: string; readonly value: number } | undefined {
  const value = min ?? max
  return value === null || !COUNTING.has(kind)
    ? undefined
    : { key: kind === 'money' ? `${kind} ${unit ?? ''} ${value}` : `${kind} ${value}`, value }
}

function isExact(quantity: Quantity): boolean {
  const found = numberOf(quantity)
  return found !== undefined && quantity.kind === 'count' && found.value >= EXACT && found.value % 10 !== 0
}

function tieOf(linked: Linked, one: Telling, two: Telling, shared: Shared): Tie {
  const ends: readonly [TieEnd, TieEnd] = [
    endOf(linked, one, shared.parties[0], shared.joins && !one.own),
    endOf(linked, two, shared.parties[1], shared.joins && !two.own),
  ]
  const words = ends.map(({ span }) => `“${span.exact}”`)
  return {
    documents: [one.document, two.document],
    ends,
    joins: shared.joins,
    why: `The number and who gives it are the same: ${words.join(' and ')}`,
  }
}

interface Shared {
  readonly parties: readonly [Party, Party]
  readonly joins: boolean
}

/**
 * Who stands behind the number in both, by the closest words: who claims it in one, and in the other who claims it, whom its sentence names, whom
 * the sentences beside it name. That nobody claims it in either shows nothing: both may have seen it happen.
 */
function sharedParty(a: Telling, b: Telling): Shared | undefined {
  const [one, two] = [claiming(a), claiming(b)]
  if (one && two) {
    const found = sameParty(one, two)
    if (found === 'one' || (found && isTelling(a.quantity))) return { parties: [one, two], joins: found === 'one' }
    if (isExact(a.quantity) && (namesNobody(one) || namesNobody(two)) && !one.anonymous && !two.anonymous)
      return { parties: [one, two], joins: one.isPublisher === true || two.isPublisher === true }
  }
  return (one && besides(one, a, b)) ?? (two && besides(two, b, a, true))
}

const isTelling = (quantity: Quantity) => (numberOf(quantity)?.value ?? 0) >= LEAST_NEAR

/** A number that somebody claims, and that stands near the same one elsewhere. */
function besides(party: Party, { quantity }: Telling, other: Telling, isSecond = false): Shared | undefined {
  const inOrder = (found: Party) => ({ parties: isSecond ? ([found, party] as const) : ([party, found] as const) })
  const near =
    other.near.find((p) => sameParty(party, p) === 'one') ??
    (isTelling(quantity) ? other.near.find((p) => sameParty(party, p)) : undefined)
  if (near)
    return { ...inOrder(near), joins: other.claim?.claimer === null && !other.own && sameParty(party, near) === 'one' }
  if (party.isPublisher && !other.own && isExact(quantity)) return { ...inOrder(party), joins: false }
  if (!isTelling(quantity) || (other.own && !namesNobody(other.own))) return undefined
  const around = other.around.find((p) => sameParty(party, p) === 'one')
  return around && { ...inOrder(around), joins: false }
}

/** Who claims the number, where the words say who that is. */
const claiming = ({ own }: Telling): Party | undefined => (own && own.phrases.length > 0 ? own : undefined)

const namesNobody = ({ phrases }: Party) => phrases.every((p) => !p.proper)

function endOf({ studied }: Linked, telling: Telling, party: Party, ownVoice: boolean): TieEnd {
  const { document, annotation } = studied[telling.document]!
  const { quantity, claim } = telling
  const sentence = annotation.tokens[firstFrom(annotation.tokens, quantity.start)]?.sentence
  const around = sentence === undefined ? undefined : annotation.sentences[sentence]
  const { at } = party
  const isBeside = at && around && at.start >= around.start && at.end <= around.end && at.end > at.start
  const start = isBeside ? Math.min(at.start, quantity.start) : quantity.start
  const end = isBeside ? Math.max(at.end, quantity.end) : quantity.end
  return {
    span: { document: document.id, ...spanOf(document.text, start, end) },
    ...(claim ? { claim: claim.id } : {}),
    ...(ownVoice && claim?.claimer === null ? { ownVoice } : {}),
  }
}
