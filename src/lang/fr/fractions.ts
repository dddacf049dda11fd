import type { Fraction, Numeral } from '../counting.ts'

/** After a number: "deux tiers". The value is the number of parts that the whole has. */
export const fractions: readonly Fraction[] = [
  { words: 'tiers', value: 3, plural: true },
  { words: 'quarts', value: 4, plural: true },
  { words: 'cinquièmes', value: 5, plural: true },
  { words: 'sixièmes', value: 6, plural: true },
  { words: 'septièmes', value: 7, plural: true },
  { words: 'huitièmes', value: 8, plural: true },
  { words: 'neuvièmes', value: 9, plural: true },
  { words: 'dixièmes', value: 10, plural: true },
  { words: 'centièmes', value: 100, plural: true },
]

/** Before what they are a share of. */
export const shares: readonly Numeral[] = [
  { words: 'la moitié', value: 1 / 2 },
  { words: 'moitié', value: 1 / 2 },
  { words: 'un tiers', value: 1 / 3 },
  { words: 'le tiers', value: 1 / 3 },
  { words: 'un quart', value: 1 / 4 },
  { words: 'le quart', value: 1 / 4 },
  { words: 'un cinquième', value: 1 / 5 },
  { words: 'un dixième', value: 1 / 10 },
]

export const shareJoins = ['sur'] as const

export const shareFollowers = ['de', 'des', 'du', 'd', "d'", 'environ', 'seulement'] as const
