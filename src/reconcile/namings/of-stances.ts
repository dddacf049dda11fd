import type { Happening } from '../../model/findings.ts'
import type { Aspect, NamingReferent } from '../../model/vocabulary.ts'
import type { Stance } from '../stance.ts'
import { type Calling, inMarks, peopleCalled } from './called.ts'
import type { FoundNaming } from './found-naming.ts'
import { headWithin } from './head-within.ts'

const REFERENTS: ReadonlyMap<Aspect, NamingReferent> = new Map([
  ['who-were-the-victims', 'victims'],
  ['who-did-it', 'doers'],
  ['presence', 'force'],
])

const SAYS: Readonly<Partial<Record<NamingReferent, string>>> = {
  victims: 'says what became of them',
  doers: 'is what they are said to have done',
  force: 'says whether they were there',
}

/** What those are called who are said to have been killed, to have done it, to be there. A name of an actor is a name as well ("the guards"). */
export function namingsOfStances(
  stances: readonly Stance[],
  happenings: readonly Happening[],
  calling: Calling,
): FoundNaming[] {
  return stances.flatMap(({ facet, event }): FoundNaming[] => {
    const referent = REFERENTS.get(facet.aspect)
    if (!referent) return []
    const { tokens } = calling.tree
    const head = facet.about ? facet.about.head : headWithin(tokens, facet.at)
    if (head < 0 || calling.isTime(head)) return []
    const called = tokens[head]!.upos === 'PROPN' ? [head] : peopleCalled(calling, head)
    const shows = facet.aspect === 'presence' ? headWithin(tokens, facet.at) : happenings[facet.happening ?? -1]?.head
    return called.map((one) => ({
      referent,
      head: one,
      claim: facet.claim,
      ...(event ? { event } : {}),
      why: `${inMarks(calling, shows === undefined || shows < 0 ? head : shows)} ${SAYS[referent]}.`,
      by: `reconcile/naming-${facet.aspect}@1`,
    }))
  })
}
