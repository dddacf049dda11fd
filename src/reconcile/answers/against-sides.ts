import type { Claim } from '../../model/dossier.ts'
import { by } from '../../model/order.ts'
import type { Accusation } from './accusations.ts'

/** What makes two accusations one: what they are about, and which event. */
export const matterOf = ({ aspect, event, claim }: Accusation) =>
  aspect === 'presence' ? aspect : `${aspect} ${event ?? claim.id}`

export const mattersOf = (accusations: readonly Accusation[]) => new Set(accusations.map(matterOf))

/** What is said against a side, as one document can see it: everything in that document, and of each matter the first that said it. */
export type AgainstSides = (side: string, document: string) => readonly Accusation[]

/** Accusations of one matter in other documents that an answer is held against; more would say the same again. */
const MOST_OF_MATTER = 24
/** And of all matters together. */
const MOST_OF_SIDE = 480

export function againstSides(
  accusations: readonly Accusation[],
  sideOf: (actor: string) => string,
  day: (claim: Claim) => string | undefined,
): AgainstSides {
  const here = new Map<string, Accusation[]>()
  const first = new Map<string, Accusation[]>()
  const counts = new Map<string, number>()
  const sorted = accusations.toSorted(
    by(
      ({ claim }) => day(claim) ?? '',
      ({ claim }) => claim.id,
    ),
  )
  const put = (lists: Map<string, Accusation[]>, key: string, accusation: Accusation) => {
    const list = lists.get(key)
    if (list) list.push(accusation)
    else lists.set(key, [accusation])
  }
  for (const accusation of sorted) {
    const side = sideOf(accusation.against)
    put(here, `${side} ${accusation.claim.document}`, accusation)
    const matter = `${side} ${matterOf(accusation)}`
    const count = (counts.get(matter) ?? 0) + 1
    counts.set(matter, count)
    if (count <= MOST_OF_MATTER && (first.get(side)?.length ?? 0) < MOST_OF_SIDE) put(first, side, accusation)
  }
  return (side, document) => [...new Set([...(here.get(`${side} ${document}`) ?? []), ...(first.get(side) ?? [])])]
}
