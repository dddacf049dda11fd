import type { Claim } from '../model/dossier.ts'
import type { Linked } from '../model/studied.ts'
import type { Draft } from './draft.ts'
import { PLAIN } from './when.ts'

/** What several documents tell of alike, and nothing else is asked of (`asked`): one question for each event, answered by all who tell of it. */
export function happened({ studied, events, claims, claimOf, eventOf }: Linked, asked: ReadonlySet<string>): Draft[] {
  const byId = new Map(claims.map((c) => [c.id, c]))
  const tellers = new Map<string, Claim[]>()
  studied.forEach(({ findings }, d) => {
    findings.happenings.forEach((happening, h) => {
      const event = eventOf[d]![h]
      const claim = byId.get(claimOf[d]![happening.claim]!)
      if (event && claim && claim.polarity === 'affirmed' && claim.act !== 'deny') {
        tellers.set(event, [...(tellers.get(event) ?? []), claim])
      }
    })
  })
  return events.flatMap((event): Draft[] => {
    if (event.documents.length < 2 || PLAIN.has(event.type) || asked.has(event.id)) return []
    const own = tellers.get(event.id) ?? []
    if (own.length === 0) return []
    const when = event.start ? `, ${event.start}${event.end ? ` to ${event.end}` : ''}` : ''
    return [
      {
        aspect: 'what-happened',
        event: event.id,
        key: 'happened',
        text: `What is said to have happened? (${event.label})`,
        answers: [{ answer: `yes: ${event.type}${event.place ? ` in ${event.place.name}` : ''}${when}`, claims: own }],
      },
    ]
  })
}
