import type { Range } from '../model/span.ts'
import type { Reading } from './reading.ts'

/** The verb with its auxiliaries, negation, adverbs between them and its particle: "has repeatedly denied", "pointed out". */
export function verbGroup(reading: Reading, verb: number): Range {
  const { tree } = reading
  let first = verb
  let last = verb
  const parts = new Set(tree.childrenBy(verb, 'aux', 'cop', 'advmod', 'compound:prt'))
  for (const part of parts) if (reading.is(part, 'aux', 'cop') && part < first) first = part
  while (first > 0 && parts.has(first - 1)) first--
  while (parts.has(last + 1) && reading.is(last + 1, 'compound:prt')) last++
  return tree.range(first, last)
}
