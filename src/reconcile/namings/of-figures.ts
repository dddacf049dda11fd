import type { Figure } from '../../model/dossier.ts'
import type { Linked } from '../../model/studied.ts'
import type { Measure, NamingReferent } from '../../model/vocabulary.ts'
import { firstFrom } from '../content-words.ts'
import { type Calling, inMarks, peopleCalled } from './called.ts'
import type { FoundNaming } from './found-naming.ts'
import { headWithin } from './head-within.ts'

/** Whom a number of each measure counts. */
const COUNTED: Readonly<Partial<Record<Measure, { readonly referent: NamingReferent; readonly who: string }>>> = {
  killed: { referent: 'victims', who: 'the killed' },
  injured: { referent: 'victims', who: 'the injured' },
  missing: { referent: 'victims', who: 'the missing' },
  abducted: { referent: 'victims', who: 'those taken away' },
  raped: { referent: 'victims', who: 'those raped' },
  displaced: { referent: 'victims', who: 'those who had to leave' },
  attended: { referent: 'crowd', who: 'those who came together' },
  deployed: { referent: 'force', who: 'the forces in place' },
}

/** What those are called whom a number counts: "203 terrorists were killed". */
export function namingsOfFigures(
  { studied, figureOf }: Linked,
  figures: ReadonlyMap<string, Figure>,
  d: number,
  calling: Calling,
): FoundNaming[] {
  const { annotation, findings } = studied[d]!
  return findings.figures.flatMap((figure, f): FoundNaming[] => {
    const counted = COUNTED[figure.measure]
    const head = figure.counted ? headWithin(annotation.tokens, figure.counted) : -1
    if (!counted || head < 0) return []
    const event = figures.get(figureOf[d]![f]!)?.event
    const number = firstFrom(annotation.tokens, annotation.quantities[figure.quantity]!.number.start)
    return peopleCalled(calling, head).map((called) => ({
      referent: counted.referent,
      head: called,
      claim: figure.claim,
      ...(event ? { event } : {}),
      why: `${inMarks(calling, number)} counts ${counted.who}.`,
      by: 'reconcile/naming-counted@1',
    }))
  })
}
