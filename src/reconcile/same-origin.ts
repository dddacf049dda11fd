import type { Claim, Dependency, Question } from '../model/dossier.ts'
import type { Linked } from '../model/studied.ts'
import type { Origins } from './origins.ts'

/** Pairs of spans that show it. */
const MOST_EVIDENCE = 6
/** Documents with one origin that are set against each other, every one against every other. */
const MOST_PAIRED = 12

/** Documents whose answer to one question goes back to one origin: they are not two sources for it. */
export function sameOrigin(
  { claims, studied }: Linked,
  questions: readonly Question[],
  origins: Origins,
): Dependency[] {
  const claimById = new Map(claims.map((c) => [c.id, c]))
  const label = new Map(origins.origins.map((o) => [o.id, o.label]))
  const order = new Map(studied.map(({ document }, i) => [document.id, i]))
  const pairs = new Map<string, { a: Claim; b: Claim; question: Question; origin: string }[]>()
  for (const question of questions) {
    const byOrigin = new Map<string, Claim[]>()
    for (const id of question.positions.flatMap((p) => p.claims)) {
      const claim = claimById.get(id)!
      const origin = origins.of.get(id)
      if (!origin || origins.ownVoices.has(origin)) continue
      const list = byOrigin.get(origin) ?? []
      if (!list.some((c) => c.document === claim.document)) byOrigin.set(origin, [...list, claim])
    }
    for (const [origin, list] of byOrigin) {
      // What very many repeat is set against the first of them only: all pairs would say no more.
      const last = list.length > MOST_PAIRED ? 1 : list.length
      for (let i = 0; i < last; i++) {
        for (let j = i + 1; j < list.length; j++) {
          const [a, b] = [list[i]!, list[j]!].sort((x, y) => order.get(x.document)! - order.get(y.document)!) as [
            Claim,
            Claim,
          ]
          const key = `${a.document} ${b.document}`
          pairs.set(key, [...(pairs.get(key) ?? []), { a, b, question, origin }])
        }
      }
    }
  }
  return [...pairs].map(([key, shared]): Dependency => {
    const [one, two] = key.split(' ') as [string, string]
    const names = [...new Set(shared.map((s) => label.get(s.origin) ?? s.origin))]
    return {
      documents: [one, two],
      kind: 'same-origin',
      evidence: shared.slice(0, MOST_EVIDENCE).map(({ a, b }) => [
        { document: a.document, ...a.content },
        { document: b.document, ...b.content },
      ]),
      why: `On ${shared.length === 1 ? 'one question' : `${shared.length} answers`} both go back to ${names.join(', ')}.`,
    }
  })
}
