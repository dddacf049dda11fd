import type { Claim } from '../model/dossier.ts'
import type { Linked } from '../model/studied.ts'
import type { Answer, Draft } from './draft.ts'

/** Types of which nobody asks when they were: what somebody said, and what has no type. */
export const PLAIN: ReadonlySet<string> = new Set([
  'happening',
  'statement',
  'accusation',
  'denial',
  'announcement',
  'warning',
])

/** When an event was: the dates that documents give for it, where they give more than one. */
export function whenQuestions({ studied, claims, claimOf, eventOf, events, times }: Linked): Draft[] {
  const claimById = new Map(claims.map((c) => [c.id, c]))
  const byEvent = new Map<string, Map<string, Answer & { claims: Claim[] }>>()
  studied.forEach(({ document, findings }, d) => {
    findings.happenings.forEach((happening, h) => {
      const event = eventOf[d]![h]
      const claim = claimById.get(claimOf[d]![happening.claim]!)
      // Who denies that it was on a day gives no day.
      if (!event || !claim || claim.act === 'deny') return
      for (const index of happening.times) {
        const time = times[d]![index]
        const value = time?.value
        if (!time || !value?.start) continue
        const answers = byEvent.get(event) ?? new Map<string, Answer & { claims: Claim[] }>()
        byEvent.set(event, answers)
        const key = `${value.start}/${value.end ?? ''}`
        const known = answers.get(key)
        if (known) known.claims.push(claim)
        else {
          const words = document.text.slice(time.start, time.end).replace(/\s+/g, ' ')
          answers.set(key, {
            answer: words,
            start: value.start,
            ...(value.end ? { end: value.end } : {}),
            claims: [claim],
          })
        }
      }
    })
  })
  return events.flatMap((event): Draft[] => {
    const answers = [...(byEvent.get(event.id)?.values() ?? [])]
    if (PLAIN.has(event.type)) return []
    // Two times in one breath are two times of it, not two accounts.
    const voices = new Set(answers.flatMap((a) => a.claims.map((c) => `${c.claimer} ${c.document}`)))
    if (answers.length < 2 || voices.size < 2) return []
    return [{ aspect: 'when', event: event.id, key: 'when', text: `When was it? (${event.label})`, answers, excludes }]
  })
}

/** One date within another may both hold; dates of the same precision that differ may not. */
function excludes(a: Answer, b: Answer): boolean {
  const [from, to] = [a.start!, a.end ?? a.start!]
  const [other, until] = [b.start!, b.end ?? b.start!]
  const precision = Math.min(from.length, to.length, other.length, until.length, 10)
  const cut = (time: string) => time.slice(0, precision)
  if (cut(from) === cut(other) && cut(to) === cut(until)) return false
  if (precision < 10) return cut(from) > cut(until) || cut(other) > cut(to)
  return true
}
