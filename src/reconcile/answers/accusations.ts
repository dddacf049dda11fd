import type { Claim } from '../../model/dossier.ts'
import type { Linked } from '../../model/studied.ts'
import type { Act, Aspect } from '../../model/vocabulary.ts'
import type { Sides } from '../sides-of-actors.ts'
import type { Stance } from '../stance.ts'
import type { Found } from './found.ts'

/** What a claim says against somebody. */
export interface Accusation {
  readonly claim: Claim
  /** Actor whom it is said against. */
  readonly against: string
  /** Words that name them. */
  readonly words: string
  readonly aspect: Aspect
  readonly event?: string
  /** Whether it is said by the accused, or by their side: then it is no accusation, but grants one. */
  readonly isOwn: boolean
}

/** Acts that put something forward against somebody. */
export const AGAINST: ReadonlySet<Act> = new Set([
  'assert',
  'accuse',
  'quote-report',
  'condemn',
  'announce',
  'warn',
  'confirm',
])

/**
 * Everything that is said against somebody: that they did it (who killed, attacked, abducted), that they were where they should not have been,
 * and whatever they are accused of by name. In the order of claims.
 */
export function accusationsOf(
  { claims, actorAt, actors, studied }: Linked,
  stances: readonly Stance[],
  found: ReadonlyMap<string, Found>,
  speakerOf: (claim: Claim) => string | undefined,
  sides: Sides,
): Accusation[] {
  const kinds = new Map(actors.map((a) => [a.id, a.kind]))
  const made = new Map<string, Accusation>()
  const add = (accusation: Omit<Accusation, 'isOwn'>) => {
    const { claim, against, aspect, event } = accusation
    if (kinds.get(against) === 'unnamed' || kinds.get(against) === 'outlet') return
    const key = `${claim.id} ${against} ${aspect} ${event ?? ''}`
    const speaker = speakerOf(claim)
    const isOwn = speaker !== undefined && sides(against).has(speaker)
    if (!made.has(key)) made.set(key, { ...accusation, isOwn })
  }
  const named = new Set<string>()
  for (const { claim, facet, about, aboutWords, event, isPronoun } of stances) {
    const { aspect, side } = facet
    const isDeed = aspect === 'who-did-it' && side !== 'no' && claim.polarity === 'affirmed'
    const isThere = aspect === 'presence' && side === 'yes'
    // "at least 40 people", "they", "men" name nobody who could answer.
    if (kinds.get(about ?? '') === 'group' && (isPronoun || isAnybody(aboutWords ?? '', found.get(claim.id)))) continue
    if (!about || !aboutWords || !AGAINST.has(claim.act) || !(isDeed || isThere)) continue
    named.add(claim.id)
    add({ claim, against: about, words: aboutWords, aspect, ...(event ? { event } : {}) })
  }
  for (const claim of claims) {
    if ((claim.act !== 'accuse' && claim.act !== 'condemn') || named.has(claim.id)) continue
    const behind = found.get(claim.id)
    const target = behind?.found.target
    const against = behind && target && actorAt[behind.d]!.get(target.head)
    if (!against || claim.polarity !== 'affirmed') continue
    const words = studied[behind.d]!.document.text.slice(target.at.start, target.at.end)
    add({ claim, against, words, aspect: 'what-happened', ...(claim.event ? { event: claim.event } : {}) })
  }
  return [...made.values()]
}

/** A number of people, or people as such. */
function isAnybody(words: string, behind: Found | undefined): boolean {
  const last = words.toLowerCase().split(' ').at(-1) ?? ''
  return /\d/.test(words) || (behind?.lexicon.measurePeople.has(last) ?? false)
}
