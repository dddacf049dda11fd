import type { SourcePhrase } from '../model/findings.ts'
import { overlaps } from '../model/span.ts'
import type { Attribution } from './attribution.ts'
import { nounPhrase, type Reading } from './reading.ts'
import { isOutlet } from './speakers.ts'

/** Outlets to whom it was said, by the words around the cue: "told The Associated Press", "in an interview with X", "said to X". */
export function viaPhrases(reading: Reading, { cueToken, content, sources }: Attribution): SourcePhrase[] {
  const { tree, tokens } = reading
  const around = tree.subtree(cueToken, (c) => overlaps(tokens[c]!, content))
  const taken = new Set(sources.map((s) => s.head))
  const found: SourcePhrase[] = []
  for (const token of around) {
    if (taken.has(token) || tokens[token]!.upos === 'PUNCT' || overlaps(tokens[token]!, content)) continue
    if (!isOutlet(reading, token) || reading.is(token, 'compound', 'flat', 'nmod:poss', 'amod', 'det')) continue
    if (reading.is(token, 'obj', 'iobj', 'obl', 'nmod', 'appos')) found.push(nounPhrase(reading, token))
  }
  return found
}
