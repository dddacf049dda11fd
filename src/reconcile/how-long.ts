import type { Claim, Figure } from '../model/dossier.ts'
import type { Linked } from '../model/studied.ts'
import { comparisonsOf } from './compare/comparisons.ts'
import { type Counted, countedFigures } from './compare/counted.ts'
import { excluding } from './compare/excluding.ts'
import type { Answer, Draft } from './draft.ts'

/** For how long an event went on: the lengths of time that stand with its words. In days. */
export function howLong(linked: Linked): Draft[] {
  const counted = countedFigures(linked)
  const byEvent = new Map<string, Figure[]>()
  for (const figure of linked.figures) {
    if (figure.measure !== 'duration' || !figure.event || figure.polarity === 'negated') continue
    byEvent.set(figure.event, [...(byEvent.get(figure.event) ?? []), figure])
  }
  return linked.events.flatMap((event): Draft[] => {
    const own = (byEvent.get(event.id) ?? []).flatMap((f) => counted.get(f.id) ?? [])
    if (own.length === 0) return []
    const behind = new Map<Answer, Counted[]>()
    const answers = new Map<string, Answer & { claims: Claim[] }>()
    for (const one of own) {
      const { min, max, span } = one.figure
      const known = answers.get(`${min}..${max}`)
      if (known) {
        known.claims.push(one.claim)
        behind.get(known)!.push(one)
        continue
      }
      const answer = { answer: span.exact, min, max, claims: [one.claim] }
      answers.set(`${min}..${max}`, answer)
      behind.set(answer, [one])
    }
    return [
      {
        aspect: 'how-long',
        event: event.id,
        key: 'how-long',
        text: `How long did it last? (${event.label})`,
        answers: [...answers.values()],
        comparisons: comparisonsOf(own),
        excludes: excluding(behind),
      },
    ]
  })
}
