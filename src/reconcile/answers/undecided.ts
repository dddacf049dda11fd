import type { Undecided } from '../../model/dossier.ts'
import { by } from '../../model/order.ts'
import { cited } from '../words.ts'
import type { Answers } from './link-answers.ts'

/** What an undecided answer could be meant for that a reason quotes, at most. */
const MOST_QUOTED = 3

/** Answers that could be meant for several claims, with the words of both. */
export function undecidedOf({ undecided }: Pick<Answers, 'undecided'>): Undecided[] {
  return undecided
    .map(({ from, could }): Undecided => {
      const quoted = [...new Set(could.map((c) => cited(c.content)))].slice(0, MOST_QUOTED).join(' or ')
      return {
        claim: from.id,
        could: [...new Set(could.map(({ id }) => id))].sort(),
        why: `${cited(from.cue ?? from.content)} ${cited(from.content)} could be meant for ${quoted}, and the words do not say so.`,
        by: 'reconcile/undecided@1',
      }
    })
    .sort(by(({ claim }) => claim))
}
