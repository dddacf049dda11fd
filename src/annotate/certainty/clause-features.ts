import { feature } from '../linear/hash.ts'
import { type ClauseView, KEPT } from './clause-view.ts'

/** Governors that are looked at. */
const GOVERNORS = 4

/** Largest number of features of one clause. */
export const CLAUSE_FEATURES = 256

/**
 * Writes what speaks for how sure a clause is left into `out` and returns how many there are: its head with its small words, and those of the
 * clauses above it.
 */
export function clauseFeatures(view: ClauseView, head: number, out: Uint32Array): number {
  const { tokens, lemma, rel, tag, sense, auxiliaries, mark, negated, subject, condition, end, fine, coarse } = view
  let n = 0
  const add = (template: number, a: number, b = 0, c = 0, d = 0) => {
    out[n++] = feature(template, a, b, c, d)
  }
  add(0, 0)
  add(1, lemma[head]!)
  add(2, tag[head]!)
  add(3, rel[head]!)
  add(4, lemma[head]!, tag[head]!)
  add(5, auxiliaries[head]!)
  add(6, tag[head]!, auxiliaries[head]!)
  add(7, tag[head]!, auxiliaries[head]!, negated[head]!)
  add(8, mark[head]!, rel[head]!)
  add(9, mark[head]!, tag[head]!, auxiliaries[head]!)
  add(10, lemma[head]!, auxiliaries[head]!)
  add(11, lemma[head]!, negated[head]!)
  add(12, condition[head]!, auxiliaries[head]!)
  add(13, fine[head]!, tag[head]!)
  add(14, coarse[head]!, tag[head]!, rel[head]!)
  add(15, end[head]!)
  add(16, rel[head]!, tag[head]!, auxiliaries[head]!, mark[head]!)
  const by = subject[head]!
  if (by >= 0) {
    add(17, lemma[by]!)
    add(18, rel[by]!, tag[by]!, auxiliaries[head]!)
    if (negated[by]) add(19, 1)
  }
  if (view.object[head]! >= 0) {
    const to = view.object[head]!
    add(20, lemma[head]!, rel[to]!, tag[to]!)
    add(21, rel[to]!, lemma[to]!)
    if (negated[to]) add(22, rel[to]!)
  }
  for (let k = 0; k < KEPT; k++) {
    const child = view.small[head * KEPT + k]!
    if (child < 0) break
    add(23, rel[child]!, lemma[child]!)
    add(24, rel[child]!, lemma[child]!, tag[head]!)
    if (sense[child]) add(25, sense[child]!)
  }
  for (let k = 1; k <= 2; k++) {
    const [before, after] = [tokens[head - k], tokens[head + k]]
    if (before?.sentence === tokens[head]!.sentence) add(25 + k, lemma[head - k]!)
    if (after?.sentence === tokens[head]!.sentence) add(27 + k, lemma[head + k]!)
  }
  if (tokens[head - 2]?.sentence === tokens[head]!.sentence) add(30, lemma[head - 2]!, lemma[head - 1]!)
  let below = head
  let path = 0
  for (let k = 1; k <= GOVERNORS; k++) {
    const above = tokens[below]!.head
    if (above < 0) {
      add(31, k, path)
      break
    }
    path = (Math.imul(path, 31) + rel[below]!) >>> 0
    const near = Math.min(k, 3)
    add(32, near, lemma[above]!)
    add(33, lemma[above]!, path)
    add(34, near, tag[above]!, auxiliaries[above]!, path)
    add(35, lemma[above]!, rel[below]!, negated[above]!)
    add(36, lemma[above]!, auxiliaries[above]!, rel[below]!)
    add(37, near, auxiliaries[above]!, rel[below]!)
    add(38, negated[above]!, rel[below]!, near)
    add(39, mark[above]!, near)
    add(40, condition[above]!, near)
    add(41, tag[head]!, rel[below]!, lemma[above]!)
    add(42, tag[head]!, auxiliaries[head]!, path, lemma[above]!)
    if (sense[above]) {
      add(43, sense[above]!, path)
      add(44, sense[above]!, rel[below]!, negated[above]!)
    }
    if (k <= 2) {
      add(45, fine[above]!, path)
      add(46, coarse[above]!, path, tag[head]!)
    }
    for (let s = 0; s < KEPT; s++) {
      const child = view.small[above * KEPT + s]!
      if (child < 0) break
      if (child === below) continue
      add(47, near, rel[child]!, lemma[child]!)
      if (sense[child]) add(48, sense[child]!, near)
    }
    below = above
  }
  return n
}
