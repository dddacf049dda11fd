import type { Counting } from '../counting.ts'
import { currencies } from './currencies.ts'
import { fractions, shareFollowers, shareJoins, shares } from './fractions.ts'
import { indefinites } from './indefinite-numbers.ts'
import { measures } from './measures.ts'
import { ages, labels } from './number-labels.ts'
import { changes, fillers, modifiers, ranges, trailers } from './number-modifiers.ts'
import { cardinals, halves, scales } from './number-words.ts'
import { ordinalSuffixes, ordinals } from './ordinals.ts'

/** How English counts. */
export const counting: Counting = {
  language: 'en',
  decimalMark: '.',
  spacedThousands: false,
  cardinals,
  scales,
  joiners: ['and'],
  articles: ['a', 'an'],
  halves,
  halfOf: ['half a', 'half an', 'a half', 'half'],
  ordinals,
  ordinalSuffixes,
  fractions,
  shares,
  shareFollowers,
  shareJoins,
  weakShareJoin: 'in',
  indefinites,
  indefiniteJoins: ['of'],
  modifiers,
  trailers,
  fillers,
  ranges,
  changeLeads: ['from'],
  changes,
  measures,
  currencies,
  ages,
  labels,
}
