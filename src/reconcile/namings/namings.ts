import type { Claim, Naming } from '../../model/dossier.ts'
import { idOf } from '../../model/ids.ts'
import { by } from '../../model/order.ts'
import { spanOf } from '../../model/span.ts'
import type { Linked, Studied } from '../../model/studied.ts'
import type { Stance } from '../stance.ts'
import { type Calling, callingOf, wording } from './called.ts'
import type { FoundNaming } from './found-naming.ts'
import { namingsOfFigures } from './of-figures.ts'
import { namingsOfHappenings } from './of-happenings.ts'
import { namingsOfStances } from './of-stances.ts'
import { polarityOf, quotedTokens, voiceOf } from './voice-of.ts'

/**
 * Who calls the dead, the crowd, the force, the event what: each place where the text shows whom or what a word is for, with the words, whose they
 * are, and in which voice they stand. In the order of documents and words.
 */
export function namingsOf(linked: Linked, stances: readonly Stance[]): Naming[] {
  const figures = new Map(linked.figures.map((f) => [f.id, f]))
  const claims = new Map(linked.claims.map((c) => [c.id, c]))
  const families = familiesOf(linked)
  const stancesIn = linked.studied.map((): Stance[] => [])
  for (const stance of stances) stancesIn[stance.document]!.push(stance)
  return linked.studied.flatMap((one, d) => {
    const calling = callingOf(one)
    if (!calling) return []
    const found = [
      ...namingsOfFigures(linked, figures, d, calling),
      ...namingsOfStances(stancesIn[d]!, one.findings.happenings, calling),
      ...namingsOfHappenings(linked, families, d, calling),
    ]
    const quoted = quotedTokens(one)
    return eachOnce(found)
      .flatMap((naming) => {
        const claim = claims.get(linked.claimOf[d]![naming.claim]!)
        return claim ? [recordOf(naming, one, calling, claim, quoted, linked.actorAt[d]!.get(naming.head))] : []
      })
      .sort(BY_PLACE)
  })
}

const BY_PLACE = by<Naming>(
  ({ span }) => span.start,
  ({ span }) => span.end,
  ({ referent }) => referent,
)

/** The family of which most happenings of each event are; the first by name of several. */
function familiesOf({ studied, eventOf }: Linked): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  studied.forEach(({ findings }, d) => {
    findings.happenings.forEach(({ family }, h) => {
      const event = eventOf[d]![h]
      if (event === undefined) return
      const own = counts.get(event) ?? new Map<string, number>()
      counts.set(event, own.set(family, (own.get(family) ?? 0) + 1))
    })
  })
  const most = by<[string, number]>(
    ([, count]) => -count,
    ([family]) => family,
  )
  return new Map([...counts].map(([event, own]) => [event, [...own].sort(most)[0]![0]]))
}

/** One place calls one thing once: the first that found it stands, and what it does not know of the event is taken from the next. */
function eachOnce(found: readonly FoundNaming[]): FoundNaming[] {
  const first = new Map<string, FoundNaming>()
  for (const naming of found) {
    const key = `${naming.head} ${naming.referent}`
    const known = first.get(key)
    if (!known) first.set(key, naming)
    else if (known.event === undefined && naming.event !== undefined) first.set(key, { ...known, event: naming.event })
  }
  return [...first.values()]
}

function recordOf(
  { referent, head, event, why, by: rule }: FoundNaming,
  { document }: Studied,
  calling: Calling,
  claim: Claim,
  quoted: ReadonlySet<number>,
  actor: string | undefined,
): Naming {
  const { at, lemma } = wording(calling, head)
  const span = spanOf(document.text, at.start, at.end)
  return {
    id: idOf('nam', document.id, referent, at.start, at.end),
    referent,
    ...(event ? { event } : {}),
    ...(actor ? { actor } : {}),
    word: span.exact.replace(/\s+/g, ' '),
    lemma,
    holder: claim.claimer,
    voice: voiceOf(claim, quoted.has(head)),
    polarity: polarityOf(claim),
    document: document.id,
    claim: claim.id,
    span,
    why,
    by: rule,
  }
}
