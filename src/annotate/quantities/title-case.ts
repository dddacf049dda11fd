import { Gap, type Term } from '../terms/term.ts'

/** How many terms to either side of a word are looked at. */
const REACH = 12
/** Lower-case words of this length or less ("of", "the") are so in headlines, too. */
const SHORT = 3

/** Whether a term stands in a line whose words are nearly all capitalised, as headlines are: there a capital says nothing. */
export function isTitleCase(terms: readonly Term[], at: number): boolean {
  let capital = 0
  let lower = 0
  for (let i = lineStart(terms, at); i < terms.length && i <= at + REACH; i++) {
    const term = terms[i]!
    if (i > at && term.gap >= Gap.line) break
    if (term.kind !== 'word') continue
    if (term.letters !== 'lower') capital++
    else if (term.key.length > SHORT) lower++
  }
  return capital >= 3 && capital > 2 * lower
}

function lineStart(terms: readonly Term[], at: number): number {
  let start = at
  while (start > 0 && start > at - REACH && terms[start]!.gap < Gap.line) start--
  return start
}
