import type { Counting } from '../counting.ts'
import { currencies } from './currencies.ts'
import { fractions, shareFollowers, shareJoins, shares } from './fractions.ts'
import { indefinites } from './indefinite-numbers.ts'
import { measures } from './measures.ts'
import { ages, labels } from './number-labels.ts'
import { changes, fillers, modifiers, ranges, trailers } from './number-modifiers.ts'
import { cardinals, scales } from './number-words.ts'
import { ordinalSuffixes, ordinals } from './ordinals.ts'

/** How French counts. */
export const counting: Counting = {
  language: 'fr',
  decimalMark: ',',
  spacedThousands: true,
  cardinals,
  scales,
  joiners: ['et'],
  articles: ['un', 'une'],
  halves: [
    { words: 'et demi', value: 0.5 },
    { words: 'et demie', value: 0.5 },
    { words: '½', value: 0.5 },
  ],
  halfOf: ['un demi-', 'un demi', 'une demi-', 'une demie', 'demi-'],
  ordinals,
  ordinalSuffixes,
  fractions,
  shares,
  shareFollowers,
  shareJoins,
  weakShareJoin: '',
  indefinites,
  indefiniteJoins: ['de', "d'"],
  modifiers,
  trailers,
  fillers,
  ranges,
  changeLeads: ['de', "d'"],
  changes,
  measures,
  currencies,
  ages,
  labels,
}
