import type { Claim } from '../model/dossier.ts'
import type { Linked } from '../model/studied.ts'
import type { Answer, Draft } from './draft.ts'
import type { Stance } from './stance.ts'

/** Who did it, who the victims were, what brought it about: questions answered in words, one for each event. */
export function whoAndWhy(linked: Linked, stances: readonly Stance[]): Draft[] {
  return (['who-did-it', 'who-were-the-victims', 'cause'] as const).flatMap((aspect) => {
    const groups = new Map<string, Stance[]>()
    for (const stance of stances) {
      if (stance.facet.aspect !== aspect) continue
      const key = stance.event ?? ''
      groups.set(key, [...(groups.get(key) ?? []), stance])
    }
    return [...groups].map(([event, own]): Draft => {
      const record = linked.events.find((e) => e.id === event)
      return {
        aspect,
        ...(event ? { event } : {}),
        key: '',
        text: `${QUESTIONS[aspect]}${record ? ` (${record.label})` : ''}`,
        answers: answersOf(aspect, own, linked),
      }
    })
  })
}

const QUESTIONS = {
  'who-did-it': 'Who did it?',
  'who-were-the-victims': 'Who were the victims?',
  cause: 'What was the cause?',
} as const

function answersOf(aspect: keyof typeof QUESTIONS, own: readonly Stance[], { actors }: Linked): Answer[] {
  const answers = new Map<string, { words: Set<string>; claims: Claim[] }>()
  for (const stance of own) {
    const key = aspect === 'who-were-the-victims' ? stance.facet.topic : (stance.about ?? stance.words.toLowerCase())
    const known = answers.get(key) ?? { words: new Set<string>(), claims: [] }
    answers.set(key, known)
    const actor = actors.find((a) => a.id === stance.about)
    if (actor && known.words.size === 0) known.words.add(actor.name)
    known.words.add(stance.words)
    known.claims.push(stance.claim)
  }
  return [...answers.values()].map(({ words, claims }) => ({ answer: [...words].slice(0, 4).join(' / '), claims }))
}
