import type { Actor, Claim } from '../model/dossier.ts'
import type { Linked } from '../model/studied.ts'
import type { Answer, Draft } from './draft.ts'
import { haveOtherHolders } from './other-holders.ts'
import { type Sides, sidesOf } from './sides-of-actors.ts'
import type { Stance } from './stance.ts'

/** Who did it, who the victims were, what brought it about: questions answered in words, one for each event. */
export function whoAndWhy({ events, actors }: Linked, stances: readonly Stance[]): Draft[] {
  const eventById = new Map(events.map((e) => [e.id, e]))
  const actorById = new Map(actors.map((a) => [a.id, a]))
  const sides = sidesOf(actors)
  return (['who-did-it', 'who-were-the-victims', 'cause'] as const).flatMap((aspect) => {
    const groups = new Map<string, Stance[]>()
    for (const stance of stances) {
      const key = stance.facet.happening === undefined && aspect !== 'who-were-the-victims' ? undefined : stance.event
      // Of what nobody can say which event it is part of, nobody can be asked who did it.
      if (stance.facet.aspect !== aspect || key === undefined) continue
      // Who denies that somebody did it does not say that they did.
      if (stance.claim.act === 'deny' || stance.claim.act === 'retract') continue
      groups.set(key, [...(groups.get(key) ?? []), stance])
    }
    return [...groups].map(([event, own]): Draft => {
      const record = eventById.get(event)
      return {
        aspect,
        event,
        key: '',
        excludes: (a, b) => haveOtherHolders(a, b),
        text: `${QUESTIONS[aspect]}${record ? ` (${record.label})` : ''}`,
        answers: answersOf(aspect, own, actorById, sides),
      }
    })
  })
}

const QUESTIONS = {
  'who-did-it': 'Who did it?',
  'who-were-the-victims': 'Who were the victims?',
  cause: 'What was the cause?',
} as const

/** One and the same for the case, or the words: "Russian mercenaries" of two documents answer alike. */
function whoIs({ about, words }: Stance, actors: ReadonlyMap<string, Actor>): string {
  const actor = actors.get(about ?? '')
  const isKnown =
    actor && (actor.side !== undefined || ['person', 'organization', 'outlet', 'armed-group'].includes(actor.kind))
  return isKnown ? actor.id : words.toLowerCase().replace(/^(the|a|an|some|many)\s+/, '')
}

function answersOf(
  aspect: keyof typeof QUESTIONS,
  own: readonly Stance[],
  actors: ReadonlyMap<string, Actor>,
  sides: Sides,
): Answer[] {
  const answers = new Map<string, { words: Set<string>; claims: Claim[]; about: string | undefined }>()
  for (const stance of own) {
    const key = aspect === 'who-were-the-victims' ? stance.facet.topic : whoIs(stance, actors)
    const known = answers.get(key) ?? { words: new Set<string>(), claims: [], about: stance.about }
    answers.set(key, known)
    const actor = actors.get(stance.about ?? '')
    if (actor && known.words.size === 0) known.words.add(actor.name)
    if (!(stance.isPronoun && actor)) known.words.add(stance.words)
    known.claims.push(stance.claim)
  }
  return [...answers.values()].map(({ words, claims, about }) => ({
    answer: [...words].slice(0, 4).join(' / '),
    claims,
    ...(aspect === 'who-did-it' && about ? { against: sides(about) } : {}),
  }))
}
