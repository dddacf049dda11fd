import { isNominal, type Reading } from '../reading.ts'

/** Whom a relative pronoun stands for: "civilians" of "civilians who were killed". Any other word stands for itself. */
export function antecedentOf(reading: Reading, head: number): number {
  const { tokens, lexicon } = reading
  if (head < 0) return head
  if (!lexicon.plays('relative', reading.word(head))) return head
  let clause = tokens[head]!.head
  for (let steps = 0; steps < 4 && clause >= 0; steps++) {
    const above = tokens[clause]!.head
    if (reading.is(clause, 'acl:relcl', 'acl')) return above >= 0 && isNominal(tokens[above]!) ? above : head
    clause = above
  }
  return head
}
