import type { PlacedWords } from '../../src/annotate/given-words.ts'
import type { Clause } from '../../src/model/annotation.ts'
import { percent } from '../percent.ts'
import { parsedWords } from './parsed-words.ts'
import { weaselWords } from './weasel-words.ts'

/** Precision, recall and F1 of "this sentence is hedged", in percent, on the sentences that nothing was learnt from. */
export function scoreVagueness(clausesOf: (words: PlacedWords) => readonly Pick<Clause, 'head' | 'vague'>[]) {
  const sentences = weaselWords('measure')
  const parsed = parsedWords(
    sentences.map((s) => s.words),
    'en',
  )
  const hedged = new Set<number>()
  for (const { head, vague } of clausesOf(parsed)) if (vague) hedged.add(parsed.annotation.tokens[head]!.sentence)
  const wanted = sentences.filter((s) => s.hedged).length
  const right = sentences.filter((s, i) => s.hedged && hedged.has(i)).length
  return {
    precision: percent(right, hedged.size),
    recall: percent(right, wanted),
    f1: percent(2 * right, hedged.size + wanted),
  }
}
