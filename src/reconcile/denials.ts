import type { Claim } from '../model/dossier.ts'
import type { Linked } from '../model/studied.ts'
import type { Answered } from './answers/link-answers.ts'
import type { Draft } from './draft.ts'
import { cited } from './words.ts'

/**
 * What is denied by one and said by another: each denial, with those that deny the same, is a question. Denials that take a side in another
 * question already (`settled`) are not asked twice.
 */
export function denials(linked: Linked, answered: readonly Answered[], settled: ReadonlySet<string>): Draft[] {
  const groups: Group[] = []
  const groupOf = new Map<string, Group>()
  const eventById = new Map(linked.events.map((e) => [e.id, e]))
  const denied = new Map<Claim, Claim[]>()
  for (const { from, to, kind } of answered) {
    if (kind !== 'denies' || from.act !== 'deny' || settled.has(from.id)) continue
    denied.set(from, [...(denied.get(from) ?? []), to])
  }
  for (const [denial, yes] of denied) {
    const same = yes.map((c) => groupOf.get(c.id)).find((g) => g !== undefined)
    const group = same ?? { no: [], yes: new Set<Claim>() }
    if (!same) groups.push(group)
    group.no.push(denial)
    for (const claim of yes) group.yes.add(claim)
    for (const claim of yes) groupOf.set(claim.id, group)
  }
  return groups.map(({ no, yes }): Draft => {
    const first = no[0]!
    const event = [...yes, ...no].find((c) => c.event)?.event
    const record = eventById.get(event ?? '')
    const matter = first.answers ? [...yes][0]! : first
    return {
      aspect: 'what-happened',
      ...(event ? { event } : {}),
      key: first.id,
      text: `Is it so? ${cited(matter.content)}${record ? ` (${record.label})` : ''}`,
      answers: [
        { answer: `yes: ${quoted([...yes])}`, side: 'yes', claims: [...yes] },
        { answer: `no, denied: ${quoted(no)}`, side: 'no', claims: no },
      ],
    }
  })
}

interface Group {
  readonly no: Claim[]
  readonly yes: Set<Claim>
}

/** Claims whose words stand in an answer, at most. */
const MOST_QUOTED = 3

const quoted = (claims: readonly Claim[]) =>
  [...new Set(claims.map((c) => cited(c.content)))].slice(0, MOST_QUOTED).join(', ')
