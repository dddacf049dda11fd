import type { Range } from '../model/span.ts'
import type { Reading } from './reading.ts'

/** The verb with its auxiliaries, negation, adverbs between them and its particle: "has repeatedly denied", "pointed out". */
export function verbGroup(reading: Reading, verb: number): Range {
  const { tree } = reading
  let first = verb
  let last = verb
  const parts = new Set(tree.childrenBy(verb, 'aux', 'cop', 'advmod', 'compound:prt'))
  while (first > 0 && parts.has(first - 1)) first--
  while (parts.has(last + 1) && reading.is(last + 1, 'compound:prt')) last++
  return tree.range(first, last)
}
