import type { Fraction, Numeral } from '../counting.ts'

/** After a number: "two thirds". The value is the number of parts that the whole has. */
export const fractions: readonly Fraction[] = [
  { words: 'half', value: 2 },
  { words: 'halves', value: 2, plural: true },
  { words: 'third', value: 3 },
  { words: 'thirds', value: 3, plural: true },
  { words: 'quarter', value: 4 },
  { words: 'quarters', value: 4, plural: true },
  { words: 'fourth', value: 4 },
  { words: 'fourths', value: 4, plural: true },
  { words: 'fifth', value: 5 },
  { words: 'fifths', value: 5, plural: true },
  { words: 'sixth', value: 6 },
  { words: 'sixths', value: 6, plural: true },
  { words: 'seventh', value: 7 },
  { words: 'sevenths', value: 7, plural: true },
  { words: 'eighth', value: 8 },
  { words: 'eighths', value: 8, plural: true },
  { words: 'ninth', value: 9 },
  { words: 'ninths', value: 9, plural: true },
  { words: 'tenth', value: 10 },
  { words: 'tenths', value: 10, plural: true },
  { words: 'hundredth', value: 100 },
  { words: 'hundredths', value: 100, plural: true },
]

/** Without a number before, and with one of the words below behind ("half of the city", "a third of them"). */
export const shares: readonly Numeral[] = [
  { words: 'half', value: 1 / 2 },
  { words: 'one half', value: 1 / 2 },
  { words: 'a third', value: 1 / 3 },
  { words: 'a quarter', value: 1 / 4 },
  { words: 'a fifth', value: 1 / 5 },
  { words: 'a sixth', value: 1 / 6 },
  { words: 'a seventh', value: 1 / 7 },
  { words: 'an eighth', value: 1 / 8 },
  { words: 'a ninth', value: 1 / 9 },
  { words: 'a tenth', value: 1 / 10 },
]

export const shareJoins = ['in', 'out of', 'in every', 'out of every'] as const

/** Behind a share: what it is a share of. */
export const shareFollowers = [
  'of',
  'the',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'all',
  'that',
  'this',
  'those',
  'these',
] as const
