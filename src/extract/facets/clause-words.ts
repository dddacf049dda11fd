import type { Range } from '../../model/span.ts'
import type { Reading } from '../reading.ts'

/** Words of an answer at most; a longer clause is cut to whom or what it is about. */
const MOST = 16

export const lemmaOf = ({ tokens }: Reading, t: number): string => tokens[t]?.lemma.toLowerCase() ?? ''

/** "no civilian", "not one soldier": the phrase itself says that it was nobody. */
export const isNobody = (reading: Reading, head: number): boolean =>
  reading.tree
    .childrenBy(head, 'det', 'nummod', 'advmod')
    .some((c) => reading.lexicon.negators.has(reading.word(c)) || hasNegator(reading, c))

const hasNegator = (reading: Reading, t: number): boolean =>
  reading.tree.childrenBy(t, 'advmod', 'det').some((c) => reading.lexicon.negators.has(reading.word(c)))

/**
 * From whom or what a claim is about to the word that says something of it, with what completes that word ("took part"), where that is short
 * enough to be read as an answer. Of what another sentence is about, the words up to the word itself.
 */
export function clauseAround(reading: Reading, token: number, about: Range): Range {
  const { tokens, tree, annotation } = reading
  const own = tokens[token]!
  const sentence = annotation.sentences[own.sentence]
  const isHere = sentence === undefined || (about.start >= sentence.start && about.end <= sentence.end)
  const first = isHere ? Math.min(own.start, about.start) : tokens[firstOfClause(reading, token)]!.start
  let start = token
  while (start > 0 && tokens[start - 1]!.start >= first && token - start < MOST) start--
  let end = token
  while (isHere && tokens[end + 1] && tokens[end + 1]!.end <= about.end && end - start < MOST) end++
  if (tokens[start]!.start > first || (isHere && tokens[end]!.end < about.end)) return about
  for (const child of tree.childrenBy(token, 'compound:prt', 'obj', 'advmod', 'xcomp', 'obl')) {
    const last = tree.reach(child)[1]
    if (last > end && last - start < MOST && tree.reach(child)[0] <= end + 1) end = last
  }
  return { start: tokens[start]!.start, end: tokens[end]!.end }
}

function firstOfClause({ tree }: Reading, token: number): number {
  const subject = tree.child(token, 'nsubj', 'nsubj:pass', 'obj', 'aux', 'cop')
  return subject >= 0 && subject < token && token - subject < MOST ? subject : token
}
