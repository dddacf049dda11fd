import type { Range } from '../../model/span.ts'
import { Gap, type Term } from '../terms/term.ts'

/**
 * The sentence that each term is in, by number. From the sentences handed in where there are any; otherwise cut at blank lines, line
 * ends and closing marks before a capital, which is good enough to look around a time.
 */
export function sentenceNumbers(terms: readonly Term[], sentences: readonly Range[] | undefined): Int32Array {
  return sentences?.length ? given(terms, sentences) : guessed(terms)
}

function given(terms: readonly Term[], sentences: readonly Range[]): Int32Array {
  const numbers = new Int32Array(terms.length)
  let sentence = 0
  terms.forEach((term, i) => {
    while (sentence < sentences.length - 1 && term.start >= sentences[sentence]!.end) sentence++
    numbers[i] = sentence
  })
  return numbers
}

function guessed(terms: readonly Term[]): Int32Array {
  const numbers = new Int32Array(terms.length)
  let sentence = 0
  for (let i = 1; i < terms.length; i++) {
    if (beginsAnother(terms, i)) sentence++
    numbers[i] = sentence
  }
  return numbers
}

/** Closing marks between a full stop and the next sentence. */
const MOST_CLOSERS = 4

function beginsAnother(terms: readonly Term[], at: number): boolean {
  const term = terms[at]!
  if (term.gap >= Gap.line) return true
  if (term.gap === Gap.none || term.letters === 'lower') return false
  let before = at - 1
  while (before > Math.max(0, at - MOST_CLOSERS) && /^["'”’»)]$/.test(terms[before]!.key)) before--
  if (!/^[.!?]$/.test(terms[before]!.key)) return false
  // A full stop behind a single letter or a short word is as often an abbreviation's: "Aug. 3", "J. Smith".
  const word = terms[before - 1]
  return !(terms[before]!.key === '.' && word?.kind === 'word' && word.letters !== 'lower' && word.key.length <= 4)
}
