import type { Quantity, Token } from '../../model/annotation.ts'
import { isSingularNoun } from '../../model/word-form.ts'
import { type Reading, tokensIn } from '../reading.ts'
import { chunkBehind } from './beside.ts'
import { isPeople, wordMeasure } from './word-measure.ts'

/** Whether a number counts nothing that happened, whatever words are near: the whole of a share, an age, "one family". */
export function countsNothing(reading: Reading, quantity: Quantity, before: Quantity | undefined): boolean {
  const [first, end] = tokensIn(reading, quantity)
  return (
    isWholeOfShare(reading, first, before) ||
    isWholeOfCount(reading, first, end, before) ||
    ((quantity.max ?? OLDEST) < OLDEST && isAge(reading, first, end)) ||
    isOneOf(reading, first, end) ||
    isAnybody(reading, first, end) ||
    isNone(reading, first, end)
  )
}

const OLDEST = 120

/** "half of the town's 9,000 residents", "5 percent of the 300 houses". */
function isWholeOfShare(reading: Reading, first: number, before: Quantity | undefined): boolean {
  if (!before || !/^(rate|percent)$/.test(before.kind)) return false
  const [, end] = tokensIn(reading, before)
  if (end >= first || first - end > 6 || !reading.lexicon.plays('partitive', reading.word(end))) return false
  for (let t = end; t < first; t++)
    if (!/^(ADP|DET|NOUN|PROPN|PART|ADJ|PRON)$/.test(reading.tokens[t]!.upos)) return false
  return true
}

/** "two of the | three boats were hit": those that the two are taken from; but "nine of the 30 dead" are 30 dead. */
function isWholeOfCount(reading: Reading, first: number, end: number, before: Quantity | undefined): boolean {
  if (before?.kind !== 'count' || reading.tokens[first - 1]?.upos !== 'DET') return false
  const [, behind] = tokensIn(reading, before)
  if (behind !== first - 2 || !reading.lexicon.plays('partitive', reading.word(behind))) return false
  const { noun } = chunkBehind(reading, end)
  return noun !== undefined && wordMeasure(reading, noun) === undefined
}

/** "a boy of 12", "her sons, six and nine,". */
function isAge(reading: Reading, first: number, end: number): boolean {
  const { tokens } = reading
  const [before, somebody] = [tokens[first - 1], tokens[first - 2]]
  if (!before || !somebody || end - first > 1 || /^(NOUN|PROPN|ADJ|VERB)$/.test(tokens[end]?.upos ?? '')) return false
  if (reading.lexicon.plays('partitive', reading.word(first - 1)))
    return (
      isSingularNoun(somebody) &&
      isPeople(reading, first - 2) &&
      wordMeasure(reading, first - 2) === undefined &&
      !reading.lexicon.measureGroups.has(somebody.lemma.toLowerCase())
    )
  if (reading.word(first - 1) === ',' && tokens[end]?.upos === 'CCONJ')
    return isPeople(reading, first - 2) && tokens[end + 1]?.upos === 'NUM' && reading.word(end + 2) === ','
  const pair =
    tokens[first - 1]?.upos === 'CCONJ' && tokens[first - 2]?.upos === 'NUM' && reading.word(first - 3) === ','
  return pair && reading.word(end) === ',' && first >= 4 && isPeople(reading, first - 4)
}

/** "members of one family". */
const isOneOf = (reading: Reading, first: number, end: number) =>
  end - first === 1 &&
  reading.quantityAt(first)?.max === 1 &&
  reading.lexicon.plays('partitive', reading.word(first - 1))

/** "in the village one speaks of 50": a pronoun before a verb of speech in the present. */
const isAnybody = (reading: Reading, first: number, end: number) =>
  end - first === 1 &&
  reading.quantityAt(first)?.max === 1 &&
  isPresentForm(reading.tokens[end]) &&
  reading.lexicon.verbs.has(reading.tokens[end]!.lemma.toLowerCase())

const isPresentForm = (token: Token | undefined) => token?.xpos === 'VBZ' || token?.xpos === 'VBP'

/** "not one missing person". */
const isNone = (reading: Reading, first: number, end: number) =>
  end - first === 1 && reading.quantityAt(first)?.max === 1 && reading.lexicon.negators.has(reading.word(first - 1))
