import { CounterclaimError, problem } from '../model/problem.ts'

/**
 * Checks that what is put once more is what was put before, by the hashes of the two. Throws a CounterclaimError where the same input
 * and versions gave something else: keeping either in silence would make the result depend on who came first.
 */
export function sameAgain(
  record: { readonly at: string; readonly kind: string; readonly seq: number },
  by: string,
  before: string,
  now: string,
): void {
  if (before === now) return
  const { at, kind, seq } = record
  throw new CounterclaimError(problem('store/same-versions', { path: at, kind, seq, by }, { about: at }))
}
