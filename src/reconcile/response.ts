import type { Claim } from '../model/dossier.ts'
import type { Linked } from '../model/studied.ts'
import type { Answer, Draft } from './draft.ts'
import { incidentsOf } from './incidents.ts'
import { haveOtherHolders } from './other-holders.ts'
import type { Stance } from './stance.ts'

/** What somebody does about an inquiry, by the act of the claim that names it. */
const DOINGS: Readonly<Partial<Record<Claim['act'], string>>> = {
  demand: 'calls for it',
  order: 'orders it',
  promise: 'promises it',
  announce: 'announces it',
  deny: 'refuses it',
  condemn: 'refuses it',
}
const REFUSES = 'refuses it'
/** Characters of a denial within which the inquiry is named that it refuses. */
const NEAR = 48

/** Who called for, ordered, promised or refused an inquiry: one question for each incident. Who refuses one stands against who calls for it. */
export function responses(linked: Linked, stances: readonly Stance[]): Draft[] {
  const incidents = incidentsOf(linked)
  const labels = new Map(linked.events.map((e) => [e.id, e.label]))
  const groups = new Map<string, Stance[]>()
  for (const stance of stances) {
    if (stance.facet.aspect !== 'response' || !doingOf(stance)) continue
    const key = incidents.mainOf(stance.document) ?? ''
    groups.set(key, [...(groups.get(key) ?? []), stance])
  }
  return [...groups].map(([event, own]): Draft => {
    const label = labels.get(event)
    return {
      aspect: 'response',
      ...(event === '' ? {} : { event }),
      key: 'inquiry',
      text: `Who calls for an inquiry or investigation, who opens one, who refuses?${label ? ` (${label})` : ''}`,
      answers: answersOf(own),
      excludes: (a, b) => a.side !== b.side && haveOtherHolders(a, b),
    }
  })
}

function doingOf({ claim, facet }: Stance): string | undefined {
  if (facet.side !== 'no') return claim.act === 'deny' ? undefined : DOINGS[claim.act]
  // What is refused stands at the beginning of what is said to be refused.
  return claim.act !== 'deny' || (facet.about?.at.start ?? facet.at.start) - claim.content.start <= NEAR
    ? REFUSES
    : undefined
}

function answersOf(own: readonly Stance[]): Answer[] {
  const doings = [...new Set(own.flatMap((s) => doingOf(s) ?? []))].sort()
  return doings.map((doing) => {
    const those = own.filter((s) => doingOf(s) === doing)
    const words = [...new Set(those.map((s) => s.words))].slice(0, 4).map((w) => `“${w}”`)
    const side = doing === REFUSES ? 'no' : 'yes'
    return { answer: `${doing}: ${words.join(', ')}`, side, claims: those.map((s) => s.claim) }
  })
}
