import type { Claim, Figure } from '../model/dossier.ts'
import type { Linked } from '../model/studied.ts'
import type { Answer, Draft } from './draft.ts'

/** For how long an event went on: the lengths of time that stand with its words. In days. */
export function howLong({ figures, claims, events }: Linked): Draft[] {
  const claimById = new Map(claims.map((c) => [c.id, c]))
  const byEvent = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (figure.measure !== 'duration' || !figure.event || figure.polarity === 'negated') continue
    byEvent.set(figure.event, [...(byEvent.get(figure.event) ?? []), figure])
  }
  return events.flatMap((event): Draft[] => {
    const answers = new Map<string, Answer & { claims: Claim[] }>()
    for (const figure of byEvent.get(event.id) ?? []) {
      const claim = claimById.get(figure.claim)!
      const key = `${figure.min}..${figure.max}`
      const known = answers.get(key)
      if (known) known.claims.push(claim)
      else answers.set(key, { answer: figure.span.exact, min: figure.min, max: figure.max, claims: [claim] })
    }
    if (answers.size === 0) return []
    const text = `How long did it last? (${event.label})`
    return [{ aspect: 'how-long', event: event.id, key: 'how-long', text, answers: [...answers.values()], excludes }]
  })
}

function excludes(a: Answer, b: Answer): boolean {
  const low = Math.max(a.min ?? 0, b.min ?? 0)
  const high = Math.min(a.max ?? Number.POSITIVE_INFINITY, b.max ?? Number.POSITIVE_INFINITY)
  return low > high
}
