import type { Claim } from '../../model/dossier.ts'
import type { Linked } from '../../model/studied.ts'

/** The day on which a claim was made, or the day of its document; nothing where neither is known to the day. */
export type DayOf = (claim: Claim) => string | undefined

const WHOLE_DAY = 10

export function daysOf({ studied }: Linked): DayOf {
  const published = new Map(studied.map(({ document }) => [document.id, document.published?.slice(0, WHOLE_DAY)]))
  return ({ saidOn, document }) => {
    const day = saidOn?.slice(0, WHOLE_DAY) ?? published.get(document)
    return day?.length === WHOLE_DAY ? day : undefined
  }
}

/** Whether an answer can be one to a claim: nobody answers what is said on a later day. Of what has no day nobody can tell. */
export function canAnswer(answer: string | undefined, claim: string | undefined): boolean {
  return answer === undefined || claim === undefined || claim <= answer
}
