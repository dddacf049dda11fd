import { Gap } from '../../terms/term.ts'
import type { Draft } from '../draft.ts'
import type { TimeScope } from '../scope.ts'

/** Settles what the parsers proposed: takes the drafts of a text in order, and gives them back in order. */
export type Refiner = (drafts: readonly Draft[], scope: TimeScope) => Draft[]

/** Two times that belong together have no more terms than this between them. */
const MOST_BETWEEN = 5

/**
 * Joins neighbours that stand in one line: where `join` makes one draft of two, the result is tried with the next one, too.
 */
export function joinNeighbours(
  drafts: readonly Draft[],
  scope: TimeScope,
  join: (a: Draft, b: Draft) => Draft | undefined,
): Draft[] {
  const result: Draft[] = []
  for (const draft of drafts) {
    const before = result.at(-1)
    const joined = before && isNear(scope, before.next, draft.first) ? join(before, draft) : undefined
    if (joined) result[result.length - 1] = joined
    else result.push(draft)
  }
  return result
}

function isNear({ terms }: TimeScope, from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN) return false
  for (let at = from; at <= to; at++) if (terms[at]!.gap >= Gap.line) return false
  return true
}
